"""Models of `client.models`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys
from .shared import BaseModelMetadata, GpuType, ModelGroup, ModelType, ModelVendor


@record
class ModelPage(Record):
    """A page of models."""

    current_page: int
    """Number of this page; the first is 1."""
    items_per_page: int
    """Most items on a page."""
    total_item_count: int
    """How many items there are on all pages."""
    items: list[ModelInstanceWithViews]


@record
class ModelDeploymentPage(Record):
    """A page of deployments."""

    current_page: int
    """Number of this page; the first is 1."""
    items_per_page: int
    """Most items on a page."""
    total_item_count: int
    """How many items there are on all pages."""
    items: list[ModelDeployment]


@record
class ModelDetails(Record):
    """What can be said of a model."""

    name: str | None = None
    """Name of the model."""
    display_name: str | None = None
    """Name to show to people."""
    description: str | None = None
    """What the model is for."""
    model_type: ModelType | None = None
    """What a model does. `BUNDLE` is for the platform's own use."""
    model_vendor: ModelVendor | None = None
    """Who runs a model."""
    base_model_id: str | None = None
    """Id of the model that this one was made from."""
    base_model_metadata: BaseModelMetadata | None = None
    """About the model that another one was made from."""
    model_template_id: str | None = None
    """Template that says how the model is run."""
    model_group_id: str | None = None
    """Group that the model belongs to."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the template's `model_creation_parameters_schema` asks for."""
    model_card: str | None = None
    """What the model can do, and what not."""
    training_data_card: str | None = None
    """What the model was trained on."""


@record
class CreateModelRequest(Record):
    """A model to create."""

    name: str
    """Name of the model."""
    display_name: str | None = None
    """Name to show to people."""
    description: str | None = None
    """What the model is for."""
    model_type: ModelType
    """What a model does. `BUNDLE` is for the platform's own use."""
    model_vendor: ModelVendor | None = None
    """Who runs a model."""
    base_model_id: str | None = None
    """Id of the model that this one was made from."""
    base_model_metadata: BaseModelMetadata | None = None
    """About the model that another one was made from."""
    model_template_id: str | None = None
    """Template that says how the model is run."""
    model_group_id: str | None = None
    """Group that the model belongs to."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the template's `model_creation_parameters_schema` asks for."""
    model_card: str | None = None
    """What the model can do, and what not."""
    training_data_card: str | None = None
    """What the model was trained on."""
    account_id: str
    """Account that the model will belong to."""


@record
class ModelInstanceWithViews(Record):
    """A model, with what was asked for along with it."""

    id: str
    """Id, given by the platform."""
    account_id: str
    """Account that it belongs to."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was created."""
    created_by_user_id: str
    """Who created it."""
    created_by_identity_type: Literal["user", "service_account"] | None = None
    """Whether that was a person or a service account."""
    name: str
    """Name of the model."""
    display_name: str | None = None
    """Name to show to people."""
    description: str | None = None
    """What the model is for."""
    model_type: ModelType
    """What a model does. `BUNDLE` is for the platform's own use."""
    model_vendor: ModelVendor | None = None
    """Who runs a model."""
    base_model_id: str | None = None
    """Id of the model that this one was made from."""
    base_model_metadata: BaseModelMetadata | None = None
    """About the model that another one was made from."""
    model_template_id: str | None = None
    """Template that says how the model is run."""
    model_group_id: str | None = None
    """Group that the model belongs to."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the template's `model_creation_parameters_schema` asks for."""
    model_card: str | None = None
    """What the model can do, and what not."""
    training_data_card: str | None = None
    """What the model was trained on."""
    request_schema: dict[str, Any]
    """JSON Schema of what the model takes."""
    response_schema: dict[str, Any]
    """JSON Schema of what the model gives."""
    deployment_count: int
    """How many deployments the model has."""
    supports_multi_turn: bool
    """Whether the model takes a whole conversation."""
    deployments: list[ModelDeployment] | None = None
    """Deployments of the model, for the view `Deployments`."""
    model_group: ModelGroup | None = None
    """Group of the model, for the view `ModelGroup`."""


@record
class ModelDeployment(Record):
    """A deployment of a model."""

    id: str
    """Id, given by the platform."""
    account_id: str
    """Account that it belongs to."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was created."""
    created_by_user_id: str
    """Who created it."""
    created_by_identity_type: Literal["user", "service_account"] | None = None
    """Whether that was a person or a service account."""
    name: str
    """Name of the deployment."""
    status: str
    """How far it is. The values are not established."""
    model_instance_id: str | None = None
    """Model that is deployed."""
    model_endpoint_id: str | None = None
    """Id that the vendor knows the deployment by."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the model's template asks for."""
    vendor_configuration: DeploymentVendorConfiguration | None = None
    """How a deployment is run; `vendor` says by whom."""
    deployment_metadata: dict[str, Any] | None = None
    """Anything the vendor keeps with the deployment."""


