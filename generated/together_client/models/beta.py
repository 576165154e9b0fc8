"""Models of `client.beta`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys


@record
class RLOptimStepBody(Record):
    """Learning rate and AdamW settings of one step."""

    learning_rate: float | None = None
    """How far this step moves the weights."""
    adamw_params: RLAdamWOptimizerParams | None = None
    """Settings of the optimizer."""


@record
class RLSampleBody(Record):
    """Prompts to complete, and how."""

    prompts: list[RLModelInput]
    """Prompts, as chunks of tokens."""
    sampling_params: RLSamplingParams | None = None
    """How to sample; the server's defaults if absent."""
    num_samples: int | None = None
    """How many completions each prompt gets."""


@record
class RLForwardBackwardBody(Record):
    """Samples to learn from, and the loss."""

    samples: list[RLTrainingSample]
    """Samples to learn from in this pass."""
    loss: RLLossConfig
    """Loss to compute."""


@record
class RLModelInput(Record):
    """What a model reads."""

    chunks: list[RLInputChunk]
    """Chunks that make up the input, in order."""


@record
class RLSamplingParams(Record):
    """How completions are sampled."""

    max_tokens: int | None = None
    """Highest number of tokens in a completion."""
    temperature: float | None = None
    """How random the choice of tokens is; 0 for the likeliest token."""
    top_p: float | None = None
    """Share of probability that tokens are chosen from."""
    top_k: int | None = None
    """How many of the likeliest tokens are chosen from."""
    stop: list[str] | None = None
    """Strings that end a completion where they occur."""
    seed: str | int | None = None
    """Seed of the random choices; the same seed gives the same completions."""


@record
class RLInputChunk(Record):
    """A part of what a model reads."""

    encoded_text: RLEncodedText | None = None
    """The chunk's text, as tokens."""


@record
class RLListMeta(Record):
    """Where a page lies in the whole list."""

    limit: int | None = None
    """Highest number of items of a page."""
    has_more: bool | None = None
    """Whether there is another page."""
    next_cursor: str | None = None
    """Value of `after` that asks for the page that follows; empty on the last one."""


@record
class RLEncodedText(Record):
    """Text as tokens."""

    tokens: list[str | int]
    """Ids of the tokens."""


RLDType: TypeAlias = Literal["D_TYPE_UNSPECIFIED", "D_TYPE_INT64", "D_TYPE_FLOAT32", "D_TYPE_BFLOAT16"]
"""Type of numbers."""

RLLossType: TypeAlias = Literal["LOSS_TYPE_UNSPECIFIED", "LOSS_TYPE_CROSS_ENTROPY", "LOSS_TYPE_GRPO"]
"""Loss that training minimizes."""


@record
class RLCrossEntropyLossParams(Record):
    """Settings of the cross-entropy loss; there are none so far."""


@record
class RLGRPOLossParams(Record):
    """Settings of the GRPO loss."""

    clip_low: float | None = None
    """How far below 1 an importance ratio may fall before it is clipped."""
    clip_high: float | None = None
    """How far above 1 an importance ratio may rise before it is clipped."""
    beta: float | None = None
    """Weight of the KL divergence from the reference model."""
    agg_type: RLGRPOLossAggregationType | None = None
    """How the losses of tokens become one number. Default: `"GRPO_LOSS_AGGREGATION_TYPE_FIXED_HORIZON"`."""


RLGRPOLossAggregationType: TypeAlias = Literal[
    "GRPO_LOSS_AGGREGATION_TYPE_UNSPECIFIED",
    "GRPO_LOSS_AGGREGATION_TYPE_FIXED_HORIZON",
    "GRPO_LOSS_AGGREGATION_TYPE_TOKEN_MEAN",
    "GRPO_LOSS_AGGREGATION_TYPE_SEQUENCE_MEAN",
]
"""How the losses of tokens become one number."""


@record
class RLLossConfig(Record):
    """Loss to compute, and its settings."""

    type: RLLossType
    """Which loss to compute. Default: `"LOSS_TYPE_UNSPECIFIED"`."""
    cross_entropy_params: RLCrossEntropyLossParams | None = None
    """Settings of the cross-entropy loss."""
    grpo_params: RLGRPOLossParams | None = None
    """Settings of the GRPO loss."""


@record
class RLLossTargetTokens(Record):
    """Tokens to predict."""

    data: list[str | int]
    """Ids of the tokens to predict."""
    dtype: RLDType | None = None
    """Type of the numbers in `data`. Default: `"D_TYPE_UNSPECIFIED"`."""


@record
class RLLossMask(Record):
    """Which tokens count for the loss: 1 for those that do, 0 for the others."""

    data: list[str | int]
    """A 1 or a 0 for each token."""
    dtype: RLDType | None = None
    """Type of the numbers in `data`; must be `D_TYPE_INT64`. Default: `"D_TYPE_UNSPECIFIED"`."""


