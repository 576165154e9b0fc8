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
    """GPU of each replica."""
    image: Required[str]
    """Image to run, from Together's registry."""
    name: Required[str]
    """Name of the deployment, up to 100 letters, digits, underscores and hyphens."""
    args: Sequence[str] | None
    """Arguments in place of the image's `CMD`, one string each."""
    autoscaling: CreateDeploymentRequestAutoscalingInput | None
    """How the number of replicas follows the load; absent or null for a fixed number."""
    command: Sequence[str] | None
    """Command in place of the image's `ENTRYPOINT`, one string for each word."""
    cpu: float | None
    """CPU cores of each replica; 0.1 is a tenth of a core."""
    description: str | None
    """What the deployment is for."""
    environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None
    """Environment variables of the container, each with its value or with the secret that holds it."""
    gpu_count: int | None
    """GPUs of each replica; none by default."""
    health_check_path: str | None
    """Path that tells whether a container is healthy, such as `/health`."""
    max_replicas: int | None
    """Highest number of replicas; the lowest if absent."""
    memory: float | None
    """Memory of each replica in GiB; 0.5 is half a GiB."""
    min_replicas: int | None
    """Lowest number of replicas; 1 if absent."""
    port: int | None
    """Port that the container listens on, if it serves requests."""
    storage: int | None
    """Temporary disk space of each replica, in GiB."""
    termination_grace_period_seconds: int | None
    """Seconds that a replica may take to shut down before it is killed."""
    volumes: Sequence[VolumeMount | VolumeMountDict] | None
    """Volumes to mount, by name."""


class JigUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.update`."""

    args: Sequence[str] | None
    """Arguments in place of the image's `CMD`, one string each."""
    autoscaling: CreateDeploymentRequestAutoscalingInput | None
    """How the number of replicas follows the load; `{}` for a fixed number."""
    command: Sequence[str] | None
    """Command in place of the image's `ENTRYPOINT`, one string for each word."""
    cpu: float | None
    """CPU cores of each replica; 0.1 is a tenth of a core."""
    description: str | None
    """What the deployment is for."""
    environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None
    """Environment variables, in place of all present ones."""
    gpu_count: int | None
    """GPUs of each replica."""
    gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None
    """GPU of each replica."""
    health_check_path: str | None
    """Path that tells whether a container is healthy; an empty string for none."""
    image: str | None
    """Image to run, from Together's registry."""
    max_replicas: int | None
    """Highest number of replicas."""
    memory: float | None
    """Memory of each replica in GiB; 0.5 is half a GiB."""
    min_replicas: int | None
    """Lowest number of replicas."""
    name: str | None
    """New name, up to 100 letters, digits, underscores and hyphens."""
    port: int | None
    """Port that the container listens on."""
    storage: int | None
    """Temporary disk space of each replica, in GiB."""
    termination_grace_period_seconds: int | None
    """Seconds that a replica may take to shut down before it is killed."""
    volumes: Sequence[VolumeMount | VolumeMountDict] | None
    """Volumes to mount, in place of all present ones."""


class ClusterCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.create`."""

    region: Required[str]
    """Region to run in, by its `name` in `GET /compute/regions`."""
    gpu_type: Required[GPUClusterCreateRequestGpuType]
    """GPU of every worker."""
    num_gpus: Required[int]
    """How many GPUs to have in all; a multiple of 8."""
    cluster_name: Required[str]
    """Name of the cluster."""
    billing_type: Required[Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"]]
    """How the cluster is paid for: reserved for `duration_days`, on demand until it is deleted, or reserved for a
    window with a start and an end.
    """
    cuda_version: Required[str]
    """CUDA version of the workers, such as 12.5."""
    nvidia_driver_version: Required[str]
    """NVIDIA driver of the workers, such as 550."""
    cluster_type: Literal["KUBERNETES", "SLURM"] | None
    """What schedules work: Kubernetes or Slurm."""
    duration_days: int | None
    """Days that a reserved cluster runs for."""
    shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None
    """Shared volume to create and attach."""
    volume_id: str | None
    """Id of a shared volume to attach."""
    gpu_node_failover_enabled: bool | None
    """Whether failing GPU nodes are replaced automatically; they are not by default."""
    auto_scaled: bool | None
    """Whether the number of GPUs follows the load; it does not by default."""
    auto_scale_max_gpus: int | None
    """Highest number of GPUs under load; needed where `auto_scaled` is true."""
    slurm_shm_size_gib: int | None
    """Shared memory of a Slurm node, in GiB; needed for Slurm."""
    capacity_pool_id: str | None
    """Capacity pool to take the hardware from, by its id."""
    reservation_start_time: dt.datetime | str | None
    """When a scheduled reservation begins; at once if absent."""
    reservation_end_time: dt.datetime | str | None
    """When a scheduled reservation ends."""
    install_traefik: bool | None
    """Whether Kubernetes gets Traefik as its ingress controller; it does not by default."""
    slurm_image: str | None
    """Container image for Slurm, in place of the standard one."""


class ClusterUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.update`."""

    cluster_type: Literal["KUBERNETES", "SLURM"] | None
    """What is to schedule work: Kubernetes or Slurm."""
    num_gpus: int | None
    """How many GPUs to have in all; a multiple of 8."""
    reservation_end_time: dt.datetime | str | None
    """When the cluster ends; for prepaid clusters only."""


class JigRetrieveLogsParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.retrieve_logs`."""

    replica_id: str | None
    """Replica to read; all replicas if absent."""


class StorageCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.storage.create`."""

    volume_name: Required[str]
    """Name of the volume."""
    size_tib: Required[int]
    """Its size in TiB, a whole number."""
    region: Required[str]
    """Region of the volume, by its `name` in `GET /compute/regions`."""


class StorageUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.clusters.storage.update`."""

    volume_id: str | None
    """Id of the volume to resize."""
    size_tib: int | None
    """Its size in TiB, a whole number."""


class QueueCancelParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.cancel`."""

    model: Required[str]
    """Model that the job was sent to."""
    request_id: Required[str]
    """Id of the job, from `POST /queue/submit`."""


class QueueSubmitParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.submit`."""

    model: Required[str]
    """Model to send the job to."""
    payload: Required[Mapping[str, object]]
    """Input of the model, which receives it as it is."""
    info: Mapping[str, object] | None
    """Anything to keep with the job; model and server may add to it."""
    priority: int | None
    """Rank of the job: higher numbers first, equal ones in the order of arrival."""


class QueueMetricsParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.metrics`."""

    model: Required[str]
    """Model whose queue to count."""


class SecretCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.secrets.create`."""

    name: Required[str]
    """Name of the secret, up to 100 letters, digits, underscores, hyphens, slashes and periods."""
    value: Required[str]
    """Value to keep, which is stored encrypted."""
    description: str | None
    """What the secret is for, up to 500 characters."""
    project_id: str | None
    """Ignored: the API key decides the project."""


class SecretUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.secrets.update`."""

    description: str | None
    """What the secret is for, up to 500 characters."""
    name: str | None
    """New name, up to 100 letters, digits, underscores, hyphens, slashes and periods."""
    project_id: str | None
    """Ignored: the API key decides the project."""
    value: str | None
    """Value in place of the present one."""


class VolumeCreateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.volumes.create`."""

    content: Required[VolumeContentRequest | VolumeContentRequestDict]
    """Files of the volume."""
    name: Required[str]
    """Name of the volume."""
    type: Required[VolumeType]
    """Type of the volume; `readOnly` is the only one."""


class VolumeUpdateParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.volumes.update`."""

    content: VolumeContentRequest | VolumeContentRequestDict | None
    """Files in place of the present ones."""
    name: str | None
    """New name of the volume."""
    type: VolumeType | None
    """Type of the volume; `readOnly` is the only one."""


class QueueRetrieveParams(TypedDict, total=False):
    """Arguments of `client.beta.jig.queue.retrieve`."""

    request_id: Required[str]
    """Id of the job, from `POST /queue/submit`."""
    model: Required[str]
    """Model that the job was sent to."""
