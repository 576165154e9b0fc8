"""Where the repository begins that a folder is in. Runs no git, and imports no other module of the generator."""

from __future__ import annotations

from pathlib import Path


def checkout_root(folder: Path) -> Path | None:
    """The nearest folder, from `folder` up, with a `.git`; None outside a repository."""
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), None)
