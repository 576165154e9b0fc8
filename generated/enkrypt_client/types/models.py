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
    """Whose requests and replies a model's own are like, in the older generation."""
    model_version: str
    """Version of the model, in the older generation."""
    model_provider: ModelProvider
    """Who serves a model."""
    hosting_type: HostingType
    """Whether a model is served by somebody else or by you."""
    model_source: str
    """Where the model comes from, such as the provider's site."""
    input_modalities: Sequence[InputModality]
    """What the model takes in."""
    output_modalities: Sequence[OutputModality]
    """What the model gives out."""
    rate_per_min: int
    """Most calls to make to the model in a minute."""
    system_prompt: str
    """System prompt that goes before every test prompt."""
    conversation_template: str
    """Template that prompts are put into, in the older generation."""
    endpoint: Endpoint | EndpointDict
    """Server that a model is called on."""
    paths: Paths | PathsDict
    """Paths of a model's calls, below the endpoint's base path."""
    auth_data: AuthData | AuthDataDict
    """Header that carries the key of the place that serves a model."""
    model_auth_type: Literal["apikey", "jwt"]
    """Whether calls carry a key, or a token fetched as `model_jwt_config` says."""
    model_jwt_config: JwtConfig | JwtConfigDict | None
    """How to fetch a token, for `model_auth_type` `jwt`."""
    apikeys: Sequence[str]
    """Keys of the place that serves the model."""
    tools: Sequence[Tool | ToolDict]
    """Tools that the model may call."""
    context: ModelContext | ModelContextDict | None
    """What the tested system is for, so that tests can aim at it."""
    custom_curl_command: str | None
    """A curl command line that calls the model, for a provider that is not known."""
    custom_headers: Sequence[CustomHeader | CustomHeaderDict]
    """Headers to send with every call."""
    custom_payload: Mapping[str, object]
    """Body to send, with a placeholder where the prompt goes."""
    custom_response_content_type: str
    """How the reply is written."""
    custom_response_format: str
    """Path to the answer inside the reply."""
    metadata: Mapping[str, object]
    """Anything you want kept with the model."""
    default_request_options: DefaultRequestOptions | DefaultRequestOptionsDict
    """Options that go with every call to a model."""


class EndpointDict(TypedDict, total=False):
    """Server that a model is called on."""

    scheme: str
    """Scheme of the URL."""
    host: str
    """Host name."""
    port: int
    """Port."""
    base_path: str
    """Path that all others begin with."""


class PathsDict(TypedDict, total=False):
    """Paths of a model's calls, below the endpoint's base path."""

    completions: str
    """Path of text completions."""
    chat: str
    """Path of chat completions."""
    vision: str
    """Path of calls with images."""
    embeddings: str
    """Path of embeddings."""


class AuthDataDict(TypedDict, total=False):
    """Header that carries the key of the place that serves a model."""

    header_name: str
    """Name of the header."""
    header_prefix: str
    """Word before the key."""
    space_after_prefix: bool
    """Whether a space parts that word from the key."""
    boxai_client_id: str | None
    """Client id, for the provider `boxai`."""
    boxai_client_secret: str | None
    """Client secret, for the provider `boxai`."""
    boxai_user_id: str | None
    """User id, for the provider `boxai`."""
    boxai_default_file_id: str | None
    """File that questions are about, for the provider `boxai`."""


class JwtConfigDict(TypedDict, total=False):
    """How to fetch a token to call a model with."""

    jwt_method: Literal["POST", "GET"]
    """HTTP method of the request for a token."""
    jwt_url: str
    """URL of that request."""
    jwt_headers: Sequence[CustomHeader | CustomHeaderDict]
    """Headers of that request."""
    jwt_body: str
    """Body of that request."""
    jwt_response_key: str
    """Member of the reply that holds the token."""


class CustomHeaderDict(TypedDict, total=False):
    """A header to send."""

    key: Required[str]
    """Its name."""
    value: Required[str]
    """Its value."""


class ToolDict(TypedDict, total=False):
    """A tool that a model may call."""

    name: str
    """Its name."""
    description: str
    """What it does."""


class ModelContextDict(TypedDict, total=False):
    """What a tested system is, and what it must keep to."""

    system_description: str
    """What the system does, and for whom."""
    policy_description: str
    """Rules that its answers must keep to."""


class DefaultRequestOptionsDict(TypedDict, total=False):
    """Options that go with every call to a model."""

    max_tokens: int
    """Most tokens that an answer may have."""
    input_cost: float
    """Price of a million tokens sent."""
    output_cost: float
    """Price of a million tokens received."""
    azure_instance: str
    """Azure only - name of the instance."""
    azure_api_version: str
    """Azure only - version of the API."""
    azure_deployment_id: str
    """Azure only - name of the deployment."""
    anthropic_version: str
    """Anthropic only - version of the API."""
    llama2_format: Literal["openai"]
    """Llama 2 only - how requests are written."""
    mistral_format: Literal["openai", "ollama"]
    """Mistral only - how requests are written."""
    gemini: GeminiOptions | GeminiOptionsDict
    """Where Gemini runs on Vertex AI."""


class GeminiOptionsDict(TypedDict, total=False):
    """Where Gemini runs on Vertex AI."""

    api_endpoint: str
    """Host name of the region."""
    project_id: str
    """Id of the project."""
    location_id: str
    """Id of the location."""
