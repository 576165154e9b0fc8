"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class UsageDict(TypedDict, total=False):
    cpu: Required[int]