@record
class RLLossAdvantages(Record):
    """Advantages of tokens."""

    data: list[float]
    """Advantage of each token."""
    dtype: RLDType | None = None
    """Type of the numbers in `data`; must be `D_TYPE_FLOAT32` or `D_TYPE_BFLOAT16`. Default: `"D_TYPE_UNSPECIFIED"`."""


@record
class RLLossLogprobs(Record):
    """Log probabilities of tokens."""

    data: list[float]
    """Log probability of each token."""
    dtype: RLDType | None = None
    """Type of the numbers in `data`; must be `D_TYPE_FLOAT32` or `D_TYPE_BFLOAT16`. Default: `"D_TYPE_UNSPECIFIED"`."""


@record
class RLGRPOLossInputs(Record):
    """What the GRPO loss is computed from."""

    advantages: RLLossAdvantages
    """Advantage of each token."""
    generator_logprobs: RLLossLogprobs
    """Log probabilities under the model that generated the tokens."""
    reference_logprobs: RLLossLogprobs | None = None
    """Log probabilities under the reference model; needed where `beta` exceeds 0."""


@record
class RLLossInputs(Record):
    """What a loss is computed from."""

    target_tokens: RLLossTargetTokens
    """Tokens to predict."""
    loss_mask: RLLossMask | None = None
    """Which tokens count for the loss."""
    grpo_inputs: RLGRPOLossInputs | None = None
    """What the GRPO loss is computed from."""


@record
class RLTrainingSample(Record):
    """A text to learn from."""

    model_input: RLModelInput
    """What the model reads."""
    loss_inputs: RLLossInputs
    """What the loss is computed from."""


@record
class RLOptimStepOperation(Record):
    """An optimizer step that runs in the background."""

    id: str
    """Id to read the operation by."""
    status: RLTrainingOperationStatus
    """State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`."""
    output: RLOptimStepResult | None = None
    """Outcome; present once the operation has succeeded."""
    error: RLTrainingOperationError | None = None
    """Why the operation failed; present only then."""


@record
class RLSampleOperation(Record):
    """A generation of completions that runs in the background."""

    id: str
    """Id to read the operation by."""
    status: RLTrainingOperationStatus
    """State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`."""
    output: RLSampleResult | None = None
    """Outcome; present once the operation has succeeded."""
    error: RLTrainingOperationError | None = None
    """Why the operation failed; present only then."""


@record
class RLOptimStepResult(Record):
    """What an optimizer step came to."""

    step: str | int
    """Number of this step, counted from the start of the session."""


@record
class RLSampleResult(Record):
    """What a sample operation generated."""

    rollouts: list[RLSampleRollout]
    """Completions, prompt by prompt."""


@record
class RLSampleRollout(Record):
    """The completions of one prompt."""

    sequences: list[RLSampleSequence]
    """The completions."""


@record
class RLSampleSequence(Record):
    """One completion."""

    tokens: list[str | int]
    """Ids of its tokens."""
    logprobs: list[float] | None = None
    """Log probability of each of its tokens."""
    stop_reason: str | None = None
    """Why it ended there."""


@record
class RLForwardBackwardOperation(Record):
    """A forward-backward pass that runs in the background."""

    id: str
    """Id to read the operation by."""
    status: RLTrainingOperationStatus
    """State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`."""
    output: RLForwardBackwardResult | None = None
    """Outcome; present once the operation has succeeded."""
    error: RLTrainingOperationError | None = None
    """Why the operation failed; present only then."""


@record
class RLForwardBackwardResult(Record):
    """What a forward-backward pass came to."""

    loss: float
    """Value of the loss."""
    metrics: dict[str, float] | None = None
    """Further values of the loss at hand, such as its KL divergence, by name."""


@record
class RLTrainingOperationError(Record):
    """Why an operation failed."""

    code: RLTrainingOperationErrorCode | None = None
    """Kind of failure. Default: `"TRAINING_OPERATION_ERROR_CODE_UNSPECIFIED"`."""
    message: str | None = None
    """What went wrong, for people to read."""


RLTrainingOperationErrorCode: TypeAlias = Literal[
    "TRAINING_OPERATION_ERROR_CODE_UNSPECIFIED",
    "TRAINING_OPERATION_ERROR_CODE_RESOURCE_EXHAUSTED",
    "TRAINING_OPERATION_ERROR_CODE_TIMEOUT",
    "TRAINING_OPERATION_ERROR_CODE_INTERNAL_ERROR",
    "TRAINING_OPERATION_ERROR_CODE_SESSION_NOT_ACTIVE",
    "TRAINING_OPERATION_ERROR_CODE_INVALID_INPUT",
]
"""Kind of failure of an operation."""

RLTrainingOperationStatus: TypeAlias = Literal[
    "TRAINING_OPERATION_STATUS_UNSPECIFIED",
    "TRAINING_OPERATION_STATUS_PENDING",
    "TRAINING_OPERATION_STATUS_RUNNING",
    "TRAINING_OPERATION_STATUS_COMPLETED",
    "TRAINING_OPERATION_STATUS_FAILED",
]
"""State that an operation is in."""


