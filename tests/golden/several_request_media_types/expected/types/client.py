"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class AddNoteFormRequestDict(TypedDict, total=False):
    text: str


class EditDrawingRequestDict(TypedDict, total=False):
    prompt: Required[str]
    url: str
    stream: bool
