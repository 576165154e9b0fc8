"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.client import Card, Line, Transfer


class LineDict(TypedDict, total=False):
    sku: Required[str]


class OrderDict(TypedDict, total=False):
    first: Line | LineDict
    lines: Sequence[Line | LineDict]
    by_name: Mapping[str, Line | LineDict]
    payment: OrderPaymentInput
    anything: object


class CardDict(TypedDict, total=False):
    kind: Required[Literal["Card"]]
    token: str


class TransferDict(TypedDict, total=False):
    kind: Required[Literal["Transfer"]]
    account: str


OrderPaymentInput: TypeAlias = Card | CardDict | Transfer | TransferDict
