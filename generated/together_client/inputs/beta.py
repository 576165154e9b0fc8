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
    """Chunks that make up the input, in order."""


class RLSamplingParamsDict(TypedDict, total=False):
    """How completions are sampled."""

    max_tokens: int
    """Highest number of tokens in a completion."""
    temperature: float
    """How random the choice of tokens is; 0 for the likeliest token."""
    top_p: float
    """Share of probability that tokens are chosen from."""
    top_k: int
    """How many of the likeliest tokens are chosen from."""
    stop: Sequence[str]
    """Strings that end a completion where they occur."""
    seed: str | int
    """Seed of the random choices; the same seed gives the same completions."""


class RLInputChunkDict(TypedDict, total=False):
    """A part of what a model reads."""

    encoded_text: RLEncodedText | RLEncodedTextDict
    """The chunk's text, as tokens."""


class RLEncodedTextDict(TypedDict, total=False):
    """Text as tokens."""

    tokens: Required[Sequence[str | int]]
    """Ids of the tokens."""


class RLCrossEntropyLossParamsDict(TypedDict, total=False):
    """Settings of the cross-entropy loss; there are none so far."""


class RLGRPOLossParamsDict(TypedDict, total=False):
    """Settings of the GRPO loss."""

    clip_low: float
    """How far below 1 an importance ratio may fall before it is clipped."""
    clip_high: float
    """How far above 1 an importance ratio may rise before it is clipped."""
    beta: float
    """Weight of the KL divergence from the reference model."""
    agg_type: RLGRPOLossAggregationType
    """How the losses of tokens become one number."""


class RLLossConfigDict(TypedDict, total=False):
    """Loss to compute, and its settings."""

    type: Required[RLLossType]
    """Which loss to compute."""
    cross_entropy_params: RLCrossEntropyLossParams | RLCrossEntropyLossParamsDict | Mapping[str, object]
    """Settings of the cross-entropy loss."""
    grpo_params: RLGRPOLossParams | RLGRPOLossParamsDict
    """Settings of the GRPO loss."""


class RLLossTargetTokensDict(TypedDict, total=False):
    """Tokens to predict."""

    data: Required[Sequence[str | int]]
    """Ids of the tokens to predict."""
    dtype: RLDType
    """Type of the numbers in `data`."""


class RLLossMaskDict(TypedDict, total=False):
    """Which tokens count for the loss: 1 for those that do, 0 for the others."""

    data: Required[Sequence[str | int]]
    """A 1 or a 0 for each token."""
    dtype: RLDType
    """Type of the numbers in `data`; must be `D_TYPE_INT64`."""


class RLLossAdvantagesDict(TypedDict, total=False):
    """Advantages of tokens."""

    data: Required[Sequence[float]]
    """Advantage of each token."""
    dtype: RLDType
    """Type of the numbers in `data`; must be `D_TYPE_FLOAT32` or `D_TYPE_BFLOAT16`."""


class RLLossLogprobsDict(TypedDict, total=False):
    """Log probabilities of tokens."""

    data: Required[Sequence[float]]
    """Log probability of each token."""
    dtype: RLDType
    """Type of the numbers in `data`; must be `D_TYPE_FLOAT32` or `D_TYPE_BFLOAT16`."""


class RLGRPOLossInputsDict(TypedDict, total=False):
    """What the GRPO loss is computed from."""

    advantages: Required[RLLossAdvantages | RLLossAdvantagesDict]
    """Advantage of each token."""
    generator_logprobs: Required[RLLossLogprobs | RLLossLogprobsDict]
    """Log probabilities under the model that generated the tokens."""
    reference_logprobs: RLLossLogprobs | RLLossLogprobsDict
    """Log probabilities under the reference model; needed where `beta` exceeds 0."""


class RLLossInputsDict(TypedDict, total=False):
    """What a loss is computed from."""

    target_tokens: Required[RLLossTargetTokens | RLLossTargetTokensDict]
    """Tokens to predict."""
    loss_mask: RLLossMask | RLLossMaskDict
    """Which tokens count for the loss."""
    grpo_inputs: RLGRPOLossInputs | RLGRPOLossInputsDict
    """What the GRPO loss is computed from."""


