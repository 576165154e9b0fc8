"""Downloads files of npm packages once. Knows npm only; runs nothing that it downloads."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

from benchmarks.claim import Unable

FOLDER = Path(__file__).resolve().parents[1] / ".specloom" / "npm"


def member(package: str, path: str) -> Path:
    """One file of a package, `name` or `name@version`. Raises Unable if it is missing and cannot be downloaded."""
    folder = FOLDER / package.replace("/", "+")
    file = folder / "package" / path
    if not file.is_file():
        _fetch(package, path, folder)
    return file


def _fetch(package: str, path: str, folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise Unable(f"npm is not installed, so {package} cannot be downloaded")
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([npm, "pack", package], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Unable(f"npm cannot download {package}")
    with tarfile.open(folder / done.stdout.split()[-1]) as archive:
        found = archive.extractfile(f"package/{path}")
        if found is None:
            raise Unable(f"{package} has no file {path}")
        target = folder / "package" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(found.read())