@record
class DeploymentDetails(Record):
    """What can be said of a deployment."""

    name: str | None = None
    """Name of the deployment."""
    vendor_configuration: DeploymentVendorConfiguration | None = None
    """How a deployment is run; `vendor` says by whom."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the model's template asks for."""
    deployment_metadata: dict[str, Any] | None = None
    """Anything to keep with the deployment."""
    wait_for_ready: bool | None = None
    """Whether to answer only when the deployment takes requests. Default: `True`."""


@record
class CreateDeploymentRequest(Record):
    """A deployment to create."""

    name: str
    """Name of the deployment."""
    vendor_configuration: DeploymentVendorConfiguration | None = None
    """How a deployment is run; `vendor` says by whom."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the model's template asks for."""
    deployment_metadata: dict[str, Any] | None = None
    """Anything to keep with the deployment."""
    wait_for_ready: bool | None = None
    """Whether to answer only when the deployment takes requests. Default: `True`."""
    account_id: str | None = None
    """Account that the deployment will belong to."""


@record
class LaunchDeploymentVendorConfiguration(Record):
    """A deployment run by Launch, from the model's template."""

    min_workers: int | None = None
    """Fewest workers to keep. Default: `0`."""
    max_workers: int | None = None
    """Most workers to start. Default: `1`."""
    per_worker: int | None = None
    """Requests that a worker handles at a time; workers are started and stopped to keep to it. Default: `10`."""
    vendor: Literal["LAUNCH"] | None = None


@record
class LlmEngineDeploymentVendorConfiguration(Record):
    """A deployment run by LLM Engine."""

    min_workers: int | None = None
    """Fewest workers to keep. Default: `0`."""
    max_workers: int | None = None
    """Most workers to start. Default: `1`."""
    per_worker: int | None = None
    """Requests that a worker handles at a time; workers are started and stopped to keep to it. Default: `10`."""
    vendor: Literal["LLMENGINE"] | None = None
    model_name: str | None = None
    """Name of the model within LLM Engine."""
    base_model_name: str | None = None
    """Name of its base model within LLM Engine."""
    checkpoint_path: str | None = None
    """Where the weights are."""
    inference_framework_image_tag: str | None = None
    """Tag of the image that serves the model."""
    num_shards: int | None = None
    """How many parts the model is split into. Default: `4`."""
    cpus: int | None = None
    """CPUs of a worker. Default: `3`."""
    gpus: int | None = None
    """GPUs of a worker. Default: `0`."""
    gpu_type: GpuType | None = None
    """Kind of GPU."""
    memory: str | None = None
    """Memory of a worker. Default: `"8Gi"`."""
    storage: str | None = None
    """Disk of a worker. Default: `"16Gi"`."""
    high_priority: bool | None = None
    """Whether its workers go before others. Default: `False`."""


DeploymentVendorConfiguration: TypeAlias = Annotated[
    LaunchDeploymentVendorConfiguration | LlmEngineDeploymentVendorConfiguration,
    ByProperty(
        "vendor",
        {
            "LAUNCH": LaunchDeploymentVendorConfiguration,
            "LLMENGINE": LlmEngineDeploymentVendorConfiguration,
            None: Annotated[
                LaunchDeploymentVendorConfiguration | LlmEngineDeploymentVendorConfiguration,
                ByKeys(
                    RequiredKeys(LaunchDeploymentVendorConfiguration),
                    RequiredKeys(LlmEngineDeploymentVendorConfiguration),
                ),
            ],
        },
    ),
]
"""How a deployment is run; `vendor` says by whom."""


@record
class ParameterBindings(Record):
    """Values for the names that a model's template declares."""

    bindings: dict[str, str | float | bool]
    """Name to value."""


