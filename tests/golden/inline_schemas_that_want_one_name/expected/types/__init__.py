"""Input types: plain dicts that may be sent in place of models, checked by type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AddLabelsRequestDict, CreateInvoiceRequestDict, CreateInvoiceXMLRequestDict

_HOMES = {
    "AddLabelsRequestDict": ".client",
    "CreateInvoiceRequestDict": ".client",
    "CreateInvoiceXMLRequestDict": ".client",
}

__all__ = [
    "AddLabelsRequestDict",
    "CreateInvoiceRequestDict",
    "CreateInvoiceXMLRequestDict",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
