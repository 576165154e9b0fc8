"""Models of `client.models`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class ModelRequest(Record):
    """A model to save."""

    model_saved_name: str
    """Name to save the model under."""
    model_version: str | None = None
    """Version to save the model under; newer generation.

    The older one keeps it in `model_config`. Where both are there, this one counts. Default: `"v1"`.
    """
    testing_for: TestingFor | None = None
    """What kind of thing is tested.

    The newer generation says `foundationModels`, which is also what it takes an absent value for; the older one says
    one of the others, and takes an absent value for `LLM`.
    """
    model_name: str | None
    """What the model is called where it is served, if it has a name there."""
    model_type: ModelType | None = None
    """What a model turns into what, in the older generation. The newer one has modalities instead."""
    certifications: list[str] | None = None
    """Regulations and standards to test against. Default: `[]`."""
    model_config: ModelConfig
    """Where a model is served, how to call it, and what it takes and gives."""


@record
class ModelRecord(Record):
    """A saved model as the registry gives it back."""

    model_saved_name: str
    """Name to save the model under."""
    model_version: str | None = None
    """Version to save the model under; newer generation.

    The older one keeps it in `model_config`. Where both are there, this one counts. Default: `"v1"`.
    """
    testing_for: TestingFor | None = None
    """What kind of thing is tested.

    The newer generation says `foundationModels`, which is also what it takes an absent value for; the older one says
    one of the others, and takes an absent value for `LLM`.
    """
    model_name: str | None
    """What the model is called where it is served, if it has a name there."""
    model_type: ModelType | None = None
    """What a model turns into what, in the older generation. The newer one has modalities instead."""
    certifications: list[str] | None = None
    """Regulations and standards to test against. Default: `[]`."""
    model_config: ModelConfig
    """Where a model is served, how to call it, and what it takes and gives."""
    model_id: int | None = None
    """Number of the saved model."""
    project_name: str | None = None
    """Project that the model belongs to."""
    model_provider: ModelProvider | None = None
    """Who serves a model. An id in the newer generation; a name in any wording, such as `Mistral AI`, in the older."""
    hosting_type: HostingType | None = None
    """Whether a model is served by somebody else or by you."""
    is_sample: bool | None = None
    """Whether the model came with the account, as a sample. Default: `False`."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When the model was saved."""
    created_by: str | None = None
    """Who saved the model."""
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    """When the model was last changed."""
    updated_by: str | None = None
    """Who last changed the model."""


@record
class ModelEnvelope(Record):
    """A saved model, with a sentence on what was done."""

    message: str
    """What was done."""
    data: ModelRecord
    """A saved model as the registry gives it back."""


@record
class ModelList(Record):
    """All saved models."""

    models: list[ModelRecord]


@record
class DeletedModel(Record):
    """What was done."""

    message: str
    """A sentence for people."""
    data: Any | None = None
    """What the registry says about the removed model."""


@record
class ModelHealth(Record):
    """How a saved model answered."""

    status: str
    """`healthy` when the model answered; any other text when it did not."""
    message: str | None = None
    """A sentence on what happened."""
    error: str | None = None
    """What went wrong; empty or null when nothing did."""
    data: dict[str, Any] | None = None
    """Details of the attempt."""


@record
class Failure(Record):
    """Why a call failed."""

    message: str | None = None
    """A sentence for people."""
    request_id: str | None = None
    """Number of the request, to quote when asking for help."""
    user_metadata: dict[str, Any] | None = None
    """What the caller had sent along as `user_metadata`."""


