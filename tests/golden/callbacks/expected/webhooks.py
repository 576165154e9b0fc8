"""Parsers of the requests that the API sends: webhooks and callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.webhooks import parse
from .models.webhooks import Delivery, LostEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.webhooks import Verify


def parse_delivered(
    body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None
) -> Delivery:
    """The callback of `POST /subscriptions` `POST /subscriptions delivered`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: Delivery = parse(Delivery, body, headers, verify)
    return parsed


def parse_lost(body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None) -> LostEvent:
    """The callback of `POST /subscriptions` `POST /subscriptions lost`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: LostEvent = parse(LostEvent, body, headers, verify)
    return parsed