@record
class CompletionRequest(Record):
    """A text to continue, and how."""

    prompt: str
    """Text to continue, or what the user says now."""
    stream: bool | None = None
    """Whether to send the completion piece by piece."""
    max_tokens: int | None = None
    """Most tokens to generate. What holds otherwise depends on the model."""
    temperature: float | None = None
    """How much to leave to chance, from 0 to 2; some models stop at 1."""
    top_k: float | None = None
    """Choose among this many of the likeliest tokens."""
    top_p: float | None = None
    """Choose among the likeliest tokens that together are this probable."""
    frequency_penalty: float | None = None
    """Above 0, tokens count for less the more often they were used; below 0, for more."""
    presence_penalty: float | None = None
    """Above 0, tokens that were used at all count for less; below 0, for more."""
    stop_sequences: list[str] | None = None
    """Texts to stop at, up to 4. They are not part of the completion."""
    logprobs: bool | None = None
    """Whether to tell how probable the tokens were."""
    top_logprobs: int | None = None
    """How many alternatives to tell for each token."""
    reasoning_effort: Literal["low", "medium", "high"] | None = None
    """How long a reasoning model should think."""
    chat_template: str | None = None
    """Template that turns a conversation into text, for LLM Engine."""
    chat_template_kwargs: dict[str, Any] | None = None
    """Values for that template."""
    model_request_parameters: ParameterBindings | None = None
    """Values for the names that a model's template declares."""


@record
class ChatCompletionRequest(Record):
    """A conversation to continue, and how."""

    prompt: str
    """Text to continue, or what the user says now."""
    stream: bool | None = None
    """Whether to send the completion piece by piece."""
    max_tokens: int | None = None
    """Most tokens to generate. What holds otherwise depends on the model."""
    temperature: float | None = None
    """How much to leave to chance, from 0 to 2; some models stop at 1."""
    top_k: float | None = None
    """Choose among this many of the likeliest tokens."""
    top_p: float | None = None
    """Choose among the likeliest tokens that together are this probable."""
    frequency_penalty: float | None = None
    """Above 0, tokens count for less the more often they were used; below 0, for more."""
    presence_penalty: float | None = None
    """Above 0, tokens that were used at all count for less; below 0, for more."""
    stop_sequences: list[str] | None = None
    """Texts to stop at, up to 4. They are not part of the completion."""
    logprobs: bool | None = None
    """Whether to tell how probable the tokens were."""
    top_logprobs: int | None = None
    """How many alternatives to tell for each token."""
    reasoning_effort: Literal["low", "medium", "high"] | None = None
    """How long a reasoning model should think."""
    chat_template: str | None = None
    """Template that turns a conversation into text, for LLM Engine."""
    chat_template_kwargs: dict[str, Any] | None = None
    """Values for that template."""
    model_request_parameters: ParameterBindings | None = None
    """Values for the names that a model's template declares."""
    chat_history: list[ChatMessage]
    """What was said before `prompt`; may be empty."""


@record
class UserMessage(Record):
    """Something the user said."""

    role: Literal["user"] = "user"
    content: str | list[ContentPart]
    """A text, or texts and images in order."""


@record
class AssistantMessage(Record):
    """Something the model said."""

    role: Literal["assistant"] = "assistant"
    content: str
    """The text."""


@record
class SystemMessage(Record):
    """Something the application said."""

    role: Literal["system"] = "system"
    content: str
    """The text."""


ChatMessage: TypeAlias = Annotated[
    UserMessage | AssistantMessage | SystemMessage,
    ByProperty("role", {"user": UserMessage, "assistant": AssistantMessage, "system": SystemMessage}),
]
"""Something said in a conversation; `role` says by whom."""


@record
class TextPart(Record):
    """A text."""

    type: Literal["text"] = "text"
    text: str
    """The text."""


@record
class ImageUrlPart(Record):
    """An image that the model fetches."""

    type: Literal["image_url"] = "image_url"
    image_url: ImageUrl
    """Where an image is."""


@record
class ImageDataPart(Record):
    """An image sent along."""

    type: Literal["image_data"] = "image_data"
    image_data: ImageData
    """An image."""


ContentPart: TypeAlias = Annotated[
    TextPart | ImageUrlPart | ImageDataPart,
    ByProperty("type", {"text": TextPart, "image_url": ImageUrlPart, "image_data": ImageDataPart}),
]
"""A piece of a user's message; `type` says of what kind."""


@record
class ImageUrl(Record):
    """Where an image is."""

    url: str
    """URL of the image."""
    detail: ImageDetail | None = None
    """How closely to look at an image."""


@record
class ImageData(Record):
    """An image."""

    type: Literal["base64"] | None = None
    """How `data` is written."""
    data: str
    """The image in base64."""
    media_type: str
    """Media type of the image."""
    detail: ImageDetail | None = None
    """How closely to look at an image."""


ImageDetail: TypeAlias = Literal["low", "high", "auto"]
"""How closely to look at an image."""


