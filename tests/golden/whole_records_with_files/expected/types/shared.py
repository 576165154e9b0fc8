"""Input types of several resources: plain dicts that may be sent in place of models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime.files import FileInput
from ..models.shared import Label


class ScanDict(TypedDict, total=False):
    page: Required[FileInput]
    """The first page."""
    pages: Sequence[FileInput]
    cover: FileInput | None
    source: FileInput | str
    seal: bytes
    at: dt.datetime | str
    label: Label | LabelDict


class LabelDict(TypedDict, total=False):
    raw: bytes | str
