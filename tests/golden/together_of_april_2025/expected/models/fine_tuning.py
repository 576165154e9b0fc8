"""Models of `client.fine_tuning`."""

from __future__ import annotations

import uuid
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec import UUID
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys


@record
class FinetuneResponse(Record):
    """A fine-tuning job.

    Attributes:
        id: Id of the job.
        training_file: Id of the file with the examples it learns from.
        validation_file: Id of the file with the examples it is evaluated on.
        model: Base model.
        model_output_name: Name of the tuned model.
        model_output_path: Where the tuned weights are stored.
        trainingfile_numlines: How many lines the training file has.
        trainingfile_size: Size of the training file in bytes.
        created_at: When the job was made.
        updated_at: When the job last changed.
        n_epochs: How often the training goes through the whole file.
        n_checkpoints: How many checkpoints are kept.
        n_evals: How many times it is evaluated on the validation file.
        batch_size: How many examples make a training step. Default: `"max"`.
        learning_rate: How far each step moves the weights.
        lr_scheduler: How the learning rate changes while training.
        warmup_ratio: Part of all steps over which the learning rate rises.
        max_grad_norm: Length that gradients are clipped to.
        weight_decay: How strongly large weights are held back.
        eval_steps: How many steps lie between two evaluations.
        train_on_inputs: Whether the prompts count as training text too. Default: `"auto"`.
        training_method: Supervised training, or training on preferences.
        training_type: Whether all weights are trained or a LoRA adapter only.
        status: How far the job is.
        job_id: Number of the job with the scheduler.
        events: What has happened, oldest first.
        token_count: How many tokens the training file has.
        param_count: How many parameters the model has.
        total_price: What the job costs.
        epochs_completed: How many epochs are done.
        queue_depth: How many jobs wait before this one.
        wandb_project_name: Project at Weights & Biases.
        wandb_url: Page of the run at Weights & Biases.
        from_checkpoint: Checkpoint that the job goes on from.
    """

    id: uuid.UUID = field("id", UUID)
    training_file: str | None = None
    validation_file: str | None = None
    model: str | None = None
    model_output_name: str | None = None
    model_output_path: str | None = None
    trainingfile_numlines: int | None = None
    trainingfile_size: int | None = None
    created_at: str | None = None
    updated_at: str | None = None
    n_epochs: int | None = None
    n_checkpoints: int | None = None
    n_evals: int | None = None
    batch_size: int | Literal["max"] | None = None
    learning_rate: float | None = None
    lr_scheduler: LRScheduler | None = None
    warmup_ratio: float | None = None
    max_grad_norm: float | None = None
    weight_decay: float | None = None
    eval_steps: int | None = None
    train_on_inputs: bool | Literal["auto"] | None = None
    training_method: FinetuneResponseTrainingMethod | None = None
    training_type: FinetuneResponseTrainingType | None = None
    status: FinetuneJobStatus
    job_id: str | None = None
    events: list[FineTuneEvent] | None = None
    token_count: int | None = None
    param_count: int | None = None
    total_price: int | None = None
    epochs_completed: int | None = None
    queue_depth: int | None = None
    wandb_project_name: str | None = None
    wandb_url: str | None = None
    from_checkpoint: str | None = None


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
    """Fine-tuning jobs.

    Attributes:
        data: The jobs.
    """

    data: list[FinetuneResponse]


@record
class FinetuneListEvents(Record):
    """Events of a fine-tuning job.

    Attributes:
        data: The events.
    """

    data: list[FineTuneEvent]


@record
class FineTuneEvent(Record):
    """Something that happened in a fine-tuning job.

    Attributes:
        object: Always `fine-tune-event`.
        created_at: When it happened.
        level: How grave it is.
        message: What happened, for people to read.
        type: What happened.
        param_count: How many parameters the model has.
        token_count: How many tokens have been read.
        total_steps: How many steps the training has in all.
        wandb_url: Page of the run at Weights & Biases.
        step: Step of the training.
        checkpoint_path: Where the checkpoint is stored.
        model_path: Where the model is stored.
        training_offset: How far into the training file the job is.
        hash: Digest of the event.
    """

    object: Literal["fine-tune-event"]
    created_at: str
    level: FinetuneEventLevels | None = None
    message: str
    type: FinetuneEventType
    param_count: int
    token_count: int
    total_steps: int
    wandb_url: str
    step: int
    checkpoint_path: str
    model_path: str
    training_offset: int
    hash: str


@record
class FinetuneDownloadResult(Record):
    """Weights that were downloaded.

    Attributes:
        object: Where the file is.
        id: Id of the fine-tuning job.
        checkpoint_step: Step of the checkpoint.
        filename: Name of the file.
        size: Its size in bytes.
    """

    object: Literal["local"] | None = None
    id: str | None = None
    checkpoint_step: int | None = None
    filename: str | None = None
    size: int | None = None


