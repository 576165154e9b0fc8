"""Models of `client.beta`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys


@record
class RLOptimStepBody(Record):
    """Learning rate and AdamW settings of one step.

    Attributes:
        learning_rate: How far this step moves the weights.
        adamw_params: Settings of the optimizer.
    """

    learning_rate: float | None = None
    adamw_params: RLAdamWOptimizerParams | None = None


@record
class RLSampleBody(Record):
    """Prompts to complete, and how.

    Attributes:
        prompts: Prompts, as chunks of tokens.
        sampling_params: How to sample; the server's defaults if absent.
        num_samples: How many completions each prompt gets.
    """

    prompts: list[RLModelInput]
    sampling_params: RLSamplingParams | None = None
    num_samples: int | None = None


@record
class RLForwardBackwardBody(Record):
    """Samples to learn from, and the loss.

    Attributes:
        samples: Samples to learn from in this pass.
        loss: Loss to compute.
    """

    samples: list[RLTrainingSample]
    loss: RLLossConfig


@record
class RLModelInput(Record):
    """What a model reads.

    Attributes:
        chunks: Chunks that make up the input, in order.
    """

    chunks: list[RLInputChunk]


@record
class RLSamplingParams(Record):
    """How completions are sampled.

    Attributes:
        max_tokens: Highest number of tokens in a completion.
        temperature: How random the choice of tokens is; 0 for the likeliest token.
        top_p: Share of probability that tokens are chosen from.
        top_k: How many of the likeliest tokens are chosen from.
        stop: Strings that end a completion where they occur.
        seed: Seed of the random choices; the same seed gives the same completions.
    """

    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    stop: list[str] | None = None
    seed: str | int | None = None


@record
class RLInputChunk(Record):
    """A part of what a model reads.

    Attributes:
        encoded_text: The chunk's text, as tokens.
    """

    encoded_text: RLEncodedText | None = None


@record
class RLListMeta(Record):
    """Where a page lies in the whole list.

    Attributes:
        limit: Highest number of items of a page.
        has_more: Whether there is another page.
        next_cursor: Value of `after` that asks for the page that follows; empty on the last one.
    """

    limit: int | None = None
    has_more: bool | None = None
    next_cursor: str | None = None


@record
class RLEncodedText(Record):
    """Text as tokens.

    Attributes:
        tokens: Ids of the tokens.
    """

    tokens: list[str | int]


RLDType: TypeAlias = Literal["D_TYPE_UNSPECIFIED", "D_TYPE_INT64", "D_TYPE_FLOAT32", "D_TYPE_BFLOAT16"]
"""Type of numbers."""

RLLossType: TypeAlias = Literal["LOSS_TYPE_UNSPECIFIED", "LOSS_TYPE_CROSS_ENTROPY", "LOSS_TYPE_GRPO"]
"""Loss that training minimizes."""


@record
class RLCrossEntropyLossParams(Record):
    """Settings of the cross-entropy loss; there are none so far."""


@record
class RLGRPOLossParams(Record):
    """Settings of the GRPO loss.

    Attributes:
        clip_low: How far below 1 an importance ratio may fall before it is clipped.
        clip_high: How far above 1 an importance ratio may rise before it is clipped.
        beta: Weight of the KL divergence from the reference model.
        agg_type: How the losses of tokens become one number. Default: `"GRPO_LOSS_AGGREGATION_TYPE_FIXED_HORIZON"`.
    """

    clip_low: float | None = None
    clip_high: float | None = None
    beta: float | None = None
    agg_type: RLGRPOLossAggregationType | None = None


RLGRPOLossAggregationType: TypeAlias = Literal[
    "GRPO_LOSS_AGGREGATION_TYPE_UNSPECIFIED",
    "GRPO_LOSS_AGGREGATION_TYPE_FIXED_HORIZON",
    "GRPO_LOSS_AGGREGATION_TYPE_TOKEN_MEAN",
    "GRPO_LOSS_AGGREGATION_TYPE_SEQUENCE_MEAN",
]
"""How the losses of tokens become one number."""


@record
class RLLossConfig(Record):
    """Loss to compute, and its settings.

    Attributes:
        type: Which loss to compute. Default: `"LOSS_TYPE_UNSPECIFIED"`.
        cross_entropy_params: Settings of the cross-entropy loss.
        grpo_params: Settings of the GRPO loss.
    """

    type: RLLossType
    cross_entropy_params: RLCrossEntropyLossParams | None = None
    grpo_params: RLGRPOLossParams | None = None


@record
class RLLossTargetTokens(Record):
    """Tokens to predict.

    Attributes:
        data: Ids of the tokens to predict.
        dtype: Type of the numbers in `data`. Default: `"D_TYPE_UNSPECIFIED"`.
    """

    data: list[str | int]
    dtype: RLDType | None = None


@record
class RLLossMask(Record):
    """Which tokens count for the loss: 1 for those that do, 0 for the others.

    Attributes:
        data: A 1 or a 0 for each token.
        dtype: Type of the numbers in `data`; must be `D_TYPE_INT64`. Default: `"D_TYPE_UNSPECIFIED"`.
    """

    data: list[str | int]
    dtype: RLDType | None = None


@record
class RLLossAdvantages(Record):
    """Advantages of tokens.

    Attributes:
        data: Advantage of each token.
        dtype: Type of the numbers in `data`; must be `D_TYPE_FLOAT32` or `D_TYPE_BFLOAT16`. Default:
            `"D_TYPE_UNSPECIFIED"`.
    """

    data: list[float]
    dtype: RLDType | None = None


@record
class RLLossLogprobs(Record):
    """Log probabilities of tokens.

    Attributes:
        data: Log probability of each token.
        dtype: Type of the numbers in `data`; must be `D_TYPE_FLOAT32` or `D_TYPE_BFLOAT16`. Default:
            `"D_TYPE_UNSPECIFIED"`.
    """

    data: list[float]
    dtype: RLDType | None = None


@record
class RLGRPOLossInputs(Record):
    """What the GRPO loss is computed from.

    Attributes:
        advantages: Advantage of each token.
        generator_logprobs: Log probabilities under the model that generated the tokens.
        reference_logprobs: Log probabilities under the reference model; needed where `beta` exceeds 0.
    """

    advantages: RLLossAdvantages
    generator_logprobs: RLLossLogprobs
    reference_logprobs: RLLossLogprobs | None = None


@record
class RLLossInputs(Record):
    """What a loss is computed from.

    Attributes:
        target_tokens: Tokens to predict.
        loss_mask: Which tokens count for the loss.
        grpo_inputs: What the GRPO loss is computed from.
    """

    target_tokens: RLLossTargetTokens
    loss_mask: RLLossMask | None = None
    grpo_inputs: RLGRPOLossInputs | None = None


@record
class RLTrainingSample(Record):
    """A text to learn from.

    Attributes:
        model_input: What the model reads.
        loss_inputs: What the loss is computed from.
    """

    model_input: RLModelInput
    loss_inputs: RLLossInputs


@record
class RLOptimStepOperation(Record):
    """An optimizer step that runs in the background.

    Attributes:
        id: Id to read the operation by.
        status: State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`.
        output: Outcome; present once the operation has succeeded.
        error: Why the operation failed; present only then.
    """

    id: str
    status: RLTrainingOperationStatus
    output: RLOptimStepResult | None = None
    error: RLTrainingOperationError | None = None


@record
class RLSampleOperation(Record):
    """A generation of completions that runs in the background.

    Attributes:
        id: Id to read the operation by.
        status: State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`.
        output: Outcome; present once the operation has succeeded.
        error: Why the operation failed; present only then.
    """

    id: str
    status: RLTrainingOperationStatus
    output: RLSampleResult | None = None
    error: RLTrainingOperationError | None = None


@record
class RLOptimStepResult(Record):
    """What an optimizer step came to.

    Attributes:
        step: Number of this step, counted from the start of the session.
    """

    step: str | int


@record
class RLSampleResult(Record):
    """What a sample operation generated.

    Attributes:
        rollouts: Completions, prompt by prompt.
    """

    rollouts: list[RLSampleRollout]


@record
class RLSampleRollout(Record):
    """The completions of one prompt.

    Attributes:
        sequences: The completions.
    """

    sequences: list[RLSampleSequence]


@record
class RLSampleSequence(Record):
    """One completion.

    Attributes:
        tokens: Ids of its tokens.
        logprobs: Log probability of each of its tokens.
        stop_reason: Why it ended there.
    """

    tokens: list[str | int]
    logprobs: list[float] | None = None
    stop_reason: str | None = None


@record
class RLForwardBackwardOperation(Record):
    """A forward-backward pass that runs in the background.

    Attributes:
        id: Id to read the operation by.
        status: State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`.
        output: Outcome; present once the operation has succeeded.
        error: Why the operation failed; present only then.
    """

    id: str
    status: RLTrainingOperationStatus
    output: RLForwardBackwardResult | None = None
    error: RLTrainingOperationError | None = None


@record
class RLForwardBackwardResult(Record):
    """What a forward-backward pass came to.

    Attributes:
        loss: Value of the loss.
        metrics: Further values of the loss at hand, such as its KL divergence, by name.
    """

    loss: float
    metrics: dict[str, float] | None = None


@record
class RLTrainingOperationError(Record):
    """Why an operation failed.

    Attributes:
        code: Kind of failure. Default: `"TRAINING_OPERATION_ERROR_CODE_UNSPECIFIED"`.
        message: What went wrong, for people to read.
    """

    code: RLTrainingOperationErrorCode | None = None
    message: str | None = None


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
    """A training session to start.

    Attributes:
        base_model: Model that the adapter is trained on.
        resume_from_checkpoint_id: Id of a training checkpoint to resume from.
        type: Whether the session can also generate, which is the default, or only train.
        lora_config: Size and regularization of the adapter.
    """

    base_model: str
    resume_from_checkpoint_id: str | None = None
    type: RLSessionType | None = None
    lora_config: RLLoraConfig | None = None


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
    """A session that trains an adapter by reinforcement learning.

    Attributes:
        id: Id of the session.
        status: State that the session is in. Default: `"TRAINING_SESSION_STATUS_UNSPECIFIED"`.
        base_model: Model that the adapter is trained on.
        inference_checkpoints: Checkpoints that can be downloaded and served.
        training_checkpoints: Checkpoints that other sessions can resume from.
        resume_from_checkpoint_id: Id of the training checkpoint that this session began with.
        step: Number of optimizer steps so far. Default: `"0"`.
        created_at: When the session was created.
        updated_at: When the session last changed.
        lora_config: Size and regularization of the adapter.
        type: Whether the session trains and generates or only trains. Default: `"SESSION_TYPE_UNSPECIFIED"`.
    """

    id: str
    status: RLTrainingSessionStatus
    base_model: str
    inference_checkpoints: list[RLInferenceCheckpoint]
    training_checkpoints: list[RLTrainingCheckpoint]
    resume_from_checkpoint_id: str | None = None
    step: str | int
    created_at: dt.datetime = field("created_at", TIME)
    updated_at: dt.datetime = field("updated_at", TIME)
    lora_config: RLLoraConfig
    type: RLSessionType


@record
class RLTrainingSessionsListResponse(Record):
    """One page of training sessions.

    Attributes:
        data: The sessions of this page.
        meta: Where this page lies in the whole list.
    """

    data: list[RLTrainingSession] | None = None
    meta: RLListMeta | None = None


@record
class RLLoraConfig(Record):
    """Size and regularization of a LoRA adapter.

    Attributes:
        rank: Rank of the adapter's matrices.
        alpha: Factor that scales the adapter, divided by `rank`.
        dropout: Share of inputs dropped at random in training.
    """

    rank: int | None = None
    alpha: int | None = None
    dropout: float | None = None


@record
class RLAdamWOptimizerParams(Record):
    """Settings of the AdamW optimizer.

    Attributes:
        beta1: Decay of the running mean of gradients.
        beta2: Decay of the running mean of squared gradients.
        eps: Small number added to a denominator so that it is never 0.
        weight_decay: How strongly large weights are held back.
    """

    beta1: float | None = None
    beta2: float | None = None
    eps: float | None = None
    weight_decay: float | None = None


@record
class RLInferenceCheckpointOperation(Record):
    """An inference checkpoint being saved in the background.

    Attributes:
        id: Id to read the operation by.
        status: State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`.
        output: Outcome; present once the operation has succeeded.
        error: Why the operation failed; present only then.
    """

    id: str
    status: RLTrainingOperationStatus
    output: RLInferenceCheckpointResult | None = None
    error: RLTrainingOperationError | None = None


@record
class RLInferenceCheckpointResult(Record):
    """What saving an inference checkpoint came to.

    Attributes:
        model_name: Name of the model to download the checkpoint by.
    """

    model_name: str


@record
class RLInferenceCheckpoint(Record):
    """A checkpoint that can be downloaded and served.

    Attributes:
        id: Id of the checkpoint.
        step: Optimizer step after which it was saved.
        created_at: When it was saved.
        registration: Model that the checkpoint was registered as.
    """

    id: str
    step: str | int
    created_at: dt.datetime = field("created_at", TIME)
    registration: RLInferenceCheckpointRegistration | None = None


@record
class RLInferenceCheckpointRegistration(Record):
    """A model registered from an inference checkpoint.

    Attributes:
        model_name: Name of the model to download the checkpoint by.
        registered_at: When it was registered.
    """

    model_name: str
    registered_at: dt.datetime = field("registered_at", TIME)


@record
class RLTrainingCheckpoint(Record):
    """A checkpoint that other sessions can resume from.

    Attributes:
        id: Id of the checkpoint.
        step: Optimizer step after which it was saved.
        created_at: When it was saved.
    """

    id: str
    step: str | int
    created_at: dt.datetime = field("created_at", TIME)


@record
class RLTrainingCheckpointResult(Record):
    """What saving a training checkpoint came to.

    Attributes:
        checkpoint_id: Id to resume from, in `POST /rl/training-sessions`.
    """

    checkpoint_id: str


@record
class RLTrainingCheckpointOperation(Record):
    """A training checkpoint being saved in the background.

    Attributes:
        id: Id to read the operation by.
        status: State that the operation is in. Default: `"TRAINING_OPERATION_STATUS_UNSPECIFIED"`.
        output: Outcome; present once the operation has succeeded.
        error: Why the operation failed; present only then.
    """

    id: str
    status: RLTrainingOperationStatus
    output: RLTrainingCheckpointResult | None = None
    error: RLTrainingOperationError | None = None


RLCheckpointVariant: TypeAlias = Literal[
    "CHECKPOINT_VARIANT_UNSPECIFIED", "CHECKPOINT_VARIANT_MERGED", "CHECKPOINT_VARIANT_ADAPTER"
]
"""Form of a checkpoint: the adapter alone, or merged into the model."""


@record
class RLCheckpointFile(Record):
    """One file of a checkpoint.

    Attributes:
        filename: Its name.
        url: Signed address to fetch it from, without an API key.
        size: Its size in bytes.
    """

    filename: str
    url: str
    size: str | int


@record
class RLCheckpointDownloadResponse(Record):
    """Signed addresses of a checkpoint's files.

    Attributes:
        data: The files with their addresses.
    """

    data: list[RLCheckpointFile]


@record
class GPUClusterControlPlaneNode(Record):
    """A node that controls a cluster.

    Attributes:
        node_id: Id of the node.
        node_name: Name of the node.
        status: State that the node is in.
        host_name: Host name of the node.
        num_cpu_cores: Number of its CPU cores.
        memory_gib: Its memory in GiB.
        network: Network that it belongs to.
    """

    node_id: str
    node_name: str
    status: str
    host_name: str
    num_cpu_cores: int
    memory_gib: float
    network: str


@record
class GPUClusterCreateRequest(Record):
    """A cluster to create.

    Attributes:
        cluster_type: What schedules work: Kubernetes or Slurm.
        region: Region to run in, by its `name` in `GET /compute/regions`.
        gpu_type: GPU of every worker.
        num_gpus: How many GPUs to have in all; a multiple of 8.
        cluster_name: Name of the cluster.
        duration_days: Days that a reserved cluster runs for.
        shared_volume: Shared volume to create and attach.
        volume_id: Id of a shared volume to attach.
        billing_type: How the cluster is paid for: reserved for `duration_days`, on demand until it is deleted, or
            reserved for a window with a start and an end.
        gpu_node_failover_enabled: Whether failing GPU nodes are replaced automatically; they are not by default.
        auto_scaled: Whether the number of GPUs follows the load; it does not by default.
        auto_scale_max_gpus: Highest number of GPUs under load; needed where `auto_scaled` is true.
        slurm_shm_size_gib: Shared memory of a Slurm node, in GiB; needed for Slurm.
        capacity_pool_id: Capacity pool to take the hardware from, by its id.
        reservation_start_time: When a scheduled reservation begins; at once if absent.
        reservation_end_time: When a scheduled reservation ends.
        install_traefik: Whether Kubernetes gets Traefik as its ingress controller; it does not by default.
        cuda_version: CUDA version of the workers, such as 12.5.
        nvidia_driver_version: NVIDIA driver of the workers, such as 550. Not every driver goes with every
            `cuda_version`.
        slurm_image: Container image for Slurm, in place of the standard one.
    """

    cluster_type: Literal["KUBERNETES", "SLURM"] | None = None
    region: str
    gpu_type: GPUClusterCreateRequestGpuType
    num_gpus: int
    cluster_name: str
    duration_days: int | None = None
    shared_volume: GPUClustersSharedVolumeCreateRequest | None = None
    volume_id: str | None = None
    billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"]
    gpu_node_failover_enabled: bool | None = None
    auto_scaled: bool | None = None
    auto_scale_max_gpus: int | None = None
    slurm_shm_size_gib: int | None = None
    capacity_pool_id: str | None = None
    reservation_start_time: dt.datetime | None = field("reservation_start_time", TIME, default=None)
    reservation_end_time: dt.datetime | None = field("reservation_end_time", TIME, default=None)
    install_traefik: bool | None = None
    cuda_version: str
    nvidia_driver_version: str
    slurm_image: str | None = None


@record
class GPUClusterGPUWorkerNode(Record):
    """A node with GPUs.

    Attributes:
        node_id: Id of the node.
        node_name: Name of the node.
        status: State that the node is in.
        host_name: Host name of the node.
        num_cpu_cores: Number of its CPU cores.
        num_gpus: Number of its GPUs.
        memory_gib: Its memory in GiB.
        networks: Networks that it belongs to.
        instance_id: Id of the machine that it runs on.
    """

    node_id: str
    node_name: str
    status: str
    host_name: str
    num_cpu_cores: int
    num_gpus: int
    memory_gib: float
    networks: list[str]
    instance_id: str | None = None


@record
class GPUClusterInfo(Record):
    """A GPU cluster.

    Attributes:
        cluster_id: Id of the cluster.
        cluster_type: What schedules work: Kubernetes or Slurm.
        region: Region that it runs in.
        gpu_type: GPU of every worker.
        cluster_name: Name of the cluster.
        duration_hours: Hours that it is reserved for.
        volumes: Volumes that it has attached.
        status: State that the cluster is in.
        control_plane_nodes: Nodes that control it.
        gpu_worker_nodes: Nodes with GPUs.
        kube_config: Kubernetes configuration to connect with.
        num_gpus: Number of GPUs in all.
        slurm_shm_size_gib: Shared memory of a Slurm node, in GiB.
        capacity_pool_id: Id of the capacity pool that its hardware is from.
        reservation_start_time: When its reservation begins.
        reservation_end_time: When its reservation ends.
        install_traefik: Whether Traefik is its ingress controller.
        cuda_version: CUDA version of the workers.
        nvidia_driver_version: NVIDIA driver of the workers.
        created_at: When it was created.
    """

    cluster_id: str
    cluster_type: Literal["KUBERNETES", "SLURM"]
    region: str
    gpu_type: GPUClusterCreateRequestGpuType
    cluster_name: str
    duration_hours: int | None = None
    volumes: list[GPUClusterVolume]
    status: GPUClusterInfoStatus
    control_plane_nodes: list[GPUClusterControlPlaneNode]
    gpu_worker_nodes: list[GPUClusterGPUWorkerNode]
    kube_config: str
    num_gpus: int
    slurm_shm_size_gib: int | None = None
    capacity_pool_id: str | None = None
    reservation_start_time: dt.datetime | None = field("reservation_start_time", TIME, default=None)
    reservation_end_time: dt.datetime | None = field("reservation_end_time", TIME, default=None)
    install_traefik: bool | None = None
    cuda_version: str
    nvidia_driver_version: str
    created_at: dt.datetime | None = field("created_at", TIME, default=None)


@record
class GPUClusterUpdateRequest(Record):
    """What to change about a cluster.

    Attributes:
        cluster_type: What is to schedule work: Kubernetes or Slurm.
        num_gpus: How many GPUs to have in all; a multiple of 8.
        reservation_end_time: When the cluster ends; for prepaid clusters only.
    """

    cluster_type: Literal["KUBERNETES", "SLURM"] | None = None
    num_gpus: int | None = None
    reservation_end_time: dt.datetime | None = field("reservation_end_time", TIME, default=None)


@record
class GPUClusterVolume(Record):
    """A volume that a cluster has attached.

    Attributes:
        volume_id: Id of the volume.
        volume_name: Name of the volume.
        size_tib: Its size in TiB.
        status: State that the volume is in.
    """

    volume_id: str
    volume_name: str
    size_tib: int
    status: str


@record
class GPUClusters(Record):
    """GPU clusters.

    Attributes:
        clusters: The clusters.
    """

    clusters: list[GPUClusterInfo]


@record
class RegionListResponse(Record):
    """Regions for clusters.

    Attributes:
        regions: The regions.
    """

    regions: list[RegionListResponseRegion]


@record
class ClusterDriverVersionInfo(Record):
    """A CUDA version and the NVIDIA driver that goes with it.

    Attributes:
        cuda_version: CUDA version.
        nvidia_driver_version: Version of the NVIDIA driver.
    """

    cuda_version: str
    nvidia_driver_version: str


@record
class GPUClustersSharedVolumeCreateRequest(Record):
    """A shared volume to create.

    Attributes:
        volume_name: Name of the volume.
        size_tib: Its size in TiB, a whole number.
        region: Region of the volume, by its `name` in `GET /compute/regions`.
    """

    volume_name: str
    size_tib: int
    region: str


@record
class GPUClustersSharedVolumeDeleteResponse(Record):
    """Whether a shared volume was deleted.

    Attributes:
        success: Whether it was deleted.
    """

    success: bool


@record
class GPUClustersSharedVolume(Record):
    """A shared volume.

    Attributes:
        volume_id: Id of the volume.
        volume_name: Name of the volume.
        size_tib: Its size in TiB, a whole number.
        status: Whether the volume can be attached, is attached, or is being set up.
    """

    volume_id: str
    volume_name: str
    size_tib: int
    status: Literal["available", "bound", "provisioning"]


@record
class GPUClustersSharedVolumeUpdateRequest(Record):
    """What to change about a shared volume.

    Attributes:
        volume_id: Id of the volume to resize.
        size_tib: Its size in TiB, a whole number.
    """

    volume_id: str | None = None
    size_tib: int | None = None


@record
class GPUClustersSharedVolumes(Record):
    """Shared volumes.

    Attributes:
        volumes: The volumes.
    """

    volumes: list[GPUClustersSharedVolume]


@record
class CreateDeploymentRequest(Record):
    """A deployment to create.

    Attributes:
        args: Arguments in place of the image's `CMD`, one string each.
        autoscaling: How the number of replicas follows the load; absent or null for a fixed number.
        command: Command in place of the image's `ENTRYPOINT`, one string for each word.
        cpu: CPU cores of each replica; 0.1 is a tenth of a core.
        description: What the deployment is for.
        environment_variables: Environment variables of the container, each with its value or with the secret that
            holds it.
        gpu_count: GPUs of each replica; none by default.
        gpu_type: GPU of each replica.
        health_check_path: Path that tells whether a container is healthy, such as `/health`.
        image: Image to run, from Together's registry.
        max_replicas: Highest number of replicas; the lowest if absent.
        memory: Memory of each replica in GiB; 0.5 is half a GiB.
        min_replicas: Lowest number of replicas; 1 if absent.
        name: Name of the deployment, up to 100 letters, digits, underscores and hyphens.
        port: Port that the container listens on, if it serves requests.
        storage: Temporary disk space of each replica, in GiB.
        termination_grace_period_seconds: Seconds that a replica may take to shut down before it is killed.
        volumes: Volumes to mount, by name.
    """

    args: list[str] | None = None
    autoscaling: CreateDeploymentRequestAutoscaling | None = None
    command: list[str] | None = None
    cpu: float | None = None
    description: str | None = None
    environment_variables: list[EnvironmentVariable] | None = None
    gpu_count: int | None = None
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"]
    health_check_path: str | None = None
    image: str
    max_replicas: int | None = None
    memory: float | None = None
    min_replicas: int | None = None
    name: str
    port: int | None = None
    storage: int | None = None
    termination_grace_period_seconds: int | None = None
    volumes: list[VolumeMount] | None = None


@record
class CreateSecretRequest(Record):
    """A secret to store.

    Attributes:
        description: What the secret is for, up to 500 characters.
        name: Name of the secret, up to 100 letters, digits, underscores, hyphens, slashes and periods.
        project_id: Ignored: the API key decides the project.
        value: Value to keep, which is stored encrypted.
    """

    description: str | None = None
    name: str
    project_id: str | None = None
    value: str


@record
class CreateVolumeRequest(Record):
    """A volume to create.

    Attributes:
        content: Files of the volume.
        name: Name of the volume.
        type: Type of the volume; `readOnly` is the only one.
    """

    content: VolumeContentRequest
    name: str
    type: VolumeType


@record
class DeploymentListResponse(Record):
    """Deployments.

    Attributes:
        data: The deployments.
        object: Always `list`.
    """

    data: list[DeploymentResponseItem] | None = None
    object: Literal["list"] | None = None


@record
class DeploymentLogs(Record):
    """Lines that a deployment wrote.

    Attributes:
        lines: The lines.
    """

    lines: list[str] | None = None


@record
class DeploymentResponseItem(Record):
    """A container image that runs as a service.

    Attributes:
        args: Arguments in place of the image's `CMD`.
        autoscaling: How the number of replicas follows the load; absent for a fixed number.
        command: Command in place of the image's `ENTRYPOINT`.
        cpu: CPU cores of each replica.
        created_at: When the deployment was created.
        description: What the deployment is for.
        desired_replicas: Number of replicas that is being brought about.
        environment_variables: Environment variables of the container.
        gpu_count: GPUs of each replica.
        gpu_type: GPU of each replica.
        health_check_path: Path that tells whether a container is healthy.
        id: Id of the deployment.
        image: Image that it runs.
        max_replicas: Highest number of replicas.
        memory: Memory of each replica, in GiB.
        min_replicas: Lowest number of replicas.
        name: Name of the deployment.
        object: Always `deployment`.
        port: Port that the container listens on.
        ready_replicas: Number of replicas that can serve requests.
        replica_events: What has happened to each replica, by its name.
        status: State that the deployment is in.
        storage: Disk space of each replica.
        updated_at: When the deployment last changed.
        volumes: Volumes that it mounts.
    """

    args: list[str] | None = None
    autoscaling: CreateDeploymentRequestAutoscaling | None = None
    command: list[str] | None = None
    cpu: float | None = None
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    description: str | None = None
    desired_replicas: int | None = None
    environment_variables: list[EnvironmentVariable] | None = None
    gpu_count: int | None = None
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None = None
    health_check_path: str | None = None
    id: str | None = None
    image: str | None = None
    max_replicas: int | None = None
    memory: float | None = None
    min_replicas: int | None = None
    name: str | None = None
    object: Literal["deployment"] | None = None
    port: int | None = None
    ready_replicas: int | None = None
    replica_events: dict[str, ReplicaEvent] | None = None
    status: DeploymentStatus | None = None
    storage: int | None = None
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    volumes: list[VolumeMount] | None = None


DeploymentStatus: TypeAlias = Literal["Updating", "Scaling", "Ready", "Failed"]
"""State that a deployment is in."""


@record
class EnvironmentVariable(Record):
    """An environment variable of a container.

    Attributes:
        name: Name of the variable: letters, digits and underscores, no digit first.
        value: Its value, where that may be seen; `value_from_secret` must be absent then.
        value_from_secret: Id or name of the secret that holds its value; `value` must be absent then.
    """

    name: str
    value: str | None = None
    value_from_secret: str | None = None


@record
class HTTPAutoscalingConfig(Record):
    """Follows the number or the duration of HTTP requests.

    Attributes:
        metric: What to follow: the number of requests or their mean duration.
        target: Value to aim at; by default 100 requests or 500 ms.
        time_interval_minutes: Minutes over which the metric is averaged; 10 if absent.
    """

    metric: Literal["HTTPTotalRequests", "HTTPAvgRequestDuration"] | None = None
    target: float | None = None
    time_interval_minutes: int | None = None


@record
class QueueAutoscalingConfig(Record):
    """Follows the number of queued jobs for each worker.

    Attributes:
        metric: Always `QueueBacklogPerWorker`.
        model: Model whose queue to follow; the deployment's name if absent.
        target: Jobs per worker to aim at; 1.01 if absent.
    """

    metric: Literal["QueueBacklogPerWorker"] | None = None
    model: str | None = None
    target: float | None = None


@record
class CustomMetricAutoscalingConfig(Record):
    """Follows a metric that the containers publish.

    Attributes:
        custom_metric_name: Name of the Prometheus metric.
        metric: Always `CustomMetric`.
        target: Value to aim at; 500 if absent.
    """

    custom_metric_name: str | None = None
    metric: Literal["CustomMetric"] | None = None
    target: float | None = None


@record
class ListSecretsResponse(Record):
    """Secrets.

    Attributes:
        data: The secrets.
        object: Always `list`.
    """

    data: list[SecretResponseItem] | None = None
    object: Literal["list"] | None = None


@record
class ListVolumesResponse(Record):
    """Volumes.

    Attributes:
        data: The volumes.
        object: Always `list`.
    """

    data: list[VolumeResponseItem] | None = None
    object: Literal["list"] | None = None


@record
class ReplicaEvent(Record):
    """State of one replica.

    Attributes:
        image: Image that the replica runs.
        replica_ready_since: Since when it has been able to serve requests.
        replica_status: State that it is in, such as `Running`.
        replica_status_message: More about its state, for people to read.
        replica_status_reason: Why it is in this state, as one word.
        revision_id: Id of the revision of the deployment that it runs.
        volume_preload_completed_at: When its volume had been loaded.
        volume_preload_started_at: When loading its volume began.
        volume_preload_status: How far loading its volume has come, such as `InProgress`.
    """

    image: str | None = None
    replica_ready_since: str | None = None
    replica_status: str | None = None
    replica_status_message: str | None = None
    replica_status_reason: str | None = None
    revision_id: str | None = None
    volume_preload_completed_at: str | None = None
    volume_preload_started_at: str | None = None
    volume_preload_status: str | None = None


@record
class SecretResponseItem(Record):
    """A secret, without its value.

    Attributes:
        created_at: When the secret was created.
        created_by: Id of the person who created it.
        description: What it is for.
        id: Id of the secret.
        last_updated_by: Id of the person who last changed it.
        name: Name of the secret.
        object: Always `secret`.
        updated_at: When the secret last changed.
    """

    created_at: str | None = None
    created_by: str | None = None
    description: str | None = None
    id: str | None = None
    last_updated_by: str | None = None
    name: str | None = None
    object: Literal["secret"] | None = None
    updated_at: str | None = None


@record
class UpdateDeploymentRequest(Record):
    """What to change about a deployment.

    Attributes:
        args: Arguments in place of the image's `CMD`, one string each.
        autoscaling: How the number of replicas follows the load; `{}` for a fixed number.
        command: Command in place of the image's `ENTRYPOINT`, one string for each word.
        cpu: CPU cores of each replica; 0.1 is a tenth of a core.
        description: What the deployment is for.
        environment_variables: Environment variables, in place of all present ones.
        gpu_count: GPUs of each replica.
        gpu_type: GPU of each replica.
        health_check_path: Path that tells whether a container is healthy; an empty string for none.
        image: Image to run, from Together's registry.
        max_replicas: Highest number of replicas.
        memory: Memory of each replica in GiB; 0.5 is half a GiB.
        min_replicas: Lowest number of replicas.
        name: New name, up to 100 letters, digits, underscores and hyphens.
        port: Port that the container listens on.
        storage: Temporary disk space of each replica, in GiB.
        termination_grace_period_seconds: Seconds that a replica may take to shut down before it is killed.
        volumes: Volumes to mount, in place of all present ones.
    """

    args: list[str] | None = None
    autoscaling: CreateDeploymentRequestAutoscaling | None = None
    command: list[str] | None = None
    cpu: float | None = None
    description: str | None = None
    environment_variables: list[EnvironmentVariable] | None = None
    gpu_count: int | None = None
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None = None
    health_check_path: str | None = None
    image: str | None = None
    max_replicas: int | None = None
    memory: float | None = None
    min_replicas: int | None = None
    name: str | None = None
    port: int | None = None
    storage: int | None = None
    termination_grace_period_seconds: int | None = None
    volumes: list[VolumeMount] | None = None


@record
class UpdateSecretRequest(Record):
    """What to change about a secret.

    Attributes:
        description: What the secret is for, up to 500 characters.
        name: New name, up to 100 letters, digits, underscores, hyphens, slashes and periods.
        project_id: Ignored: the API key decides the project.
        value: Value in place of the present one.
    """

    description: str | None = None
    name: str | None = None
    project_id: str | None = None
    value: str | None = None


@record
class UpdateVolumeRequest(Record):
    """What to change about a volume.

    Attributes:
        content: Files in place of the present ones.
        name: New name of the volume.
        type: Type of the volume; `readOnly` is the only one.
    """

    content: VolumeContentRequest | None = None
    name: str | None = None
    type: VolumeType | None = None


@record
class VolumeMount(Record):
    """A volume in a container.

    Attributes:
        mount_path: Path in the container, such as `/data`.
        name: Id or name of the volume.
        version: Version to mount: the newest for a new deployment, the present one for an existing deployment.
    """

    mount_path: str
    name: str
    version: int | None = None


@record
class VolumeResponseItem(Record):
    """A volume with files for deployments.

    Attributes:
        content: Files of the newest version.
        created_at: When the volume was created.
        current_version: Number of its newest version.
        id: Id of the volume.
        mounted_by: Ids of the deployments that mount the newest version.
        name: Name of the volume.
        object: Always `volume`.
        type: How the volume can be used.
        updated_at: When the volume last changed.
        version_history: Earlier versions, by their number.
    """

    content: VolumeContent | None = None
    created_at: str | None = None
    current_version: int | None = None
    id: str | None = None
    mounted_by: list[str] | None = None
    name: str | None = None
    object: str | None = None
    type: VolumeType | None = None
    updated_at: str | None = None
    version_history: dict[str, VersionHistoryItem] | None = None


@record
class VersionHistoryItem(Record):
    """An earlier version of a volume.

    Attributes:
        content: Files of this version.
        mounted_by: Ids of the deployments that mount this version.
        version: Number of this version.
    """

    content: VolumeContentRequest | None = None
    mounted_by: list[str] | None = None
    version: int | None = None


@record
class VolumeContentRequest(Record):
    """Files to load into a volume.

    Attributes:
        source_prefix: What the names of the files begin with.
        type: Where the files come from; `files` means those uploaded to `POST /files/upload`.
    """

    source_prefix: str | None = None
    type: Literal["files"] | None = None


@record
class VolumeContent(Record):
    """Files of a volume.

    Attributes:
        files: The files, where `type` is `files`.
        source_prefix: What the names of the files begin with.
        type: Where the files come from; `files` means those uploaded to `POST /files/upload`.
    """

    files: list[FileInfo] | None = None
    source_prefix: str | None = None
    type: Literal["files"] | None = None


@record
class FileInfo(Record):
    """A file of a volume.

    Attributes:
        last_modified: When it last changed.
        name: Name of the file, its extension included.
        size: Its size in bytes.
    """

    last_modified: str | None = None
    name: str | None = None
    size: int | None = None


VolumeType: TypeAlias = Literal["readOnly"]
"""How a volume can be used."""


@record
class QueueError(Record):
    """Why a queue request failed.

    Attributes:
        code: Kind of error, for programs to read.
        message: What went wrong, for people to read.
        param: Parameter at fault, if one is.
        type: Class of the error, such as `not_found_error`.
    """

    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None


@record
class QueueMetricsResponse(Record):
    """How many jobs a queue has.

    Attributes:
        messages_running: Number of jobs that run.
        messages_waiting: Number of jobs that wait.
        total_jobs: Number of jobs that wait or run.
    """

    messages_running: int
    messages_waiting: int
    total_jobs: int


@record
class QueueCancelRequest(Record):
    """A job to cancel.

    Attributes:
        model: Model that the job was sent to.
        request_id: Id of the job, from `POST /queue/submit`.
    """

    model: str
    request_id: str


@record
class QueueCancelResponse(Record):
    """What cancelling a job came to.

    Attributes:
        status: State of the job from now on: `canceled`, or the state that could not be changed.
    """

    status: Literal["canceled", "running", "done", "failed"]


@record
class QueueJobRequest(Record):
    """A job to submit.

    Attributes:
        info: Anything to keep with the job; model and server may add to it.
        model: Model to send the job to.
        payload: Input of the model, which receives it as it is.
        priority: Rank of the job: higher numbers first, equal ones in the order of arrival. Default: `0`.
    """

    info: dict[str, Any] | None = None
    model: str
    payload: dict[str, Any]
    priority: int | None = None


@record
class QueueJobResponse(Record):
    """A job that was submitted.

    Attributes:
        error: Why the job was not accepted.
        request_id: Id of the job.
    """

    error: QueueError | None = None
    request_id: str | None = field("requestId", default=None)


@record
class QueueJobStatusResponse(Record):
    """A job of a queue.

    Attributes:
        claimed_at: When a worker took the job.
        created_at: When the job was submitted.
        done_at: When the job ended, well or not.
        info: What was sent with the job, and what model and server added to it.
        inputs: Input of the model, as it was sent.
        model: Model that the job was sent to.
        outputs: What the model returned, once the job is done.
        priority: Rank of the job: higher numbers first.
        request_id: Id of the job.
        retries: How often the job has been given to another worker because one stopped reporting; it fails after
            three times.
        status: State that the job is in. A pending job runs or is canceled; a running one is done or fails.
        warnings: What is unusual about the request but does no harm.
    """

    claimed_at: dt.datetime | None = field("claimed_at", TIME, default=None)
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    done_at: dt.datetime | None = field("done_at", TIME, default=None)
    info: dict[str, Any] | None = None
    inputs: dict[str, Any] | None = None
    model: str
    outputs: dict[str, Any] | None = None
    priority: int | None = None
    request_id: str
    retries: int | None = None
    status: Literal["pending", "running", "done", "failed", "canceled"]
    warnings: list[str] | None = None


@record
class BetaClusterDeleteResponse(Record):
    """
    Attributes:
        cluster_id: Id of the cluster that is being deleted.
    """

    cluster_id: str


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
    """
    Attributes:
        name: Name to ask for it by.
        driver_versions: Pairs of CUDA and driver versions that can be chosen here.
        supported_instance_types: GPUs that can be chosen here.
    """

    name: str
    driver_versions: list[ClusterDriverVersionInfo]
    supported_instance_types: list[str]


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
