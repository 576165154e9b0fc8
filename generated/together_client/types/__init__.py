"""What may be sent in place of models: plain dicts, checked by type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import ChatCompletionRequestFunctionCallDict as ChatCompletionRequestFunctionCallDict
    from .chat import ChatCompletionRequestResponseFormatDict as ChatCompletionRequestResponseFormatDict
    from .chat import ChatMessageContentImageUrlDict as ChatMessageContentImageUrlDict
    from .chat import ChatMessageContentImageUrlImageUrlDict as ChatMessageContentImageUrlImageUrlDict
    from .chat import ChatMessageContentInput as ChatMessageContentInput
    from .chat import ChatMessageContentTextDict as ChatMessageContentTextDict
    from .chat import ChatMessageDict as ChatMessageDict
    from .chat import ToolChoiceDict as ToolChoiceDict
    from .chat import ToolChoiceFunctionDict as ToolChoiceFunctionDict
    from .chat import ToolsPartDict as ToolsPartDict
    from .chat import ToolsPartFunctionDict as ToolsPartFunctionDict
    from .chat import VideoDict as VideoDict
    from .chat import VideoUrlDict as VideoUrlDict
    from .code_interpreter import ExecuteRequestFileDict as ExecuteRequestFileDict
    from .endpoints import AutoscalingDict as AutoscalingDict
    from .fine_tuning import CosineLRSchedulerArgsDict as CosineLRSchedulerArgsDict
    from .fine_tuning import FinetuneResponseTrainingMethodInput as FinetuneResponseTrainingMethodInput
    from .fine_tuning import FinetuneResponseTrainingTypeInput as FinetuneResponseTrainingTypeInput
    from .fine_tuning import FullTrainingTypeDict as FullTrainingTypeDict
    from .fine_tuning import LinearLRSchedulerArgsDict as LinearLRSchedulerArgsDict
    from .fine_tuning import LoRATrainingTypeDict as LoRATrainingTypeDict
    from .fine_tuning import LRSchedulerArgsInput as LRSchedulerArgsInput
    from .fine_tuning import LRSchedulerDict as LRSchedulerDict
    from .fine_tuning import TrainingMethodDPODict as TrainingMethodDPODict
    from .fine_tuning import TrainingMethodSFTDict as TrainingMethodSFTDict
    from .images import ImageGenerateRequestImageLoraDict as ImageGenerateRequestImageLoraDict

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
