"""Models of `client.fine_tuning`."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec import TIME, UUID
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys


@record
class FinetuneResponse(Record):
    """A fine-tuning job."""

    id: uuid.UUID = field("id", UUID)
    """Id of the job."""
    training_file: str | None = None
    """Id of the file with the examples it learns from."""
    validation_file: str | None = None
    """Id of the file with the examples it is evaluated on."""
    model: str | None = None
    """Base model."""
    model_output_name: str | None = None
    """Name of the tuned model."""
    model_output_path: str | None = None
    """Where the tuned weights are stored."""
    trainingfile_numlines: int | None = None
    """How many lines the training file has."""
    trainingfile_size: int | None = None
    """Size of the training file in bytes."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When the job was made."""
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    """When the job last changed."""
    started_at: dt.datetime | None = field("started_at", TIME, default=None)
    """When the job's current stage began."""
    n_epochs: int | None = None
    """How often the training goes through the whole file."""
    n_checkpoints: int | None = None
    """How many checkpoints are kept."""
    n_evals: int | None = None
    """How many times it is evaluated on the validation file."""
    batch_size: int | Literal["max"] | None = None
    """How many examples make a training step. Default: `"max"`."""
    learning_rate: float | None = None
    """How far each step moves the weights."""
    lr_scheduler: LRScheduler | None = None
    """How the learning rate changes while training."""
    warmup_ratio: float | None = None
    """Part of all steps over which the learning rate rises."""
    max_grad_norm: float | None = None
    """Length that gradients are clipped to."""
    weight_decay: float | None = None
    """How strongly large weights are held back."""
    eval_steps: int | None = None
    """How many steps lie between two evaluations."""
    train_on_inputs: bool | Literal["auto"] | None = None
    """Whether the prompts count as training text too. Default: `"auto"`."""
    training_method: FinetuneResponseTrainingMethod | None = None
    """Supervised training, or training on preferences."""
    training_type: FinetuneResponseTrainingType | None = None
    """Whether all weights are trained or a LoRA adapter only."""
    multimodal_params: MultimodalParams | None = None
    """How models that read images are trained."""
    status: FinetuneJobStatus
    """How far the job is."""
    job_id: str | None = None
    """Number of the job with the scheduler."""
    events: list[FineTuneEvent] | None = None
    """What has happened, oldest first."""
    token_count: int | None = None
    """How many tokens the training file has."""
    param_count: int | None = None
    """How many parameters the model has."""
    total_price: int | None = None
    """What the job costs."""
    epochs_completed: int | None = None
    """How many epochs are done."""
    queue_depth: int | None = None
    """How many jobs wait before this one."""
    wandb_project_name: str | None = None
    """Project at Weights & Biases."""
    wandb_url: str | None = None
    """Page of the run at Weights & Biases."""
    from_checkpoint: str | None = None
    """Checkpoint that the job goes on from."""
    from_hf_model: str | None = None
    """Repository on Hugging Face whose weights training started from."""
    hf_model_revision: str | None = None
    """Branch, tag or commit of that repository."""
    progress: FineTuneProgress | None = None
    """How far the job has come."""


