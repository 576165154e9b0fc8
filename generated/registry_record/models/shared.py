"""Models of the API."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, RequiredKeys


@record
class EnkryptRecord(Record):
    """A model saved with Enkrypt AI. It says where the model is served and how to sign in there."""

    model_saved_name: str
    """Name that the model is saved under."""
    model_version: str | None = None
    """Version that it is saved under; the older generation keeps it in `model_config`."""
    testing_for: str | None = None
    """What kind of thing is tested, such as `foundationModels`, or `LLM` in the older generation."""
    model_name: str | None
    """What the model is called where it is served."""
    model_type: str | None = None
    """What it turns into what, such as `text_2_text`; older generation."""
    certifications: list[str] | None = None
    """Regulations and standards to test against."""
    model_provider: str | None = None
    """Who serves the model; some replies have it here and not in `model_config`."""
    hosting_type: str | None = None
    """`External` or `Internal`; some replies have it here and not in `model_config`."""
    model_config: ModelConfig
    """Where a model is served, and how to call it."""
    model_id: int | None = None
    """Number of the record."""
    project_name: str | None = None
    """Project that the model belongs to."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When the model was saved."""
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    """When it was last changed."""


@record
class ScaleRecord(Record):
    """A model on the Scale GenAI Platform. It carries the schemas of its own requests and replies."""

    id: str
    """Id of the model."""
    name: str
    """Name of the model."""
    display_name: str | None = None
    """Name to show to people."""
    description: str | None = None
    """What the model is for."""
    model_type: str
    """What the model does, such as `CHAT_COMPLETION`."""
    model_vendor: str | None = None
    """Who runs it, such as `LLMENGINE`."""
    base_model_id: str | None = None
    """Id of the model that this one was made from."""
    base_model_metadata: dict[str, Any] | None = None
    """About that model."""
    model_template_id: str | None = None
    """Template that says how the model is run."""
    model_group_id: str | None = None
    """Group that the model belongs to."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the template asks for."""
    model_card: str | None = None
    """What the model can do, and what not."""
    training_data_card: str | None = None
    """What the model was trained on."""
    request_schema: dict[str, Any]
    """JSON Schema of what the model takes."""
    response_schema: dict[str, Any]
    """JSON Schema of what it gives."""
    deployment_count: int
    """How many deployments it has."""
    supports_multi_turn: bool
    """Whether it takes a whole conversation."""
    account_id: str
    """Account that it belongs to."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was created."""
    created_by_user_id: str
    """Who created it."""
    created_by_identity_type: str | None = None
    """`user` or `service_account`."""


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
    """Where a model is served, and how to call it."""

    is_compatible_with: str | None = None
    """Whose requests and replies the model's own are like, such as `openai`; older generation."""
    model_version: str | None = None
    """Version of the model; older generation."""
    model_provider: str | None = None
    """Who serves the model: an id, or any wording in the older generation."""
    hosting_type: str | None = None
    """Whether somebody else serves it (`External`) or you (`Internal`)."""
    model_source: str | None = None
    """Where the model comes from."""
    input_modalities: list[str] | None = None
    """What the model takes in."""
    output_modalities: list[str] | None = None
    """What it gives out."""
    rate_per_min: int | None = None
    """Most calls to make in a minute."""
    system_prompt: str | None = None
    """System prompt that goes before every other."""
    conversation_template: str | None = None
    """Template that prompts are put into; older generation."""
    endpoint: Endpoint | None = None
    """Server that a model is called on."""
    paths: Paths | None = None
    """Paths of a model's calls, below the endpoint's base path."""
    auth_data: AuthData | None = None
    """Header that carries a key."""
    apikeys: list[str] | None = None
    """Keys of the place that serves the model; masked in replies."""
    metadata: dict[str, Any] | None = None
    """Anything kept with the model."""
    default_request_options: dict[str, Any] | None = None
    """Options that go with every call."""


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
    """Header that carries a key."""

    header_name: str | None = None
    """Name of the header. Default: `"Authorization"`."""
    header_prefix: str | None = None
    """Word before the key. Default: `"Bearer"`."""
    space_after_prefix: bool | None = None
    """Whether a space parts that word from the key. Default: `True`."""
