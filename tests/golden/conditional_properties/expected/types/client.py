"""What may be sent in place of the models of the client's own methods: plain dicts."""

from __future__ import annotations

from typing import TypedDict


class DeviceOsDict(TypedDict, total=False):
    name: str
