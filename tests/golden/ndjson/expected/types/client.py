"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict


class RowDict(TypedDict, total=False):
    number: int
    at: dt.date | str
