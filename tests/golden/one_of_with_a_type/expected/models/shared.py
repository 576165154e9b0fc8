"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByKeys, RequiredKeys


@record
class ContentWithText(Record):
    text: str


@record
class ContentWithUrl(Record):
    url: str


Content: TypeAlias = Annotated[
    ContentWithText | ContentWithUrl,
    ByKeys(RequiredKeys(ContentWithText, required=("text",)), RequiredKeys(ContentWithUrl, required=("url",))),
]

Prompt: TypeAlias = str | list[str]


@record
class Holder(Record):
    content: Content | None = None
    prompt: Prompt | None = None
