"""Models of what no operation uses."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByKeys, ByProperty, ByPropertyType, RequiredKeys
from .client import Row


@record
class Move(Record):
    kind: Literal["go"] = "go"
    way: Literal["by"] = "by"
    to: str | None = None


@record
class Jump(Record):
    kind: Literal["go"] = "go"
    way: Literal["over"] = "over"
    to: int | None = None


@record
class Wait(Record):
    kind: Literal["rest"] = "rest"
    to: bool | None = None


@record
class Note(Record):
    text: str


Step: TypeAlias = Annotated[
    Move | Jump | Wait | Note,
    ByProperty(
        "kind", {"go": Annotated[Move | Jump, ByProperty("way", {"by": Move, "over": Jump})], "rest": Wait}, other=Note
    ),
]


@record
class Strict(Record):
    type: Literal["strict"] = "strict"
    size: int | None = None


@record
class Loose(Record):
    type: Literal["loose"] | None = None
    size: str | None = None


Maybe: TypeAlias = Annotated[Strict | Loose, ByProperty("type", {"strict": Strict, "loose": Loose, None: Loose})]


@record
class Found(Record):
    value: str


@record
class Counted(Record):
    value: int | None


@record
class Several(Record):
    value: list[Row]


Result: TypeAlias = Annotated[
    Found | Counted | Several,
    ByKeys(
        RequiredKeys(
            Annotated[
                Found | Counted | Several,
                ByPropertyType("value", {"string": Found, "number": Counted, "array": Several}, other=Counted),
            ],
            required=("value",),
        )
    ),
]

Moves: TypeAlias = list[Row]


@record
class Remark(Record):
    remark: str


Notes: TypeAlias = list[Remark]

Either: TypeAlias = list[
    Annotated[Row | Remark, ByKeys(RequiredKeys(Row, distinctive=("at",)), RequiredKeys(Remark, required=("remark",)))]
]
