"""Single values of numpy, and of libraries like it, as values of Python. Imports none of them."""

from __future__ import annotations

from typing import Any


def is_scalar(value: Any) -> bool:
    """Whether it is a single value of such a library, not an array of them."""
    if not (hasattr(value, "dtype") and hasattr(value, "item")):
        return False
    return value.ndim == 0 if hasattr(value, "ndim") else not hasattr(value, "__len__")


def inside(value: Any) -> Any:
    """The Python value that a scalar is.

    Raises:
        TypeError: None has its digits, or is the same moment.
    """
    found = value.item()
    kind = getattr(value.dtype, "kind", "")
    if kind in ("M", "m") and isinstance(found, int):
        # Units finer than a microsecond are counts in Python, and would be sent as such.
        micro = value.astype(f"{'datetime' if kind == 'M' else 'timedelta'}64[us]")
        found = micro.item() if micro == value else None
    if found is None or type(found) is type(value):
        hint = "pass what it is in Python: a datetime, a timedelta, a float or a Decimal"
        raise TypeError(f"{type(value).__name__} has no JSON form: {value!r:.80}; {hint}")
    return found
