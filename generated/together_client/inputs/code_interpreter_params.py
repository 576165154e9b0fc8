"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ..models.code_interpreter import ExecuteRequestFile
from .code_interpreter import ExecuteRequestFileDict


class CodeInterpreterExecuteParams(TypedDict, total=False):
    """Arguments of `client.code_interpreter.execute`."""

    code: str | None
    files: Sequence[ExecuteRequestFile | ExecuteRequestFileDict] | None
    language: Literal["python"] | None
    session_id: str | None
