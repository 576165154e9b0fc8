"""Decides whether to retry, and after how long. Sends nothing."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from typing import Final

import attrs

from .digits import number_text

SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})
"""Methods that are idempotent by definition (RFC 9110 section 9.2.2; QUERY in draft-ietf-httpbis-safe-method-w-body)."""

_AGAIN = frozenset({408, 409, 429})
_UNDONE = frozenset({408, 429})
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 8.0
_FOREVER = 1e6


@attrs.frozen
class RetryPolicy:
    """How often to retry, and whether a retry may do harm.

    Attributes:
        retries: Number of attempts after the first.
        repeatable: Whether a request that the server may have received can be sent again without harm.
        replayable: Whether its body can be read a second time.
        deadline: The deadline of the call, on the monotonic clock; None for none.
        longest: Seconds that a server may ask to wait; None for any.
        delays: Most seconds before the first retry, and before any; None for the usual ones.
    """

    retries: int
    repeatable: bool
    replayable: bool = True
    deadline: float | None = None
    longest: float | None = None
    delays: tuple[float, float] | None = None

    def left(self) -> float | None:
        """Seconds until the deadline, not below 0; None without one."""
        return None if self.deadline is None else max(0.0, self.deadline - time.monotonic())

    def after_failure(self, attempt: int, sent: bool) -> float | None:
        """Seconds to wait after a failure without a response, None to give up.

        Args:
            attempt: Number of the attempt that failed, from 0.
            sent: Whether the server may have received anything.
        """
        if attempt >= self.retries or (sent and not (self.repeatable and self.replayable)):
            return None
        return self._within(pause(attempt, self.delays))

    def after_response(self, attempt: int, status: int, headers: Mapping[str, str]) -> float | None:
        """Seconds to wait after a response, None to accept it."""
        if status < 400 or attempt >= self.retries or not self.replayable:
            return None
        wish = headers.get("x-should-retry")
        asked = retry_after(headers)
        if wish == "false":
            return None
        if wish != "true":
            if status not in _AGAIN and status < 500:
                return None
            # The server itself states that it did nothing, or when to retry.
            undone = status in _UNDONE or asked is not None
            if not (self.repeatable or undone):
                return None
        if asked is not None and self.longest is not None and asked > self.longest:
            return None
        return self._within(pause(attempt, self.delays) if asked is None else asked)

    def _within(self, seconds: float) -> float | None:
        left = self.left()
        return seconds if left is None or seconds < left else None


def pause(attempt: int, delays: tuple[float, float] | None = None) -> float:
    """Seconds to wait after attempt number `attempt`: exponential, with full jitter."""
    first, longest = delays or (_FIRST_PAUSE, _LONGEST_PAUSE)
    return random.uniform(0, min(longest, first * 2 ** min(attempt, 30)))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server requests: `retry-after-ms`, or Retry-After in seconds or as a date (RFC 9110 section 10.2.3)."""
    for name, per_second in (("retry-after-ms", 1000), ("retry-after", 1)):
        try:
            return _seconds(float(number_text(headers.get(name, "").strip())) / per_second)
        except ValueError:
            pass  # absent, or a date
    return _until(headers.get("retry-after", ""))


def _seconds(asked: float) -> float:
    """A delay that every clock accepts."""
    return min(max(0.0, asked), _FOREVER)


def _until(date: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return _seconds(parsedate_to_datetime(date).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None
