"""Input types of `client.dogs`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import TypedDict


class DogCreateManyRequestDict(TypedDict, total=False):
    name: str


class DogRenameRequestOptionsDict(TypedDict, total=False):
    loud: bool
