"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime.files import FileInput
from ..models.shared import Size


class DogCreateParams(TypedDict, total=False):
    """Arguments of `client.dogs.create`."""

    name: Required[str]
    picture: Required[FileInput]
    size: Size | None


class DogRetrieveParams(TypedDict, total=False):
    """Arguments of `client.dogs.retrieve`."""

    tail: bool | None
