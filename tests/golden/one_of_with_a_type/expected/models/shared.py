"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByKeys, RequiredKeys


@record
class Content1(Record):
    text: str


@record
class Content2(Record):
    url: str


Content: TypeAlias = Annotated[
    Content1 | Content2, ByKeys(RequiredKeys(Content1, required=("text",)), RequiredKeys(Content2, required=("url",)))
]

Prompt: TypeAlias = str | list[str]


@record
class Holder(Record):
    content: Content | None = None
    prompt: Prompt | None = None
