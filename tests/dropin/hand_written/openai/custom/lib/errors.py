"""Exceptions that only hand-written code raises, below the classes that the package has."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from ... import APIError, AuthenticationError

if TYPE_CHECKING:
    from ...types.chat import ChatCompletion


class OAuthError(AuthenticationError):
    """The token endpoint refused to give a token (RFC 6749, section 5.2).

    Attributes:
        error: Its code, such as `invalid_grant`.
    """

    def __init__(self, *, status_code: int, headers: dict[str, str] | None = None, content: bytes = b"") -> None:
        body = _object(content)
        description = body.get("error_description")
        super().__init__(
            description
            if isinstance(description, str) and description
            else f"no token was given: status {status_code}",
            status_code=status_code,
            headers=headers,
            body=body or None,
            content=content,
        )
        self.error: str | None = body.get("error")


class LengthFinishReasonError(APIError):
    """The answer ended at the length limit, so it cannot be parsed.

    Attributes:
        completion: The answer, as far as it goes.
    """

    def __init__(self, *, completion: ChatCompletion) -> None:
        used = f" - {completion.usage}" if completion.usage else ""
        super().__init__(f"Could not parse response content as the length limit was reached{used}")
        self.completion = completion


class ContentFilterFinishReasonError(APIError):
    """A content filter ended the answer, so it cannot be parsed."""

    def __init__(self) -> None:
        super().__init__("Could not parse response content as the request was rejected by the content filter")


def _object(content: bytes) -> dict[str, Any]:
    try:
        found: Any = json.loads(content)
    except ValueError:
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
