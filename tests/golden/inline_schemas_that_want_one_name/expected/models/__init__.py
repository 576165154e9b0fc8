"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import (
        AddLabelsRequest,
        CreateInvoiceEvent,
        CreateInvoiceMultipartRequest,
        CreateInvoiceRequest,
        CreateInvoiceResponse,
        CreateInvoiceXMLRequest,
        TagResourceRequest,
        TagResourceRequestBody,
    )
    from .other import A, AItem, AItemItem, AItemValue, B, BAItem, Movie, MoviePeople, MoviePeopleValue

_HOMES = {
    "A": ".other",
    "AItem": ".other",
    "AItemItem": ".other",
    "AItemValue": ".other",
    "AddLabelsRequest": ".client",
    "B": ".other",
    "BAItem": ".other",
    "CreateInvoiceEvent": ".client",
    "CreateInvoiceMultipartRequest": ".client",
    "CreateInvoiceRequest": ".client",
    "CreateInvoiceResponse": ".client",
    "CreateInvoiceXMLRequest": ".client",
    "Movie": ".other",
    "MoviePeople": ".other",
    "MoviePeopleValue": ".other",
    "TagResourceRequest": ".client",
    "TagResourceRequestBody": ".client",
}

__all__ = [
    "A",
    "AItem",
    "AItemItem",
    "AItemValue",
    "AddLabelsRequest",
    "B",
    "BAItem",
    "CreateInvoiceEvent",
    "CreateInvoiceMultipartRequest",
    "CreateInvoiceRequest",
    "CreateInvoiceResponse",
    "CreateInvoiceXMLRequest",
    "Movie",
    "MoviePeople",
    "MoviePeopleValue",
    "TagResourceRequest",
    "TagResourceRequestBody",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
