"""Input types of several resources: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..models.shared import ToolChoiceFunction


class ToolChoiceDict(TypedDict, total=False):
    """A call of a tool."""

    index: Required[float]
    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ToolChoiceFunction | ToolChoiceFunctionDict]


class ChatCompletionMessageFunctionCallDict(TypedDict, total=False):
    """Function that the model wants called."""

    arguments: Required[str]
    name: Required[str]


class ToolChoiceFunctionDict(TypedDict, total=False):
    """The function called."""

    name: Required[str]
    arguments: Required[str]
