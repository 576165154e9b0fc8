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


class LoRATrainingTypeDict(TypedDict, total=False):
    """A small LoRA adapter is trained and the weights of the model stay as they are."""

    type: Required[Literal["Lora"]]
    lora_r: Required[int]
    lora_alpha: Required[int]
    lora_dropout: float
    lora_trainable_modules: str


class TrainingMethodSFTDict(TypedDict, total=False):
    """Supervised training on examples."""

    method: Required[Literal["sft"]]
    train_on_inputs: Required[bool | Literal["auto"]]


class TrainingMethodDPODict(TypedDict, total=False):
    """Training on pairs of a better and a worse answer (direct preference optimisation)."""

    method: Required[Literal["dpo"]]
    dpo_beta: float
    rpo_alpha: float
    dpo_normalize_logratios_by_length: bool
    dpo_reference_free: bool
    simpo_gamma: float


class MultimodalParamsDict(TypedDict, total=False):
    """How models that read images are trained."""

    train_vision: bool


class LRSchedulerDict(TypedDict, total=False):
    """How the learning rate changes while training."""

    lr_scheduler_type: Required[Literal["linear", "cosine"]]
    lr_scheduler_args: LRSchedulerArgsInput


class CosineLRSchedulerArgsDict(TypedDict, total=False):
    """Settings of a learning rate that falls along a cosine."""

    min_lr_ratio: Required[float]
    num_cycles: Required[float]


class LinearLRSchedulerArgsDict(TypedDict, total=False):
    """Settings of a learning rate that falls along a line."""

    min_lr_ratio: float


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
