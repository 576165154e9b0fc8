"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Required, TypedDict

from ..models.client import Prices


class PricesDict(TypedDict, total=False):
    plain: Required[float]
    whole: int
    text: Decimal | str
    texts: Sequence[Decimal | str]
    by_name: Mapping[str, Decimal | str]
    inner: Sequence[Prices | PricesDict]
