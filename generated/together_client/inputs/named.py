"""Names of types that are not classes."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..models.batches import BatchJob
from ..models.evals import EvaluationJob
from ..models.shared import UsageData as UsageDataModel

EvalListResponse: TypeAlias = list[EvaluationJob]

BatchListResponse: TypeAlias = list[BatchJob]

ChatCompletionUsage: TypeAlias = UsageDataModel | None

UsageData: TypeAlias = UsageDataModel | None

BatchListResponse2: TypeAlias = list[BatchJob]

ChatCompletionUsage2: TypeAlias = UsageDataModel | None

ChatCompletionUsage3: TypeAlias = UsageDataModel | None

EvalListResponse2: TypeAlias = list[EvaluationJob]

ImageRequest: TypeAlias = Any

MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodal: TypeAlias = Any