@record
class RLStartTrainingSessionRequest(Record):
    """A training session to start."""

    base_model: str
    """Model that the adapter is trained on."""
    resume_from_checkpoint_id: str | None = None
    """Id of a training checkpoint to resume from."""
    type: RLSessionType | None = None
    """Whether the session can also generate, which is the default, or only train."""
    lora_config: RLLoraConfig | None = None
    """Size and regularization of the adapter."""


RLSessionType: TypeAlias = Literal[
    "SESSION_TYPE_UNSPECIFIED", "SESSION_TYPE_TRAINER_AND_GENERATOR", "SESSION_TYPE_TRAINER_ONLY"
]
"""What a session can do: train and generate, or only train. A session that only trains refuses `sample`."""

RLTrainingSessionStatus: TypeAlias = Literal[
    "TRAINING_SESSION_STATUS_UNSPECIFIED",
    "TRAINING_SESSION_STATUS_CREATING",
    "TRAINING_SESSION_STATUS_RUNNING",
    "TRAINING_SESSION_STATUS_STOPPED",
    "TRAINING_SESSION_STATUS_STOPPING",
    "TRAINING_SESSION_STATUS_ERROR",
    "TRAINING_SESSION_STATUS_EXPIRED",
]
"""State that a session is in."""


@record
class RLTrainingSession(Record):
    """A session that trains an adapter by reinforcement learning."""

    id: str
    """Id of the session."""
    status: RLTrainingSessionStatus
    """State that the session is in. Default: `"TRAINING_SESSION_STATUS_UNSPECIFIED"`."""
    base_model: str
    """Model that the adapter is trained on."""
    inference_checkpoints: list[RLInferenceCheckpoint]
    """Checkpoints that can be downloaded and served."""
    training_checkpoints: list[RLTrainingCheckpoint]
    """Checkpoints that other sessions can resume from."""
    resume_from_checkpoint_id: str | None = None
    """Id of the training checkpoint that this session began with."""
    step: str | int
    """Number of optimizer steps so far. Default: `"0"`."""
    created_at: dt.datetime = field("created_at", TIME)
    """When the session was created."""
    updated_at: dt.datetime = field("updated_at", TIME)
    """When the session last changed."""
    lora_config: RLLoraConfig
    """Size and regularization of the adapter."""
    type: RLSessionType
    """Whether the session trains and generates or only trains. Default: `"SESSION_TYPE_UNSPECIFIED"`."""


@record
class RLTrainingSessionsListResponse(Record):
    """One page of training sessions."""

    data: list[RLTrainingSession] | None = None
    """The sessions of this page."""
    meta: RLListMeta | None = None
    """Where this page lies in the whole list."""


@record
class RLLoraConfig(Record):
    """Size and regularization of a LoRA adapter."""

    rank: int | None = None
    """Rank of the adapter's matrices."""
    alpha: int | None = None
    """Factor that scales the adapter, divided by `rank`."""
    dropout: float | None = None
    """Share of inputs dropped at random in training."""


@record
class RLAdamWOptimizerParams(Record):
    """Settings of the AdamW optimizer."""

    beta1: float | None = None
    """Decay of the running mean of gradients."""
    beta2: float | None = None
    """Decay of the running mean of squared gradients."""
    eps: float | None = None
    """Small number added to a denominator so that it is never 0."""
    weight_decay: float | None = None
    """How strongly large weights are held back."""


@record
class RLInferenceCheckpointOperation(Record):
    """An inference checkpoint being saved in the background."""

    id: str
    """Id to read the operation by."""
    status: RLTrainingOperationStatus
    """State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`."""
    output: RLInferenceCheckpointResult | None = None
    """Outcome; present once the operation has succeeded."""
    error: RLTrainingOperationError | None = None
    """Why the operation failed; present only then."""


@record
class RLInferenceCheckpointResult(Record):
    """What saving an inference checkpoint came to."""

    model_name: str
    """Name of the model to download the checkpoint by."""


@record
class RLInferenceCheckpoint(Record):
    """A checkpoint that can be downloaded and served."""

    id: str
    """Id of the checkpoint."""
    step: str | int
    """Optimizer step after which it was saved."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was saved."""
    registration: RLInferenceCheckpointRegistration | None = None
    """Model that the checkpoint was registered as."""


@record
class RLInferenceCheckpointRegistration(Record):
    """A model registered from an inference checkpoint."""

    model_name: str
    """Name of the model to download the checkpoint by."""
    registered_at: dt.datetime = field("registered_at", TIME)
    """When it was registered."""


@record
class RLTrainingCheckpoint(Record):
    """A checkpoint that other sessions can resume from."""

    id: str
    """Id of the checkpoint."""
    step: str | int
    """Optimizer step after which it was saved."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was saved."""


@record
class RLTrainingCheckpointResult(Record):
    """What saving a training checkpoint came to."""

    checkpoint_id: str
    """Id to resume from, in `POST /rl/training-sessions`."""


@record
class RLTrainingCheckpointOperation(Record):
    """A training checkpoint being saved in the background."""

    id: str
    """Id to read the operation by."""
    status: RLTrainingOperationStatus
    """State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`."""
    output: RLTrainingCheckpointResult | None = None
    """Outcome; present once the operation has succeeded."""
    error: RLTrainingOperationError | None = None
    """Why the operation failed; present only then."""


