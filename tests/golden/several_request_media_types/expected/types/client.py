"""What may be sent in place of the models of the client's own methods: plain dicts."""

from __future__ import annotations

from typing import Required, TypedDict


class AddNoteRequestDict(TypedDict, total=False):
    text: Required[str]


class AddNoteRequest2Dict(TypedDict, total=False):
    text: str


class UploadRequestDict(TypedDict, total=False):
    url: str
