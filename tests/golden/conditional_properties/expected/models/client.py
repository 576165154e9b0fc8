"""Models of the client's own methods."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class Address(Record):
    country: str
    zip: str | int | None = None
    state: State | None = None
    postal: str | None = None


State: TypeAlias = Literal["CA", "NY"]


@record
class Device(Record):
    device_id: str | None = None
    model: str | None = None
    os: DeviceOs | None = None


@record
class Payment(Record):
    kind: str | None = None
    number: str | None = None
    iban: str | None = None


@record
class DeviceOs(Record):
    name: str | None = None
