"""What an API sends to its user: webhook bodies as typed values. Knows bodies; receiving them is the user's server's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .decode import decoder
from .errors import WebhookError
from .json_text import parse as parse_json

Verify: TypeAlias = Callable[[bytes, Mapping[str, str]], None]
"""Called with the body as it came and its headers, names in lower case; raises where it is not genuine."""


def parse(
    expression: Any, body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None
) -> Any:
    """The typed value of a webhook's body.

    Args:
        expression: Type expression of the body.
        body: As it came, unaltered.
        headers: As they came.
        verify: Checks that it is genuine.

    Raises:
        WebhookError: It is no JSON, or `verify` raised.
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
