"""Input types of what no operation uses: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class BarkDict(TypedDict, total=False):
    loud: Required[bool]
