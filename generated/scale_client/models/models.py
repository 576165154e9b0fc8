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
    """A page of models.

    Attributes:
        current_page: Number of this page; the first is 1.
        items_per_page: Most items on a page.
        total_item_count: How many items there are on all pages.
    """

    current_page: int
    items_per_page: int
    total_item_count: int
    items: list[ModelInstanceWithViews]


@record
class ModelDeploymentPage(Record):
    """A page of deployments.

    Attributes:
        current_page: Number of this page; the first is 1.
        items_per_page: Most items on a page.
        total_item_count: How many items there are on all pages.
    """

    current_page: int
    items_per_page: int
    total_item_count: int
    items: list[ModelDeployment]


@record
class ModelDetails(Record):
    """What can be said of a model.

    Attributes:
        name: Name of the model.
        display_name: Name to show to people.
        description: What the model is for.
        model_type: What a model does. `BUNDLE` is for the platform's own use.
        model_vendor: Who runs a model.
        base_model_id: Id of the model that this one was made from.
        base_model_metadata: About the model that another one was made from.
        model_template_id: Template that says how the model is run.
        model_group_id: Group that the model belongs to.
        model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
        model_card: What the model can do, and what not.
        training_data_card: What the model was trained on.
    """

    name: str | None = None
    display_name: str | None = None
    description: str | None = None
    model_type: ModelType | None = None
    model_vendor: ModelVendor | None = None
    base_model_id: str | None = None
    base_model_metadata: BaseModelMetadata | None = None
    model_template_id: str | None = None
    model_group_id: str | None = None
    model_creation_parameters: dict[str, Any] | None = None
    model_card: str | None = None
    training_data_card: str | None = None


@record
class CreateModelRequest(Record):
    """A model to create.

    Attributes:
        name: Name of the model.
        display_name: Name to show to people.
        description: What the model is for.
        model_type: What a model does. `BUNDLE` is for the platform's own use.
        model_vendor: Who runs a model.
        base_model_id: Id of the model that this one was made from.
        base_model_metadata: About the model that another one was made from.
        model_template_id: Template that says how the model is run.
        model_group_id: Group that the model belongs to.
        model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
        model_card: What the model can do, and what not.
        training_data_card: What the model was trained on.
        account_id: Account that the model will belong to.
    """

    name: str
    display_name: str | None = None
    description: str | None = None
    model_type: ModelType
    model_vendor: ModelVendor | None = None
    base_model_id: str | None = None
    base_model_metadata: BaseModelMetadata | None = None
    model_template_id: str | None = None
    model_group_id: str | None = None
    model_creation_parameters: dict[str, Any] | None = None
    model_card: str | None = None
    training_data_card: str | None = None
    account_id: str


@record
class ModelInstanceWithViews(Record):
    """A model, with what was asked for along with it.

    Attributes:
        id: Id, given by the platform.
        account_id: Account that it belongs to.
        created_at: When it was created.
        created_by_user_id: Who created it.
        created_by_identity_type: Whether that was a person or a service account.
        name: Name of the model.
        display_name: Name to show to people.
        description: What the model is for.
        model_type: What a model does. `BUNDLE` is for the platform's own use.
        model_vendor: Who runs a model.
        base_model_id: Id of the model that this one was made from.
        base_model_metadata: About the model that another one was made from.
        model_template_id: Template that says how the model is run.
        model_group_id: Group that the model belongs to.
        model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
        model_card: What the model can do, and what not.
        training_data_card: What the model was trained on.
        request_schema: JSON Schema of what the model takes.
        response_schema: JSON Schema of what the model gives.
        deployment_count: How many deployments the model has.
        supports_multi_turn: Whether the model takes a whole conversation.
        deployments: Deployments of the model, for the view `Deployments`.
        model_group: Group of the model, for the view `ModelGroup`.
    """

    id: str
    account_id: str
    created_at: dt.datetime = field("created_at", TIME)
    created_by_user_id: str
    created_by_identity_type: Literal["user", "service_account"] | None = None
    name: str
    display_name: str | None = None
    description: str | None = None
    model_type: ModelType
    model_vendor: ModelVendor | None = None
    base_model_id: str | None = None
    base_model_metadata: BaseModelMetadata | None = None
    model_template_id: str | None = None
    model_group_id: str | None = None
    model_creation_parameters: dict[str, Any] | None = None
    model_card: str | None = None
    training_data_card: str | None = None
    request_schema: dict[str, Any]
    response_schema: dict[str, Any]
    deployment_count: int
    supports_multi_turn: bool
    deployments: list[ModelDeployment] | None = None
    model_group: ModelGroup | None = None


