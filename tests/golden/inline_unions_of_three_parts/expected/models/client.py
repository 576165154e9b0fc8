"""Models of the client's own methods."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.records import Record, record


@record
class CreateParcelRequest(Record):
    weight: CreateParcelRequestWeight
    size: int | str | None = None
    labels: list[CreateParcelRequestLabel] | None = None


@record
class CreateParcelResponse(Record):
    weight: CreateParcelRequestWeight | None = None


CreateParcelRequestWeight: TypeAlias = int | str | bool

CreateParcelRequestLabel: TypeAlias = int | str | list[str]
