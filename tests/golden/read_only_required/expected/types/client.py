"""What may be sent in place of the models of the client's own methods: plain dicts."""

from __future__ import annotations

from typing import Required, TypedDict


class LineDict(TypedDict, total=False):
    sku: Required[str]