RLCheckpointVariant: TypeAlias = Literal[
    "CHECKPOINT_VARIANT_UNSPECIFIED", "CHECKPOINT_VARIANT_MERGED", "CHECKPOINT_VARIANT_ADAPTER"
]
"""Form of a checkpoint: the adapter alone, or merged into the model."""


@record
class RLCheckpointFile(Record):
    """One file of a checkpoint."""

    filename: str
    """Its name."""
    url: str
    """Signed address to fetch it from, without an API key."""
    size: str | int
    """Its size in bytes."""


@record
class RLCheckpointDownloadResponse(Record):
    """Signed addresses of a checkpoint's files."""

    data: list[RLCheckpointFile]
    """The files with their addresses."""


@record
class GPUClusterControlPlaneNode(Record):
    """A node that controls a cluster."""

    node_id: str
    """Id of the node."""
    node_name: str
    """Name of the node."""
    status: str
    """State that the node is in."""
    host_name: str
    """Host name of the node."""
    num_cpu_cores: int
    """Number of its CPU cores."""
    memory_gib: float
    """Its memory in GiB."""
    network: str
    """Network that it belongs to."""


@record
class GPUClusterCreateRequest(Record):
    """A cluster to create."""

    cluster_type: Literal["KUBERNETES", "SLURM"] | None = None
    """What schedules work: Kubernetes or Slurm."""
    region: str
    """Region to run in, by its `name` in `GET /compute/regions`."""
    gpu_type: GPUClusterCreateRequestGpuType
    """GPU of every worker."""
    num_gpus: int
    """How many GPUs to have in all; a multiple of 8."""
    cluster_name: str
    """Name of the cluster."""
    duration_days: int | None = None
    """Days that a reserved cluster runs for."""
    shared_volume: GPUClustersSharedVolumeCreateRequest | None = None
    """Shared volume to create and attach."""
    volume_id: str | None = None
    """Id of a shared volume to attach."""
    billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"]
    """How the cluster is paid for: reserved for `duration_days`, on demand until it is deleted, or reserved for a
    window with a start and an end.
    """
    gpu_node_failover_enabled: bool | None = None
    """Whether failing GPU nodes are replaced automatically; they are not by default."""
    auto_scaled: bool | None = None
    """Whether the number of GPUs follows the load; it does not by default."""
    auto_scale_max_gpus: int | None = None
    """Highest number of GPUs under load; needed where `auto_scaled` is true."""
    slurm_shm_size_gib: int | None = None
    """Shared memory of a Slurm node, in GiB; needed for Slurm."""
    capacity_pool_id: str | None = None
    """Capacity pool to take the hardware from, by its id."""
    reservation_start_time: dt.datetime | None = field("reservation_start_time", TIME, default=None)
    """When a scheduled reservation begins; at once if absent."""
    reservation_end_time: dt.datetime | None = field("reservation_end_time", TIME, default=None)
    """When a scheduled reservation ends."""
    install_traefik: bool | None = None
    """Whether Kubernetes gets Traefik as its ingress controller; it does not by default."""
    cuda_version: str
    """CUDA version of the workers, such as 12.5."""
    nvidia_driver_version: str
    """NVIDIA driver of the workers, such as 550. Not every driver goes with every `cuda_version`."""
    slurm_image: str | None = None
    """Container image for Slurm, in place of the standard one."""


@record
class GPUClusterGPUWorkerNode(Record):
    """A node with GPUs."""

    node_id: str
    """Id of the node."""
    node_name: str
    """Name of the node."""
    status: str
    """State that the node is in."""
    host_name: str
    """Host name of the node."""
    num_cpu_cores: int
    """Number of its CPU cores."""
    num_gpus: int
    """Number of its GPUs."""
    memory_gib: float
    """Its memory in GiB."""
    networks: list[str]
    """Networks that it belongs to."""
    instance_id: str | None = None
    """Id of the machine that it runs on."""


@record
class GPUClusterInfo(Record):
    """A GPU cluster."""

    cluster_id: str
    """Id of the cluster."""
    cluster_type: Literal["KUBERNETES", "SLURM"]
    """What schedules work: Kubernetes or Slurm."""
    region: str
    """Region that it runs in."""
    gpu_type: GPUClusterCreateRequestGpuType
    """GPU of every worker."""
    cluster_name: str
    """Name of the cluster."""
    duration_hours: int | None = None
    """Hours that it is reserved for."""
    volumes: list[GPUClusterVolume]
    """Volumes that it has attached."""
    status: GPUClusterInfoStatus
    """State that the cluster is in."""
    control_plane_nodes: list[GPUClusterControlPlaneNode]
    """Nodes that control it."""
    gpu_worker_nodes: list[GPUClusterGPUWorkerNode]
    """Nodes with GPUs."""
    kube_config: str
    """Kubernetes configuration to connect with."""
    num_gpus: int
    """Number of GPUs in all."""
    slurm_shm_size_gib: int | None = None
    """Shared memory of a Slurm node, in GiB."""
    capacity_pool_id: str | None = None
    """Id of the capacity pool that its hardware is from."""
    reservation_start_time: dt.datetime | None = field("reservation_start_time", TIME, default=None)
    """When its reservation begins."""
    reservation_end_time: dt.datetime | None = field("reservation_end_time", TIME, default=None)
    """When its reservation ends."""
    install_traefik: bool | None = None
    """Whether Traefik is its ingress controller."""
    cuda_version: str
    """CUDA version of the workers."""
    nvidia_driver_version: str
    """NVIDIA driver of the workers."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When it was created."""


