"""Decimal numbers in JSON (`type: number`, `format: decimal`), exact both ways. Knows single values; prints no text.

Importing it makes the package keep the digits of every fraction that it reads.
"""

from __future__ import annotations

import decimal
import math
from typing import Any

from .codec import Codec
from .digits import HugeNumber, exact_number, keep_digits


def _load(raw: Any) -> decimal.Decimal:
    if isinstance(raw, bool) or not isinstance(raw, (int, float, decimal.Decimal)):
        raise TypeError(f"number expected, not {type(raw).__name__}")
    if isinstance(raw, float) and not math.isfinite(raw):
        raise ValueError(f"JSON has no {raw}")
    return decimal.Decimal(repr(raw)) if isinstance(raw, float) else decimal.Decimal(raw)


def _dump(value: Any) -> Any:
    if not isinstance(value, decimal.Decimal) or isinstance(value, HugeNumber):
        return value
    return exact_number(value)


NUMBER = Codec(_load, _dump, {"type": "number"})
"""Decimal number as a JSON number."""

keep_digits()
