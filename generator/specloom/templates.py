"""Locates the templates and the runtime. Reads nothing."""

from __future__ import annotations

from pathlib import Path


def templates_folder() -> Path:
    """Folder with `package/` and `runtime/`: next to the sources in a checkout, otherwise inside the installed package."""
    here = Path(__file__).resolve()
    packed = here.parent / "_templates"
    return packed if packed.is_dir() else here.parents[2] / "templates"