@record
class GPUClusterUpdateRequest(Record):
    """What to change about a cluster."""

    cluster_type: Literal["KUBERNETES", "SLURM"] | None = None
    """What is to schedule work: Kubernetes or Slurm."""
    num_gpus: int | None = None
    """How many GPUs to have in all; a multiple of 8."""
    reservation_end_time: dt.datetime | None = field("reservation_end_time", TIME, default=None)
    """When the cluster ends; for prepaid clusters only."""


@record
class GPUClusterVolume(Record):
    """A volume that a cluster has attached."""

    volume_id: str
    """Id of the volume."""
    volume_name: str
    """Name of the volume."""
    size_tib: int
    """Its size in TiB."""
    status: str
    """State that the volume is in."""


@record
class GPUClusters(Record):
    """GPU clusters."""

    clusters: list[GPUClusterInfo]
    """The clusters."""


@record
class RegionListResponse(Record):
    """Regions for clusters."""

    regions: list[RegionListResponseRegion]
    """The regions."""


@record
class ClusterDriverVersionInfo(Record):
    """A CUDA version and the NVIDIA driver that goes with it."""

    cuda_version: str
    """CUDA version."""
    nvidia_driver_version: str
    """Version of the NVIDIA driver."""


@record
class GPUClustersSharedVolumeCreateRequest(Record):
    """A shared volume to create."""

    volume_name: str
    """Name of the volume."""
    size_tib: int
    """Its size in TiB, a whole number."""
    region: str
    """Region of the volume, by its `name` in `GET /compute/regions`."""


@record
class GPUClustersSharedVolumeDeleteResponse(Record):
    """Whether a shared volume was deleted."""

    success: bool
    """Whether it was deleted."""


@record
class GPUClustersSharedVolume(Record):
    """A shared volume."""

    volume_id: str
    """Id of the volume."""
    volume_name: str
    """Name of the volume."""
    size_tib: int
    """Its size in TiB, a whole number."""
    status: Literal["available", "bound", "provisioning"]
    """Whether the volume can be attached, is attached, or is being set up."""


@record
class GPUClustersSharedVolumeUpdateRequest(Record):
    """What to change about a shared volume."""

    volume_id: str | None = None
    """Id of the volume to resize."""
    size_tib: int | None = None
    """Its size in TiB, a whole number."""


@record
class GPUClustersSharedVolumes(Record):
    """Shared volumes."""

    volumes: list[GPUClustersSharedVolume]
    """The volumes."""


@record
class CreateDeploymentRequest(Record):
    """A deployment to create."""

    args: list[str] | None = None
    """Arguments in place of the image's `CMD`, one string each."""
    autoscaling: CreateDeploymentRequestAutoscaling | None = None
    """How the number of replicas follows the load; absent or null for a fixed number."""
    command: list[str] | None = None
    """Command in place of the image's `ENTRYPOINT`, one string for each word."""
    cpu: float | None = None
    """CPU cores of each replica; 0.1 is a tenth of a core."""
    description: str | None = None
    """What the deployment is for."""
    environment_variables: list[EnvironmentVariable] | None = None
    """Environment variables of the container, each with its value or with the secret that holds it."""
    gpu_count: int | None = None
    """GPUs of each replica; none by default."""
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"]
    """GPU of each replica."""
    health_check_path: str | None = None
    """Path that tells whether a container is healthy, such as `/health`."""
    image: str
    """Image to run, from Together's registry."""
    max_replicas: int | None = None
    """Highest number of replicas; the lowest if absent."""
    memory: float | None = None
    """Memory of each replica in GiB; 0.5 is half a GiB."""
    min_replicas: int | None = None
    """Lowest number of replicas; 1 if absent."""
    name: str
    """Name of the deployment, up to 100 letters, digits, underscores and hyphens."""
    port: int | None = None
    """Port that the container listens on, if it serves requests."""
    storage: int | None = None
    """Temporary disk space of each replica, in GiB."""
    termination_grace_period_seconds: int | None = None
    """Seconds that a replica may take to shut down before it is killed."""
    volumes: list[VolumeMount] | None = None
    """Volumes to mount, by name."""


@record
class CreateSecretRequest(Record):
    """A secret to store."""

    description: str | None = None
    """What the secret is for, up to 500 characters."""
    name: str
    """Name of the secret, up to 100 letters, digits, underscores, hyphens, slashes and periods."""
    project_id: str | None = None
    """Ignored: the API key decides the project."""
    value: str
    """Value to keep, which is stored encrypted."""


