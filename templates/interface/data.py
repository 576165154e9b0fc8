"""Plain data: type checks, and printing as JSON. Not concerned with schemas."""

from __future__ import annotations

import json
import re
from typing import Any

_CONTROL = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def as_list(value: Any) -> list[Any] | None:
    """An array, None if `value` is not one."""
    return value if value.__class__ is list else None


def as_object(value: Any) -> dict[str, Any] | None:
    """An object, None if `value` is not one."""
    return value if value.__class__ is dict else None


def members(value: Any) -> dict[str, Any]:
    """The properties of an object; none if `value` is not one."""
    return as_object(value) or {}


def as_json(value: Any, indent: int | None = None) -> str:
    """JSON whose strings contain no terminal control characters."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