class RLTrainingSampleDict(TypedDict, total=False):
    """A text to learn from."""

    model_input: Required[RLModelInput | RLModelInputDict]
    """What the model reads."""
    loss_inputs: Required[RLLossInputs | RLLossInputsDict]
    """What the loss is computed from."""


class RLLoraConfigDict(TypedDict, total=False):
    """Size and regularization of a LoRA adapter."""

    rank: int
    """Rank of the adapter's matrices."""
    alpha: int
    """Factor that scales the adapter, divided by `rank`."""
    dropout: float
    """Share of inputs dropped at random in training."""


class RLAdamWOptimizerParamsDict(TypedDict, total=False):
    """Settings of the AdamW optimizer."""

    beta1: float
    """Decay of the running mean of gradients."""
    beta2: float
    """Decay of the running mean of squared gradients."""
    eps: float
    """Small number added to a denominator so that it is never 0."""
    weight_decay: float
    """How strongly large weights are held back."""


class GPUClustersSharedVolumeCreateRequestDict(TypedDict, total=False):
    """A shared volume to create."""

    volume_name: Required[str]
    """Name of the volume."""
    size_tib: Required[int]
    """Its size in TiB, a whole number."""
    region: Required[str]
    """Region of the volume, by its `name` in `GET /compute/regions`."""


class EnvironmentVariableDict(TypedDict, total=False):
    """An environment variable of a container."""

    name: Required[str]
    """Name of the variable: letters, digits and underscores, no digit first."""
    value: str
    """Its value, where that may be seen; `value_from_secret` must be absent then."""
    value_from_secret: str
    """Id or name of the secret that holds its value; `value` must be absent then."""


class HTTPAutoscalingConfigDict(TypedDict, total=False):
    """Follows the number or the duration of HTTP requests."""

    metric: Literal["HTTPTotalRequests", "HTTPAvgRequestDuration"]
    """What to follow: the number of requests or their mean duration."""
    target: float
    """Value to aim at; by default 100 requests or 500 ms."""
    time_interval_minutes: int
    """Minutes over which the metric is averaged; 10 if absent."""


class QueueAutoscalingConfigDict(TypedDict, total=False):
    """Follows the number of queued jobs for each worker."""

    metric: Literal["QueueBacklogPerWorker"]
    """Always `QueueBacklogPerWorker`."""
    model: str
    """Model whose queue to follow; the deployment's name if absent."""
    target: float
    """Jobs per worker to aim at; 1.01 if absent."""


class CustomMetricAutoscalingConfigDict(TypedDict, total=False):
    """Follows a metric that the containers publish."""

    custom_metric_name: str
    """Name of the Prometheus metric."""
    metric: Literal["CustomMetric"]
    """Always `CustomMetric`."""
    target: float
    """Value to aim at; 500 if absent."""


class VolumeMountDict(TypedDict, total=False):
    """A volume in a container."""

    mount_path: Required[str]
    """Path in the container, such as `/data`."""
    name: Required[str]
    """Id or name of the volume."""
    version: int
    """Version to mount: the newest for a new deployment, the present one for an existing deployment."""


class VolumeContentRequestDict(TypedDict, total=False):
    """Files to load into a volume."""

    source_prefix: str
    """What the names of the files begin with."""
    type: Literal["files"]
    """Where the files come from; `files` means those uploaded to `POST /files/upload`."""


CreateDeploymentRequestAutoscalingInput: TypeAlias = (
    HTTPAutoscalingConfig
    | HTTPAutoscalingConfigDict
    | QueueAutoscalingConfig
    | QueueAutoscalingConfigDict
    | CustomMetricAutoscalingConfig
    | CustomMetricAutoscalingConfigDict
)
"""How the number of replicas follows the load; absent or null for a fixed number."""