@record
class CreateVolumeRequest(Record):
    """A volume to create."""

    content: VolumeContentRequest
    """Files of the volume."""
    name: str
    """Name of the volume."""
    type: VolumeType
    """Type of the volume; `readOnly` is the only one."""


@record
class DeploymentListResponse(Record):
    """Deployments."""

    data: list[DeploymentResponseItem] | None = None
    """The deployments."""
    object: Literal["list"] | None = None
    """Always `list`."""


@record
class DeploymentLogs(Record):
    """Lines that a deployment wrote."""

    lines: list[str] | None = None
    """The lines."""


@record
class DeploymentResponseItem(Record):
    """A container image that runs as a service."""

    args: list[str] | None = None
    """Arguments in place of the image's `CMD`."""
    autoscaling: CreateDeploymentRequestAutoscaling | None = None
    """How the number of replicas follows the load; absent for a fixed number."""
    command: list[str] | None = None
    """Command in place of the image's `ENTRYPOINT`."""
    cpu: float | None = None
    """CPU cores of each replica."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When the deployment was created."""
    description: str | None = None
    """What the deployment is for."""
    desired_replicas: int | None = None
    """Number of replicas that is being brought about."""
    environment_variables: list[EnvironmentVariable] | None = None
    """Environment variables of the container."""
    gpu_count: int | None = None
    """GPUs of each replica."""
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None = None
    """GPU of each replica."""
    health_check_path: str | None = None
    """Path that tells whether a container is healthy."""
    id: str | None = None
    """Id of the deployment."""
    image: str | None = None
    """Image that it runs."""
    max_replicas: int | None = None
    """Highest number of replicas."""
    memory: float | None = None
    """Memory of each replica, in GiB."""
    min_replicas: int | None = None
    """Lowest number of replicas."""
    name: str | None = None
    """Name of the deployment."""
    object: Literal["deployment"] | None = None
    """Always `deployment`."""
    port: int | None = None
    """Port that the container listens on."""
    ready_replicas: int | None = None
    """Number of replicas that can serve requests."""
    replica_events: dict[str, ReplicaEvent] | None = None
    """What has happened to each replica, by its name."""
    status: DeploymentStatus | None = None
    """State that the deployment is in."""
    storage: int | None = None
    """Disk space of each replica."""
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    """When the deployment last changed."""
    volumes: list[VolumeMount] | None = None
    """Volumes that it mounts."""


DeploymentStatus: TypeAlias = Literal["Updating", "Scaling", "Ready", "Failed"]
"""State that a deployment is in."""


@record
class EnvironmentVariable(Record):
    """An environment variable of a container."""

    name: str
    """Name of the variable: letters, digits and underscores, no digit first."""
    value: str | None = None
    """Its value, where that may be seen; `value_from_secret` must be absent then."""
    value_from_secret: str | None = None
    """Id or name of the secret that holds its value; `value` must be absent then."""


@record
class HTTPAutoscalingConfig(Record):
    """Follows the number or the duration of HTTP requests."""

    metric: Literal["HTTPTotalRequests", "HTTPAvgRequestDuration"] | None = None
    """What to follow: the number of requests or their mean duration."""
    target: float | None = None
    """Value to aim at; by default 100 requests or 500 ms."""
    time_interval_minutes: int | None = None
    """Minutes over which the metric is averaged; 10 if absent."""


@record
class QueueAutoscalingConfig(Record):
    """Follows the number of queued jobs for each worker."""

    metric: Literal["QueueBacklogPerWorker"] | None = None
    """Always `QueueBacklogPerWorker`."""
    model: str | None = None
    """Model whose queue to follow; the deployment's name if absent."""
    target: float | None = None
    """Jobs per worker to aim at; 1.01 if absent."""


@record
class CustomMetricAutoscalingConfig(Record):
    """Follows a metric that the containers publish."""

    custom_metric_name: str | None = None
    """Name of the Prometheus metric."""
    metric: Literal["CustomMetric"] | None = None
    """Always `CustomMetric`."""
    target: float | None = None
    """Value to aim at; 500 if absent."""


@record
class ListSecretsResponse(Record):
    """Secrets."""

    data: list[SecretResponseItem] | None = None
    """The secrets."""
    object: Literal["list"] | None = None
    """Always `list`."""


@record
class ListVolumesResponse(Record):
    """Volumes."""

    data: list[VolumeResponseItem] | None = None
    """The volumes."""
    object: Literal["list"] | None = None
    """Always `list`."""


@record
class ReplicaEvent(Record):
    """State of one replica."""

    image: str | None = None
    """Image that the replica runs."""
    replica_ready_since: str | None = None
    """Since when it has been able to serve requests."""
    replica_status: str | None = None
    """State that it is in, such as `Running`."""
    replica_status_message: str | None = None
    """More about its state, for people to read."""
    replica_status_reason: str | None = None
    """Why it is in this state, as one word."""
    revision_id: str | None = None
    """Id of the revision of the deployment that it runs."""
    volume_preload_completed_at: str | None = None
    """When its volume had been loaded."""
    volume_preload_started_at: str | None = None
    """When loading its volume began."""
    volume_preload_status: str | None = None
    """How far loading its volume has come, such as `InProgress`."""


