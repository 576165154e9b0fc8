"""Models of `client.models`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class ModelRequest(Record):
    """A model to save.

    Attributes:
        model_saved_name: Name to save the model under.
        model_version: Version to save the model under; newer generation. The older one keeps it in `model_config`.
            Where both are there, this one counts. Default: `"v1"`.
        testing_for: What kind of thing is tested. The newer generation says `foundationModels`, which is also what
            it takes an absent value for; the older one says one of the others, and takes an absent value for `LLM`.
        model_name: What the model is called where it is served, if it has a name there.
        model_type: What a model turns into what, in the older generation. The newer one has modalities instead.
        certifications: Regulations and standards to test against. Default: `[]`.
        model_config: Where a model is served, how to call it, and what it takes and gives.
    """

    model_saved_name: str
    model_version: str | None = None
    testing_for: TestingFor | None = None
    model_name: str | None
    model_type: ModelType | None = None
    certifications: list[str] | None = None
    model_config: ModelConfig


@record
class ModelRecord(Record):
    """A saved model as the registry gives it back.

    Attributes:
        model_saved_name: Name to save the model under.
        model_version: Version to save the model under; newer generation. The older one keeps it in `model_config`.
            Where both are there, this one counts. Default: `"v1"`.
        testing_for: What kind of thing is tested. The newer generation says `foundationModels`, which is also what
            it takes an absent value for; the older one says one of the others, and takes an absent value for `LLM`.
        model_name: What the model is called where it is served, if it has a name there.
        model_type: What a model turns into what, in the older generation. The newer one has modalities instead.
        certifications: Regulations and standards to test against. Default: `[]`.
        model_config: Where a model is served, how to call it, and what it takes and gives.
        model_id: Number of the saved model.
        project_name: Project that the model belongs to.
        model_provider: Who serves a model. An id in the newer generation; a name in any wording, such as `Mistral
            AI`, in the older.
        hosting_type: Whether a model is served by somebody else or by you.
        is_sample: Whether the model came with the account, as a sample. Default: `False`.
        created_at: When the model was saved.
        created_by: Who saved the model.
        updated_at: When the model was last changed.
        updated_by: Who last changed the model.
    """

    model_saved_name: str
    model_version: str | None = None
    testing_for: TestingFor | None = None
    model_name: str | None
    model_type: ModelType | None = None
    certifications: list[str] | None = None
    model_config: ModelConfig
    model_id: int | None = None
    project_name: str | None = None
    model_provider: ModelProvider | None = None
    hosting_type: HostingType | None = None
    is_sample: bool | None = None
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    created_by: str | None = None
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    updated_by: str | None = None


@record
class ModelEnvelope(Record):
    """A saved model, with a sentence on what was done.

    Attributes:
        message: What was done.
        data: A saved model as the registry gives it back.
    """

    message: str
    data: ModelRecord


@record
class ModelList(Record):
    """All saved models."""

    models: list[ModelRecord]


@record
class DeletedModel(Record):
    """What was done.

    Attributes:
        message: A sentence for people.
        data: What the registry says about the removed model.
    """

    message: str
    data: Any | None = None


@record
class ModelHealth(Record):
    """How a saved model answered.

    Attributes:
        status: `healthy` when the model answered; any other text when it did not.
        message: A sentence on what happened.
        error: What went wrong; empty or null when nothing did.
        data: Details of the attempt.
    """

    status: str
    message: str | None = None
    error: str | None = None
    data: dict[str, Any] | None = None


@record
class Failure(Record):
    """Why a call failed.

    Attributes:
        message: A sentence for people.
        request_id: Number of the request, to quote when asking for help.
        user_metadata: What the caller had sent along as `user_metadata`.
    """

    message: str | None = None
    request_id: str | None = None
    user_metadata: dict[str, Any] | None = None


@record
class ModelConfig(Record):
    """Where a model is served, how to call it, and what it takes and gives.

    Attributes:
        is_compatible_with: Whose requests and replies a model's own are like, in the older generation. Default:
            `"openai"`.
        model_version: Version of the model, in the older generation.
        model_provider: Who serves a model. An id in the newer generation; a name in any wording, such as `Mistral
            AI`, in the older. Default: `"openai"`.
        hosting_type: Whether a model is served by somebody else or by you. Default: `"External"`.
        model_source: Where the model comes from, such as the provider's site.
        input_modalities: What the model takes in.
        output_modalities: What the model gives out.
        rate_per_min: Most calls to make to the model in a minute. Sent; replies seldom repeat it. Default: `20`.
        system_prompt: System prompt that goes before every test prompt. Default: `""`.
        conversation_template: Template that prompts are put into, in the older generation. Default: `""`.
        endpoint: Server that a model is called on.
        paths: Paths of a model's calls, below the endpoint's base path.
        auth_data: Header that carries the key of the place that serves a model.
        model_auth_type: Whether calls carry a key, or a token fetched as `model_jwt_config` says. Default:
            `"apikey"`.
        model_jwt_config: How to fetch a token, for `model_auth_type` `jwt`.
        apikeys: Keys of the place that serves the model. Given back masked. Default: `[]`.
        tools: Tools that the model may call. Default: `[]`.
        context: What the tested system is for, so that tests can aim at it.
        custom_curl_command: A curl command line that calls the model, for a provider that is not known.
        custom_headers: Headers to send with every call. Default: `[]`.
        custom_payload: Body to send, with a placeholder where the prompt goes. Default: `{}`.
        custom_response_content_type: How the reply is written. Default: `""`.
        custom_response_format: Path to the answer inside the reply. Default: `""`.
        metadata: Anything you want kept with the model. Default: `{}`.
        default_request_options: Options that go with every call to a model. Default: `{}`.
    """

    is_compatible_with: Compatibility | None = None
    model_version: str | None = None
    model_provider: ModelProvider | None = None
    hosting_type: HostingType | None = None
    model_source: str | None = None
    input_modalities: list[InputModality] | None = None
    output_modalities: list[OutputModality] | None = None
    rate_per_min: int | None = None
    system_prompt: str | None = None
    conversation_template: str | None = None
    endpoint: Endpoint | None = None
    paths: Paths | None = None
    auth_data: AuthData | None = None
    model_auth_type: Literal["apikey", "jwt"] | None = None
    model_jwt_config: JwtConfig | None = None
    apikeys: list[str] | None = None
    tools: list[Tool] | None = None
    context: ModelContext | None = None
    custom_curl_command: str | None = None
    custom_headers: list[CustomHeader] | None = None
    custom_payload: dict[str, Any] | None = None
    custom_response_content_type: str | None = None
    custom_response_format: str | None = None
    metadata: dict[str, Any] | None = None
    default_request_options: DefaultRequestOptions | None = None


@record
class Endpoint(Record):
    """Server that a model is called on.

    Attributes:
        scheme: Scheme of the URL. Default: `"https"`.
        host: Host name.
        port: Port. Default: `443`.
        base_path: Path that all others begin with.
    """

    scheme: str | None = None
    host: str | None = None
    port: int | None = None
    base_path: str | None = None


@record
class Paths(Record):
    """Paths of a model's calls, below the endpoint's base path.

    Attributes:
        completions: Path of text completions.
        chat: Path of chat completions.
        vision: Path of calls with images.
        embeddings: Path of embeddings.
    """

    completions: str | None = None
    chat: str | None = None
    vision: str | None = None
    embeddings: str | None = None


@record
class AuthData(Record):
    """Header that carries the key of the place that serves a model.

    Attributes:
        header_name: Name of the header. Default: `"Authorization"`.
        header_prefix: Word before the key. Default: `"Bearer"`.
        space_after_prefix: Whether a space parts that word from the key. Default: `True`.
        boxai_client_id: Client id, for the provider `boxai`.
        boxai_client_secret: Client secret, for the provider `boxai`.
        boxai_user_id: User id, for the provider `boxai`.
        boxai_default_file_id: File that questions are about, for the provider `boxai`.
    """

    header_name: str | None = None
    header_prefix: str | None = None
    space_after_prefix: bool | None = None
    boxai_client_id: str | None = None
    boxai_client_secret: str | None = None
    boxai_user_id: str | None = None
    boxai_default_file_id: str | None = None


@record
class JwtConfig(Record):
    """How to fetch a token to call a model with.

    Attributes:
        jwt_method: HTTP method of the request for a token. Default: `"POST"`.
        jwt_url: URL of that request. Default: `""`.
        jwt_headers: Headers of that request. Default: `[]`.
        jwt_body: Body of that request. Default: `""`.
        jwt_response_key: Member of the reply that holds the token. Default: `""`.
    """

    jwt_method: Literal["POST", "GET"] | None = None
    jwt_url: str | None = None
    jwt_headers: list[CustomHeader] | None = None
    jwt_body: str | None = None
    jwt_response_key: str | None = None


@record
class CustomHeader(Record):
    """A header to send.

    Attributes:
        key: Its name.
        value: Its value.
    """

    key: str
    value: str


@record
class Tool(Record):
    """A tool that a model may call.

    Attributes:
        name: Its name.
        description: What it does.
    """

    name: str | None = None
    description: str | None = None


@record
class ModelContext(Record):
    """What a tested system is, and what it must keep to.

    Attributes:
        system_description: What the system does, and for whom.
        policy_description: Rules that its answers must keep to.
    """

    system_description: str | None = None
    policy_description: str | None = None


@record
class DefaultRequestOptions(Record):
    """Options that go with every call to a model.

    Attributes:
        max_tokens: Most tokens that an answer may have.
        input_cost: Price of a million tokens sent.
        output_cost: Price of a million tokens received.
        azure_instance: Azure only - name of the instance.
        azure_api_version: Azure only - version of the API.
        azure_deployment_id: Azure only - name of the deployment.
        anthropic_version: Anthropic only - version of the API.
        llama2_format: Llama 2 only - how requests are written.
        mistral_format: Mistral only - how requests are written.
        gemini: Where Gemini runs on Vertex AI.
    """

    max_tokens: int | None = None
    input_cost: float | None = None
    output_cost: float | None = None
    azure_instance: str | None = None
    azure_api_version: str | None = None
    azure_deployment_id: str | None = None
    anthropic_version: str | None = None
    llama2_format: Literal["openai"] | None = None
    mistral_format: Literal["openai", "ollama"] | None = None
    gemini: GeminiOptions | None = None


@record
class GeminiOptions(Record):
    """Where Gemini runs on Vertex AI.

    Attributes:
        api_endpoint: Host name of the region.
        project_id: Id of the project.
        location_id: Id of the location.
    """

    api_endpoint: str | None = None
    project_id: str | None = None
    location_id: str | None = None


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
