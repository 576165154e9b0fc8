"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .evals import EvaluationTypedRequestParametersInput


class EvalListParams(TypedDict, total=False):
    """Arguments of `client.evals.list`."""

    status: str | None
    limit: int | None


class EvalCreateParams(TypedDict, total=False):
    """Arguments of `client.evals.create`."""

    type: Required[Literal["classify", "score", "compare"]]
    parameters: Required[EvaluationTypedRequestParametersInput]