@record
class ModelConfig(Record):
    """Where a model is served, how to call it, and what it takes and gives."""

    is_compatible_with: Compatibility | None = None
    """Whose requests and replies a model's own are like, in the older generation. Default: `"openai"`."""
    model_version: str | None = None
    """Version of the model, in the older generation."""
    model_provider: ModelProvider | None = None
    """Who serves a model.

    An id in the newer generation; a name in any wording, such as `Mistral AI`, in the older. Default: `"openai"`.
    """
    hosting_type: HostingType | None = None
    """Whether a model is served by somebody else or by you. Default: `"External"`."""
    model_source: str | None = None
    """Where the model comes from, such as the provider's site."""
    input_modalities: list[InputModality] | None = None
    """What the model takes in."""
    output_modalities: list[OutputModality] | None = None
    """What the model gives out."""
    rate_per_min: int | None = None
    """Most calls to make to the model in a minute. Sent; replies seldom repeat it. Default: `20`."""
    system_prompt: str | None = None
    """System prompt that goes before every test prompt. Default: `""`."""
    conversation_template: str | None = None
    """Template that prompts are put into, in the older generation. Default: `""`."""
    endpoint: Endpoint | None = None
    """Server that a model is called on."""
    paths: Paths | None = None
    """Paths of a model's calls, below the endpoint's base path."""
    auth_data: AuthData | None = None
    """Header that carries the key of the place that serves a model."""
    model_auth_type: Literal["apikey", "jwt"] | None = None
    """Whether calls carry a key, or a token fetched as `model_jwt_config` says. Default: `"apikey"`."""
    model_jwt_config: JwtConfig | None = None
    """How to fetch a token, for `model_auth_type` `jwt`."""
    apikeys: list[str] | None = None
    """Keys of the place that serves the model. Given back masked. Default: `[]`."""
    tools: list[Tool] | None = None
    """Tools that the model may call. Default: `[]`."""
    context: ModelContext | None = None
    """What the tested system is for, so that tests can aim at it."""
    custom_curl_command: str | None = None
    """A curl command line that calls the model, for a provider that is not known."""
    custom_headers: list[CustomHeader] | None = None
    """Headers to send with every call. Default: `[]`."""
    custom_payload: dict[str, Any] | None = None
    """Body to send, with a placeholder where the prompt goes. Default: `{}`."""
    custom_response_content_type: str | None = None
    """How the reply is written. Default: `""`."""
    custom_response_format: str | None = None
    """Path to the answer inside the reply. Default: `""`."""
    metadata: dict[str, Any] | None = None
    """Anything you want kept with the model. Default: `{}`."""
    default_request_options: DefaultRequestOptions | None = None
    """Options that go with every call to a model. Default: `{}`."""


@record
class Endpoint(Record):
    """Server that a model is called on."""

    scheme: str | None = None
    """Scheme of the URL. Default: `"https"`."""
    host: str | None = None
    """Host name."""
    port: int | None = None
    """Port. Default: `443`."""
    base_path: str | None = None
    """Path that all others begin with."""


@record
class Paths(Record):
    """Paths of a model's calls, below the endpoint's base path."""

    completions: str | None = None
    """Path of text completions."""
    chat: str | None = None
    """Path of chat completions."""
    vision: str | None = None
    """Path of calls with images."""
    embeddings: str | None = None
    """Path of embeddings."""


@record
class AuthData(Record):
    """Header that carries the key of the place that serves a model."""

    header_name: str | None = None
    """Name of the header. Default: `"Authorization"`."""
    header_prefix: str | None = None
    """Word before the key. Default: `"Bearer"`."""
    space_after_prefix: bool | None = None
    """Whether a space parts that word from the key. Default: `True`."""
    boxai_client_id: str | None = None
    """Client id, for the provider `boxai`."""
    boxai_client_secret: str | None = None
    """Client secret, for the provider `boxai`."""
    boxai_user_id: str | None = None
    """User id, for the provider `boxai`."""
    boxai_default_file_id: str | None = None
    """File that questions are about, for the provider `boxai`."""


@record
class JwtConfig(Record):
    """How to fetch a token to call a model with."""

    jwt_method: Literal["POST", "GET"] | None = None
    """HTTP method of the request for a token. Default: `"POST"`."""
    jwt_url: str | None = None
    """URL of that request. Default: `""`."""
    jwt_headers: list[CustomHeader] | None = None
    """Headers of that request. Default: `[]`."""
    jwt_body: str | None = None
    """Body of that request. Default: `""`."""
    jwt_response_key: str | None = None
    """Member of the reply that holds the token. Default: `""`."""