@record
class ModelDeployment(Record):
    """A deployment of a model.

    Attributes:
        id: Id, given by the platform.
        account_id: Account that it belongs to.
        created_at: When it was created.
        created_by_user_id: Who created it.
        created_by_identity_type: Whether that was a person or a service account.
        name: Name of the deployment.
        status: How far it is. The values are not established.
        model_instance_id: Model that is deployed.
        model_endpoint_id: Id that the vendor knows the deployment by.
        model_creation_parameters: Values for what the model's template asks for.
        vendor_configuration: How a deployment is run; `vendor` says by whom.
        deployment_metadata: Anything the vendor keeps with the deployment.
    """

    id: str
    account_id: str
    created_at: dt.datetime = field("created_at", TIME)
    created_by_user_id: str
    created_by_identity_type: Literal["user", "service_account"] | None = None
    name: str
    status: str
    model_instance_id: str | None = None
    model_endpoint_id: str | None = None
    model_creation_parameters: dict[str, Any] | None = None
    vendor_configuration: DeploymentVendorConfiguration | None = None
    deployment_metadata: dict[str, Any] | None = None


@record
class DeploymentDetails(Record):
    """What can be said of a deployment.

    Attributes:
        name: Name of the deployment.
        vendor_configuration: How a deployment is run; `vendor` says by whom.
        model_creation_parameters: Values for what the model's template asks for.
        deployment_metadata: Anything to keep with the deployment.
        wait_for_ready: Whether to answer only when the deployment takes requests. Default: `True`.
    """

    name: str | None = None
    vendor_configuration: DeploymentVendorConfiguration | None = None
    model_creation_parameters: dict[str, Any] | None = None
    deployment_metadata: dict[str, Any] | None = None
    wait_for_ready: bool | None = None


@record
class CreateDeploymentRequest(Record):
    """A deployment to create.

    Attributes:
        name: Name of the deployment.
        vendor_configuration: How a deployment is run; `vendor` says by whom.
        model_creation_parameters: Values for what the model's template asks for.
        deployment_metadata: Anything to keep with the deployment.
        wait_for_ready: Whether to answer only when the deployment takes requests. Default: `True`.
        account_id: Account that the deployment will belong to.
    """

    name: str
    vendor_configuration: DeploymentVendorConfiguration | None = None
    model_creation_parameters: dict[str, Any] | None = None
    deployment_metadata: dict[str, Any] | None = None
    wait_for_ready: bool | None = None
    account_id: str | None = None


@record
class LaunchDeploymentVendorConfiguration(Record):
    """A deployment run by Launch, from the model's template.

    Attributes:
        min_workers: Fewest workers to keep. Default: `0`.
        max_workers: Most workers to start. Default: `1`.
        per_worker: Requests that a worker handles at a time; workers are started and stopped to keep to it.
            Default: `10`.
    """

    min_workers: int | None = None
    max_workers: int | None = None
    per_worker: int | None = None
    vendor: Literal["LAUNCH"] | None = None


