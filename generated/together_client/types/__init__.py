"""Names of `types`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.batches_params import BatchCreateParams
    from ..inputs.chat import ToolsPartDict as ToolsParam
    from ..inputs.code_interpreter_params import CodeInterpreterExecuteParams
    from ..inputs.completions_params import CompletionCreateParams
    from ..inputs.embeddings_params import EmbeddingCreateParams
    from ..inputs.endpoints import AutoscalingDict as AutoscalingParam
    from ..inputs.endpoints_params import (
        EndpointCreateParams,
        EndpointListHardwareParams,
        EndpointListParams,
        EndpointUpdateParams,
    )
    from ..inputs.evals_params import EvalCreateParams, EvalListParams
    from ..inputs.fine_tuning_params import (
        FineTuningContentParams,
        FineTuningDeleteParams,
        FineTuningEstimatePriceParams,
    )
    from ..inputs.images_params import ImageGenerateParams
    from ..inputs.models_params import ModelListParams, ModelUploadParams
    from ..inputs.named import BatchListResponse, EvalListResponse, ImageRequest
    from ..inputs.rerank_params import RerankCreateParams
    from ..inputs.shared import ToolChoiceDict as ToolChoiceParam
    from ..inputs.videos_params import VideoCreateParams
    from ..models.audio import AudioSpeechStreamChunk
    from ..models.batches import BatchJob
    from ..models.batches import BatchJobWithWarning as BatchCreateResponse
    from ..models.chat import ChatCompletion, ChatCompletionChunk
    from ..models.chat import ChatCompletion as ChatCompletionResponse
    from ..models.code_interpreter import ExecuteResponse
    from ..models.completions import Completion, CompletionChunk
    from ..models.completions import Completion as CompletionResponse
    from ..models.embeddings import EmbeddingsResponse as Embedding
    from ..models.endpoints import Autoscaling, DedicatedEndpoint, EndpointListResponse, ListEndpoint
    from ..models.endpoints import HardwareListResponse as EndpointListHardwareResponse
    from ..models.endpoints import ListAvailibilityZonesResponse as EndpointListAvzonesResponse
    from ..models.evals import EvalStatusResponse, EvaluationJob
    from ..models.evals import EvaluationResponse as EvalCreateResponse
    from ..models.files import FileDeleteResponse, FileList, FilePurpose, FileResponse, FileType
    from ..models.fine_tuning import FinetuneDeleteResponse as FineTuningDeleteResponse
    from ..models.fine_tuning import FineTuneEvent as FinetuneEvent
    from ..models.fine_tuning import FinetuneEventType, FinetuneResponse, FineTuningEstimatePriceResponse
    from ..models.fine_tuning import FinetuneListCheckpoints as FineTuningListCheckpointsResponse
    from ..models.fine_tuning import FinetuneListEvents as FineTuningListEventsResponse
    from ..models.fine_tuning import FinetuneResponseTruncated as FineTuningCancelResponse
    from ..models.fine_tuning import FinetuneTruncatedList as FineTuningListResponse
    from ..models.images import ImageResponse
    from ..models.images import ImageResponse as ImageFile
    from ..models.images import ImageResponseDataB64 as ImageDataB64
    from ..models.images import ImageResponseDataUrl as ImageDataURL
    from ..models.models import ModelInfo as ModelObject
    from ..models.models import ModelInfoList as ModelListResponse
    from ..models.models import ModelUploadResponse
    from ..models.rerank import RerankResponse as RerankCreateResponse
    from ..models.shared import LogprobsPart as LogProbs
    from ..models.shared import ToolChoice, UsageData
    from ..models.shared import UsageData as ChatCompletionUsage
    from ..models.videos import VideoJob

_HOMES = {
    "AudioSpeechStreamChunk": "..models.audio",
    "Autoscaling": "..models.endpoints",
    "AutoscalingParam": "..inputs.endpoints:AutoscalingDict",
    "BatchCreateParams": "..inputs.batches_params",
    "BatchCreateResponse": "..models.batches:BatchJobWithWarning",
    "BatchJob": "..models.batches",
    "BatchListResponse": "..inputs.named",
    "ChatCompletion": "..models.chat",
    "ChatCompletionChunk": "..models.chat",
    "ChatCompletionResponse": "..models.chat:ChatCompletion",
    "ChatCompletionUsage": "..models.shared:UsageData",
    "CodeInterpreterExecuteParams": "..inputs.code_interpreter_params",
    "Completion": "..models.completions",
    "CompletionChunk": "..models.completions",
    "CompletionCreateParams": "..inputs.completions_params",
    "CompletionResponse": "..models.completions:Completion",
    "DedicatedEndpoint": "..models.endpoints",
    "Embedding": "..models.embeddings:EmbeddingsResponse",
    "EmbeddingCreateParams": "..inputs.embeddings_params",
    "EndpointCreateParams": "..inputs.endpoints_params",
    "EndpointListAvzonesResponse": "..models.endpoints:ListAvailibilityZonesResponse",
    "EndpointListHardwareParams": "..inputs.endpoints_params",
    "EndpointListHardwareResponse": "..models.endpoints:HardwareListResponse",
    "EndpointListParams": "..inputs.endpoints_params",
    "EndpointListResponse": "..models.endpoints",
    "EndpointUpdateParams": "..inputs.endpoints_params",
    "EvalCreateParams": "..inputs.evals_params",
    "EvalCreateResponse": "..models.evals:EvaluationResponse",
    "EvalListParams": "..inputs.evals_params",
    "EvalListResponse": "..inputs.named",
    "EvalStatusResponse": "..models.evals",
    "EvaluationJob": "..models.evals",
    "ExecuteResponse": "..models.code_interpreter",
    "FileDeleteResponse": "..models.files",
    "FileList": "..models.files",
    "FilePurpose": "..models.files",
    "FileResponse": "..models.files",
    "FileType": "..models.files",
    "FineTuningCancelResponse": "..models.fine_tuning:FinetuneResponseTruncated",
    "FineTuningContentParams": "..inputs.fine_tuning_params",
    "FineTuningDeleteParams": "..inputs.fine_tuning_params",
    "FineTuningDeleteResponse": "..models.fine_tuning:FinetuneDeleteResponse",
    "FineTuningEstimatePriceParams": "..inputs.fine_tuning_params",
    "FineTuningEstimatePriceResponse": "..models.fine_tuning",
    "FineTuningListCheckpointsResponse": "..models.fine_tuning:FinetuneListCheckpoints",
    "FineTuningListEventsResponse": "..models.fine_tuning:FinetuneListEvents",
    "FineTuningListResponse": "..models.fine_tuning:FinetuneTruncatedList",
    "FinetuneEvent": "..models.fine_tuning:FineTuneEvent",
    "FinetuneEventType": "..models.fine_tuning",
    "FinetuneResponse": "..models.fine_tuning",
    "ImageDataB64": "..models.images:ImageResponseDataB64",
    "ImageDataURL": "..models.images:ImageResponseDataUrl",
    "ImageFile": "..models.images:ImageResponse",
    "ImageGenerateParams": "..inputs.images_params",
    "ImageRequest": "..inputs.named",
    "ImageResponse": "..models.images",
    "ListEndpoint": "..models.endpoints",
    "LogProbs": "..models.shared:LogprobsPart",
    "ModelListParams": "..inputs.models_params",
    "ModelListResponse": "..models.models:ModelInfoList",
    "ModelObject": "..models.models:ModelInfo",
    "ModelUploadParams": "..inputs.models_params",
    "ModelUploadResponse": "..models.models",
    "RerankCreateParams": "..inputs.rerank_params",
    "RerankCreateResponse": "..models.rerank:RerankResponse",
    "ToolChoice": "..models.shared",
    "ToolChoiceParam": "..inputs.shared:ToolChoiceDict",
    "ToolsParam": "..inputs.chat:ToolsPartDict",
    "UsageData": "..models.shared",
    "VideoCreateParams": "..inputs.videos_params",
    "VideoJob": "..models.videos",
    "audio": ".audio",
    "audio_speech_stream_chunk": ".audio_speech_stream_chunk",
    "autoscaling": ".autoscaling",
    "autoscaling_param": ".autoscaling_param",
    "batch_create_params": ".batch_create_params",
    "batch_create_response": ".batch_create_response",
    "batch_job": ".batch_job",
    "batch_list_response": ".batch_list_response",
    "beta": ".beta",
    "chat": ".chat",
    "chat_completions": ".chat_completions",
    "code_interpreter": ".code_interpreter",
    "code_interpreter_execute_params": ".code_interpreter_execute_params",
    "completion": ".completion",
    "completion_chunk": ".completion_chunk",
    "completion_create_params": ".completion_create_params",
    "dedicated_endpoint": ".dedicated_endpoint",
    "embedding": ".embedding",
    "embedding_create_params": ".embedding_create_params",
    "endpoint_create_params": ".endpoint_create_params",
    "endpoint_list_avzones_response": ".endpoint_list_avzones_response",
    "endpoint_list_hardware_params": ".endpoint_list_hardware_params",
    "endpoint_list_hardware_response": ".endpoint_list_hardware_response",
    "endpoint_list_params": ".endpoint_list_params",
    "endpoint_list_response": ".endpoint_list_response",
    "endpoint_update_params": ".endpoint_update_params",
    "endpoints": ".endpoints",
    "eval_create_params": ".eval_create_params",
    "eval_create_response": ".eval_create_response",
    "eval_list_params": ".eval_list_params",
    "eval_list_response": ".eval_list_response",
    "eval_status_response": ".eval_status_response",
    "evaluation_job": ".evaluation_job",
    "execute_response": ".execute_response",
    "file_delete_response": ".file_delete_response",
    "file_list": ".file_list",
    "file_purpose": ".file_purpose",
    "file_response": ".file_response",
    "file_type": ".file_type",
    "fine_tuning_cancel_response": ".fine_tuning_cancel_response",
    "fine_tuning_content_params": ".fine_tuning_content_params",
    "fine_tuning_delete_params": ".fine_tuning_delete_params",
    "fine_tuning_delete_response": ".fine_tuning_delete_response",
    "fine_tuning_estimate_price_params": ".fine_tuning_estimate_price_params",
    "fine_tuning_estimate_price_response": ".fine_tuning_estimate_price_response",
    "fine_tuning_list_checkpoints_response": ".fine_tuning_list_checkpoints_response",
    "fine_tuning_list_events_response": ".fine_tuning_list_events_response",
    "fine_tuning_list_response": ".fine_tuning_list_response",
    "finetune_event": ".finetune_event",
    "finetune_event_type": ".finetune_event_type",
    "finetune_response": ".finetune_response",
    "image_data_b64": ".image_data_b64",
    "image_data_url": ".image_data_url",
    "image_file": ".image_file",
    "image_generate_params": ".image_generate_params",
    "log_probs": ".log_probs",
    "model_list_params": ".model_list_params",
    "model_list_response": ".model_list_response",
    "model_object": ".model_object",
    "model_upload_params": ".model_upload_params",
    "model_upload_response": ".model_upload_response",
    "models": ".models",
    "rerank_create_params": ".rerank_create_params",
    "rerank_create_response": ".rerank_create_response",
    "tool_choice": ".tool_choice",
    "tool_choice_param": ".tool_choice_param",
    "tools_param": ".tools_param",
    "training_method_dpo": ".training_method_dpo",
    "training_method_sft": ".training_method_sft",
    "video_create_params": ".video_create_params",
    "video_job": ".video_job",
}

__all__ = [
    "AudioSpeechStreamChunk",
    "Autoscaling",
    "AutoscalingParam",
    "BatchCreateParams",
    "BatchCreateResponse",
    "BatchJob",
    "BatchListResponse",
    "ChatCompletion",
    "ChatCompletionChunk",
    "ChatCompletionResponse",
    "ChatCompletionUsage",
    "CodeInterpreterExecuteParams",
    "Completion",
    "CompletionChunk",
    "CompletionCreateParams",
    "CompletionResponse",
    "DedicatedEndpoint",
    "Embedding",
    "EmbeddingCreateParams",
    "EndpointCreateParams",
    "EndpointListAvzonesResponse",
    "EndpointListHardwareParams",
    "EndpointListHardwareResponse",
    "EndpointListParams",
    "EndpointListResponse",
    "EndpointUpdateParams",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalListParams",
    "EvalListResponse",
    "EvalStatusResponse",
    "EvaluationJob",
    "ExecuteResponse",
    "FileDeleteResponse",
    "FileList",
    "FilePurpose",
    "FileResponse",
    "FileType",
    "FineTuningCancelResponse",
    "FineTuningContentParams",
    "FineTuningDeleteParams",
    "FineTuningDeleteResponse",
    "FineTuningEstimatePriceParams",
    "FineTuningEstimatePriceResponse",
    "FineTuningListCheckpointsResponse",
    "FineTuningListEventsResponse",
    "FineTuningListResponse",
    "FinetuneEvent",
    "FinetuneEventType",
    "FinetuneResponse",
    "ImageDataB64",
    "ImageDataURL",
    "ImageFile",
    "ImageGenerateParams",
    "ImageRequest",
    "ImageResponse",
    "ListEndpoint",
    "LogProbs",
    "ModelListParams",
    "ModelListResponse",
    "ModelObject",
    "ModelUploadParams",
    "ModelUploadResponse",
    "RerankCreateParams",
    "RerankCreateResponse",
    "ToolChoice",
    "ToolChoiceParam",
    "ToolsParam",
    "UsageData",
    "VideoCreateParams",
    "VideoJob",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
