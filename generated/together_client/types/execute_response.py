"""Names of `types.execute_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.code_interpreter import ErrorOutput as SuccessfulExecutionDataOutputError
    from ..models.code_interpreter import ExecuteResponse, FailedExecution, SuccessfulExecution, SuccessfulExecutionData
    from ..models.code_interpreter import InterpreterOutput as SuccessfulExecutionDataOutput
    from ..models.code_interpreter import StreamOutput as SuccessfulExecutionDataOutputDisplayorExecuteOutput
    from ..models.code_interpreter import StreamOutput as SuccessfulExecutionDataOutputStreamOutput

_HOMES = {
    "ExecuteResponse": "..models.code_interpreter",
    "FailedExecution": "..models.code_interpreter",
    "SuccessfulExecution": "..models.code_interpreter",
    "SuccessfulExecutionData": "..models.code_interpreter",
    "SuccessfulExecutionDataOutput": "..models.code_interpreter:InterpreterOutput",
    "SuccessfulExecutionDataOutputDisplayorExecuteOutput": "..models.code_interpreter:StreamOutput",
    "SuccessfulExecutionDataOutputError": "..models.code_interpreter:ErrorOutput",
    "SuccessfulExecutionDataOutputStreamOutput": "..models.code_interpreter:StreamOutput",
}

__all__ = [
    "ExecuteResponse",
    "FailedExecution",
    "SuccessfulExecution",
    "SuccessfulExecutionData",
    "SuccessfulExecutionDataOutput",
    "SuccessfulExecutionDataOutputDisplayorExecuteOutput",
    "SuccessfulExecutionDataOutputError",
    "SuccessfulExecutionDataOutputStreamOutput",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
