"""Files to send, as an SDK's users give them. Knows paths; not how a file is sent."""

from __future__ import annotations

import os
from pathlib import Path


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Name and content of a file; in new code give the path itself, which is read as it is sent."""
    file = Path(path)
    return file.name, file.read_bytes()
