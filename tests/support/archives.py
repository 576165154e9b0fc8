"""Unpacks sdists on every supported Python. Downloads none."""

from __future__ import annotations

import tarfile
from pathlib import Path


def unpack(archive: Path, folder: Path) -> None:
    """Unpack an sdist; filtered as data (PEP 706) where this Python can: 3.11.4 and newer, so not that of Debian 12."""
    with tarfile.open(archive) as packed:
        if hasattr(tarfile, "data_filter"):
            packed.extractall(folder, filter="data")
        else:
            packed.extractall(folder)
