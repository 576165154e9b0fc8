"""Names of types that are not classes."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..models.batches import BatchJob
from ..models.evals import EvaluationJob

EvalListResponse: TypeAlias = list[EvaluationJob]

BatchListResponse: TypeAlias = list[BatchJob]

BatchListResponse2: TypeAlias = list[BatchJob]

EvalListResponse2: TypeAlias = list[EvaluationJob]

ImageRequest: TypeAlias = Any

MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodal: TypeAlias = Any
