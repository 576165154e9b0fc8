"""Input types of `client.models`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.models import (
    AuthData,
    Compatibility,
    CustomHeader,
    DefaultRequestOptions,
    Endpoint,
    GeminiOptions,
    HostingType,
    InputModality,
    JwtConfig,
    ModelContext,
    ModelProvider,
    OutputModality,
    Paths,
    Tool,
)


class ModelConfigDict(TypedDict, total=False):
    """Where a model is served, how to call it, and what it takes and gives."""

    is_compatible_with: Compatibility
    model_version: str
    model_provider: ModelProvider
    hosting_type: HostingType
    model_source: str
    input_modalities: Sequence[InputModality]
    output_modalities: Sequence[OutputModality]
    rate_per_min: int
    system_prompt: str
    conversation_template: str
    endpoint: Endpoint | EndpointDict
    paths: Paths | PathsDict
    auth_data: AuthData | AuthDataDict
    model_auth_type: Literal["apikey", "jwt"]
    model_jwt_config: JwtConfig | JwtConfigDict | None
    apikeys: Sequence[str]
    tools: Sequence[Tool | ToolDict]
    context: ModelContext | ModelContextDict | None
    custom_curl_command: str | None
    custom_headers: Sequence[CustomHeader | CustomHeaderDict]
    custom_payload: Mapping[str, object]
    custom_response_content_type: str
    custom_response_format: str
    metadata: Mapping[str, object]
    default_request_options: DefaultRequestOptions | DefaultRequestOptionsDict


class EndpointDict(TypedDict, total=False):
    """Server that a model is called on."""

    scheme: str
    host: str
    port: int
    base_path: str


class PathsDict(TypedDict, total=False):
    """Paths of a model's calls, below the endpoint's base path."""

    completions: str
    chat: str
    vision: str
    embeddings: str


class AuthDataDict(TypedDict, total=False):
    """Header that carries the key of the place that serves a model."""

    header_name: str
    header_prefix: str
    space_after_prefix: bool
    boxai_client_id: str | None
    boxai_client_secret: str | None
    boxai_user_id: str | None
    boxai_default_file_id: str | None


class JwtConfigDict(TypedDict, total=False):
    """How to fetch a token to call a model with."""

    jwt_method: Literal["POST", "GET"]
    jwt_url: str
    jwt_headers: Sequence[CustomHeader | CustomHeaderDict]
    jwt_body: str
    jwt_response_key: str


class CustomHeaderDict(TypedDict, total=False):
    """A header to send."""

    key: Required[str]
    value: Required[str]


class ToolDict(TypedDict, total=False):
    """A tool that a model may call."""

    name: str
    description: str


class ModelContextDict(TypedDict, total=False):
    """What a tested system is, and what it must keep to."""

    system_description: str
    policy_description: str


class DefaultRequestOptionsDict(TypedDict, total=False):
    """Options that go with every call to a model."""

    max_tokens: int
    input_cost: float
    output_cost: float
    azure_instance: str
    azure_api_version: str
    azure_deployment_id: str
    anthropic_version: str
    llama2_format: Literal["openai"]
    mistral_format: Literal["openai", "ollama"]
    gemini: GeminiOptions | GeminiOptionsDict


class GeminiOptionsDict(TypedDict, total=False):
    """Where Gemini runs on Vertex AI."""

    api_endpoint: str
    project_id: str
    location_id: str
