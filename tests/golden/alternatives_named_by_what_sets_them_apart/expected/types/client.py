"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ..models.client import Action4, ActionPowerOff, ActionRename, Resize


class ActionRenameDict(TypedDict, total=False):
    type: Required[Literal["rename"]]
    name: Required[str]


class ActionPowerOffDict(TypedDict, total=False):
    type: Required[Literal["power_off"]]
    name: str


class ResizeDict(TypedDict, total=False):
    type: Required[Literal["resize"]]
    size: Required[str]


class Action4Dict(TypedDict, total=False):
    type: Literal["reboot", "shutdown"]


ActionInput: TypeAlias = (
    ActionRename | ActionRenameDict | ActionPowerOff | ActionPowerOffDict | Resize | ResizeDict | Action4 | Action4Dict
)
