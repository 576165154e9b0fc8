"""Models of `client.fine_tuning`."""

from __future__ import annotations

import uuid
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec import UUID
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
    created_at: str | None = None
    """When the job was made."""
    updated_at: str | None = None
    """When the job last changed."""
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
class FinetuneList(Record):
    """Fine-tuning jobs."""

    data: list[FinetuneResponse]
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
class FinetuneDownloadResult(Record):
    """Weights that were downloaded."""

    object: Literal["local"] | None = None
    """Where the file is."""
    id: str | None = None
    """Id of the fine-tuning job."""
    checkpoint_step: int | None = None
    """Step of the checkpoint."""
    filename: str | None = None
    """Name of the file."""
    size: int | None = None
    """Its size in bytes."""


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


@record
class TrainingMethodDPO(Record):
    """Training on pairs of a better and a worse answer (direct preference optimisation)."""

    method: Literal["dpo"] = "dpo"
    """Always `dpo`."""
    dpo_beta: float | None = None
    """How strongly the model is held to what it was before. Default: `0.1`."""


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

    min_lr_ratio: float | None = None
    """Last learning rate as a part of the first. Default: `0.0`."""
    num_cycles: float | None = None
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
    train_on_inputs: bool | Literal["auto"] | None = None
    """Whether the prompts count as training text too; `auto` decides by the form of the data. Default: `"auto"`."""
    training_method: FinetuneResponseTrainingMethod | None = None
    """Supervised training, or training on preferences."""
    training_type: FinetuneResponseTrainingType | None = None
    """Whether all weights are trained or a LoRA adapter only."""
    from_checkpoint: str | None = None
    """Checkpoint of another job to go on from: its job or its output name, with `:` and a step if wanted."""


FinetuneResponseTrainingMethod: TypeAlias = Annotated[
    TrainingMethodSFT | TrainingMethodDPO, ByProperty("method", {"sft": TrainingMethodSFT, "dpo": TrainingMethodDPO})
]
"""Supervised training, or training on preferences."""

FinetuneResponseTrainingType: TypeAlias = Annotated[
    FullTrainingType | LoRATrainingType, ByProperty("type", {"Full": FullTrainingType, "Lora": LoRATrainingType})
]
"""Whether all weights are trained or a LoRA adapter only."""

LRSchedulerArgs: TypeAlias = Annotated[
    LinearLRSchedulerArgs | CosineLRSchedulerArgs,
    ByKeys(RequiredKeys(LinearLRSchedulerArgs), RequiredKeys(CosineLRSchedulerArgs, distinctive=("num_cycles",))),
]
"""Settings of that shape."""
