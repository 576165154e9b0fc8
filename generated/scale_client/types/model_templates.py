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
    endpoint_config: EndpointConfig | EndpointConfigDict
    fine_tuning_job_bundle_config: FineTuningJobBundleConfig | FineTuningJobBundleConfigDict


class BundleConfigDict(TypedDict, total=False):
    """Image that serves a model."""

    registry: Required[str]
    image: Required[str]
    tag: Required[str]
    command: Sequence[str]
    env: Mapping[str, str]
    healthcheck_route: str
    predict_route: str
    readiness_initial_delay_seconds: int
    streaming_command: Sequence[str]
    streaming_predict_route: str


class FineTuningJobBundleConfigDict(TypedDict, total=False):
    """Image that fine-tunes a model."""

    registry: Required[str]
    image: Required[str]
    tag: Required[str]
    command: Sequence[str]
    env: Mapping[str, str]
    mount_location: str
    resources: Resources | ResourcesDict
    training_dataset_schema_type: Literal["GENERATION", "RERANKING_QUESTIONS"]


class ResourcesDict(TypedDict, total=False):
    """What a machine must have."""

    cpus: int
    gpus: int
    gpu_type: GpuType
    memory: str
    storage: str


class EndpointConfigDict(TypedDict, total=False):
    """How an endpoint is run."""

    cpus: int
    gpus: int
    gpu_type: GpuType
    memory: str
    storage: str
    endpoint_type: ModelEndpointType
    min_workers: int
    max_workers: int
    per_worker: int
    high_priority: bool


class ParameterSchemaDict(TypedDict, total=False):
    """Named values that can be given."""

    parameters: Required[Sequence[ParameterSchemaField | ParameterSchemaFieldDict]]


class ParameterSchemaFieldDict(TypedDict, total=False):
    """A named value that can be given."""

    name: Required[str]
    type: Required[Literal["str", "int", "float", "bool"]]
    description: Required[str]
    required: Required[bool]
