"""`client.beta.clusters`: GPU clusters under Kubernetes or Slurm."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.records import REQUIRED
from ...._runtime.resource import AsyncResource, Resource
from ....models.beta import BetaClusterDeleteResponse, GPUClusterInfo, GPUClusters, RegionListResponse

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal, Unpack

    from ...._runtime.options import RequestOptions
    from ....inputs.beta import GPUClustersSharedVolumeCreateRequestDict
    from ....models.beta import (
        GPUClusterCreateRequest,
        GPUClusterCreateRequestGpuType,
        GPUClustersSharedVolumeCreateRequest,
        GPUClusterUpdateRequest,
    )
    from .storage import AsyncClustersStorage, ClustersStorage

_LIST: Operation[GPUClusters] = Operation("GET", "/compute/clusters", response=GPUClusters)
_CREATE: Operation[GPUClusterInfo] = Operation("POST", "/compute/clusters", response=GPUClusterInfo)
_RETRIEVE: Operation[GPUClusterInfo] = Operation("GET", "/compute/clusters/{cluster_id}", response=GPUClusterInfo)
_UPDATE: Operation[GPUClusterInfo] = Operation("PUT", "/compute/clusters/{cluster_id}", response=GPUClusterInfo)
_DELETE: Operation[BetaClusterDeleteResponse] = Operation(
    "DELETE", "/compute/clusters/{cluster_id}", response=BetaClusterDeleteResponse
)
_LIST_REGIONS: Operation[RegionListResponse] = Operation("GET", "/compute/regions", response=RegionListResponse)


class Clusters(Resource):
    """GPU clusters under Kubernetes or Slurm."""

    @cached_property
    def storage(self) -> ClustersStorage:
        """Shared storage of clusters."""
        from .storage import ClustersStorage

        return ClustersStorage(self._sender)

    def list(self, **options: Unpack[RequestOptions]) -> GPUClusters:
        """List clusters.

        Lists the GPU clusters of the project.
        """
        return self._sender.send(_LIST, Arguments(options))

    @overload
    def create(
        self,
        *,
        region: str,
        gpu_type: GPUClusterCreateRequestGpuType,
        num_gpus: int,
        cluster_name: str,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"],
        cuda_version: str,
        nvidia_driver_version: str,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo: ...
    @overload
    def create(self, body: GPUClusterCreateRequest, **options: Unpack[RequestOptions]) -> GPUClusterInfo: ...
    def create(
        self,
        body: GPUClusterCreateRequest | None = None,
        *,
        region: str = REQUIRED,
        gpu_type: GPUClusterCreateRequestGpuType = REQUIRED,
        num_gpus: int = REQUIRED,
        cluster_name: str = REQUIRED,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"] = REQUIRED,
        cuda_version: str = REQUIRED,
        nvidia_driver_version: str = REQUIRED,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Create a cluster.

        Starts a GPU cluster under Kubernetes or Slurm, with shared storage if the request describes or names a
        volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            region: Region to run in, by its `name` in `GET /compute/regions`.
            gpu_type: GPU of every worker.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            cluster_name: Name of the cluster.
            billing_type: How the cluster is paid for: reserved for `duration_days`, on demand until it is deleted,
                or reserved for a window with a start and an end.
            cuda_version: CUDA version of the workers, such as 12.5.
            nvidia_driver_version: NVIDIA driver of the workers, such as 550. Not every driver goes with every
                `cuda_version`.
            cluster_type: What schedules work: Kubernetes or Slurm.
            duration_days: Days that a reserved cluster runs for.
            shared_volume: Shared volume to create and attach.
            volume_id: Id of a shared volume to attach.
            gpu_node_failover_enabled: Whether failing GPU nodes are replaced automatically; they are not by
                default.
            auto_scaled: Whether the number of GPUs follows the load; it does not by default.
            auto_scale_max_gpus: Highest number of GPUs under load; needed where `auto_scaled` is true.
            slurm_shm_size_gib: Shared memory of a Slurm node, in GiB; needed for Slurm.
            capacity_pool_id: Capacity pool to take the hardware from, by its id.
            reservation_start_time: When a scheduled reservation begins; at once if absent.
            reservation_end_time: When a scheduled reservation ends.
            install_traefik: Whether Kubernetes gets Traefik as its ingress controller; it does not by default.
            slurm_image: Container image for Slurm, in place of the standard one.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "region": region,
                    "gpu_type": gpu_type,
                    "num_gpus": num_gpus,
                    "cluster_name": cluster_name,
                    "billing_type": billing_type,
                    "cuda_version": cuda_version,
                    "nvidia_driver_version": nvidia_driver_version,
                    "cluster_type": cluster_type,
                    "duration_days": duration_days,
                    "shared_volume": shared_volume,
                    "volume_id": volume_id,
                    "gpu_node_failover_enabled": gpu_node_failover_enabled,
                    "auto_scaled": auto_scaled,
                    "auto_scale_max_gpus": auto_scale_max_gpus,
                    "slurm_shm_size_gib": slurm_shm_size_gib,
                    "capacity_pool_id": capacity_pool_id,
                    "reservation_start_time": reservation_start_time,
                    "reservation_end_time": reservation_end_time,
                    "install_traefik": install_traefik,
                    "slurm_image": slurm_image,
                },
            ),
        )

    def retrieve(self, cluster_id: str, **options: Unpack[RequestOptions]) -> GPUClusterInfo:
        """Get a cluster.

        Reads the state, nodes and volumes of one cluster.

        Args:
            cluster_id: Id of the cluster.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"cluster_id": cluster_id}))

    def update(
        self,
        cluster_id: str,
        body: GPUClusterUpdateRequest | None = None,
        *,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        num_gpus: int | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Update a cluster.

        Changes the size, type or end of a cluster.

        Args:
            cluster_id: Id of the cluster.
            body: The whole body as a record, instead of arguments for its properties.
            cluster_type: What is to schedule work: Kubernetes or Slurm.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            reservation_end_time: When the cluster ends; for prepaid clusters only.
        """
        return self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"cluster_id": cluster_id},
                whole=body,
                body={"cluster_type": cluster_type, "num_gpus": num_gpus, "reservation_end_time": reservation_end_time},
            ),
        )

    def delete(self, cluster_id: str, **options: Unpack[RequestOptions]) -> BetaClusterDeleteResponse:
        """Delete a cluster.

        Shuts a cluster down and removes it.

        Args:
            cluster_id: Id of the cluster.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"cluster_id": cluster_id}))

    def list_regions(self, **options: Unpack[RequestOptions]) -> RegionListResponse:
        """List regions.

        Lists the regions in which clusters can be created, with the drivers and GPUs of each.
        """
        return self._sender.send(_LIST_REGIONS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ClustersWithRawResponse:
        """Each method returns the whole response."""
        return ClustersWithRawResponse(Clusters(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ClustersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ClustersWithStreamingResponse(Clusters(self._sender.opened()))


class AsyncClusters(AsyncResource):
    """GPU clusters under Kubernetes or Slurm."""

    @cached_property
    def storage(self) -> AsyncClustersStorage:
        """Shared storage of clusters."""
        from .storage import AsyncClustersStorage

        return AsyncClustersStorage(self._sender)

    async def list(self, **options: Unpack[RequestOptions]) -> GPUClusters:
        """List clusters.

        Lists the GPU clusters of the project.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @overload
    async def create(
        self,
        *,
        region: str,
        gpu_type: GPUClusterCreateRequestGpuType,
        num_gpus: int,
        cluster_name: str,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"],
        cuda_version: str,
        nvidia_driver_version: str,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo: ...
    @overload
    async def create(self, body: GPUClusterCreateRequest, **options: Unpack[RequestOptions]) -> GPUClusterInfo: ...
    async def create(
        self,
        body: GPUClusterCreateRequest | None = None,
        *,
        region: str = REQUIRED,
        gpu_type: GPUClusterCreateRequestGpuType = REQUIRED,
        num_gpus: int = REQUIRED,
        cluster_name: str = REQUIRED,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"] = REQUIRED,
        cuda_version: str = REQUIRED,
        nvidia_driver_version: str = REQUIRED,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Create a cluster.

        Starts a GPU cluster under Kubernetes or Slurm, with shared storage if the request describes or names a
        volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            region: Region to run in, by its `name` in `GET /compute/regions`.
            gpu_type: GPU of every worker.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            cluster_name: Name of the cluster.
            billing_type: How the cluster is paid for: reserved for `duration_days`, on demand until it is deleted,
                or reserved for a window with a start and an end.
            cuda_version: CUDA version of the workers, such as 12.5.
            nvidia_driver_version: NVIDIA driver of the workers, such as 550. Not every driver goes with every
                `cuda_version`.
            cluster_type: What schedules work: Kubernetes or Slurm.
            duration_days: Days that a reserved cluster runs for.
            shared_volume: Shared volume to create and attach.
            volume_id: Id of a shared volume to attach.
            gpu_node_failover_enabled: Whether failing GPU nodes are replaced automatically; they are not by
                default.
            auto_scaled: Whether the number of GPUs follows the load; it does not by default.
            auto_scale_max_gpus: Highest number of GPUs under load; needed where `auto_scaled` is true.
            slurm_shm_size_gib: Shared memory of a Slurm node, in GiB; needed for Slurm.
            capacity_pool_id: Capacity pool to take the hardware from, by its id.
            reservation_start_time: When a scheduled reservation begins; at once if absent.
            reservation_end_time: When a scheduled reservation ends.
            install_traefik: Whether Kubernetes gets Traefik as its ingress controller; it does not by default.
            slurm_image: Container image for Slurm, in place of the standard one.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "region": region,
                    "gpu_type": gpu_type,
                    "num_gpus": num_gpus,
                    "cluster_name": cluster_name,
                    "billing_type": billing_type,
                    "cuda_version": cuda_version,
                    "nvidia_driver_version": nvidia_driver_version,
                    "cluster_type": cluster_type,
                    "duration_days": duration_days,
                    "shared_volume": shared_volume,
                    "volume_id": volume_id,
                    "gpu_node_failover_enabled": gpu_node_failover_enabled,
                    "auto_scaled": auto_scaled,
                    "auto_scale_max_gpus": auto_scale_max_gpus,
                    "slurm_shm_size_gib": slurm_shm_size_gib,
                    "capacity_pool_id": capacity_pool_id,
                    "reservation_start_time": reservation_start_time,
                    "reservation_end_time": reservation_end_time,
                    "install_traefik": install_traefik,
                    "slurm_image": slurm_image,
                },
            ),
        )

    async def retrieve(self, cluster_id: str, **options: Unpack[RequestOptions]) -> GPUClusterInfo:
        """Get a cluster.

        Reads the state, nodes and volumes of one cluster.

        Args:
            cluster_id: Id of the cluster.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"cluster_id": cluster_id}))

    async def update(
        self,
        cluster_id: str,
        body: GPUClusterUpdateRequest | None = None,
        *,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        num_gpus: int | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Update a cluster.

        Changes the size, type or end of a cluster.

        Args:
            cluster_id: Id of the cluster.
            body: The whole body as a record, instead of arguments for its properties.
            cluster_type: What is to schedule work: Kubernetes or Slurm.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            reservation_end_time: When the cluster ends; for prepaid clusters only.
        """
        return await self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"cluster_id": cluster_id},
                whole=body,
                body={"cluster_type": cluster_type, "num_gpus": num_gpus, "reservation_end_time": reservation_end_time},
            ),
        )

    async def delete(self, cluster_id: str, **options: Unpack[RequestOptions]) -> BetaClusterDeleteResponse:
        """Delete a cluster.

        Shuts a cluster down and removes it.

        Args:
            cluster_id: Id of the cluster.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"cluster_id": cluster_id}))

    async def list_regions(self, **options: Unpack[RequestOptions]) -> RegionListResponse:
        """List regions.

        Lists the regions in which clusters can be created, with the drivers and GPUs of each.
        """
        return await self._sender.send(_LIST_REGIONS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncClustersWithRawResponse:
        """Each method returns the whole response."""
        return AsyncClustersWithRawResponse(AsyncClusters(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncClustersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncClustersWithStreamingResponse(AsyncClusters(self._sender.opened()))


class ClustersWithRawResponse:
    """`Clusters`, each method returning the whole response."""

    def __init__(self, clusters: Clusters) -> None:
        self.list = raw(clusters.list)
        self.create = raw(clusters.create)
        self.retrieve = raw(clusters.retrieve)
        self.update = raw(clusters.update)
        self.delete = raw(clusters.delete)
        self.list_regions = raw(clusters.list_regions)


class ClustersWithStreamingResponse:
    """`Clusters`, each method opening a response to be read."""

    def __init__(self, clusters: Clusters) -> None:
        self.list = opened(clusters.list)
        self.create = opened(clusters.create)
        self.retrieve = opened(clusters.retrieve)
        self.update = opened(clusters.update)
        self.delete = opened(clusters.delete)
        self.list_regions = opened(clusters.list_regions)


class AsyncClustersWithRawResponse:
    """`AsyncClusters`, each method returning the whole response."""

    def __init__(self, clusters: AsyncClusters) -> None:
        self.list = async_raw(clusters.list)
        self.create = async_raw(clusters.create)
        self.retrieve = async_raw(clusters.retrieve)
        self.update = async_raw(clusters.update)
        self.delete = async_raw(clusters.delete)
        self.list_regions = async_raw(clusters.list_regions)


class AsyncClustersWithStreamingResponse:
    """`AsyncClusters`, each method opening a response to be read."""

    def __init__(self, clusters: AsyncClusters) -> None:
        self.list = async_opened(clusters.list)
        self.create = async_opened(clusters.create)
        self.retrieve = async_opened(clusters.retrieve)
        self.update = async_opened(clusters.update)
        self.delete = async_opened(clusters.delete)
        self.list_regions = async_opened(clusters.list_regions)