@record
class FinetuneResponseTruncated(Record):
    """A fine-tuning job as lists show it, and as starting and cancelling return it."""

    id: str
    """Id of the job."""
    status: FinetuneJobStatus
    """State that the job is in."""
    created_at: dt.datetime = field("created_at", TIME)
    """When the job was created."""
    updated_at: dt.datetime = field("updated_at", TIME)
    """When the job last changed."""
    started_at: dt.datetime | None = field("started_at", TIME, default=None)
    """When the job's current stage began."""
    user_id: str | None = None
    """Id of the person who started the job."""
    owner_address: str | None = None
    """Address of the owner."""
    total_price: int | None = None
    """Price of the job."""
    token_count: int | None = None
    """How many tokens it has processed."""
    events: list[FineTuneEvent] | None = None
    """What has happened in the job."""
    training_file: str | None = None
    """Id of the file with the examples to learn from."""
    validation_file: str | None = None
    """Id of the file with the examples to evaluate on."""
    packing: bool | None = None
    """Whether short examples share a sequence."""
    max_seq_length: int | None = None
    """Longest sequence to train on, in tokens."""
    model: str | None = None
    """Base model that is trained further."""
    model_output_name: str | None = None
    """Name of the tuned model."""
    suffix: str | None = None
    """Text added to the name of the tuned model."""
    n_epochs: int | None = None
    """How often the training goes through the whole file."""
    n_evals: int | None = None
    """How many times the job evaluates."""
    n_checkpoints: int | None = None
    """How many checkpoints the job keeps."""
    batch_size: int | None = None
    """How many examples make a training step."""
    training_type: FinetuneResponseTrainingType | None = None
    """Whether all weights are trained or a LoRA adapter only."""
    training_method: FinetuneResponseTrainingMethod | None = None
    """Supervised training, or training on preferences."""
    learning_rate: float | None = None
    """How far each step moves the weights."""
    lr_scheduler: LRScheduler | None = None
    """How the learning rate changes while training."""
    warmup_ratio: float | None = None
    """Part of all steps over which the learning rate rises."""
    max_grad_norm: float | None = None
    """Length that gradients are clipped to."""
    weight_decay: float | None = None
    """How strongly large weights are held back."""
    random_seed: int | None = None
    """Seed of everything that is random in training; null if it was not recorded."""
    wandb_project_name: str | None = None
    """Project at Weights & Biases."""
    wandb_name: str | None = None
    """Name of the run at Weights & Biases."""
    from_checkpoint: str | None = None
    """Checkpoint that training continued from."""
    from_hf_model: str | None = None
    """Repository on Hugging Face whose weights training started from."""
    hf_model_revision: str | None = None
    """Branch, tag or commit of that repository."""
    progress: FineTuneProgress | None = None
    """How far the job has come."""


@record
class FinetuneDeleteResponse(Record):
    """Whether a fine-tuning job was deleted."""

    message: str | None = None
    """What was done."""


@record
class FineTuneModelLimits(Record):
    """Settings that fine-tuning accepts for a model."""

    model_name: str
    """Name of the model."""
    full_training: FineTuneModelLimitsFullTraining | None = None
    """Limits where all weights are trained."""
    lora_training: FineTuneModelLimitsLoraTraining | None = None
    """Limits where a LoRA adapter is trained."""
    max_num_epochs: int
    """Highest number of epochs."""
    max_num_evals: int
    """Highest number of evaluations."""
    max_learning_rate: float
    """Highest learning rate."""
    min_learning_rate: float
    """Lowest learning rate."""
    supports_vision: bool
    """Whether examples may contain images."""
    supports_tools: bool
    """Whether examples may contain tool calls."""
    supports_reasoning: bool
    """Whether examples may contain reasoning."""
    merge_output_lora: bool
    """Whether the adapter is merged into the model when training ends."""


FinetuneJobStatus: TypeAlias = Literal[
    "pending", "queued", "running", "compressing", "uploading", "cancel_requested", "cancelled", "error", "completed"
]
"""How far a fine-tuning job is. `completed`, `cancelled` and `error` are final."""

FinetuneEventLevels: TypeAlias = Literal["info", "warning", "error", "legacy_info", "legacy_iwarning", "legacy_ierror"]
"""How grave an event is."""

FinetuneEventType: TypeAlias = Literal[
    "job_pending",
    "job_start",
    "job_stopped",
    "model_downloading",
    "model_download_complete",
    "training_data_downloading",
    "training_data_download_complete",
    "validation_data_downloading",
    "validation_data_download_complete",
    "wandb_init",
    "training_start",
    "checkpoint_save",
    "billing_limit",
    "epoch_complete",
    "training_complete",
    "model_compressing",
    "model_compression_complete",
    "model_uploading",
    "model_upload_complete",
    "job_complete",
    "job_error",
    "cancel_requested",
    "job_restarted",
    "refund",
    "warning",
]
"""What happened to a fine-tuning job."""


