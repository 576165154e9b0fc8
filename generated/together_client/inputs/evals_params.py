"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .evals import EvaluationTypedRequestParametersInput


class EvalListParams(TypedDict, total=False):
    """Arguments of `client.evals.list`."""

    status: str | None
    """State that listed evaluations are in."""
    limit: int | None
    """Highest number of evaluations to return."""


class EvalCreateParams(TypedDict, total=False):
    """Arguments of `client.evals.create`."""

    type: Required[Literal["classify", "score", "compare"]]
    """Whether answers are classified, scored or compared."""
    parameters: Required[EvaluationTypedRequestParametersInput]
    """Settings of that type of evaluation."""