@record
class LlmEngineDeploymentVendorConfiguration(Record):
    """A deployment run by LLM Engine.

    Attributes:
        min_workers: Fewest workers to keep. Default: `0`.
        max_workers: Most workers to start. Default: `1`.
        per_worker: Requests that a worker handles at a time; workers are started and stopped to keep to it.
            Default: `10`.
        model_name: Name of the model within LLM Engine.
        base_model_name: Name of its base model within LLM Engine.
        checkpoint_path: Where the weights are.
        inference_framework_image_tag: Tag of the image that serves the model.
        num_shards: How many parts the model is split into. Default: `4`.
        cpus: CPUs of a worker. Default: `3`.
        gpus: GPUs of a worker. Default: `0`.
        gpu_type: Kind of GPU.
        memory: Memory of a worker. Default: `"8Gi"`.
        storage: Disk of a worker. Default: `"16Gi"`.
        high_priority: Whether its workers go before others. Default: `False`.
    """

    min_workers: int | None = None
    max_workers: int | None = None
    per_worker: int | None = None
    vendor: Literal["LLMENGINE"] | None = None
    model_name: str | None = None
    base_model_name: str | None = None
    checkpoint_path: str | None = None
    inference_framework_image_tag: str | None = None
    num_shards: int | None = None
    cpus: int | None = None
    gpus: int | None = None
    gpu_type: GpuType | None = None
    memory: str | None = None
    storage: str | None = None
    high_priority: bool | None = None


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
    """Values for the names that a model's template declares.

    Attributes:
        bindings: Name to value.
    """

    bindings: dict[str, str | float | bool]


@record
class CompletionRequest(Record):
    """A text to continue, and how.

    Attributes:
        prompt: Text to continue, or what the user says now.
        stream: Whether to send the completion piece by piece.
        max_tokens: Most tokens to generate. What holds otherwise depends on the model.
        temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
        top_k: Choose among this many of the likeliest tokens.
        top_p: Choose among the likeliest tokens that together are this probable.
        frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
        presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
        stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
        logprobs: Whether to tell how probable the tokens were.
        top_logprobs: How many alternatives to tell for each token.
        reasoning_effort: How long a reasoning model should think.
        chat_template: Template that turns a conversation into text, for LLM Engine.
        chat_template_kwargs: Values for that template.
        model_request_parameters: Values for the names that a model's template declares.
    """

    prompt: str
    stream: bool | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    top_k: float | None = None
    top_p: float | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    stop_sequences: list[str] | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    reasoning_effort: Literal["low", "medium", "high"] | None = None
    chat_template: str | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    model_request_parameters: ParameterBindings | None = None


@record
class ChatCompletionRequest(Record):
    """A conversation to continue, and how.

    Attributes:
        prompt: Text to continue, or what the user says now.
        stream: Whether to send the completion piece by piece.
        max_tokens: Most tokens to generate. What holds otherwise depends on the model.
        temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
        top_k: Choose among this many of the likeliest tokens.
        top_p: Choose among the likeliest tokens that together are this probable.
        frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
        presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
        stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
        logprobs: Whether to tell how probable the tokens were.
        top_logprobs: How many alternatives to tell for each token.
        reasoning_effort: How long a reasoning model should think.
        chat_template: Template that turns a conversation into text, for LLM Engine.
        chat_template_kwargs: Values for that template.
        model_request_parameters: Values for the names that a model's template declares.
        chat_history: What was said before `prompt`; may be empty.
    """

    prompt: str
    stream: bool | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    top_k: float | None = None
    top_p: float | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    stop_sequences: list[str] | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    reasoning_effort: Literal["low", "medium", "high"] | None = None
    chat_template: str | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    model_request_parameters: ParameterBindings | None = None
    chat_history: list[ChatMessage]


@record
class UserMessage(Record):
    """Something the user said.

    Attributes:
        content: A text, or texts and images in order.
    """

    role: Literal["user"]
    content: str | list[ContentPart]


@record
class AssistantMessage(Record):
    """Something the model said.

    Attributes:
        content: The text.
    """

    role: Literal["assistant"]
    content: str


@record
class SystemMessage(Record):
    """Something the application said.

    Attributes:
        content: The text.
    """

    role: Literal["system"]
    content: str


ChatMessage: TypeAlias = Annotated[
    UserMessage | AssistantMessage | SystemMessage,
    ByProperty("role", {"user": UserMessage, "assistant": AssistantMessage, "system": SystemMessage}),
]
"""Something said in a conversation; `role` says by whom."""


@record
class TextPart(Record):
    """A text.

    Attributes:
        text: The text.
    """

    type: Literal["text"]
    text: str


