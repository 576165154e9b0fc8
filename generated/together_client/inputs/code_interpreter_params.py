"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ..models.code_interpreter import ExecuteRequestFile
from .code_interpreter import ExecuteRequestFileDict


class CodeInterpreterExecuteParams(TypedDict, total=False):
    """Arguments of `client.code_interpreter.execute`."""

    code: str | None
    """The code."""
    files: Sequence[ExecuteRequestFile | ExecuteRequestFileDict] | None
    """Files to upload before the code runs."""
    language: Literal["python"] | None
    """Language of the code; Python is the one there is."""
    session_id: str | None
    """Id of the session to run in, which keeps variables and files of earlier runs; a new one if not given."""
