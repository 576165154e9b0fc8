"""How requests are repeated: `[retries]`; knows no operation."""

from __future__ import annotations

import math
from collections.abc import Mapping

import attrs

from specloom.settings.constructor import HEADER
from specloom.settings.reader import Reader


@attrs.frozen
class RetryRule:
    """How requests are repeated.

    Attributes:
        idempotency_header: Header that makes a retry safe, None if there is none.
        initial_delay: Most seconds before the first retry, doubled for each further one.
        max_delay: Most seconds before any retry.
    """

    idempotency_header: str | None = None
    initial_delay: float | None = None
    max_delay: float | None = None


def read_retries(reader: Reader, table: Mapping[str, object]) -> RetryRule:
    """The table `[retries]`, which `reader` is inside of."""
    reader.only(table, (field.name for field in attrs.fields(RetryRule)))
    return RetryRule(
        idempotency_header=reader.matching(table, "idempotency_header", HEADER, "the name of a header") or None,
        initial_delay=_seconds(reader, table, "initial_delay"),
        max_delay=_seconds(reader, table, "max_delay"),
    )


def _seconds(reader: Reader, table: Mapping[str, object], key: str) -> float | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < math.inf:
        raise reader.fail(key, f"retries.{key} must be a positive number of seconds")
    return float(value)
