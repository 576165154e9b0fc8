"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateInvoiceRequestDict(TypedDict, total=False):
    total: Required[int]


class CreateInvoiceXMLRequestDict(TypedDict, total=False):
    sum: int


class AddLabelsRequestDict(TypedDict, total=False):
    name: Required[str]
