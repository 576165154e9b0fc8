"""Input types of `client.shop`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import TypedDict


class FilterDict(TypedDict, total=False):
    state: str
