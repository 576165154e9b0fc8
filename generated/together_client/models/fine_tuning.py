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
        started_at: When the job's current stage began.
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
        multimodal_params: How models that read images are trained.
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
        from_hf_model: Repository on Hugging Face whose weights training started from.
        hf_model_revision: Branch, tag or commit of that repository.
        progress: How far the job has come.
    """

    id: uuid.UUID = field("id", UUID)
    training_file: str | None = None
    validation_file: str | None = None
    model: str | None = None
    model_output_name: str | None = None
    model_output_path: str | None = None
    trainingfile_numlines: int | None = None
    trainingfile_size: int | None = None
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    started_at: dt.datetime | None = field("started_at", TIME, default=None)
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
    multimodal_params: MultimodalParams | None = None
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
    from_hf_model: str | None = None
    hf_model_revision: str | None = None
    progress: FineTuneProgress | None = None


@record
class FinetuneResponseTruncated(Record):
    """A fine-tuning job as lists show it, and as starting and cancelling return it.

    Attributes:
        id: Id of the job.
        status: State that the job is in.
        created_at: When the job was created.
        updated_at: When the job last changed.
        started_at: When the job's current stage began.
        user_id: Id of the person who started the job.
        owner_address: Address of the owner.
        total_price: Price of the job.
        token_count: How many tokens it has processed.
        events: What has happened in the job.
        training_file: Id of the file with the examples to learn from.
        validation_file: Id of the file with the examples to evaluate on.
        packing: Whether short examples share a sequence.
        max_seq_length: Longest sequence to train on, in tokens.
        model: Base model that is trained further.
        model_output_name: Name of the tuned model.
        suffix: Text added to the name of the tuned model.
        n_epochs: How often the training goes through the whole file.
        n_evals: How many times the job evaluates.
        n_checkpoints: How many checkpoints the job keeps.
        batch_size: How many examples make a training step.
        training_type: Whether all weights are trained or a LoRA adapter only.
        training_method: Supervised training, or training on preferences.
        learning_rate: How far each step moves the weights.
        lr_scheduler: How the learning rate changes while training.
        warmup_ratio: Part of all steps over which the learning rate rises.
        max_grad_norm: Length that gradients are clipped to.
        weight_decay: How strongly large weights are held back.
        random_seed: Seed of everything that is random in training; null if it was not recorded.
        wandb_project_name: Project at Weights & Biases.
        wandb_name: Name of the run at Weights & Biases.
        from_checkpoint: Checkpoint that training continued from.
        from_hf_model: Repository on Hugging Face whose weights training started from.
        hf_model_revision: Branch, tag or commit of that repository.
        progress: How far the job has come.
    """

    id: str
    status: FinetuneJobStatus
    created_at: dt.datetime = field("created_at", TIME)
    updated_at: dt.datetime = field("updated_at", TIME)
    started_at: dt.datetime | None = field("started_at", TIME, default=None)
    user_id: str | None = None
    owner_address: str | None = None
    total_price: int | None = None
    token_count: int | None = None
    events: list[FineTuneEvent] | None = None
    training_file: str | None = None
    validation_file: str | None = None
    packing: bool | None = None
    max_seq_length: int | None = None
    model: str | None = None
    model_output_name: str | None = None
    suffix: str | None = None
    n_epochs: int | None = None
    n_evals: int | None = None
    n_checkpoints: int | None = None
    batch_size: int | None = None
    training_type: FinetuneResponseTrainingType | None = None
    training_method: FinetuneResponseTrainingMethod | None = None
    learning_rate: float | None = None
    lr_scheduler: LRScheduler | None = None
    warmup_ratio: float | None = None
    max_grad_norm: float | None = None
    weight_decay: float | None = None
    random_seed: int | None = None
    wandb_project_name: str | None = None
    wandb_name: str | None = None
    from_checkpoint: str | None = None
    from_hf_model: str | None = None
    hf_model_revision: str | None = None
    progress: FineTuneProgress | None = None


@record
class FinetuneDeleteResponse(Record):
    """Whether a fine-tuning job was deleted.

    Attributes:
        message: What was done.
    """

    message: str | None = None


@record
class FineTuneModelLimits(Record):
    """Settings that fine-tuning accepts for a model.

    Attributes:
        model_name: Name of the model.
        full_training: Limits where all weights are trained.
        lora_training: Limits where a LoRA adapter is trained.
        max_num_epochs: Highest number of epochs.
        max_num_evals: Highest number of evaluations.
        max_learning_rate: Highest learning rate.
        min_learning_rate: Lowest learning rate.
        supports_vision: Whether examples may contain images.
        supports_tools: Whether examples may contain tool calls.
        supports_reasoning: Whether examples may contain reasoning.
        merge_output_lora: Whether the adapter is merged into the model when training ends.
    """

    model_name: str
    full_training: FineTuneModelLimitsFullTraining | None = None
    lora_training: FineTuneModelLimitsLoraTraining | None = None
    max_num_epochs: int
    max_num_evals: int
    max_learning_rate: float
    min_learning_rate: float
    supports_vision: bool
    supports_tools: bool
    supports_reasoning: bool
    merge_output_lora: bool


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
    """Fine-tuning jobs.

    Attributes:
        data: The jobs.
    """

    data: list[FinetuneResponseTruncated]


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
class FineTuneProgress(Record):
    """How far a fine-tuning job has come.

    Attributes:
        estimate_available: Whether the remaining time is known.
        seconds_remaining: Estimated time until the job's next state, in seconds.
    """

    estimate_available: bool
    seconds_remaining: int


@record
class FinetuneListCheckpoints(Record):
    """Checkpoints of a fine-tuning job.

    Attributes:
        data: The checkpoints.
    """

    data: list[FineTuneCheckpoint]


@record
class FineTuneCheckpoint(Record):
    """A checkpoint of a fine-tuning job.

    Attributes:
        step: Training step after which it was saved.
        created_at: When it was saved.
        path: Where it is stored.
        checkpoint_type: What it holds, such as the adapter or the merged model.
    """

    step: int
    created_at: str
    path: str
    checkpoint_type: str


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
        train_on_inputs: Whether the prompts count as training text too; `auto` decides by the form of the data.
            Default: `"auto"`.
    """

    method: Literal["sft"]
    train_on_inputs: bool | Literal["auto"]


