"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .fine_tuning import FinetuneResponseTrainingMethodInput, FinetuneResponseTrainingTypeInput


class FineTuningDeleteParams(TypedDict, total=False):
    """Arguments of `client.fine_tuning.delete`."""

    force: bool | None


class FineTuningContentParams(TypedDict, total=False):
    """Arguments of `client.fine_tuning.content`."""

    ft_id: Required[str]
    checkpoint_step: int | None
    checkpoint: Literal["merged", "adapter", "model_output_path"] | None


class FineTuningEstimatePriceParams(TypedDict, total=False):
    """Arguments of `client.fine_tuning.estimate_price`."""

    training_file: Required[str]
    validation_file: str | None
    model: str | None
    n_epochs: int | None
    n_evals: int | None
    training_method: FinetuneResponseTrainingMethodInput | None
    training_type: FinetuneResponseTrainingTypeInput | None
    from_checkpoint: str | None
