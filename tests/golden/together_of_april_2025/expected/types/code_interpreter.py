"""Input types of `client.code_interpreter`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ExecuteRequestFileDict(TypedDict, total=False):
    """A file for the code to work with."""

    content: Required[str]
    """What the file holds."""
    encoding: Required[Literal["string", "base64"]]
    """How `content` stands for it: as it is, or as base64 text."""
    name: Required[str]
    """Name of the file."""
