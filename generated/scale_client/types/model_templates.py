"""Input types of `client.model_templates`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.model_templates import (
    BundleConfig,
    EndpointConfig,
    FineTuningJobBundleConfig,
    ModelEndpointType,
    ParameterSchemaField,
    Resources,
)
from ..models.shared import GpuType


class TemplateVendorConfigurationDict(TypedDict, total=False):
    """How Launch runs models made from a template, and trains them."""

    vendor: Literal["LAUNCH"]
    bundle_config: Required[BundleConfig | BundleConfigDict]
    """Image that serves a model."""
    endpoint_config: EndpointConfig | EndpointConfigDict
    """How an endpoint is run."""
    fine_tuning_job_bundle_config: FineTuningJobBundleConfig | FineTuningJobBundleConfigDict
    """Image that fine-tunes a model."""


class BundleConfigDict(TypedDict, total=False):
    """Image that serves a model."""

    registry: Required[str]
    """Registry that has the image."""
    image: Required[str]
    """Name of the image."""
    tag: Required[str]
    """Tag of the image."""
    command: Sequence[str]
    """Command to start."""
    env: Mapping[str, str]
    """Environment variables."""
    healthcheck_route: str
    """Path that says whether the server is up."""
    predict_route: str
    """Path that takes requests."""
    readiness_initial_delay_seconds: int
    """How long to wait before asking whether the server is up."""
    streaming_command: Sequence[str]
    """Command to start for an endpoint that streams."""
    streaming_predict_route: str
    """Path that takes requests for streams."""


class FineTuningJobBundleConfigDict(TypedDict, total=False):
    """Image that fine-tunes a model."""

    registry: Required[str]
    """Registry that has the image."""
    image: Required[str]
    """Name of the image."""
    tag: Required[str]
    """Tag of the image."""
    command: Sequence[str]
    """Command to start."""
    env: Mapping[str, str]
    """Environment variables."""
    mount_location: str
    """Where in the container the job's settings are put."""
    resources: Resources | ResourcesDict
    """What a machine must have."""
    training_dataset_schema_type: Literal["GENERATION", "RERANKING_QUESTIONS"]
    """Kind of data to train on."""


class ResourcesDict(TypedDict, total=False):
    """What a machine must have."""

    cpus: int
    """Number of CPUs."""
    gpus: int
    """Number of GPUs."""
    gpu_type: GpuType
    """Kind of GPU."""
    memory: str
    """Memory, such as `8Gi`."""
    storage: str
    """Disk, such as `16Gi`."""


class EndpointConfigDict(TypedDict, total=False):
    """How an endpoint is run."""

    cpus: int
    """Number of CPUs."""
    gpus: int
    """Number of GPUs."""
    gpu_type: GpuType
    """Kind of GPU."""
    memory: str
    """Memory, such as `8Gi`."""
    storage: str
    """Disk, such as `16Gi`."""
    endpoint_type: ModelEndpointType
    """How an endpoint answers."""
    min_workers: int
    """Fewest workers to keep."""
    max_workers: int
    """Most workers to start."""
    per_worker: int
    """Requests that a worker handles at a time."""
    high_priority: bool
    """Whether its workers go before others."""


class ParameterSchemaDict(TypedDict, total=False):
    """Named values that can be given."""

    parameters: Required[Sequence[ParameterSchemaField | ParameterSchemaFieldDict]]


class ParameterSchemaFieldDict(TypedDict, total=False):
    """A named value that can be given."""

    name: Required[str]
    """Its name."""
    type: Required[Literal["str", "int", "float", "bool"]]
    """What it is."""
    description: Required[str]
    """What it means."""
    required: Required[bool]
    """Whether it must be given."""
