"""Input types of several resources: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..models.shared import ToolChoiceFunction


class ToolChoiceDict(TypedDict, total=False):
    """A call of a tool."""

    index: Required[float]
    """Place of the call among the calls, counted from 0."""
    id: Required[str]
    """Id of the call; a tool message answers it by this."""
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[ToolChoiceFunction | ToolChoiceFunctionDict]
    """The function called."""


class ChatCompletionMessageFunctionCallDict(TypedDict, total=False):
    """Function that the model wants called."""

    arguments: Required[str]
    """Arguments as JSON text."""
    name: Required[str]
    """Name of the function."""


class ToolChoiceFunctionDict(TypedDict, total=False):
    """The function called."""

    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments as JSON text."""
