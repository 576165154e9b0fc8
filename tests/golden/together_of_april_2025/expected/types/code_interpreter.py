"""What may be sent in place of the models of `client.code_interpreter`: plain dicts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ExecuteRequestFileDict(TypedDict, total=False):
    """A file for the code to work with."""

    content: Required[str]
    encoding: Required[Literal["string", "base64"]]
    name: Required[str]
