"""Input types of several resources: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class TagDict(TypedDict, total=False):
    text: Required[str]
