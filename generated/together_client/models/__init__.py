"""What the API takes and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio import AudioSpeechRequest as AudioSpeechRequest
    from .audio import AudioSpeechRequestLanguage as AudioSpeechRequestLanguage
    from .audio import AudioSpeechRequestVoice as AudioSpeechRequestVoice
    from .audio import AudioSpeechStreamChunk as AudioSpeechStreamChunk
    from .audio import AudioSpeechStreamEvent as AudioSpeechStreamEvent
    from .audio import AudioSpeechStreamResponse as AudioSpeechStreamResponse
    from .chat import ChatCompletion as ChatCompletion
    from .chat import ChatCompletionChoiceDelta as ChatCompletionChoiceDelta
    from .chat import ChatCompletionChoicesData as ChatCompletionChoicesData
    from .chat import ChatCompletionChoicesDataItem as ChatCompletionChoicesDataItem
    from .chat import ChatCompletionChunk as ChatCompletionChunk
    from .chat import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from .chat import ChatCompletionEvent as ChatCompletionEvent
    from .chat import ChatCompletionMessage as ChatCompletionMessage
    from .chat import ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall
    from .chat import ChatCompletionRequest as ChatCompletionRequest
    from .chat import ChatCompletionRequestFunctionCall as ChatCompletionRequestFunctionCall
    from .chat import ChatCompletionRequestModel as ChatCompletionRequestModel
    from .chat import ChatCompletionRequestResponseFormat as ChatCompletionRequestResponseFormat
    from .chat import ChatCompletionStream as ChatCompletionStream
    from .chat import ChatMessage as ChatMessage
    from .chat import ChatMessageContent as ChatMessageContent
    from .chat import ChatMessageContentImageUrl as ChatMessageContentImageUrl
    from .chat import ChatMessageContentImageUrlImageUrl as ChatMessageContentImageUrlImageUrl
    from .chat import ChatMessageContentText as ChatMessageContentText
    from .chat import ToolChoice as ToolChoice
    from .chat import ToolChoiceFunction as ToolChoiceFunction
    from .chat import ToolsPart as ToolsPart
    from .chat import ToolsPartFunction as ToolsPartFunction
    from .chat import Video as Video
    from .chat import VideoUrl as VideoUrl
    from .code_interpreter import DisplayorExecuteOutput as DisplayorExecuteOutput
    from .code_interpreter import DisplayorExecuteOutputData as DisplayorExecuteOutputData
    from .code_interpreter import Error as Error
    from .code_interpreter import ErrorOutput as ErrorOutput
    from .code_interpreter import ExecuteRequest as ExecuteRequest
    from .code_interpreter import ExecuteRequestFile as ExecuteRequestFile
    from .code_interpreter import ExecuteResponse as ExecuteResponse
    from .code_interpreter import FailedExecution as FailedExecution
    from .code_interpreter import InterpreterOutput as InterpreterOutput
    from .code_interpreter import SessionListResponse as SessionListResponse
    from .code_interpreter import SessionListResponseData as SessionListResponseData
    from .code_interpreter import SessionListResponseDataSession as SessionListResponseDataSession
    from .code_interpreter import StreamOutput as StreamOutput
    from .code_interpreter import SuccessfulExecution as SuccessfulExecution
    from .code_interpreter import SuccessfulExecutionData as SuccessfulExecutionData
    from .completions import Completion as Completion
    from .completions import CompletionChoice as CompletionChoice
    from .completions import CompletionChoicesData as CompletionChoicesData
    from .completions import CompletionChoicesDataItem as CompletionChoicesDataItem
    from .completions import CompletionChunk as CompletionChunk
    from .completions import CompletionEvent as CompletionEvent
    from .completions import CompletionRequest as CompletionRequest
    from .completions import CompletionRequestModel as CompletionRequestModel
    from .completions import CompletionStream as CompletionStream
    from .completions import CompletionToken as CompletionToken
    from .completions import PromptPart as PromptPart
    from .completions import PromptPartItem as PromptPartItem
    from .embeddings import EmbeddingsRequest as EmbeddingsRequest
    from .embeddings import EmbeddingsRequestModel as EmbeddingsRequestModel
    from .embeddings import EmbeddingsResponse as EmbeddingsResponse
    from .embeddings import EmbeddingsResponseData as EmbeddingsResponseData
    from .endpoints import Autoscaling as Autoscaling
    from .endpoints import CreateEndpointRequest as CreateEndpointRequest
    from .endpoints import DedicatedEndpoint as DedicatedEndpoint
    from .endpoints import EndpointListResponse as EndpointListResponse
    from .endpoints import EndpointUpdateRequest as EndpointUpdateRequest
    from .endpoints import ListEndpoint as ListEndpoint
    from .files import FileDeleteResponse as FileDeleteResponse
    from .files import FileList as FileList
    from .files import FileObject as FileObject
    from .files import FileResponse as FileResponse
    from .files import FileUploadRequest as FileUploadRequest
    from .fine_tuning import CosineLRSchedulerArgs as CosineLRSchedulerArgs
    from .fine_tuning import FinetuneDownloadResult as FinetuneDownloadResult
    from .fine_tuning import FineTuneEvent as FineTuneEvent
    from .fine_tuning import FinetuneEventLevels as FinetuneEventLevels
    from .fine_tuning import FinetuneEventType as FinetuneEventType
    from .fine_tuning import FinetuneJobStatus as FinetuneJobStatus
    from .fine_tuning import FinetuneList as FinetuneList
    from .fine_tuning import FinetuneListEvents as FinetuneListEvents
    from .fine_tuning import FinetuneResponse as FinetuneResponse
    from .fine_tuning import FinetuneResponseTrainingMethod as FinetuneResponseTrainingMethod
    from .fine_tuning import FinetuneResponseTrainingType as FinetuneResponseTrainingType
    from .fine_tuning import FineTuningCreateRequest as FineTuningCreateRequest
    from .fine_tuning import FullTrainingType as FullTrainingType
    from .fine_tuning import LinearLRSchedulerArgs as LinearLRSchedulerArgs
    from .fine_tuning import LoRATrainingType as LoRATrainingType
    from .fine_tuning import LRScheduler as LRScheduler
    from .fine_tuning import LRSchedulerArgs as LRSchedulerArgs
    from .fine_tuning import TrainingMethodDPO as TrainingMethodDPO
    from .fine_tuning import TrainingMethodSFT as TrainingMethodSFT
    from .hardware import EndpointPricing as EndpointPricing
    from .hardware import HardwareAvailability as HardwareAvailability
    from .hardware import HardwareListResponse as HardwareListResponse
    from .hardware import HardwareSpec as HardwareSpec
    from .hardware import HardwareWithStatus as HardwareWithStatus
    from .images import ImageGenerateRequest as ImageGenerateRequest
    from .images import ImageGenerateRequestImageLora as ImageGenerateRequestImageLora
    from .images import ImageGenerateRequestModel as ImageGenerateRequestModel
    from .images import ImageResponse as ImageResponse
    from .images import ImageResponseData as ImageResponseData
    from .jobs import JobListResponse as JobListResponse
    from .jobs import JobRetrieveResponse as JobRetrieveResponse
    from .jobs import JobRetrieveResponseArgs as JobRetrieveResponseArgs
    from .jobs import JobRetrieveResponseStatusUpdate as JobRetrieveResponseStatusUpdate
    from .models import ModelInfo as ModelInfo
    from .models import ModelInfoList as ModelInfoList
    from .models import ModelInfoType as ModelInfoType
    from .models import ModelUploadRequest as ModelUploadRequest
    from .models import ModelUploadResponse as ModelUploadResponse
    from .models import ModelUploadResponseData as ModelUploadResponseData
    from .models import Pricing as Pricing
    from .other import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
    from .other import ChatCompletionChoice as ChatCompletionChoice
    from .other import ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam
    from .other import ChatCompletionMessageParam as ChatCompletionMessageParam
    from .other import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
    from .other import ChatCompletionToken as ChatCompletionToken
    from .other import ChatCompletionTool as ChatCompletionTool
    from .other import ChatCompletionToolFunction as ChatCompletionToolFunction
    from .other import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
    from .other import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
    from .other import Response as Response
    from .rerank import RerankRequest as RerankRequest
    from .rerank import RerankResponse as RerankResponse
    from .rerank import RerankResponseResult as RerankResponseResult
    from .rerank import RerankResponseResultDocument as RerankResponseResultDocument
    from .shared import ErrorData as ErrorData
    from .shared import ErrorDataError as ErrorDataError
    from .shared import FinishReason as FinishReason
    from .shared import LogprobsPart as LogprobsPart
    from .shared import StreamSentinel as StreamSentinel
    from .shared import UsageData as UsageData

_HOMES = {
    "AudioSpeechRequest": ".audio",
    "AudioSpeechRequestLanguage": ".audio",
    "AudioSpeechRequestVoice": ".audio",
    "AudioSpeechStreamChunk": ".audio",
    "AudioSpeechStreamEvent": ".audio",
    "AudioSpeechStreamResponse": ".audio",
    "Autoscaling": ".endpoints",
    "ChatCompletion": ".chat",
    "ChatCompletionAssistantMessageParam": ".other",
    "ChatCompletionChoice": ".other",
    "ChatCompletionChoiceDelta": ".chat",
    "ChatCompletionChoicesData": ".chat",
    "ChatCompletionChoicesDataItem": ".chat",
    "ChatCompletionChunk": ".chat",
    "ChatCompletionChunkChoice": ".chat",
    "ChatCompletionEvent": ".chat",
    "ChatCompletionFunctionMessageParam": ".other",
    "ChatCompletionMessage": ".chat",
    "ChatCompletionMessageFunctionCall": ".chat",
    "ChatCompletionMessageParam": ".other",
    "ChatCompletionRequest": ".chat",
    "ChatCompletionRequestFunctionCall": ".chat",
    "ChatCompletionRequestModel": ".chat",
    "ChatCompletionRequestResponseFormat": ".chat",
    "ChatCompletionStream": ".chat",
    "ChatCompletionSystemMessageParam": ".other",
    "ChatCompletionToken": ".other",
    "ChatCompletionTool": ".other",
    "ChatCompletionToolFunction": ".other",
    "ChatCompletionToolMessageParam": ".other",
    "ChatCompletionUserMessageParam": ".other",
    "ChatMessage": ".chat",
    "ChatMessageContent": ".chat",
    "ChatMessageContentImageUrl": ".chat",
    "ChatMessageContentImageUrlImageUrl": ".chat",
    "ChatMessageContentText": ".chat",
    "Completion": ".completions",
    "CompletionChoice": ".completions",
    "CompletionChoicesData": ".completions",
    "CompletionChoicesDataItem": ".completions",
    "CompletionChunk": ".completions",
    "CompletionEvent": ".completions",
    "CompletionRequest": ".completions",
    "CompletionRequestModel": ".completions",
    "CompletionStream": ".completions",
    "CompletionToken": ".completions",
    "CosineLRSchedulerArgs": ".fine_tuning",
    "CreateEndpointRequest": ".endpoints",
    "DedicatedEndpoint": ".endpoints",
    "DisplayorExecuteOutput": ".code_interpreter",
    "DisplayorExecuteOutputData": ".code_interpreter",
    "EmbeddingsRequest": ".embeddings",
    "EmbeddingsRequestModel": ".embeddings",
    "EmbeddingsResponse": ".embeddings",
    "EmbeddingsResponseData": ".embeddings",
    "EndpointListResponse": ".endpoints",
    "EndpointPricing": ".hardware",
    "EndpointUpdateRequest": ".endpoints",
    "Error": ".code_interpreter",
    "ErrorData": ".shared",
    "ErrorDataError": ".shared",
    "ErrorOutput": ".code_interpreter",
    "ExecuteRequest": ".code_interpreter",
    "ExecuteRequestFile": ".code_interpreter",
    "ExecuteResponse": ".code_interpreter",
    "FailedExecution": ".code_interpreter",
    "FileDeleteResponse": ".files",
    "FileList": ".files",
    "FileObject": ".files",
    "FileResponse": ".files",
    "FileUploadRequest": ".files",
    "FineTuneEvent": ".fine_tuning",
    "FineTuningCreateRequest": ".fine_tuning",
    "FinetuneDownloadResult": ".fine_tuning",
    "FinetuneEventLevels": ".fine_tuning",
    "FinetuneEventType": ".fine_tuning",
    "FinetuneJobStatus": ".fine_tuning",
    "FinetuneList": ".fine_tuning",
    "FinetuneListEvents": ".fine_tuning",
    "FinetuneResponse": ".fine_tuning",
    "FinetuneResponseTrainingMethod": ".fine_tuning",
    "FinetuneResponseTrainingType": ".fine_tuning",
    "FinishReason": ".shared",
    "FullTrainingType": ".fine_tuning",
    "HardwareAvailability": ".hardware",
    "HardwareListResponse": ".hardware",
    "HardwareSpec": ".hardware",
    "HardwareWithStatus": ".hardware",
    "ImageGenerateRequest": ".images",
    "ImageGenerateRequestImageLora": ".images",
    "ImageGenerateRequestModel": ".images",
    "ImageResponse": ".images",
    "ImageResponseData": ".images",
    "InterpreterOutput": ".code_interpreter",
    "JobListResponse": ".jobs",
    "JobRetrieveResponse": ".jobs",
    "JobRetrieveResponseArgs": ".jobs",
    "JobRetrieveResponseStatusUpdate": ".jobs",
    "LRScheduler": ".fine_tuning",
    "LRSchedulerArgs": ".fine_tuning",
    "LinearLRSchedulerArgs": ".fine_tuning",
    "ListEndpoint": ".endpoints",
    "LoRATrainingType": ".fine_tuning",
    "LogprobsPart": ".shared",
    "ModelInfo": ".models",
    "ModelInfoList": ".models",
    "ModelInfoType": ".models",
    "ModelUploadRequest": ".models",
    "ModelUploadResponse": ".models",
    "ModelUploadResponseData": ".models",
    "Pricing": ".models",
    "PromptPart": ".completions",
    "PromptPartItem": ".completions",
    "RerankRequest": ".rerank",
    "RerankResponse": ".rerank",
    "RerankResponseResult": ".rerank",
    "RerankResponseResultDocument": ".rerank",
    "Response": ".other",
    "SessionListResponse": ".code_interpreter",
    "SessionListResponseData": ".code_interpreter",
    "SessionListResponseDataSession": ".code_interpreter",
    "StreamOutput": ".code_interpreter",
    "StreamSentinel": ".shared",
    "SuccessfulExecution": ".code_interpreter",
    "SuccessfulExecutionData": ".code_interpreter",
    "ToolChoice": ".chat",
    "ToolChoiceFunction": ".chat",
    "ToolsPart": ".chat",
    "ToolsPartFunction": ".chat",
    "TrainingMethodDPO": ".fine_tuning",
    "TrainingMethodSFT": ".fine_tuning",
    "UsageData": ".shared",
    "Video": ".chat",
    "VideoUrl": ".chat",
}

__all__ = [
    "AudioSpeechRequest",
    "AudioSpeechRequestLanguage",
    "AudioSpeechRequestVoice",
    "AudioSpeechStreamChunk",
    "AudioSpeechStreamEvent",
    "AudioSpeechStreamResponse",
    "Autoscaling",
    "ChatCompletion",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionChoice",
    "ChatCompletionChoiceDelta",
    "ChatCompletionChoicesData",
    "ChatCompletionChoicesDataItem",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionEvent",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionMessage",
    "ChatCompletionMessageFunctionCall",
    "ChatCompletionMessageParam",
    "ChatCompletionRequest",
    "ChatCompletionRequestFunctionCall",
    "ChatCompletionRequestModel",
    "ChatCompletionRequestResponseFormat",
    "ChatCompletionStream",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionToken",
    "ChatCompletionTool",
    "ChatCompletionToolFunction",
    "ChatCompletionToolMessageParam",
    "ChatCompletionUserMessageParam",
    "ChatMessage",
    "ChatMessageContent",
    "ChatMessageContentImageUrl",
    "ChatMessageContentImageUrlImageUrl",
    "ChatMessageContentText",
    "Completion",
    "CompletionChoice",
    "CompletionChoicesData",
    "CompletionChoicesDataItem",
    "CompletionChunk",
    "CompletionEvent",
    "CompletionRequest",
    "CompletionRequestModel",
    "CompletionStream",
    "CompletionToken",
    "CosineLRSchedulerArgs",
    "CreateEndpointRequest",
    "DedicatedEndpoint",
    "DisplayorExecuteOutput",
    "DisplayorExecuteOutputData",
    "EmbeddingsRequest",
    "EmbeddingsRequestModel",
    "EmbeddingsResponse",
    "EmbeddingsResponseData",
    "EndpointListResponse",
    "EndpointPricing",
    "EndpointUpdateRequest",
    "Error",
    "ErrorData",
    "ErrorDataError",
    "ErrorOutput",
    "ExecuteRequest",
    "ExecuteRequestFile",
    "ExecuteResponse",
    "FailedExecution",
    "FileDeleteResponse",
    "FileList",
    "FileObject",
    "FileResponse",
    "FileUploadRequest",
    "FineTuneEvent",
    "FineTuningCreateRequest",
    "FinetuneDownloadResult",
    "FinetuneEventLevels",
    "FinetuneEventType",
    "FinetuneJobStatus",
    "FinetuneList",
    "FinetuneListEvents",
    "FinetuneResponse",
    "FinetuneResponseTrainingMethod",
    "FinetuneResponseTrainingType",
    "FinishReason",
    "FullTrainingType",
    "HardwareAvailability",
    "HardwareListResponse",
    "HardwareSpec",
    "HardwareWithStatus",
    "ImageGenerateRequest",
    "ImageGenerateRequestImageLora",
    "ImageGenerateRequestModel",
    "ImageResponse",
    "ImageResponseData",
    "InterpreterOutput",
    "JobListResponse",
    "JobRetrieveResponse",
    "JobRetrieveResponseArgs",
    "JobRetrieveResponseStatusUpdate",
    "LRScheduler",
    "LRSchedulerArgs",
    "LinearLRSchedulerArgs",
    "ListEndpoint",
    "LoRATrainingType",
    "LogprobsPart",
    "ModelInfo",
    "ModelInfoList",
    "ModelInfoType",
    "ModelUploadRequest",
    "ModelUploadResponse",
    "ModelUploadResponseData",
    "Pricing",
    "PromptPart",
    "PromptPartItem",
    "RerankRequest",
    "RerankResponse",
    "RerankResponseResult",
    "RerankResponseResultDocument",
    "Response",
    "SessionListResponse",
    "SessionListResponseData",
    "SessionListResponseDataSession",
    "StreamOutput",
    "StreamSentinel",
    "SuccessfulExecution",
    "SuccessfulExecutionData",
    "ToolChoice",
    "ToolChoiceFunction",
    "ToolsPart",
    "ToolsPartFunction",
    "TrainingMethodDPO",
    "TrainingMethodSFT",
    "UsageData",
    "Video",
    "VideoUrl",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
