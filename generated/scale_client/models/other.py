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
    """What everything that the platform keeps has."""

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


@record
class Page(Record):
    """Where in a list a page stands."""

    current_page: int
    """Number of this page; the first is 1."""
    items_per_page: int
    """Most items on a page."""
    total_item_count: int
    """How many items there are on all pages."""


@record
class Workers(Record):
    """How a deployment grows and shrinks with its load."""

    min_workers: int | None = None
    """Fewest workers to keep. Default: `0`."""
    max_workers: int | None = None
    """Most workers to start. Default: `1`."""
    per_worker: int | None = None
    """Requests that a worker handles at a time; workers are started and stopped to keep to it. Default: `10`."""


@record
class ModelTemplateDetails(Record):
    """What is said of a model template."""

    name: str
    """Name of the template."""
    endpoint_type: ModelEndpointType
    """How an endpoint answers."""
    model_type: ModelType
    """What a model does. `BUNDLE` is for the platform's own use."""
    vendor_configuration: TemplateVendorConfiguration
    """How Launch runs models made from a template, and trains them."""
    endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None
    """How requests to the endpoint are written."""
    model_creation_parameters_schema: ParameterSchema | None = None
    """What must be said when a model is made from the template."""
    model_request_parameters_schema: ParameterSchema | None = None
    """What may be said as `model_request_parameters` when such a model is called."""


@record
class Image(Record):
    """A container image and how to start it."""

    registry: str
    """Registry that has the image."""
    image: str
    """Name of the image."""
    tag: str
    """Tag of the image."""
    command: list[str] | None = None
    """Command to start."""
    env: dict[str, str] | None = None
    """Environment variables."""