@record
class ImageUrlPart(Record):
    """An image that the model fetches.

    Attributes:
        image_url: Where an image is.
    """

    type: Literal["image_url"]
    image_url: ImageUrl


@record
class ImageDataPart(Record):
    """An image sent along.

    Attributes:
        image_data: An image.
    """

    type: Literal["image_data"]
    image_data: ImageData


ContentPart: TypeAlias = Annotated[
    TextPart | ImageUrlPart | ImageDataPart,
    ByProperty("type", {"text": TextPart, "image_url": ImageUrlPart, "image_data": ImageDataPart}),
]
"""A piece of a user's message; `type` says of what kind."""


@record
class ImageUrl(Record):
    """Where an image is.

    Attributes:
        url: URL of the image.
        detail: How closely to look at an image.
    """

    url: str
    detail: ImageDetail | None = None


@record
class ImageData(Record):
    """An image.

    Attributes:
        type: How `data` is written.
        data: The image in base64.
        media_type: Media type of the image.
        detail: How closely to look at an image.
    """

    type: Literal["base64"] | None = None
    data: str
    media_type: str
    detail: ImageDetail | None = None


ImageDetail: TypeAlias = Literal["low", "high", "auto"]
"""How closely to look at an image."""


@record
class CompletionResponse(Record):
    """A completion, or a piece of one.

    Attributes:
        completions: A list for each completion; what it holds is not established.
        choices: Particulars of each completion.
        finish_reason: Why the model stopped.
        prompt_tokens: Tokens of the prompt.
        response_tokens: Tokens generated.
    """

    completions: list[list[Any]]
    choices: list[CompletionChoice] | None = None
    finish_reason: str | None = None
    prompt_tokens: int | None = None
    response_tokens: int | None = None


@record
class CompletionChoice(Record):
    """Particulars of a completion.

    Attributes:
        index: Which completion, from 0.
        logprobs: How probable the tokens of a completion were.
    """

    index: int
    logprobs: ChoiceLogprobs | None = None


@record
class ChoiceLogprobs(Record):
    """How probable the tokens of a completion were."""

    content: list[TokenLogprob] | None = None


@record
class TopLogprob(Record):
    """How probable a token was.

    Attributes:
        token: The token as text.
        logprob: Natural logarithm of its probability.
        bytes: The token as UTF-8 octets.
    """

    token: str
    logprob: float
    bytes: list[int] | None = None


@record
class TokenLogprob(Record):
    """How probable a token was, and which others might have stood in its place.

    Attributes:
        token: The token as text.
        logprob: Natural logarithm of its probability.
        bytes: The token as UTF-8 octets.
        top_logprobs: The likeliest tokens at that place.
    """

    token: str
    logprob: float
    bytes: list[int] | None = None
    top_logprobs: list[TopLogprob]


@record
class EmbeddingRequest(Record):
    """Texts to embed.

    Attributes:
        texts: The texts.
        model_request_parameters: Values for the names that a model's template declares.
    """

    texts: list[str]
    model_request_parameters: ParameterBindings | None = None


@record
class EmbeddingResponse(Record):
    """Embeddings of texts.

    Attributes:
        embeddings: A list for each text; what it holds is not established.
        tokens_used: Tokens of all texts.
    """

    embeddings: list[list[Any]]
    tokens_used: int | None = None


@record
class RerankingRequest(Record):
    """Texts to score against a query.

    Attributes:
        query: What is looked for.
        chunks: Texts to score.
        instruction: What to go by when scoring.
        model_request_parameters: Values for the names that a model's template declares.
    """

    query: str
    chunks: list[str]
    instruction: str | None = None
    model_request_parameters: ParameterBindings | None = None


@record
class RerankingResponse(Record):
    """Scores of texts.

    Attributes:
        chunk_scores: A score for each chunk; higher fits better.
        tokens_used: Tokens of query and chunks.
    """

    chunk_scores: list[float]
    tokens_used: int | None = None


@record
class ExecuteRequest(Record):
    """Whatever the model's `request_schema` asks for.

    Attributes:
        stream: Whether to send the reply piece by piece.
    """

    stream: bool | None = None


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