@record
class CustomHeader(Record):
    """A header to send."""

    key: str
    """Its name."""
    value: str
    """Its value."""


@record
class Tool(Record):
    """A tool that a model may call."""

    name: str | None = None
    """Its name."""
    description: str | None = None
    """What it does."""


@record
class ModelContext(Record):
    """What a tested system is, and what it must keep to."""

    system_description: str | None = None
    """What the system does, and for whom."""
    policy_description: str | None = None
    """Rules that its answers must keep to."""


@record
class DefaultRequestOptions(Record):
    """Options that go with every call to a model."""

    max_tokens: int | None = None
    """Most tokens that an answer may have."""
    input_cost: float | None = None
    """Price of a million tokens sent."""
    output_cost: float | None = None
    """Price of a million tokens received."""
    azure_instance: str | None = None
    """Azure only - name of the instance."""
    azure_api_version: str | None = None
    """Azure only - version of the API."""
    azure_deployment_id: str | None = None
    """Azure only - name of the deployment."""
    anthropic_version: str | None = None
    """Anthropic only - version of the API."""
    llama2_format: Literal["openai"] | None = None
    """Llama 2 only - how requests are written."""
    mistral_format: Literal["openai", "ollama"] | None = None
    """Mistral only - how requests are written."""
    gemini: GeminiOptions | None = None
    """Where Gemini runs on Vertex AI."""


@record
class GeminiOptions(Record):
    """Where Gemini runs on Vertex AI."""

    api_endpoint: str | None = None
    """Host name of the region."""
    project_id: str | None = None
    """Id of the project."""
    location_id: str | None = None
    """Id of the location."""


TestingFor: TypeAlias = Literal["foundationModels", "Copilot", "LLM", "Chatbot"] | str
"""What kind of thing is tested.

The newer generation says `foundationModels`, which is also what it takes an absent value for; the older one says one
of the others, and takes an absent value for `LLM`.
"""

ModelType: TypeAlias = Literal["text_2_text"] | str
"""What a model turns into what, in the older generation. The newer one has modalities instead."""

ModelProvider: TypeAlias = (
    Literal[
        "openai",
        "together",
        "huggingface",
        "groq",
        "azure_openai",
        "anthropic",
        "cohere",
        "bedrock",
        "gemini",
        "ai21",
        "fireworks",
        "alibaba",
        "portkey",
        "deepseek",
        "mistral",
        "llama",
        "openai_compatible",
        "cohere_compatible",
        "anthropic_compatible",
        "custom",
        "hr",
        "url",
        "enkryptai",
        "boxai",
        "nutanix",
        "xactly",
        "xactly-cortex",
        "xactly-intelligence",
        "sierra",
        "sofitest",
        "mattel",
        "vg-curl",
        "vg-login",
        "marriott",
        "supermoon",
        "kastle",
    ]
    | str
)
"""Who serves a model. An id in the newer generation; a name in any wording, such as `Mistral AI`, in the older."""

Compatibility: TypeAlias = (
    Literal[
        "openai",
        "together",
        "huggingface",
        "groq",
        "azure_openai",
        "anthropic",
        "cohere",
        "bedrock",
        "gemini",
        "ai21",
        "fireworks",
        "alibaba",
        "portkey",
        "deepseek",
        "mistral",
        "llama",
        "openai_compatible",
        "cohere_compatible",
        "anthropic_compatible",
    ]
    | str
)
"""Whose requests and replies a model's own are like, in the older generation."""

HostingType: TypeAlias = Literal["External", "Internal"]
"""Whether a model is served by somebody else or by you."""

InputModality: TypeAlias = Literal["text", "image", "audio"]
"""Something a model can take in."""

OutputModality: TypeAlias = Literal["text"]
"""Something a model can give out."""