@record
class FinetuneTruncatedList(Record):
    """Fine-tuning jobs."""

    data: list[FinetuneResponseTruncated]
    """The jobs."""


@record
class FinetuneListEvents(Record):
    """Events of a fine-tuning job."""

    data: list[FineTuneEvent]
    """The events."""


@record
class FineTuneEvent(Record):
    """Something that happened in a fine-tuning job."""

    object: Literal["fine-tune-event"] = "fine-tune-event"
    """Always `fine-tune-event`."""
    created_at: str
    """When it happened."""
    level: FinetuneEventLevels | None = None
    """How grave it is."""
    message: str
    """What happened, for people to read."""
    type: FinetuneEventType
    """What happened."""
    param_count: int
    """How many parameters the model has."""
    token_count: int
    """How many tokens have been read."""
    total_steps: int
    """How many steps the training has in all."""
    wandb_url: str
    """Page of the run at Weights & Biases."""
    step: int
    """Step of the training."""
    checkpoint_path: str
    """Where the checkpoint is stored."""
    model_path: str
    """Where the model is stored."""
    training_offset: int
    """How far into the training file the job is."""
    hash: str
    """Digest of the event."""


@record
class FineTuneProgress(Record):
    """How far a fine-tuning job has come."""

    estimate_available: bool
    """Whether the remaining time is known."""
    seconds_remaining: int
    """Estimated time until the job's next state, in seconds."""


@record
class FinetuneListCheckpoints(Record):
    """Checkpoints of a fine-tuning job."""

    data: list[FineTuneCheckpoint]
    """The checkpoints."""


@record
class FineTuneCheckpoint(Record):
    """A checkpoint of a fine-tuning job."""

    step: int
    """Training step after which it was saved."""
    created_at: str
    """When it was saved."""
    path: str
    """Where it is stored."""
    checkpoint_type: str
    """What it holds, such as the adapter or the merged model."""


@record
class FullTrainingType(Record):
    """All weights are trained."""

    type: Literal["Full"] = "Full"
    """Always `Full`."""


@record
class LoRATrainingType(Record):
    """A small LoRA adapter is trained and the weights of the model stay as they are."""

    type: Literal["Lora"] = "Lora"
    """Always `Lora`."""
    lora_r: int
    """Rank of the adapter."""
    lora_alpha: int
    """How strongly the adapter counts, as a multiple of its rank."""
    lora_dropout: float | None = None
    """Probability with which parts of the adapter are left out while training. Default: `0.0`."""
    lora_trainable_modules: str | None = None
    """Modules that get an adapter, comma-separated. Default: `"all-linear"`."""


@record
class TrainingMethodSFT(Record):
    """Supervised training on examples."""

    method: Literal["sft"] = "sft"
    """Always `sft`."""
    train_on_inputs: bool | Literal["auto"]
    """Whether the prompts count as training text too; `auto` decides by the form of the data. Default: `"auto"`."""


@record
class TrainingMethodDPO(Record):
    """Training on pairs of a better and a worse answer (direct preference optimisation)."""

    method: Literal["dpo"] = "dpo"
    """Always `dpo`."""
    dpo_beta: float | None = None
    """How strongly the model is held to what it was before. Default: `0.1`."""
    rpo_alpha: float | None = None
    """Weight of the loss on the preferred answers, as in RPO; 0 for none. Default: `0.0`."""
    dpo_normalize_logratios_by_length: bool | None = None
    """Whether log ratios are divided by the length of the answer. Default: `False`."""
    dpo_reference_free: bool | None = None
    """Whether training does without a reference model. Default: `False`."""
    simpo_gamma: float | None = None
    """Margin by which preferred answers must win, as in SimPO. Default: `0.0`."""


@record
class MultimodalParams(Record):
    """How models that read images are trained."""

    train_vision: bool | None = None
    """Whether the part of the model that reads images is trained, too."""