@record
class CompletionResponse(Record):
    """A completion, or a piece of one."""

    completions: list[list[Any]]
    """A list for each completion; what it holds is not established."""
    choices: list[CompletionChoice] | None = None
    """Particulars of each completion."""
    finish_reason: str | None = None
    """Why the model stopped."""
    prompt_tokens: int | None = None
    """Tokens of the prompt."""
    response_tokens: int | None = None
    """Tokens generated."""


@record
class CompletionChoice(Record):
    """Particulars of a completion."""

    index: int
    """Which completion, from 0."""
    logprobs: ChoiceLogprobs | None = None
    """How probable the tokens of a completion were."""


@record
class ChoiceLogprobs(Record):
    """How probable the tokens of a completion were."""

    content: list[TokenLogprob] | None = None


@record
class TopLogprob(Record):
    """How probable a token was."""

    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability."""
    bytes: list[int] | None = None
    """The token as UTF-8 octets."""


@record
class TokenLogprob(Record):
    """How probable a token was, and which others might have stood in its place."""

    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability."""
    bytes: list[int] | None = None
    """The token as UTF-8 octets."""
    top_logprobs: list[TopLogprob]
    """The likeliest tokens at that place."""


@record
class EmbeddingRequest(Record):
    """Texts to embed."""

    texts: list[str]
    """The texts."""
    model_request_parameters: ParameterBindings | None = None
    """Values for the names that a model's template declares."""


@record
class EmbeddingResponse(Record):
    """Embeddings of texts."""

    embeddings: list[list[Any]]
    """A list for each text; what it holds is not established."""
    tokens_used: int | None = None
    """Tokens of all texts."""


@record
class RerankingRequest(Record):
    """Texts to score against a query."""

    query: str
    """What is looked for."""
    chunks: list[str]
    """Texts to score."""
    instruction: str | None = None
    """What to go by when scoring."""
    model_request_parameters: ParameterBindings | None = None
    """Values for the names that a model's template declares."""


@record
class RerankingResponse(Record):
    """Scores of texts."""

    chunk_scores: list[float]
    """A score for each chunk; higher fits better."""
    tokens_used: int | None = None
    """Tokens of query and chunks."""


@record
class ExecuteRequest(Record):
    """Whatever the model's `request_schema` asks for."""

    stream: bool | None = None
    """Whether to send the reply piece by piece."""


View: TypeAlias = Literal["Deployments", "ModelGroup"]
"""Something that can be shown along with a model."""

ModelSort: TypeAlias = Literal[
    "display_name:asc",
    "display_name:desc",
    "model_vendor:asc",
    "model_vendor:desc",
    "base_model_id:asc",
    "base_model_id:desc",
    "base_model_metadata:asc",
    "base_model_metadata:desc",
    "model_creation_parameters:asc",
    "model_creation_parameters:desc",
    "model_card:asc",
    "model_card:desc",
    "training_data_card:asc",
    "training_data_card:desc",
    "description:asc",
    "description:desc",
    "model_template_id:asc",
    "model_template_id:desc",
    "model_group_id:asc",
    "model_group_id:desc",
    "model_group:asc",
    "model_group:desc",
    "request_schema:asc",
    "request_schema:desc",
    "response_schema:asc",
    "response_schema:desc",
    "deployment_count:asc",
    "deployment_count:desc",
    "supports_multi_turn:asc",
    "supports_multi_turn:desc",
    "deployments:asc",
    "deployments:desc",
    "id:asc",
    "id:desc",
    "created_at:asc",
    "created_at:desc",
    "account_id:asc",
    "account_id:desc",
    "created_by_user_id:asc",
    "created_by_user_id:desc",
    "created_by_identity_type:asc",
    "created_by_identity_type:desc",
    "name:asc",
    "name:desc",
    "model_type:asc",
    "model_type:desc",
]
"""Member to order models by, ascending or descending."""

DeploymentSort: TypeAlias = Literal[
    "model_creation_parameters:asc",
    "model_creation_parameters:desc",
    "model_endpoint_id:asc",
    "model_endpoint_id:desc",
    "model_instance_id:asc",
    "model_instance_id:desc",
    "vendor_configuration:asc",
    "vendor_configuration:desc",
    "deployment_metadata:asc",
    "deployment_metadata:desc",
    "status:asc",
    "status:desc",
    "id:asc",
    "id:desc",
    "created_at:asc",
    "created_at:desc",
    "account_id:asc",
    "account_id:desc",
    "created_by_user_id:asc",
    "created_by_user_id:desc",
    "created_by_identity_type:asc",
    "created_by_identity_type:desc",
    "name:asc",
    "name:desc",
]
"""Member to order deployments by, ascending or descending."""
