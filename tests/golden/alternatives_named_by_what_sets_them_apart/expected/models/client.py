"""Models of the client's own methods."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys


@record
class ActionRename(Record):
    type: Literal["rename"] = "rename"
    name: str


@record
class ActionPowerOff(Record):
    type: Literal["power_off"] = "power_off"
    name: str | None = None


@record
class Resize(Record):
    type: Literal["resize"] = "resize"
    size: str


@record
class Action4(Record):
    type: Literal["reboot", "shutdown"] | None = None


Action: TypeAlias = Annotated[
    ActionRename | ActionPowerOff | Resize | Action4,
    ByProperty(
        "type",
        {
            "rename": ActionRename,
            "power_off": ActionPowerOff,
            "resize": Resize,
            "reboot": Action4,
            "shutdown": Action4,
            None: Action4,
        },
    ),
]


@record
class SourceWithUrl(Record):
    name: str | None = None
    size: int | None = None
    url: str


@record
class SourceWithBlob(Record):
    blob: str | None = None
    name: str | None = None


@record
class Source3(Record):
    name: str | None = None


Source: TypeAlias = Annotated[
    SourceWithUrl | SourceWithBlob | Source3 | str,
    ByKeys(
        RequiredKeys(SourceWithUrl, required=("url",)),
        RequiredKeys(SourceWithBlob, distinctive=("blob",)),
        RequiredKeys(Source3),
    ),
]
