"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

import datetime as dt
from typing import Required, TypedDict

from .._runtime.compat.sentinels import Omit


class DogUpdateParams(TypedDict, total=False):
    """Arguments of `client.dogs.update`."""

    owner: Required[str | None]
    region: str | None
    name: str | Omit | None
    age: int | None
    colour: str | Omit | None
    """Deprecated."""
    born: dt.date | str | Omit | None
