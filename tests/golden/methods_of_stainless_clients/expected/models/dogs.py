"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class DogRenameRequest(Record):
    id: str
    name: str | None = None
    options: DogRenameRequestOptions | None = None


@record
class DogCreateManyRequest(Record):
    name: str | None = None


@record
class DogRenameRequestOptions(Record):
    loud: bool | None = None


@record
class DogListResponseResult(Record):
    name: str
