"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .fine_tuning import FinetuneResponseTrainingMethodInput, FinetuneResponseTrainingTypeInput


class FineTuningDeleteParams(TypedDict, total=False):
    """Arguments of `client.fine_tuning.delete`."""

    force: bool | None
    """Ignored; sent by earlier clients."""


class FineTuningContentParams(TypedDict, total=False):
    """Arguments of `client.fine_tuning.content`."""

    ft_id: Required[str]
    """Id of the fine-tuning job."""
    checkpoint_step: int | None
    """Step of the checkpoint to download; the final weights if not given."""
    checkpoint: Literal["merged", "adapter", "model_output_path"] | None
    """For a LoRA job: the adapter alone, or merged into the base model."""


class FineTuningEstimatePriceParams(TypedDict, total=False):
    """Arguments of `client.fine_tuning.estimate_price`."""

    training_file: Required[str]
    """Id of the uploaded file with the examples to learn from."""
    validation_file: str | None
    """Id of the uploaded file with the examples to evaluate on."""
    model: str | None
    """Base model to train further."""
    n_epochs: int | None
    """How often the training goes through the whole file."""
    n_evals: int | None
    """How many times to evaluate on the validation file."""
    training_method: FinetuneResponseTrainingMethodInput | None
    """Supervised training, or training on preferences."""
    training_type: FinetuneResponseTrainingTypeInput | None
    """Whether all weights are trained or only a LoRA adapter, which is the default."""
    from_checkpoint: str | None
    """Checkpoint of another job to continue from: the job's id or the name of its output, followed by `:` and a step
    unless it is the last one.
    """
