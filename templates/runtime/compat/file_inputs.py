"""Files to upload, in the forms that users of the previous SDK pass. Does not send them."""

from __future__ import annotations

import os
from pathlib import Path


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Name and content of a file; in new code pass the path itself, which is read while it is sent."""
    file = Path(path)
    return file.name, file.read_bytes()