@record
class SecretResponseItem(Record):
    """A secret, without its value."""

    created_at: str | None = None
    """When the secret was created."""
    created_by: str | None = None
    """Id of the person who created it."""
    description: str | None = None
    """What it is for."""
    id: str | None = None
    """Id of the secret."""
    last_updated_by: str | None = None
    """Id of the person who last changed it."""
    name: str | None = None
    """Name of the secret."""
    object: Literal["secret"] | None = None
    """Always `secret`."""
    updated_at: str | None = None
    """When the secret last changed."""


@record
class UpdateDeploymentRequest(Record):
    """What to change about a deployment."""

    args: list[str] | None = None
    """Arguments in place of the image's `CMD`, one string each."""
    autoscaling: CreateDeploymentRequestAutoscaling | None = None
    """How the number of replicas follows the load; `{}` for a fixed number."""
    command: list[str] | None = None
    """Command in place of the image's `ENTRYPOINT`, one string for each word."""
    cpu: float | None = None
    """CPU cores of each replica; 0.1 is a tenth of a core."""
    description: str | None = None
    """What the deployment is for."""
    environment_variables: list[EnvironmentVariable] | None = None
    """Environment variables, in place of all present ones."""
    gpu_count: int | None = None
    """GPUs of each replica."""
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None = None
    """GPU of each replica."""
    health_check_path: str | None = None
    """Path that tells whether a container is healthy; an empty string for none."""
    image: str | None = None
    """Image to run, from Together's registry."""
    max_replicas: int | None = None
    """Highest number of replicas."""
    memory: float | None = None
    """Memory of each replica in GiB; 0.5 is half a GiB."""
    min_replicas: int | None = None
    """Lowest number of replicas."""
    name: str | None = None
    """New name, up to 100 letters, digits, underscores and hyphens."""
    port: int | None = None
    """Port that the container listens on."""
    storage: int | None = None
    """Temporary disk space of each replica, in GiB."""
    termination_grace_period_seconds: int | None = None
    """Seconds that a replica may take to shut down before it is killed."""
    volumes: list[VolumeMount] | None = None
    """Volumes to mount, in place of all present ones."""


@record
class UpdateSecretRequest(Record):
    """What to change about a secret."""

    description: str | None = None
    """What the secret is for, up to 500 characters."""
    name: str | None = None
    """New name, up to 100 letters, digits, underscores, hyphens, slashes and periods."""
    project_id: str | None = None
    """Ignored: the API key decides the project."""
    value: str | None = None
    """Value in place of the present one."""


@record
class UpdateVolumeRequest(Record):
    """What to change about a volume."""

    content: VolumeContentRequest | None = None
    """Files in place of the present ones."""
    name: str | None = None
    """New name of the volume."""
    type: VolumeType | None = None
    """Type of the volume; `readOnly` is the only one."""


@record
class VolumeMount(Record):
    """A volume in a container."""

    mount_path: str
    """Path in the container, such as `/data`."""
    name: str
    """Id or name of the volume."""
    version: int | None = None
    """Version to mount: the newest for a new deployment, the present one for an existing deployment."""


@record
class VolumeResponseItem(Record):
    """A volume with files for deployments."""

    content: VolumeContent | None = None
    """Files of the newest version."""
    created_at: str | None = None
    """When the volume was created."""
    current_version: int | None = None
    """Number of its newest version."""
    id: str | None = None
    """Id of the volume."""
    mounted_by: list[str] | None = None
    """Ids of the deployments that mount the newest version."""
    name: str | None = None
    """Name of the volume."""
    object: str | None = None
    """Always `volume`."""
    type: VolumeType | None = None
    """How the volume can be used."""
    updated_at: str | None = None
    """When the volume last changed."""
    version_history: dict[str, VersionHistoryItem] | None = None
    """Earlier versions, by their number."""


@record
class VersionHistoryItem(Record):
    """An earlier version of a volume."""

    content: VolumeContentRequest | None = None
    """Files of this version."""
    mounted_by: list[str] | None = None
    """Ids of the deployments that mount this version."""
    version: int | None = None
    """Number of this version."""


@record
class VolumeContentRequest(Record):
    """Files to load into a volume."""

    source_prefix: str | None = None
    """What the names of the files begin with."""
    type: Literal["files"] | None = None
    """Where the files come from; `files` means those uploaded to `POST /files/upload`."""


@record
class VolumeContent(Record):
    """Files of a volume."""

    files: list[FileInfo] | None = None
    """The files, where `type` is `files`."""
    source_prefix: str | None = None
    """What the names of the files begin with."""
    type: Literal["files"] | None = None
    """Where the files come from; `files` means those uploaded to `POST /files/upload`."""


