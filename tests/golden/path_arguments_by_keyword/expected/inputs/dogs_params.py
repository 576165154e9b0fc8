"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Required, TypedDict


class DogUpdateParams(TypedDict, total=False):
    """Arguments of `client.dogs.update`."""

    kennel_id: Required[str]
    age: Required[int]
    """Years since its birth."""
    name: str | None