@record
class FullTrainingType(Record):
    """All weights are trained.

    Attributes:
        type: Always `Full`.
    """

    type: Literal["Full"]


@record
class LoRATrainingType(Record):
    """A small LoRA adapter is trained and the weights of the model stay as they are.

    Attributes:
        type: Always `Lora`.
        lora_r: Rank of the adapter.
        lora_alpha: How strongly the adapter counts, as a multiple of its rank.
        lora_dropout: Probability with which parts of the adapter are left out while training. Default: `0.0`.
        lora_trainable_modules: Modules that get an adapter, comma-separated. Default: `"all-linear"`.
    """

    type: Literal["Lora"]
    lora_r: int
    lora_alpha: int
    lora_dropout: float | None = None
    lora_trainable_modules: str | None = None


@record
class TrainingMethodSFT(Record):
    """Supervised training on examples.

    Attributes:
        method: Always `sft`.
    """

    method: Literal["sft"]


@record
class TrainingMethodDPO(Record):
    """Training on pairs of a better and a worse answer (direct preference optimisation).

    Attributes:
        method: Always `dpo`.
        dpo_beta: How strongly the model is held to what it was before. Default: `0.1`.
    """

    method: Literal["dpo"]
    dpo_beta: float | None = None


@record
class LRScheduler(Record):
    """How the learning rate changes while training.

    Attributes:
        lr_scheduler_type: Shape of its fall.
        lr_scheduler_args: Settings of that shape.
    """

    lr_scheduler_type: Literal["linear", "cosine"]
    lr_scheduler_args: LRSchedulerArgs | None = None


@record
class CosineLRSchedulerArgs(Record):
    """Settings of a learning rate that falls along a cosine.

    Attributes:
        min_lr_ratio: Last learning rate as a part of the first. Default: `0.0`.
        num_cycles: How many waves of the cosine the training covers. Default: `0.5`.
    """

    min_lr_ratio: float | None = None
    num_cycles: float | None = None


@record
class LinearLRSchedulerArgs(Record):
    """Settings of a learning rate that falls along a line.

    Attributes:
        min_lr_ratio: Last learning rate as a part of the first. Default: `0.0`.
    """

    min_lr_ratio: float | None = None


@record
class FineTuningCreateRequest(Record):
    """A training to start.

    Attributes:
        training_file: Id of the uploaded file with the examples to learn from.
        validation_file: Id of the uploaded file with the examples to evaluate on.
        model: Base model to train further.
        n_epochs: How often the training goes through the whole file. Default: `1`.
        n_checkpoints: How many checkpoints to keep along the way. Default: `1`.
        n_evals: How many times to evaluate on the validation file. Default: `0`.
        batch_size: How many examples make a training step; `max` for as many as the model allows. Default: `"max"`.
        learning_rate: How far each step moves the weights. Default: `1e-05`.
        lr_scheduler: How the learning rate changes while training.
        warmup_ratio: Part of all steps, from 0 to 1, over which the learning rate rises to its full value. Default:
            `0.0`.
        max_grad_norm: Length that gradients are clipped to; 0 for no clipping. Default: `1.0`.
        weight_decay: How strongly large weights are held back. Default: `0.0`.
        suffix: Text added to the name of the tuned model.
        wandb_api_key: API key of Weights & Biases; given, the job reports there.
        wandb_base_url: Address of a Weights & Biases server of your own.
        wandb_project_name: Project at Weights & Biases; `together` if not given.
        wandb_name: Name of the run at Weights & Biases.
        train_on_inputs: Whether the prompts count as training text too; `auto` decides by the form of the data.
            Default: `"auto"`.
        training_method: Supervised training, or training on preferences.
        training_type: Whether all weights are trained or a LoRA adapter only.
        from_checkpoint: Checkpoint of another job to go on from: its job or its output name, with `:` and a step if
            wanted.
    """

    training_file: str
    validation_file: str | None = None
    model: str
    n_epochs: int | None = None
    n_checkpoints: int | None = None
    n_evals: int | None = None
    batch_size: int | Literal["max"] | None = None
    learning_rate: float | None = None
    lr_scheduler: LRScheduler | None = None
    warmup_ratio: float | None = None
    max_grad_norm: float | None = None
    weight_decay: float | None = None
    suffix: str | None = None
    wandb_api_key: str | None = None
    wandb_base_url: str | None = None
    wandb_project_name: str | None = None
    wandb_name: str | None = None
    train_on_inputs: bool | Literal["auto"] | None = None
    training_method: FinetuneResponseTrainingMethod | None = None
    training_type: FinetuneResponseTrainingType | None = None
    from_checkpoint: str | None = None


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