@record
class TrainingMethodDPO(Record):
    """Training on pairs of a better and a worse answer (direct preference optimisation).

    Attributes:
        method: Always `dpo`.
        dpo_beta: How strongly the model is held to what it was before. Default: `0.1`.
        rpo_alpha: Weight of the loss on the preferred answers, as in RPO; 0 for none. Default: `0.0`.
        dpo_normalize_logratios_by_length: Whether log ratios are divided by the length of the answer. Default:
            `False`.
        dpo_reference_free: Whether training does without a reference model. Default: `False`.
        simpo_gamma: Margin by which preferred answers must win, as in SimPO. Default: `0.0`.
    """

    method: Literal["dpo"]
    dpo_beta: float | None = None
    rpo_alpha: float | None = None
    dpo_normalize_logratios_by_length: bool | None = None
    dpo_reference_free: bool | None = None
    simpo_gamma: float | None = None


@record
class MultimodalParams(Record):
    """How models that read images are trained.

    Attributes:
        train_vision: Whether the part of the model that reads images is trained, too.
    """

    train_vision: bool | None = None


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

    min_lr_ratio: float
    num_cycles: float


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
        packing: Whether short examples share a sequence, which makes training faster. Default: `True`.
        max_seq_length: Longest sequence to train on, in tokens.
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
        random_seed: Seed of everything that is random in training, such as the order of the examples. Two jobs with
            the same seed run alike; the server has a default.
        suffix: Text added to the name of the tuned model.
        wandb_api_key: API key of Weights & Biases; given, the job reports there.
        wandb_base_url: Address of a Weights & Biases server of your own.
        wandb_project_name: Project at Weights & Biases; `together` if not given.
        wandb_name: Name of the run at Weights & Biases.
        wandb_entity: Account or team at Weights & Biases that the run belongs to.
        train_on_inputs: Whether the prompts count as training text too; `auto` decides by the form of the data.
            Default: `"auto"`. Deprecated.
        training_method: Supervised training, or training on preferences.
        training_type: Whether all weights are trained or a LoRA adapter only.
        multimodal_params: How models that read images are trained.
        from_checkpoint: Checkpoint of another job to go on from: its job or its output name, with `:` and a step if
            wanted.
        from_hf_model: Repository on Hugging Face whose weights training starts from; its architecture and size
            should be close to those of `model`.
        hf_model_revision: Branch, tag or commit of that repository; `main` if absent.
        hf_api_token: API token of Hugging Face, for private repositories and for uploading.
        hf_output_repo_name: Repository on Hugging Face that the tuned model is uploaded to.
    """

    training_file: str
    validation_file: str | None = None
    packing: bool | None = None
    max_seq_length: int | None = None
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
    random_seed: int | None = None
    suffix: str | None = None
    wandb_api_key: str | None = None
    wandb_base_url: str | None = None
    wandb_project_name: str | None = None
    wandb_name: str | None = None
    wandb_entity: str | None = None
    train_on_inputs: bool | Literal["auto"] | None = None
    training_method: FinetuneResponseTrainingMethod | None = None
    training_type: FinetuneResponseTrainingType | None = None
    multimodal_params: MultimodalParams | None = None
    from_checkpoint: str | None = None
    from_hf_model: str | None = None
    hf_model_revision: str | None = None
    hf_api_token: str | None = None
    hf_output_repo_name: str | None = None


@record
class FineTuningEstimatePriceRequest(Record):
    """
    Attributes:
        training_file: Id of the uploaded file with the examples to learn from.
        validation_file: Id of the uploaded file with the examples to evaluate on.
        model: Base model to train further.
        n_epochs: How often the training goes through the whole file. Default: `1`.
        n_evals: How many times to evaluate on the validation file. Default: `0`.
        training_method: Supervised training, or training on preferences.
        training_type: Whether all weights are trained or only a LoRA adapter, which is the default.
        from_checkpoint: Checkpoint of another job to continue from: the job's id or the name of its output,
            followed by `:` and a step unless it is the last one.
    """

    training_file: str
    validation_file: str | None = None
    model: str | None = None
    n_epochs: int | None = None
    n_evals: int | None = None
    training_method: FinetuneResponseTrainingMethod | None = None
    training_type: FinetuneResponseTrainingType | None = None
    from_checkpoint: str | None = None


@record
class FineTuningEstimatePriceResponse(Record):
    """
    Attributes:
        estimated_total_price: Estimated price of the job, in US dollars.
        allowed_to_proceed: Whether the account's limit covers the job.
        user_limit: Credit limit of the account, in US dollars.
        estimated_train_token_count: Estimated number of tokens to train on.
        estimated_eval_token_count: Estimated number of tokens to evaluate on.
    """

    estimated_total_price: float | None = None
    allowed_to_proceed: bool | None = None
    user_limit: float | None = None
    estimated_train_token_count: float | None = None
    estimated_eval_token_count: float | None = None


@record
class FineTuningListMetricsRequest(Record):
    """
    Attributes:
        global_step_from: First training step to return.
        global_step_to: Last training step to return.
        logged_at_from: Earliest time of logging to return, as ISO 8601.
        logged_at_to: Latest time of logging to return, as ISO 8601.
    """

    global_step_from: int | None = None
    global_step_to: int | None = None
    logged_at_from: dt.datetime | None = field("logged_at_from", TIME, default=None)
    logged_at_to: dt.datetime | None = field("logged_at_to", TIME, default=None)


@record
class FineTuningListMetricsResponse(Record):
    """
    Attributes:
        metrics: Metrics, oldest first.
    """

    metrics: list[dict[str, float]] | None = None


@record
class FineTuningListModelsResponse(Record):
    """
    Attributes:
        models: Names of the models.
    """

    models: list[str]


@record
class FineTuningRetrieveLimitsError404(Record):
    """
    Attributes:
        message: Why the model cannot be used.
    """

    message: str | None = None


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
    """Limits where all weights are trained.

    Attributes:
        max_batch_size: Highest batch size of supervised training.
        max_batch_size_dpo: Highest batch size of training on preferences.
        min_batch_size: Lowest batch size.
    """

    max_batch_size: int
    max_batch_size_dpo: int
    min_batch_size: int


@record
class FineTuneModelLimitsLoraTraining(Record):
    """Limits where a LoRA adapter is trained.

    Attributes:
        max_batch_size: Highest batch size of supervised training.
        max_batch_size_dpo: Highest batch size of training on preferences.
        min_batch_size: Lowest batch size.
        max_rank: Highest rank of the adapter.
        target_modules: Modules of the model that an adapter can change.
    """

    max_batch_size: int
    max_batch_size_dpo: int
    min_batch_size: int
    max_rank: int
    target_modules: list[str]


LRSchedulerArgs: TypeAlias = Annotated[
    LinearLRSchedulerArgs | CosineLRSchedulerArgs,
    ByKeys(
        RequiredKeys(LinearLRSchedulerArgs),
        RequiredKeys(CosineLRSchedulerArgs, required=("min_lr_ratio", "num_cycles")),
    ),
]
"""Settings of that shape."""
