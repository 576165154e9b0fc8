"""Models of `client.model_templates`."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .shared import GpuType, ModelType


@record
class ModelTemplatePage(Record):
    """A page of model templates."""

    current_page: int
    """Number of this page; the first is 1."""
    items_per_page: int
    """Most items on a page."""
    total_item_count: int
    """How many items there are on all pages."""
    items: list[ModelTemplate]


@record
class ModelTemplate(Record):
    """How models of your own making are run."""

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
class CreateModelTemplateRequest(Record):
    """A model template to create."""

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
    account_id: str
    """Account that the template will belong to."""


@record
class TemplateVendorConfiguration(Record):
    """How Launch runs models made from a template, and trains them."""

    vendor: Literal["LAUNCH"] | None = None
    bundle_config: BundleConfig
    """Image that serves a model."""
    endpoint_config: EndpointConfig | None = None
    """How an endpoint is run."""
    fine_tuning_job_bundle_config: FineTuningJobBundleConfig | None = None
    """Image that fine-tunes a model."""


@record
class BundleConfig(Record):
    """Image that serves a model."""

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
    healthcheck_route: str | None = None
    """Path that says whether the server is up."""
    predict_route: str | None = None
    """Path that takes requests."""
    readiness_initial_delay_seconds: int | None = None
    """How long to wait before asking whether the server is up."""
    streaming_command: list[str] | None = None
    """Command to start for an endpoint that streams."""
    streaming_predict_route: str | None = None
    """Path that takes requests for streams."""


@record
class FineTuningJobBundleConfig(Record):
    """Image that fine-tunes a model."""

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
    mount_location: str | None = None
    """Where in the container the job's settings are put."""
    resources: Resources | None = None
    """What a machine must have."""
    training_dataset_schema_type: Literal["GENERATION", "RERANKING_QUESTIONS"] | None = None
    """Kind of data to train on."""


@record
class Resources(Record):
    """What a machine must have."""

    cpus: int | None = None
    """Number of CPUs."""
    gpus: int | None = None
    """Number of GPUs."""
    gpu_type: GpuType | None = None
    """Kind of GPU."""
    memory: str | None = None
    """Memory, such as `8Gi`."""
    storage: str | None = None
    """Disk, such as `16Gi`."""


@record
class EndpointConfig(Record):
    """How an endpoint is run."""

    cpus: int | None = None
    """Number of CPUs."""
    gpus: int | None = None
    """Number of GPUs."""
    gpu_type: GpuType | None = None
    """Kind of GPU."""
    memory: str | None = None
    """Memory, such as `8Gi`."""
    storage: str | None = None
    """Disk, such as `16Gi`."""
    endpoint_type: ModelEndpointType | None = None
    """How an endpoint answers."""
    min_workers: int | None = None
    """Fewest workers to keep."""
    max_workers: int | None = None
    """Most workers to start."""
    per_worker: int | None = None
    """Requests that a worker handles at a time."""
    high_priority: bool | None = None
    """Whether its workers go before others."""


@record
class ParameterSchema(Record):
    """Named values that can be given."""

    parameters: list[ParameterSchemaField]


@record
class ParameterSchemaField(Record):
    """A named value that can be given."""

    name: str
    """Its name."""
    type: Literal["str", "int", "float", "bool"]
    """What it is."""
    description: str
    """What it means."""
    required: bool
    """Whether it must be given."""


ModelEndpointType: TypeAlias = Literal["SYNC", "ASYNC", "STREAMING", "BATCH"]
"""How an endpoint answers."""
