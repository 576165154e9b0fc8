"""Turns what is on the wire into the Python value a user would give; knows types, not how they are sent."""

from __future__ import annotations

import base64
import datetime as dt
import uuid
from collections.abc import Mapping
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

from specloom import ir

Shapes = Mapping[str, ir.Shape]


def resolved(kind: ir.Type, shapes: Shapes) -> ir.Type | ir.Record:
    """What an alias stands for, and of a union its first member that is not null."""
    match kind:
        case ir.Ref(target=target):
            shape = shapes[target]
            return shape if isinstance(shape, ir.Record) else resolved(shape.type, shapes)
        case ir.Union(members=members):
            return resolved(members[0], shapes)
        case _:
            return kind


def from_text(text: str, kind: ir.Type, shapes: Shapes) -> Any:
    """The value of a parameter that travels as `text`."""
    match resolved(kind, shapes):
        case ir.Int(as_string=False):
            return int(text)
        case ir.Float():
            return float(text)
        case ir.Bool():
            return text == "true"
        case ir.Enum(values=values):
            return next((value for value in values if str(value) == text), text)
        case ir.List(item=item):
            return [from_text(part, item, shapes) for part in text.split(",")]
        case _:
            return from_json(text, kind, shapes)


def from_json(value: Any, kind: ir.Type, shapes: Shapes) -> Any:
    """The value of a member or an item that is `value` in JSON."""
    match resolved(kind, shapes), value:
        case ir.Time(encoding="rfc3339"), str(text):
            return dt.datetime.fromisoformat(text)
        case ir.Time(encoding="rfc7231"), str(text):
            return parsedate_to_datetime(text)
        case ir.Time(encoding="unix"), int(seconds):
            return dt.datetime.fromtimestamp(seconds, dt.UTC)
        case ir.Date(), str(text):
            return dt.date.fromisoformat(text)
        case ir.Uuid(), str(text):
            return uuid.UUID(text)
        case ir.Decimal(), str(text):
            return Decimal(text)
        case ir.Bytes(encoding="base64" | "base64url"), str(text):
            return base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_") + "==")
        case ir.List(item=item), list(items):
            return [from_json(each, item, shapes) for each in items]
        case _:
            return value