@record
class FileInfo(Record):
    """A file of a volume."""

    last_modified: str | None = None
    """When it last changed."""
    name: str | None = None
    """Name of the file, its extension included."""
    size: int | None = None
    """Its size in bytes."""


VolumeType: TypeAlias = Literal["readOnly"]
"""How a volume can be used."""


@record
class QueueError(Record):
    """Why a queue request failed."""

    code: str | None = None
    """Kind of error, for programs to read."""
    message: str | None = None
    """What went wrong, for people to read."""
    param: str | None = None
    """Parameter at fault, if one is."""
    type: str | None = None
    """Class of the error, such as `not_found_error`."""


@record
class QueueMetricsResponse(Record):
    """How many jobs a queue has."""

    messages_running: int
    """Number of jobs that run."""
    messages_waiting: int
    """Number of jobs that wait."""
    total_jobs: int
    """Number of jobs that wait or run."""


@record
class QueueCancelRequest(Record):
    """A job to cancel."""

    model: str
    """Model that the job was sent to."""
    request_id: str
    """Id of the job, from `POST /queue/submit`."""


@record
class QueueCancelResponse(Record):
    """What cancelling a job came to."""

    status: Literal["canceled", "running", "done", "failed"]
    """State of the job from now on: `canceled`, or the state that could not be changed."""


@record
class QueueJobRequest(Record):
    """A job to submit."""

    info: dict[str, Any] | None = None
    """Anything to keep with the job; model and server may add to it."""
    model: str
    """Model to send the job to."""
    payload: dict[str, Any]
    """Input of the model, which receives it as it is."""
    priority: int | None = None
    """Rank of the job: higher numbers first, equal ones in the order of arrival. Default: `0`."""


@record
class QueueJobResponse(Record):
    """A job that was submitted."""

    error: QueueError | None = None
    """Why the job was not accepted."""
    request_id: str | None = field("requestId", default=None)
    """Id of the job."""


@record
class QueueJobStatusResponse(Record):
    """A job of a queue."""

    claimed_at: dt.datetime | None = field("claimed_at", TIME, default=None)
    """When a worker took the job."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When the job was submitted."""
    done_at: dt.datetime | None = field("done_at", TIME, default=None)
    """When the job ended, well or not."""
    info: dict[str, Any] | None = None
    """What was sent with the job, and what model and server added to it."""
    inputs: dict[str, Any] | None = None
    """Input of the model, as it was sent."""
    model: str
    """Model that the job was sent to."""
    outputs: dict[str, Any] | None = None
    """What the model returned, once the job is done."""
    priority: int | None = None
    """Rank of the job: higher numbers first."""
    request_id: str
    """Id of the job."""
    retries: int | None = None
    """How often the job has been given to another worker because one stopped reporting; it fails after three times."""
    status: Literal["pending", "running", "done", "failed", "canceled"]
    """State that the job is in. A pending job runs or is canceled; a running one is done or fails."""
    warnings: list[str] | None = None
    """What is unusual about the request but does no harm."""


@record
class BetaClusterDeleteResponse(Record):
    cluster_id: str
    """Id of the cluster that is being deleted."""


GPUClusterCreateRequestGpuType: TypeAlias = Literal[
    "H100_SXM", "H200_SXM", "RTX_6000_PCI", "L40_PCIE", "B200_SXM", "H100_SXM_INF"
]
"""GPU of every worker."""

GPUClusterInfoStatus: TypeAlias = Literal[
    "WaitingForControlPlaneNodes",
    "WaitingForDataPlaneNodes",
    "WaitingForSubnet",
    "WaitingForSharedVolume",
    "InstallingDrivers",
    "RunningAcceptanceTests",
    "Paused",
    "OnDemandComputePaused",
    "Ready",
    "Degraded",
    "Deleting",
]
"""State that the cluster is in."""


@record
class RegionListResponseRegion(Record):
    name: str
    """Name to ask for it by."""
    driver_versions: list[ClusterDriverVersionInfo]
    """Pairs of CUDA and driver versions that can be chosen here."""
    supported_instance_types: list[str]
    """GPUs that can be chosen here."""


CreateDeploymentRequestAutoscaling: TypeAlias = Annotated[
    HTTPAutoscalingConfig | QueueAutoscalingConfig | CustomMetricAutoscalingConfig,
    ByProperty(
        "metric",
        {
            "HTTPTotalRequests": HTTPAutoscalingConfig,
            "HTTPAvgRequestDuration": HTTPAutoscalingConfig,
            "QueueBacklogPerWorker": QueueAutoscalingConfig,
            "CustomMetric": CustomMetricAutoscalingConfig,
            None: Annotated[
                HTTPAutoscalingConfig | QueueAutoscalingConfig | CustomMetricAutoscalingConfig,
                ByKeys(
                    RequiredKeys(HTTPAutoscalingConfig),
                    RequiredKeys(QueueAutoscalingConfig),
                    RequiredKeys(CustomMetricAutoscalingConfig),
                ),
            ],
        },
    ),
]
"""How the number of replicas follows the load; absent or null for a fixed number."""
