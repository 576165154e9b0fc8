"""Errors by status, with the bodies that the API describes. They are what the package raises, typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from ._runtime import errors
    from .models.batches import BatchErrorResponse
    from .models.beta import QueueCancelResponse, QueueError
    from .models.fine_tuning import FineTuningRetrieveLimitsError404
    from .models.shared import ErrorData

    class APIStatusError(errors.APIStatusError):
        """The server answered with any error status."""

        body: Any

    class BadRequestError(errors.BadRequestError, APIStatusError):
        """The server answered with status 400."""

        body: dict[str, Any] | dict[str, str] | ErrorData | BatchErrorResponse | QueueError | Any

    class AuthenticationError(errors.AuthenticationError, APIStatusError):
        """The server answered with status 401."""

        body: ErrorData | BatchErrorResponse | QueueError | Any

    class PermissionDeniedError(errors.PermissionDeniedError, APIStatusError):
        """The server answered with status 403."""

        body: ErrorData | BatchErrorResponse | Any

    class NotFoundError(errors.NotFoundError, APIStatusError):
        """The server answered with status 404."""

        body: (
            dict[str, Any]
            | dict[str, str]
            | ErrorData
            | FineTuningRetrieveLimitsError404
            | BatchErrorResponse
            | QueueError
            | Any
        )

    class RequestTimeoutError(errors.RequestTimeoutError, APIStatusError):
        """The server answered with status 408."""

        body: ErrorData | Any

    class ConflictError(errors.ConflictError, APIStatusError):
        """The server answered with status 409."""

        body: QueueCancelResponse | ErrorData | Any

    class UnprocessableEntityError(errors.UnprocessableEntityError, APIStatusError):
        """The server answered with status 422."""

        body: ErrorData | Any

    class RateLimitError(errors.RateLimitError, APIStatusError):
        """The server answered with status 429."""

        body: ErrorData | BatchErrorResponse | Any

    class InternalServerError(errors.InternalServerError, APIStatusError):
        """The server answered with status 500 and above."""

        body: dict[str, Any] | dict[str, str] | ErrorData | BatchErrorResponse | QueueError | Any

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
