"""Models of `client.model_templates`."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .shared import GpuType, ModelType


@record
class ModelTemplatePage(Record):
    """A page of model templates.

    Attributes:
        current_page: Number of this page; the first is 1.
        items_per_page: Most items on a page.
        total_item_count: How many items there are on all pages.
    """

    current_page: int
    items_per_page: int
    total_item_count: int
    items: list[ModelTemplate]


@record
class ModelTemplate(Record):
    """How models of your own making are run.

    Attributes:
        id: Id, given by the platform.
        account_id: Account that it belongs to.
        created_at: When it was created.
        created_by_user_id: Who created it.
        created_by_identity_type: Whether that was a person or a service account.
        name: Name of the template.
        endpoint_type: How an endpoint answers.
        model_type: What a model does. `BUNDLE` is for the platform's own use.
        vendor_configuration: How Launch runs models made from a template, and trains them.
        endpoint_protocol: How requests to the endpoint are written.
        model_creation_parameters_schema: What must be said when a model is made from the template.
        model_request_parameters_schema: What may be said as `model_request_parameters` when such a model is called.
    """

    id: str
    account_id: str
    created_at: dt.datetime = field("created_at", TIME)
    created_by_user_id: str
    created_by_identity_type: Literal["user", "service_account"] | None = None
    name: str
    endpoint_type: ModelEndpointType
    model_type: ModelType
    vendor_configuration: TemplateVendorConfiguration
    endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None
    model_creation_parameters_schema: ParameterSchema | None = None
    model_request_parameters_schema: ParameterSchema | None = None


@record
class CreateModelTemplateRequest(Record):
    """A model template to create.

    Attributes:
        name: Name of the template.
        endpoint_type: How an endpoint answers.
        model_type: What a model does. `BUNDLE` is for the platform's own use.
        vendor_configuration: How Launch runs models made from a template, and trains them.
        endpoint_protocol: How requests to the endpoint are written.
        model_creation_parameters_schema: What must be said when a model is made from the template.
        model_request_parameters_schema: What may be said as `model_request_parameters` when such a model is called.
        account_id: Account that the template will belong to.
    """

    name: str
    endpoint_type: ModelEndpointType
    model_type: ModelType
    vendor_configuration: TemplateVendorConfiguration
    endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None
    model_creation_parameters_schema: ParameterSchema | None = None
    model_request_parameters_schema: ParameterSchema | None = None
    account_id: str


@record
class TemplateVendorConfiguration(Record):
    """How Launch runs models made from a template, and trains them.

    Attributes:
        bundle_config: Image that serves a model.
        endpoint_config: How an endpoint is run.
        fine_tuning_job_bundle_config: Image that fine-tunes a model.
    """

    vendor: Literal["LAUNCH"] | None = None
    bundle_config: BundleConfig
    endpoint_config: EndpointConfig | None = None
    fine_tuning_job_bundle_config: FineTuningJobBundleConfig | None = None


@record
class BundleConfig(Record):
    """Image that serves a model.

    Attributes:
        registry: Registry that has the image.
        image: Name of the image.
        tag: Tag of the image.
        command: Command to start.
        env: Environment variables.
        healthcheck_route: Path that says whether the server is up.
        predict_route: Path that takes requests.
        readiness_initial_delay_seconds: How long to wait before asking whether the server is up.
        streaming_command: Command to start for an endpoint that streams.
        streaming_predict_route: Path that takes requests for streams.
    """

    registry: str
    image: str
    tag: str
    command: list[str] | None = None
    env: dict[str, str] | None = None
    healthcheck_route: str | None = None
    predict_route: str | None = None
    readiness_initial_delay_seconds: int | None = None
    streaming_command: list[str] | None = None
    streaming_predict_route: str | None = None


@record
class FineTuningJobBundleConfig(Record):
    """Image that fine-tunes a model.

    Attributes:
        registry: Registry that has the image.
        image: Name of the image.
        tag: Tag of the image.
        command: Command to start.
        env: Environment variables.
        mount_location: Where in the container the job's settings are put.
        resources: What a machine must have.
        training_dataset_schema_type: Kind of data to train on.
    """

    registry: str
    image: str
    tag: str
    command: list[str] | None = None
    env: dict[str, str] | None = None
    mount_location: str | None = None
    resources: Resources | None = None
    training_dataset_schema_type: Literal["GENERATION", "RERANKING_QUESTIONS"] | None = None


@record
class Resources(Record):
    """What a machine must have.

    Attributes:
        cpus: Number of CPUs.
        gpus: Number of GPUs.
        gpu_type: Kind of GPU.
        memory: Memory, such as `8Gi`.
        storage: Disk, such as `16Gi`.
    """

    cpus: int | None = None
    gpus: int | None = None
    gpu_type: GpuType | None = None
    memory: str | None = None
    storage: str | None = None


@record
class EndpointConfig(Record):
    """How an endpoint is run.

    Attributes:
        cpus: Number of CPUs.
        gpus: Number of GPUs.
        gpu_type: Kind of GPU.
        memory: Memory, such as `8Gi`.
        storage: Disk, such as `16Gi`.
        endpoint_type: How an endpoint answers.
        min_workers: Fewest workers to keep.
        max_workers: Most workers to start.
        per_worker: Requests that a worker handles at a time.
        high_priority: Whether its workers go before others.
    """

    cpus: int | None = None
    gpus: int | None = None
    gpu_type: GpuType | None = None
    memory: str | None = None
    storage: str | None = None
    endpoint_type: ModelEndpointType | None = None
    min_workers: int | None = None
    max_workers: int | None = None
    per_worker: int | None = None
    high_priority: bool | None = None


@record
class ParameterSchema(Record):
    """Named values that can be given."""

    parameters: list[ParameterSchemaField]


@record
class ParameterSchemaField(Record):
    """A named value that can be given.

    Attributes:
        name: Its name.
        type: What it is.
        description: What it means.
        required: Whether it must be given.
    """

    name: str
    type: Literal["str", "int", "float", "bool"]
    description: str
    required: bool


ModelEndpointType: TypeAlias = Literal["SYNC", "ASYNC", "STREAMING", "BATCH"]
"""How an endpoint answers."""
