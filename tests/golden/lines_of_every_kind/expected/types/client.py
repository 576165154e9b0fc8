"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class LineDict(TypedDict, total=False):
    level: Required[str]
