"""Input types: plain dicts that may be sent in place of models, checked by type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model_templates import (
        BundleConfigDict,
        EndpointConfigDict,
        FineTuningJobBundleConfigDict,
        ParameterSchemaDict,
        ParameterSchemaFieldDict,
        ResourcesDict,
        TemplateVendorConfigurationDict,
    )
    from .models import (
        AssistantMessageDict,
        ChatMessageInput,
        ContentPartInput,
        DeploymentVendorConfigurationInput,
        ImageDataDict,
        ImageDataPartDict,
        ImageUrlDict,
        ImageUrlPartDict,
        LaunchDeploymentVendorConfigurationDict,
        LlmEngineDeploymentVendorConfigurationDict,
        ParameterBindingsDict,
        SystemMessageDict,
        TextPartDict,
        UserMessageDict,
    )
    from .shared import BaseModelDetailsDict, BaseModelMetadataDict

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
