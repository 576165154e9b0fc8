"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.beta import (
    EnvironmentVariable,
    GPUClusterCreateRequestGpuType,
    GPUClustersSharedVolumeCreateRequest,
    VolumeContentRequest,
    VolumeMount,
    VolumeType,
)
from .beta import (
    CreateDeploymentRequestAutoscalingInput,
    EnvironmentVariableDict,
    GPUClustersSharedVolumeCreateRequestDict,
    VolumeContentRequestDict,
    VolumeMountDict,
)


class JigDeployParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.deploy`."""

    gpu_type: Required[Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"]]
    image: Required[str]
    name: Required[str]
    args: Sequence[str] | None
    autoscaling: CreateDeploymentRequestAutoscalingInput | None
    command: Sequence[str] | None
    cpu: float | None
    description: str | None
    environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None
    gpu_count: int | None
    health_check_path: str | None
    max_replicas: int | None
    memory: float | None
    min_replicas: int | None
    port: int | None
    storage: int | None
    termination_grace_period_seconds: int | None
    volumes: Sequence[VolumeMount | VolumeMountDict] | None


class JigUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.update`."""

    args: Sequence[str] | None
    autoscaling: CreateDeploymentRequestAutoscalingInput | None
    command: Sequence[str] | None
    cpu: float | None
    description: str | None
    environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None
    gpu_count: int | None
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None
    health_check_path: str | None
    image: str | None
    max_replicas: int | None
    memory: float | None
    min_replicas: int | None
    name: str | None
    port: int | None
    storage: int | None
    termination_grace_period_seconds: int | None
    volumes: Sequence[VolumeMount | VolumeMountDict] | None


class ClusterCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.create`."""

    region: Required[str]
    gpu_type: Required[GPUClusterCreateRequestGpuType]
    num_gpus: Required[int]
    cluster_name: Required[str]
    billing_type: Required[Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"]]
    cuda_version: Required[str]
    nvidia_driver_version: Required[str]
    cluster_type: Literal["KUBERNETES", "SLURM"] | None
    duration_days: int | None
    shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None
    volume_id: str | None
    gpu_node_failover_enabled: bool | None
    auto_scaled: bool | None
    auto_scale_max_gpus: int | None
    slurm_shm_size_gib: int | None
    capacity_pool_id: str | None
    reservation_start_time: dt.datetime | str | None
    reservation_end_time: dt.datetime | str | None
    install_traefik: bool | None
    slurm_image: str | None


class ClusterUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.update`."""

    cluster_type: Literal["KUBERNETES", "SLURM"] | None
    num_gpus: int | None
    reservation_end_time: dt.datetime | str | None


class JigRetrieveLogsParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.retrieve_logs`."""

    replica_id: str | None


class StorageCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.storage.create`."""

    volume_name: Required[str]
    size_tib: Required[int]
    region: Required[str]


class StorageUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.storage.update`."""

    volume_id: str | None
    size_tib: int | None


class QueueCancelParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.cancel`."""

    model: Required[str]
    request_id: Required[str]


class QueueSubmitParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.submit`."""

    model: Required[str]
    payload: Required[Mapping[str, object]]
    info: Mapping[str, object] | None
    priority: int | None


class QueueMetricsParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.metrics`."""

    model: Required[str]


class SecretCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.secrets.create`."""

    name: Required[str]
    value: Required[str]
    description: str | None
    project_id: str | None


class SecretUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.secrets.update`."""

    description: str | None
    name: str | None
    project_id: str | None
    value: str | None


class VolumeCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.volumes.create`."""

    content: Required[VolumeContentRequest | VolumeContentRequestDict]
    name: Required[str]
    type: Required[VolumeType]


class VolumeUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.volumes.update`."""

    content: VolumeContentRequest | VolumeContentRequestDict | None
    name: str | None
    type: VolumeType | None


class QueueRetrieveParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.retrieve`."""

    request_id: Required[str]
    model: Required[str]
