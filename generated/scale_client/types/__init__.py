"""What may be sent in place of models: plain dicts, checked by type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model_templates import BundleConfigDict as BundleConfigDict
    from .model_templates import EndpointConfigDict as EndpointConfigDict
    from .model_templates import FineTuningJobBundleConfigDict as FineTuningJobBundleConfigDict
    from .model_templates import ParameterSchemaDict as ParameterSchemaDict
    from .model_templates import ParameterSchemaFieldDict as ParameterSchemaFieldDict
    from .model_templates import ResourcesDict as ResourcesDict
    from .model_templates import TemplateVendorConfigurationDict as TemplateVendorConfigurationDict
    from .models import AssistantMessageDict as AssistantMessageDict
    from .models import ChatMessageInput as ChatMessageInput
    from .models import ContentPartInput as ContentPartInput
    from .models import DeploymentVendorConfigurationInput as DeploymentVendorConfigurationInput
    from .models import ImageDataDict as ImageDataDict
    from .models import ImageDataPartDict as ImageDataPartDict
    from .models import ImageUrlDict as ImageUrlDict
    from .models import ImageUrlPartDict as ImageUrlPartDict
    from .models import LaunchDeploymentVendorConfigurationDict as LaunchDeploymentVendorConfigurationDict
    from .models import LlmEngineDeploymentVendorConfigurationDict as LlmEngineDeploymentVendorConfigurationDict
    from .models import ParameterBindingsDict as ParameterBindingsDict
    from .models import SystemMessageDict as SystemMessageDict
    from .models import TextPartDict as TextPartDict
    from .models import UserMessageDict as UserMessageDict
    from .shared import BaseModelDetailsDict as BaseModelDetailsDict
    from .shared import BaseModelMetadataDict as BaseModelMetadataDict

_HOMES = {
    "AssistantMessageDict": ".models",
    "BaseModelDetailsDict": ".shared",
    "BaseModelMetadataDict": ".shared",
    "BundleConfigDict": ".model_templates",
    "ChatMessageInput": ".models",
    "ContentPartInput": ".models",
    "DeploymentVendorConfigurationInput": ".models",
    "EndpointConfigDict": ".model_templates",
    "FineTuningJobBundleConfigDict": ".model_templates",
    "ImageDataDict": ".models",
    "ImageDataPartDict": ".models",
    "ImageUrlDict": ".models",
    "ImageUrlPartDict": ".models",
    "LaunchDeploymentVendorConfigurationDict": ".models",
    "LlmEngineDeploymentVendorConfigurationDict": ".models",
    "ParameterBindingsDict": ".models",
    "ParameterSchemaDict": ".model_templates",
    "ParameterSchemaFieldDict": ".model_templates",
    "ResourcesDict": ".model_templates",
    "SystemMessageDict": ".models",
    "TemplateVendorConfigurationDict": ".model_templates",
    "TextPartDict": ".models",
    "UserMessageDict": ".models",
}

__all__ = [
    "AssistantMessageDict",
    "BaseModelDetailsDict",
    "BaseModelMetadataDict",
    "BundleConfigDict",
    "ChatMessageInput",
    "ContentPartInput",
    "DeploymentVendorConfigurationInput",
    "EndpointConfigDict",
    "FineTuningJobBundleConfigDict",
    "ImageDataDict",
    "ImageDataPartDict",
    "ImageUrlDict",
    "ImageUrlPartDict",
    "LaunchDeploymentVendorConfigurationDict",
    "LlmEngineDeploymentVendorConfigurationDict",
    "ParameterBindingsDict",
    "ParameterSchemaDict",
    "ParameterSchemaFieldDict",
    "ResourcesDict",
    "SystemMessageDict",
    "TemplateVendorConfigurationDict",
    "TextPartDict",
    "UserMessageDict",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
