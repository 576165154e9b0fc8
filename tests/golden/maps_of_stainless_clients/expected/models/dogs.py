"""Models of `client.dogs`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, TypeAlias

from .._runtime.codec import DATE, values
from .._runtime.compat.records import Record
from .._runtime.records import field, record


@record
class Dog(Record):
    metadata: Metadata | None = None
    """Keys of your own."""
    births: Births | None = field("births", values(DATE), default=None)
    owner: Facts | str | None = None
    nothing: Nothing | None = None
    kennel: Kennel | None = None


Metadata: TypeAlias = dict[str, str]
"""Keys of your own."""

Births: TypeAlias = Mapping[str, dt.date]

Facts: TypeAlias = dict[str, Any]


@record
class Nothing(Record):
    """An object without described properties."""


@record
class Kennel(Record):
    name: str | None = None
