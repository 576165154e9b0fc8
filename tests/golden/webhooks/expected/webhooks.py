"""Parsers of the requests that the API sends: webhooks and callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.webhooks import parse
from .models.webhooks import Pet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.webhooks import Verify


def parse_new_pet(body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None) -> Pet:
    """The webhook `newPet`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: Pet = parse(Pet, body, headers, verify)
    return parsed


def parse_pet_gone(
    body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None
) -> Pet | str:
    """The webhook `pet.gone`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: Pet | str = parse(Pet | str, body, headers, verify)
    return parsed
