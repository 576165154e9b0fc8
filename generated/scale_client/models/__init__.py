"""What the API takes and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model_groups import CreateModelGroupRequest as CreateModelGroupRequest
    from .model_groups import ModelGroupPage as ModelGroupPage
    from .model_groups import UpdateModelGroupRequest as UpdateModelGroupRequest
    from .model_templates import BundleConfig as BundleConfig
    from .model_templates import CreateModelTemplateRequest as CreateModelTemplateRequest
    from .model_templates import EndpointConfig as EndpointConfig
    from .model_templates import FineTuningJobBundleConfig as FineTuningJobBundleConfig
    from .model_templates import ModelEndpointType as ModelEndpointType
    from .model_templates import ModelTemplate as ModelTemplate
    from .model_templates import ModelTemplatePage as ModelTemplatePage
    from .model_templates import ParameterSchema as ParameterSchema
    from .model_templates import ParameterSchemaField as ParameterSchemaField
    from .model_templates import Resources as Resources
    from .model_templates import TemplateVendorConfiguration as TemplateVendorConfiguration
    from .models import AssistantMessage as AssistantMessage
    from .models import ChatCompletionRequest as ChatCompletionRequest
    from .models import ChatMessage as ChatMessage
    from .models import ChoiceLogprobs as ChoiceLogprobs
    from .models import CompletionChoice as CompletionChoice
    from .models import CompletionRequest as CompletionRequest
    from .models import CompletionResponse as CompletionResponse
    from .models import ContentPart as ContentPart
    from .models import CreateDeploymentRequest as CreateDeploymentRequest
    from .models import CreateModelRequest as CreateModelRequest
    from .models import DeploymentDetails as DeploymentDetails
    from .models import DeploymentSort as DeploymentSort
    from .models import DeploymentVendorConfiguration as DeploymentVendorConfiguration
    from .models import EmbeddingRequest as EmbeddingRequest
    from .models import EmbeddingResponse as EmbeddingResponse
    from .models import ExecuteRequest as ExecuteRequest
    from .models import ImageData as ImageData
    from .models import ImageDataPart as ImageDataPart
    from .models import ImageDetail as ImageDetail
    from .models import ImageUrl as ImageUrl
    from .models import ImageUrlPart as ImageUrlPart
    from .models import LaunchDeploymentVendorConfiguration as LaunchDeploymentVendorConfiguration
    from .models import LlmEngineDeploymentVendorConfiguration as LlmEngineDeploymentVendorConfiguration
    from .models import ModelDeployment as ModelDeployment
    from .models import ModelDeploymentPage as ModelDeploymentPage
    from .models import ModelDetails as ModelDetails
    from .models import ModelInstanceWithViews as ModelInstanceWithViews
    from .models import ModelPage as ModelPage
    from .models import ModelSort as ModelSort
    from .models import ParameterBindings as ParameterBindings
    from .models import RerankingRequest as RerankingRequest
    from .models import RerankingResponse as RerankingResponse
    from .models import SystemMessage as SystemMessage
    from .models import TextPart as TextPart
    from .models import TokenLogprob as TokenLogprob
    from .models import TopLogprob as TopLogprob
    from .models import UserMessage as UserMessage
    from .models import View as View
    from .other import Entity as Entity
    from .other import Image as Image
    from .other import ModelTemplateDetails as ModelTemplateDetails
    from .other import Page as Page
    from .other import Workers as Workers
    from .shared import BaseModelDetails as BaseModelDetails
    from .shared import BaseModelMetadata as BaseModelMetadata
    from .shared import GenericDeleteResponse as GenericDeleteResponse
    from .shared import GpuType as GpuType
    from .shared import ModelGroup as ModelGroup
    from .shared import ModelInstance as ModelInstance
    from .shared import ModelType as ModelType
    from .shared import ModelUsage as ModelUsage
    from .shared import ModelUsageData as ModelUsageData
    from .shared import ModelVendor as ModelVendor

_HOMES = {
    "AssistantMessage": ".models",
    "BaseModelDetails": ".shared",
    "BaseModelMetadata": ".shared",
    "BundleConfig": ".model_templates",
    "ChatCompletionRequest": ".models",
    "ChatMessage": ".models",
    "ChoiceLogprobs": ".models",
    "CompletionChoice": ".models",
    "CompletionRequest": ".models",
    "CompletionResponse": ".models",
    "ContentPart": ".models",
    "CreateDeploymentRequest": ".models",
    "CreateModelGroupRequest": ".model_groups",
    "CreateModelRequest": ".models",
    "CreateModelTemplateRequest": ".model_templates",
    "DeploymentDetails": ".models",
    "DeploymentSort": ".models",
    "DeploymentVendorConfiguration": ".models",
    "EmbeddingRequest": ".models",
    "EmbeddingResponse": ".models",
    "EndpointConfig": ".model_templates",
    "Entity": ".other",
    "ExecuteRequest": ".models",
    "FineTuningJobBundleConfig": ".model_templates",
    "GenericDeleteResponse": ".shared",
    "GpuType": ".shared",
    "Image": ".other",
    "ImageData": ".models",
    "ImageDataPart": ".models",
    "ImageDetail": ".models",
    "ImageUrl": ".models",
    "ImageUrlPart": ".models",
    "LaunchDeploymentVendorConfiguration": ".models",
    "LlmEngineDeploymentVendorConfiguration": ".models",
    "ModelDeployment": ".models",
    "ModelDeploymentPage": ".models",
    "ModelDetails": ".models",
    "ModelEndpointType": ".model_templates",
    "ModelGroup": ".shared",
    "ModelGroupPage": ".model_groups",
    "ModelInstance": ".shared",
    "ModelInstanceWithViews": ".models",
    "ModelPage": ".models",
    "ModelSort": ".models",
    "ModelTemplate": ".model_templates",
    "ModelTemplateDetails": ".other",
    "ModelTemplatePage": ".model_templates",
    "ModelType": ".shared",
    "ModelUsage": ".shared",
    "ModelUsageData": ".shared",
    "ModelVendor": ".shared",
    "Page": ".other",
    "ParameterBindings": ".models",
    "ParameterSchema": ".model_templates",
    "ParameterSchemaField": ".model_templates",
    "RerankingRequest": ".models",
    "RerankingResponse": ".models",
    "Resources": ".model_templates",
    "SystemMessage": ".models",
    "TemplateVendorConfiguration": ".model_templates",
    "TextPart": ".models",
    "TokenLogprob": ".models",
    "TopLogprob": ".models",
    "UpdateModelGroupRequest": ".model_groups",
    "UserMessage": ".models",
    "View": ".models",
    "Workers": ".other",
}

__all__ = [
    "AssistantMessage",
    "BaseModelDetails",
    "BaseModelMetadata",
    "BundleConfig",
    "ChatCompletionRequest",
    "ChatMessage",
    "ChoiceLogprobs",
    "CompletionChoice",
    "CompletionRequest",
    "CompletionResponse",
    "ContentPart",
    "CreateDeploymentRequest",
    "CreateModelGroupRequest",
    "CreateModelRequest",
    "CreateModelTemplateRequest",
    "DeploymentDetails",
    "DeploymentSort",
    "DeploymentVendorConfiguration",
    "EmbeddingRequest",
    "EmbeddingResponse",
    "EndpointConfig",
    "Entity",
    "ExecuteRequest",
    "FineTuningJobBundleConfig",
    "GenericDeleteResponse",
    "GpuType",
    "Image",
    "ImageData",
    "ImageDataPart",
    "ImageDetail",
    "ImageUrl",
    "ImageUrlPart",
    "LaunchDeploymentVendorConfiguration",
    "LlmEngineDeploymentVendorConfiguration",
    "ModelDeployment",
    "ModelDeploymentPage",
    "ModelDetails",
    "ModelEndpointType",
    "ModelGroup",
    "ModelGroupPage",
    "ModelInstance",
    "ModelInstanceWithViews",
    "ModelPage",
    "ModelSort",
    "ModelTemplate",
    "ModelTemplateDetails",
    "ModelTemplatePage",
    "ModelType",
    "ModelUsage",
    "ModelUsageData",
    "ModelVendor",
    "Page",
    "ParameterBindings",
    "ParameterSchema",
    "ParameterSchemaField",
    "RerankingRequest",
    "RerankingResponse",
    "Resources",
    "SystemMessage",
    "TemplateVendorConfiguration",
    "TextPart",
    "TokenLogprob",
    "TopLogprob",
    "UpdateModelGroupRequest",
    "UserMessage",
    "View",
    "Workers",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
