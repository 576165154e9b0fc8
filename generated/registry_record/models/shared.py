"""Models of the API."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, RequiredKeys


@record
class EnkryptRecord(Record):
    """A model saved with Enkrypt AI. It says where the model is served and how to sign in there.

    Attributes:
        model_saved_name: Name that the model is saved under.
        model_version: Version that it is saved under; the older generation keeps it in `model_config`.
        testing_for: What kind of thing is tested, such as `foundationModels`, or `LLM` in the older generation.
        model_name: What the model is called where it is served.
        model_type: What it turns into what, such as `text_2_text`; older generation.
        certifications: Regulations and standards to test against.
        model_provider: Who serves the model; some replies have it here and not in `model_config`.
        hosting_type: `External` or `Internal`; some replies have it here and not in `model_config`.
        model_config: Where a model is served, and how to call it.
        model_id: Number of the record.
        project_name: Project that the model belongs to.
        created_at: When the model was saved.
        updated_at: When it was last changed.
    """

    model_saved_name: str
    model_version: str | None = None
    testing_for: str | None = None
    model_name: str | None
    model_type: str | None = None
    certifications: list[str] | None = None
    model_provider: str | None = None
    hosting_type: str | None = None
    model_config: ModelConfig
    model_id: int | None = None
    project_name: str | None = None
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)


@record
class ScaleRecord(Record):
    """A model on the Scale GenAI Platform. It carries the schemas of its own requests and replies.

    Attributes:
        id: Id of the model.
        name: Name of the model.
        display_name: Name to show to people.
        description: What the model is for.
        model_type: What the model does, such as `CHAT_COMPLETION`.
        model_vendor: Who runs it, such as `LLMENGINE`.
        base_model_id: Id of the model that this one was made from.
        base_model_metadata: About that model.
        model_template_id: Template that says how the model is run.
        model_group_id: Group that the model belongs to.
        model_creation_parameters: Values for what the template asks for.
        model_card: What the model can do, and what not.
        training_data_card: What the model was trained on.
        request_schema: JSON Schema of what the model takes.
        response_schema: JSON Schema of what it gives.
        deployment_count: How many deployments it has.
        supports_multi_turn: Whether it takes a whole conversation.
        account_id: Account that it belongs to.
        created_at: When it was created.
        created_by_user_id: Who created it.
        created_by_identity_type: `user` or `service_account`.
    """

    id: str
    name: str
    display_name: str | None = None
    description: str | None = None
    model_type: str
    model_vendor: str | None = None
    base_model_id: str | None = None
    base_model_metadata: dict[str, Any] | None = None
    model_template_id: str | None = None
    model_group_id: str | None = None
    model_creation_parameters: dict[str, Any] | None = None
    model_card: str | None = None
    training_data_card: str | None = None
    request_schema: dict[str, Any]
    response_schema: dict[str, Any]
    deployment_count: int
    supports_multi_turn: bool
    account_id: str
    created_at: dt.datetime = field("created_at", TIME)
    created_by_user_id: str
    created_by_identity_type: str | None = None


RegistryRecord: TypeAlias = Annotated[
    EnkryptRecord | ScaleRecord,
    ByKeys(
        RequiredKeys(EnkryptRecord, required=("model_saved_name", "model_name", "model_config")),
        RequiredKeys(
            ScaleRecord,
            required=(
                "id",
                "name",
                "model_type",
                "request_schema",
                "response_schema",
                "deployment_count",
                "supports_multi_turn",
                "account_id",
                "created_at",
                "created_by_user_id",
            ),
        ),
    ),
]
"""A model as a registry keeps it: records of Enkrypt AI and of the Scale GenAI Platform fit."""


@record
class ModelConfig(Record):
    """Where a model is served, and how to call it.

    Attributes:
        is_compatible_with: Whose requests and replies the model's own are like, such as `openai`; older generation.
        model_version: Version of the model; older generation.
        model_provider: Who serves the model: an id, or any wording in the older generation.
        hosting_type: Whether somebody else serves it (`External`) or you (`Internal`).
        model_source: Where the model comes from.
        input_modalities: What the model takes in.
        output_modalities: What it gives out.
        rate_per_min: Most calls to make in a minute.
        system_prompt: System prompt that goes before every other.
        conversation_template: Template that prompts are put into; older generation.
        endpoint: Server that a model is called on.
        paths: Paths of a model's calls, below the endpoint's base path.
        auth_data: Header that carries a key.
        apikeys: Keys of the place that serves the model; masked in replies.
        metadata: Anything kept with the model.
        default_request_options: Options that go with every call.
    """

    is_compatible_with: str | None = None
    model_version: str | None = None
    model_provider: str | None = None
    hosting_type: str | None = None
    model_source: str | None = None
    input_modalities: list[str] | None = None
    output_modalities: list[str] | None = None
    rate_per_min: int | None = None
    system_prompt: str | None = None
    conversation_template: str | None = None
    endpoint: Endpoint | None = None
    paths: Paths | None = None
    auth_data: AuthData | None = None
    apikeys: list[str] | None = None
    metadata: dict[str, Any] | None = None
    default_request_options: dict[str, Any] | None = None


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
    """Header that carries a key.

    Attributes:
        header_name: Name of the header. Default: `"Authorization"`.
        header_prefix: Word before the key. Default: `"Bearer"`.
        space_after_prefix: Whether a space parts that word from the key. Default: `True`.
    """

    header_name: str | None = None
    header_prefix: str | None = None
    space_after_prefix: bool | None = None
