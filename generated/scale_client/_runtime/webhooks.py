"""Webhook bodies as typed values. Receiving the requests is up to the user's server. Does not receive requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .decode import decoder
from .errors import WebhookError
from .json_text import parse as parse_json

Verify: TypeAlias = Callable[[bytes, Mapping[str, str]], None]
"""Called with the raw body and its headers, names in lower case; raises if the request is not genuine."""


def parse(
    expression: Any, body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None
) -> Any:
    """The typed value of a webhook body.

    Args:
        expression: Type expression of the body.
        body: The raw body, unaltered.
        headers: The headers of the request.
        verify: Checks that the request is genuine.

    Raises:
        WebhookError: The body is not JSON, or `verify` raised.
    """
    content = body.encode() if isinstance(body, str) else body
    if verify is not None:
        try:
            verify(content, {name.lower(): value for name, value in (headers or {}).items()})
        except Exception as error:
            raise WebhookError(f"not genuine: {error}") from error
    try:
        data = parse_json(content)
    except ValueError as error:
        raise WebhookError(f"not JSON: {error}") from None
    decode = decoder(expression)
    return data if decode is None else decode(data)
