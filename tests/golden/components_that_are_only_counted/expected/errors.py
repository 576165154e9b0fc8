"""Errors by status, with the bodies that the API describes. They are what the package raises, typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from ._runtime import errors
    from .models.client import Def2

    class APIStatusError(errors.APIStatusError):
        """The server answered with any error status."""

        body: Def2 | Any

    class BadRequestError(errors.BadRequestError, APIStatusError):
        """The server answered with status 400."""

        body: Def2 | Any

    class AuthenticationError(errors.AuthenticationError, APIStatusError):
        """The server answered with status 401."""

        body: Def2 | Any

    class PermissionDeniedError(errors.PermissionDeniedError, APIStatusError):
        """The server answered with status 403."""

        body: Def2 | Any

    class NotFoundError(errors.NotFoundError, APIStatusError):
        """The server answered with status 404."""

        body: Def2 | Any

    class RequestTimeoutError(errors.RequestTimeoutError, APIStatusError):
        """The server answered with status 408."""

        body: Def2 | Any

    class ConflictError(errors.ConflictError, APIStatusError):
        """The server answered with status 409."""

        body: Def2 | Any

    class UnprocessableEntityError(errors.UnprocessableEntityError, APIStatusError):
        """The server answered with status 422."""

        body: Def2 | Any

    class RateLimitError(errors.RateLimitError, APIStatusError):
        """The server answered with status 429."""

        body: Def2 | Any

    class InternalServerError(errors.InternalServerError, APIStatusError):
        """The server answered with status 500 and above."""

        body: Any

else:
    from ._runtime.errors import (
        APIStatusError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RequestTimeoutError,
        UnprocessableEntityError,
    )

__all__ = [
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "UnprocessableEntityError",
]
