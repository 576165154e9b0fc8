"""Input types of `client.beta`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.beta import (
    CustomMetricAutoscalingConfig,
    HTTPAutoscalingConfig,
    QueueAutoscalingConfig,
    RLCrossEntropyLossParams,
    RLDType,
    RLEncodedText,
    RLGRPOLossAggregationType,
    RLGRPOLossInputs,
    RLGRPOLossParams,
    RLInputChunk,
    RLLossAdvantages,
    RLLossInputs,
    RLLossLogprobs,
    RLLossMask,
    RLLossTargetTokens,
    RLLossType,
    RLModelInput,
)


class RLModelInputDict(TypedDict, total=False):
    """What a model reads."""

    chunks: Required[Sequence[RLInputChunk | RLInputChunkDict]]


class RLSamplingParamsDict(TypedDict, total=False):
    """How completions are sampled."""

    max_tokens: int
    temperature: float
    top_p: float
    top_k: int
    stop: Sequence[str]
    seed: str | int


class RLInputChunkDict(TypedDict, total=False):
    """A part of what a model reads."""

    encoded_text: RLEncodedText | RLEncodedTextDict


class RLEncodedTextDict(TypedDict, total=False):
    """Text as tokens."""

    tokens: Required[Sequence[str | int]]


class RLCrossEntropyLossParamsDict(TypedDict, total=False):
    """Settings of the cross-entropy loss; there are none so far."""


class RLGRPOLossParamsDict(TypedDict, total=False):
    """Settings of the GRPO loss."""

    clip_low: float
    clip_high: float
    beta: float
    agg_type: RLGRPOLossAggregationType


class RLLossConfigDict(TypedDict, total=False):
    """Loss to compute, and its settings."""

    type: Required[RLLossType]
    cross_entropy_params: RLCrossEntropyLossParams | RLCrossEntropyLossParamsDict | Mapping[str, object]
    grpo_params: RLGRPOLossParams | RLGRPOLossParamsDict


class RLLossTargetTokensDict(TypedDict, total=False):
    """Tokens to predict."""

    data: Required[Sequence[str | int]]
    dtype: RLDType


class RLLossMaskDict(TypedDict, total=False):
    """Which tokens count for the loss: 1 for those that do, 0 for the others."""

    data: Required[Sequence[str | int]]
    dtype: RLDType


class RLLossAdvantagesDict(TypedDict, total=False):
    """Advantages of tokens."""

    data: Required[Sequence[float]]
    dtype: RLDType


class RLLossLogprobsDict(TypedDict, total=False):
    """Log probabilities of tokens."""

    data: Required[Sequence[float]]
    dtype: RLDType


class RLGRPOLossInputsDict(TypedDict, total=False):
    """What the GRPO loss is computed from."""

    advantages: Required[RLLossAdvantages | RLLossAdvantagesDict]
    generator_logprobs: Required[RLLossLogprobs | RLLossLogprobsDict]
    reference_logprobs: RLLossLogprobs | RLLossLogprobsDict


class RLLossInputsDict(TypedDict, total=False):
    """What a loss is computed from."""

    target_tokens: Required[RLLossTargetTokens | RLLossTargetTokensDict]
    loss_mask: RLLossMask | RLLossMaskDict
    grpo_inputs: RLGRPOLossInputs | RLGRPOLossInputsDict


class RLTrainingSampleDict(TypedDict, total=False):
    """A text to learn from."""

    model_input: Required[RLModelInput | RLModelInputDict]
    loss_inputs: Required[RLLossInputs | RLLossInputsDict]


class RLLoraConfigDict(TypedDict, total=False):
    """Size and regularization of a LoRA adapter."""

    rank: int
    alpha: int
    dropout: float


class RLAdamWOptimizerParamsDict(TypedDict, total=False):
    """Settings of the AdamW optimizer."""

    beta1: float
    beta2: float
    eps: float
    weight_decay: float


class GPUClustersSharedVolumeCreateRequestDict(TypedDict, total=False):
    """A shared volume to create."""

    volume_name: Required[str]
    size_tib: Required[int]
    region: Required[str]


class EnvironmentVariableDict(TypedDict, total=False):
    """An environment variable of a container."""

    name: Required[str]
    value: str
    value_from_secret: str


class HTTPAutoscalingConfigDict(TypedDict, total=False):
    """Follows the number or the duration of HTTP requests."""

    metric: Literal["HTTPTotalRequests", "HTTPAvgRequestDuration"]
    target: float
    time_interval_minutes: int


class QueueAutoscalingConfigDict(TypedDict, total=False):
    """Follows the number of queued jobs for each worker."""

    metric: Literal["QueueBacklogPerWorker"]
    model: str
    target: float


class CustomMetricAutoscalingConfigDict(TypedDict, total=False):
    """Follows a metric that the containers publish."""

    custom_metric_name: str
    metric: Literal["CustomMetric"]
    target: float


class VolumeMountDict(TypedDict, total=False):
    """A volume in a container."""

    mount_path: Required[str]
    name: Required[str]
    version: int


class VolumeContentRequestDict(TypedDict, total=False):
    """Files to load into a volume."""

    source_prefix: str
    type: Literal["files"]


CreateDeploymentRequestAutoscalingInput: TypeAlias = (
    HTTPAutoscalingConfig
    | HTTPAutoscalingConfigDict
    | QueueAutoscalingConfig
    | QueueAutoscalingConfigDict
    | CustomMetricAutoscalingConfig
    | CustomMetricAutoscalingConfigDict
)
"""How the number of replicas follows the load; absent or null for a fixed number."""
