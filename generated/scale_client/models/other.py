"""Models of what no operation uses."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .model_templates import ModelEndpointType, ParameterSchema, TemplateVendorConfiguration
from .shared import ModelType


@record
class Entity(Record):
    """What everything that the platform keeps has.

    Attributes:
        id: Id, given by the platform.
        account_id: Account that it belongs to.
        created_at: When it was created.
        created_by_user_id: Who created it.
        created_by_identity_type: Whether that was a person or a service account.
    """

    id: str
    account_id: str
    created_at: dt.datetime = field("created_at", TIME)
    created_by_user_id: str
    created_by_identity_type: Literal["user", "service_account"] | None = None


@record
class Page(Record):
    """Where in a list a page stands.

    Attributes:
        current_page: Number of this page; the first is 1.
        items_per_page: Most items on a page.
        total_item_count: How many items there are on all pages.
    """

    current_page: int
    items_per_page: int
    total_item_count: int


@record
class Workers(Record):
    """How a deployment grows and shrinks with its load.

    Attributes:
        min_workers: Fewest workers to keep. Default: `0`.
        max_workers: Most workers to start. Default: `1`.
        per_worker: Requests that a worker handles at a time; workers are started and stopped to keep to it.
            Default: `10`.
    """

    min_workers: int | None = None
    max_workers: int | None = None
    per_worker: int | None = None


@record
class ModelTemplateDetails(Record):
    """What is said of a model template.

    Attributes:
        name: Name of the template.
        endpoint_type: How an endpoint answers.
        model_type: What a model does. `BUNDLE` is for the platform's own use.
        vendor_configuration: How Launch runs models made from a template, and trains them.
        endpoint_protocol: How requests to the endpoint are written.
        model_creation_parameters_schema: What must be said when a model is made from the template.
        model_request_parameters_schema: What may be said as `model_request_parameters` when such a model is called.
    """

    name: str
    endpoint_type: ModelEndpointType
    model_type: ModelType
    vendor_configuration: TemplateVendorConfiguration
    endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None
    model_creation_parameters_schema: ParameterSchema | None = None
    model_request_parameters_schema: ParameterSchema | None = None


@record
class Image(Record):
    """A container image and how to start it.

    Attributes:
        registry: Registry that has the image.
        image: Name of the image.
        tag: Tag of the image.
        command: Command to start.
        env: Environment variables.
    """

    registry: str
    image: str
    tag: str
    command: list[str] | None = None
    env: dict[str, str] | None = None
