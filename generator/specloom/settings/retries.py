"""How requests are repeated: `[retries]`; knows no operation."""

from __future__ import annotations

import math
from collections.abc import Mapping

import attrs

from specloom.settings.constructor import HEADER
from specloom.settings.reader import Reader

DELAYS = (0.5, 8.0)
"""Most seconds before the first retry, and before any, where nothing else is said."""
RETRY_AFTER = 120.0
"""Seconds that a server may ask to wait, where nothing else is said."""


@attrs.frozen
class RetryRule:
    """How requests are repeated.

    Attributes:
        idempotency_header: Header that makes a retry safe, None if there is none.
        initial_delay: Most seconds before the first retry, doubled for each further one.
        max_delay: Most seconds before any retry.
        max_retry_after: Seconds that a server may ask to wait; a longer wait ends the call.
    """

    idempotency_header: str | None = None
    initial_delay: float | None = None
    max_delay: float | None = None
    max_retry_after: float | None = None

    @property
    def delays(self) -> tuple[float, float] | None:
        """Most seconds before the first retry, and before any; None where nothing is said."""
        if self.initial_delay is None and self.max_delay is None:
            return None
        first, longest = DELAYS
        first = first if self.initial_delay is None else self.initial_delay
        return first, max(first, longest if self.max_delay is None else self.max_delay)


def read_retries(reader: Reader, table: Mapping[str, object]) -> RetryRule:
    """The table `[retries]`, which `reader` is inside of."""
    reader.only(table, (field.name for field in attrs.fields(RetryRule)))
    return RetryRule(
        idempotency_header=reader.matching(table, "idempotency_header", HEADER, "the name of a header") or None,
        initial_delay=_seconds(reader, table, "initial_delay"),
        max_delay=_seconds(reader, table, "max_delay"),
        max_retry_after=_seconds(reader, table, "max_retry_after"),
    )


def _seconds(reader: Reader, table: Mapping[str, object], key: str) -> float | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < math.inf:
        raise reader.fail(key, f"retries.{key} must be a positive number of seconds")
    return float(value)
