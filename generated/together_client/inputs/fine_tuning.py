"""Input types of `client.fine_tuning`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ..models.fine_tuning import (
    CosineLRSchedulerArgs,
    FullTrainingType,
    LinearLRSchedulerArgs,
    LoRATrainingType,
    TrainingMethodDPO,
    TrainingMethodSFT,
)


class FullTrainingTypeDict(TypedDict, total=False):
    """All weights are trained."""

    type: Required[Literal["Full"]]
    """Always `Full`."""


class LoRATrainingTypeDict(TypedDict, total=False):
    """A small LoRA adapter is trained and the weights of the model stay as they are."""

    type: Required[Literal["Lora"]]
    """Always `Lora`."""
    lora_r: Required[int]
    """Rank of the adapter."""
    lora_alpha: Required[int]
    """How strongly the adapter counts, as a multiple of its rank."""
    lora_dropout: float
    """Probability with which parts of the adapter are left out while training."""
    lora_trainable_modules: str
    """Modules that get an adapter, comma-separated."""


class TrainingMethodSFTDict(TypedDict, total=False):
    """Supervised training on examples."""

    method: Required[Literal["sft"]]
    """Always `sft`."""
    train_on_inputs: Required[bool | Literal["auto"]]
    """Whether the prompts count as training text too; `auto` decides by the form of the data."""


class TrainingMethodDPODict(TypedDict, total=False):
    """Training on pairs of a better and a worse answer (direct preference optimisation)."""

    method: Required[Literal["dpo"]]
    """Always `dpo`."""
    dpo_beta: float
    """How strongly the model is held to what it was before."""
    rpo_alpha: float
    """Weight of the loss on the preferred answers, as in RPO; 0 for none."""
    dpo_normalize_logratios_by_length: bool
    """Whether log ratios are divided by the length of the answer."""
    dpo_reference_free: bool
    """Whether training does without a reference model."""
    simpo_gamma: float
    """Margin by which preferred answers must win, as in SimPO."""


class MultimodalParamsDict(TypedDict, total=False):
    """How models that read images are trained."""

    train_vision: bool
    """Whether the part of the model that reads images is trained, too."""


class LRSchedulerDict(TypedDict, total=False):
    """How the learning rate changes while training."""

    lr_scheduler_type: Required[Literal["linear", "cosine"]]
    """Shape of its fall."""
    lr_scheduler_args: LRSchedulerArgsInput
    """Settings of that shape."""


class CosineLRSchedulerArgsDict(TypedDict, total=False):
    """Settings of a learning rate that falls along a cosine."""

    min_lr_ratio: Required[float]
    """Last learning rate as a part of the first."""
    num_cycles: Required[float]
    """How many waves of the cosine the training covers."""


class LinearLRSchedulerArgsDict(TypedDict, total=False):
    """Settings of a learning rate that falls along a line."""

    min_lr_ratio: float
    """Last learning rate as a part of the first."""


FinetuneResponseTrainingMethodInput: TypeAlias = (
    TrainingMethodSFT | TrainingMethodSFTDict | TrainingMethodDPO | TrainingMethodDPODict
)
"""Supervised training, or training on preferences."""

FinetuneResponseTrainingTypeInput: TypeAlias = (
    FullTrainingType | FullTrainingTypeDict | LoRATrainingType | LoRATrainingTypeDict
)
"""Whether all weights are trained or a LoRA adapter only."""

LRSchedulerArgsInput: TypeAlias = (
    LinearLRSchedulerArgs | LinearLRSchedulerArgsDict | CosineLRSchedulerArgs | CosineLRSchedulerArgsDict
)
"""Settings of that shape."""