@record
class LRScheduler(Record):
    """How the learning rate changes while training."""

    lr_scheduler_type: Literal["linear", "cosine"]
    """Shape of its fall."""
    lr_scheduler_args: LRSchedulerArgs | None = None
    """Settings of that shape."""


@record
class CosineLRSchedulerArgs(Record):
    """Settings of a learning rate that falls along a cosine."""

    min_lr_ratio: float
    """Last learning rate as a part of the first. Default: `0.0`."""
    num_cycles: float
    """How many waves of the cosine the training covers. Default: `0.5`."""


@record
class LinearLRSchedulerArgs(Record):
    """Settings of a learning rate that falls along a line."""

    min_lr_ratio: float | None = None
    """Last learning rate as a part of the first. Default: `0.0`."""


@record
class FineTuningCreateRequest(Record):
    """A training to start."""

    training_file: str
    """Id of the uploaded file with the examples to learn from."""
    validation_file: str | None = None
    """Id of the uploaded file with the examples to evaluate on."""
    packing: bool | None = None
    """Whether short examples share a sequence, which makes training faster. Default: `True`."""
    max_seq_length: int | None = None
    """Longest sequence to train on, in tokens."""
    model: str
    """Base model to train further."""
    n_epochs: int | None = None
    """How often the training goes through the whole file. Default: `1`."""
    n_checkpoints: int | None = None
    """How many checkpoints to keep along the way. Default: `1`."""
    n_evals: int | None = None
    """How many times to evaluate on the validation file. Default: `0`."""
    batch_size: int | Literal["max"] | None = None
    """How many examples make a training step; `max` for as many as the model allows. Default: `"max"`."""
    learning_rate: float | None = None
    """How far each step moves the weights. Default: `1e-05`."""
    lr_scheduler: LRScheduler | None = None
    """How the learning rate changes while training."""
    warmup_ratio: float | None = None
    """Part of all steps, from 0 to 1, over which the learning rate rises to its full value. Default: `0.0`."""
    max_grad_norm: float | None = None
    """Length that gradients are clipped to; 0 for no clipping. Default: `1.0`."""
    weight_decay: float | None = None
    """How strongly large weights are held back. Default: `0.0`."""
    random_seed: int | None = None
    """Seed of everything that is random in training, such as the order of the examples.

    Two jobs with the same seed run alike; the server has a default.
    """
    suffix: str | None = None
    """Text added to the name of the tuned model."""
    wandb_api_key: str | None = None
    """API key of Weights & Biases; given, the job reports there."""
    wandb_base_url: str | None = None
    """Address of a Weights & Biases server of your own."""
    wandb_project_name: str | None = None
    """Project at Weights & Biases; `together` if not given."""
    wandb_name: str | None = None
    """Name of the run at Weights & Biases."""
    wandb_entity: str | None = None
    """Account or team at Weights & Biases that the run belongs to."""
    train_on_inputs: bool | Literal["auto"] | None = field("train_on_inputs", default=None, deprecated=True)
    """Whether the prompts count as training text too; `auto` decides by the form of the data.

    Default: `"auto"`. Deprecated.
    """
    training_method: FinetuneResponseTrainingMethod | None = None
    """Supervised training, or training on preferences."""
    training_type: FinetuneResponseTrainingType | None = None
    """Whether all weights are trained or a LoRA adapter only."""
    multimodal_params: MultimodalParams | None = None
    """How models that read images are trained."""
    from_checkpoint: str | None = None
    """Checkpoint of another job to go on from: its job or its output name, with `:` and a step if wanted."""
    from_hf_model: str | None = None
    """Repository on Hugging Face whose weights training starts from; its architecture and size should be close to those
    of `model`.
    """
    hf_model_revision: str | None = None
    """Branch, tag or commit of that repository; `main` if absent."""
    hf_api_token: str | None = None
    """API token of Hugging Face, for private repositories and for uploading."""
    hf_output_repo_name: str | None = None
    """Repository on Hugging Face that the tuned model is uploaded to."""


