"""Plain data: what it is, and as JSON text. Knows arrays and objects; no schema."""

from __future__ import annotations

import json
import re
from typing import Any

_CONTROL = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def as_list(value: Any) -> list[Any] | None:
    """An array, None where `value` is none."""
    return value if value.__class__ is list else None


def as_object(value: Any) -> dict[str, Any] | None:
    """An object, None where `value` is none."""
    return value if value.__class__ is dict else None


def members(value: Any) -> dict[str, Any]:
    """The members of an object; none where `value` is none."""
    return as_object(value) or {}


def as_json(value: Any, indent: int | None = None) -> str:
    """JSON whose strings hold no character that a terminal acts on."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
