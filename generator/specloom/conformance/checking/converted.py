"""Values that a client converts, in one spelling: `1.5` and `1.50` seconds are equal. Knows types and JSON; compares nothing.

A record keeps the JSON it was read from. A response that is a list of times, or a time alone, is printed as Python prints it.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from uuid import UUID

from specloom import ir
from specloom.conformance.checking.compare import same
from specloom.values import Json


def in_one_spelling(value: Json, type: ir.Type, shapes: Mapping[str, ir.Shape]) -> Json:
    """The value with everything that a client converts spelled in one way; records, and all that is in them, are unchanged."""
    match type:
        case ir.Ref(target) if isinstance(shape := shapes[target], ir.Alias):
            return in_one_spelling(value, shape.type, shapes)
        case ir.List(item) if isinstance(value, list):
            return [in_one_spelling(each, item, shapes) for each in value]
        case ir.Tuple(items, rest) if isinstance(value, list):
            types = [*items, *[rest or ir.Any("no type")] * (len(value) - len(items))]
            return [in_one_spelling(each, each_type, shapes) for each, each_type in zip(value, types, strict=False)]
        case ir.Map(item) if isinstance(value, dict):
            return {name: in_one_spelling(each, item, shapes) for name, each in value.items()}
        case ir.Union(members):
            spelled = (in_one_spelling(value, member, shapes) for member in members)
            return next((each for each in spelled if each is not value and not same(each, value)), value)
        case _:
            return _scalar(value, type)


def _scalar(value: Json, type: ir.Type) -> Json:
    """A string or number in the spelling of its type; unchanged if it has no such value."""
    try:
        match type, value:
            case ir.Time(), str() | int() | float() if not isinstance(value, bool):
                return _instant(value)
            case ir.Uuid(), str():
                return str(UUID(value))
            case ((ir.Decimal() | ir.Int(as_string=True)), str() | int() | float()) if not isinstance(value, bool):
                return float(Decimal(value)) + 0.0  # no negative zero
            case ir.Bytes(), str():
                return b64decode(value.replace("-", "+").replace("_", "/") + "==").hex()
            case _:
                return value
    except (ValueError, TypeError, OverflowError, InvalidOperation, binascii.Error):
        return value


def _instant(value: str | float) -> str:
    """A point in time to the microsecond, as far as Python goes. Raises ValueError."""
    if not isinstance(value, str):
        return datetime.fromtimestamp(value, UTC).isoformat()
    try:
        time = datetime.fromisoformat(value.upper())
    except ValueError:
        time = parsedate_to_datetime(value)
    return time.astimezone(UTC).isoformat() if time.tzinfo else time.isoformat()
