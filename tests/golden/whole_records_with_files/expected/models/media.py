"""Models of `client.media`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypeAlias

from .._runtime.codec import each
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, RequiredKeys
from .shared import Scan


@record
class Clip(Record):
    clip: FileInput = field("clip", UPLOAD)
    frames: Sequence[FileInput] | None = field("frames", each(UPLOAD), default=None)


MediaAddRequest: TypeAlias = Annotated[
    Scan | Clip, ByKeys(RequiredKeys(Scan, required=("page",)), RequiredKeys(Clip, required=("clip",)))
]
