"""Input types: plain dicts that may be sent in place of models, checked by type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import (
        ChatCompletionRequestFunctionCallDict,
        ChatCompletionRequestResponseFormatDict,
        ChatMessageContentImageUrlDict,
        ChatMessageContentImageUrlImageUrlDict,
        ChatMessageContentInput,
        ChatMessageContentTextDict,
        ChatMessageDict,
        ToolChoiceDict,
        ToolChoiceFunctionDict,
        ToolsPartDict,
        ToolsPartFunctionDict,
        VideoDict,
        VideoUrlDict,
    )
    from .code_interpreter import ExecuteRequestFileDict
    from .endpoints import AutoscalingDict
    from .fine_tuning import (
        CosineLRSchedulerArgsDict,
        FinetuneResponseTrainingMethodInput,
        FinetuneResponseTrainingTypeInput,
        FullTrainingTypeDict,
        LinearLRSchedulerArgsDict,
        LoRATrainingTypeDict,
        LRSchedulerArgsInput,
        LRSchedulerDict,
        TrainingMethodDPODict,
        TrainingMethodSFTDict,
    )
    from .images import ImageGenerateRequestImageLoraDict

_HOMES = {
    "AutoscalingDict": ".endpoints",
    "ChatCompletionRequestFunctionCallDict": ".chat",
    "ChatCompletionRequestResponseFormatDict": ".chat",
    "ChatMessageContentImageUrlDict": ".chat",
    "ChatMessageContentImageUrlImageUrlDict": ".chat",
    "ChatMessageContentInput": ".chat",
    "ChatMessageContentTextDict": ".chat",
    "ChatMessageDict": ".chat",
    "CosineLRSchedulerArgsDict": ".fine_tuning",
    "ExecuteRequestFileDict": ".code_interpreter",
    "FinetuneResponseTrainingMethodInput": ".fine_tuning",
    "FinetuneResponseTrainingTypeInput": ".fine_tuning",
    "FullTrainingTypeDict": ".fine_tuning",
    "ImageGenerateRequestImageLoraDict": ".images",
    "LRSchedulerArgsInput": ".fine_tuning",
    "LRSchedulerDict": ".fine_tuning",
    "LinearLRSchedulerArgsDict": ".fine_tuning",
    "LoRATrainingTypeDict": ".fine_tuning",
    "ToolChoiceDict": ".chat",
    "ToolChoiceFunctionDict": ".chat",
    "ToolsPartDict": ".chat",
    "ToolsPartFunctionDict": ".chat",
    "TrainingMethodDPODict": ".fine_tuning",
    "TrainingMethodSFTDict": ".fine_tuning",
    "VideoDict": ".chat",
    "VideoUrlDict": ".chat",
}

__all__ = [
    "AutoscalingDict",
    "ChatCompletionRequestFunctionCallDict",
    "ChatCompletionRequestResponseFormatDict",
    "ChatMessageContentImageUrlDict",
    "ChatMessageContentImageUrlImageUrlDict",
    "ChatMessageContentInput",
    "ChatMessageContentTextDict",
    "ChatMessageDict",
    "CosineLRSchedulerArgsDict",
    "ExecuteRequestFileDict",
    "FinetuneResponseTrainingMethodInput",
    "FinetuneResponseTrainingTypeInput",
    "FullTrainingTypeDict",
    "ImageGenerateRequestImageLoraDict",
    "LRSchedulerArgsInput",
    "LRSchedulerDict",
    "LinearLRSchedulerArgsDict",
    "LoRATrainingTypeDict",
    "ToolChoiceDict",
    "ToolChoiceFunctionDict",
    "ToolsPartDict",
    "ToolsPartFunctionDict",
    "TrainingMethodDPODict",
    "TrainingMethodSFTDict",
    "VideoDict",
    "VideoUrlDict",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
