"""Input types of `client.media`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from .._runtime.files import FileInput
from ..models.media import Clip
from ..models.shared import Scan
from .shared import ScanDict


class ClipDict(TypedDict, total=False):
    clip: Required[FileInput]
    frames: Sequence[FileInput]


MediaAddRequestInput: TypeAlias = Scan | ScanDict | Clip | ClipDict
