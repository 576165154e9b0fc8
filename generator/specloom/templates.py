"""Where our templates and the runtime stand. Knows the folder; reads nothing in it."""

from __future__ import annotations

from pathlib import Path


def templates_folder() -> Path:
    """Folder with `package/` and `runtime/`: beside the sources in a checkout, inside the installed package otherwise."""
    here = Path(__file__).resolve()
    packed = here.parent / "_templates"
    return packed if packed.is_dir() else here.parents[2] / "templates"