@record
class FineTuningEstimatePriceRequest(Record):
    training_file: str
    """Id of the uploaded file with the examples to learn from."""
    validation_file: str | None = None
    """Id of the uploaded file with the examples to evaluate on."""
    model: str | None = None
    """Base model to train further."""
    n_epochs: int | None = None
    """How often the training goes through the whole file. Default: `1`."""
    n_evals: int | None = None
    """How many times to evaluate on the validation file. Default: `0`."""
    training_method: FinetuneResponseTrainingMethod | None = None
    """Supervised training, or training on preferences."""
    training_type: FinetuneResponseTrainingType | None = None
    """Whether all weights are trained or only a LoRA adapter, which is the default."""
    from_checkpoint: str | None = None
    """Checkpoint of another job to continue from: the job's id or the name of its output, followed by `:` and a step
    unless it is the last one.
    """


@record
class FineTuningEstimatePriceResponse(Record):
    estimated_total_price: float | None = None
    """Estimated price of the job, in US dollars."""
    allowed_to_proceed: bool | None = None
    """Whether the account's limit covers the job."""
    user_limit: float | None = None
    """Credit limit of the account, in US dollars."""
    estimated_train_token_count: float | None = None
    """Estimated number of tokens to train on."""
    estimated_eval_token_count: float | None = None
    """Estimated number of tokens to evaluate on."""


@record
class FineTuningListMetricsRequest(Record):
    global_step_from: int | None = None
    """First training step to return."""
    global_step_to: int | None = None
    """Last training step to return."""
    logged_at_from: dt.datetime | None = field("logged_at_from", TIME, default=None)
    """Earliest time of logging to return, as ISO 8601."""
    logged_at_to: dt.datetime | None = field("logged_at_to", TIME, default=None)
    """Latest time of logging to return, as ISO 8601."""


@record
class FineTuningListMetricsResponse(Record):
    metrics: list[dict[str, float]] | None = None
    """Metrics, oldest first."""


@record
class FineTuningListModelsResponse(Record):
    models: list[str]
    """Names of the models."""


@record
class FineTuningRetrieveLimitsError404(Record):
    message: str | None = None
    """Why the model cannot be used."""


FinetuneResponseTrainingMethod: TypeAlias = Annotated[
    TrainingMethodSFT | TrainingMethodDPO, ByProperty("method", {"sft": TrainingMethodSFT, "dpo": TrainingMethodDPO})
]
"""Supervised training, or training on preferences."""

FinetuneResponseTrainingType: TypeAlias = Annotated[
    FullTrainingType | LoRATrainingType, ByProperty("type", {"Full": FullTrainingType, "Lora": LoRATrainingType})
]
"""Whether all weights are trained or a LoRA adapter only."""


@record
class FineTuneModelLimitsFullTraining(Record):
    """Limits where all weights are trained."""

    max_batch_size: int
    """Highest batch size of supervised training."""
    max_batch_size_dpo: int
    """Highest batch size of training on preferences."""
    min_batch_size: int
    """Lowest batch size."""


@record
class FineTuneModelLimitsLoraTraining(Record):
    """Limits where a LoRA adapter is trained."""

    max_batch_size: int
    """Highest batch size of supervised training."""
    max_batch_size_dpo: int
    """Highest batch size of training on preferences."""
    min_batch_size: int
    """Lowest batch size."""
    max_rank: int
    """Highest rank of the adapter."""
    target_modules: list[str]
    """Modules of the model that an adapter can change."""


LRSchedulerArgs: TypeAlias = Annotated[
    LinearLRSchedulerArgs | CosineLRSchedulerArgs,
    ByKeys(
        RequiredKeys(LinearLRSchedulerArgs),
        RequiredKeys(CosineLRSchedulerArgs, required=("min_lr_ratio", "num_cycles")),
    ),
]
"""Settings of that shape."""
