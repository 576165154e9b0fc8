"""`client.beta.clusters.storage`: Shared storage of clusters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.records import REQUIRED
from ...._runtime.resource import AsyncResource, Resource
from ....models.beta import GPUClustersSharedVolume, GPUClustersSharedVolumeDeleteResponse, GPUClustersSharedVolumes

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions
    from ....inputs.beta import GPUClustersSharedVolumeCreateRequestDict
    from ....models.beta import GPUClustersSharedVolumeCreateRequest, GPUClustersSharedVolumeUpdateRequest

_LIST: Operation[GPUClustersSharedVolumes] = Operation(
    "GET", "/compute/clusters/storage/volumes", response=GPUClustersSharedVolumes
)
_UPDATE: Operation[GPUClustersSharedVolume] = Operation(
    "PUT", "/compute/clusters/storage/volumes", response=GPUClustersSharedVolume
)
_CREATE: Operation[GPUClustersSharedVolume] = Operation(
    "POST", "/compute/clusters/storage/volumes", response=GPUClustersSharedVolume
)
_RETRIEVE: Operation[GPUClustersSharedVolume] = Operation(
    "GET", "/compute/clusters/storage/volumes/{volume_id}", response=GPUClustersSharedVolume
)
_DELETE: Operation[GPUClustersSharedVolumeDeleteResponse] = Operation(
    "DELETE", "/compute/clusters/storage/volumes/{volume_id}", response=GPUClustersSharedVolumeDeleteResponse
)


class ClustersStorage(Resource):
    """Shared storage of clusters."""

    def list(self, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumes:
        """List shared volumes.

        Lists the shared volumes of the project's clusters.
        """
        return self._sender.send(_LIST, Arguments(options))

    def update(
        self,
        body: GPUClustersSharedVolumeUpdateRequest | None = None,
        *,
        volume_id: str | None = None,
        size_tib: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Update a shared volume.

        Resizes a shared volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_id: Id of the volume to resize.
            size_tib: Its size in TiB, a whole number.
        """
        return self._sender.send(
            _UPDATE, Arguments(options, whole=body, body={"volume_id": volume_id, "size_tib": size_tib})
        )

    @overload
    def create(
        self, *, volume_name: str, size_tib: int, region: str, **options: Unpack[RequestOptions]
    ) -> GPUClustersSharedVolume: ...
    @overload
    def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume: ...
    def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        *,
        volume_name: str = REQUIRED,
        size_tib: int = REQUIRED,
        region: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Create a shared volume.

        Creates shared storage that outlives a cluster, can grow, and can be attached when a cluster is created.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_name: Name of the volume.
            size_tib: Its size in TiB, a whole number.
            region: Region of the volume, by its `name` in `GET /compute/regions`.
        """
        return self._sender.send(
            _CREATE,
            Arguments(options, whole=body, body={"volume_name": volume_name, "size_tib": size_tib, "region": region}),
        )

    def retrieve(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolume:
        """Get a shared volume.

        Reads the size and state of one shared volume.

        Args:
            volume_id: Id of the volume.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"volume_id": volume_id}))

    def delete(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumeDeleteResponse:
        """Delete a shared volume.

        Removes a shared volume. It must not be attached to a cluster.

        Args:
            volume_id: Id of the volume.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"volume_id": volume_id}))

    @cached_property
    def with_raw_response(self) -> ClustersStorageWithRawResponse:
        """Each method returns the whole response."""
        return ClustersStorageWithRawResponse(ClustersStorage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ClustersStorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ClustersStorageWithStreamingResponse(ClustersStorage(self._sender.opened()))


class AsyncClustersStorage(AsyncResource):
    """Shared storage of clusters."""

    async def list(self, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumes:
        """List shared volumes.

        Lists the shared volumes of the project's clusters.
        """
        return await self._sender.send(_LIST, Arguments(options))

    async def update(
        self,
        body: GPUClustersSharedVolumeUpdateRequest | None = None,
        *,
        volume_id: str | None = None,
        size_tib: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Update a shared volume.

        Resizes a shared volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_id: Id of the volume to resize.
            size_tib: Its size in TiB, a whole number.
        """
        return await self._sender.send(
            _UPDATE, Arguments(options, whole=body, body={"volume_id": volume_id, "size_tib": size_tib})
        )

    @overload
    async def create(
        self, *, volume_name: str, size_tib: int, region: str, **options: Unpack[RequestOptions]
    ) -> GPUClustersSharedVolume: ...
    @overload
    async def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume: ...
    async def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        *,
        volume_name: str = REQUIRED,
        size_tib: int = REQUIRED,
        region: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Create a shared volume.

        Creates shared storage that outlives a cluster, can grow, and can be attached when a cluster is created.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_name: Name of the volume.
            size_tib: Its size in TiB, a whole number.
            region: Region of the volume, by its `name` in `GET /compute/regions`.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(options, whole=body, body={"volume_name": volume_name, "size_tib": size_tib, "region": region}),
        )

    async def retrieve(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolume:
        """Get a shared volume.

        Reads the size and state of one shared volume.

        Args:
            volume_id: Id of the volume.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"volume_id": volume_id}))

    async def delete(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumeDeleteResponse:
        """Delete a shared volume.

        Removes a shared volume. It must not be attached to a cluster.

        Args:
            volume_id: Id of the volume.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"volume_id": volume_id}))

    @cached_property
    def with_raw_response(self) -> AsyncClustersStorageWithRawResponse:
        """Each method returns the whole response."""
        return AsyncClustersStorageWithRawResponse(AsyncClustersStorage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncClustersStorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncClustersStorageWithStreamingResponse(AsyncClustersStorage(self._sender.opened()))


class ClustersStorageWithRawResponse:
    """`ClustersStorage`, each method returning the whole response."""

    def __init__(self, storage: ClustersStorage) -> None:
        self.list = raw(storage.list)
        self.update = raw(storage.update)
        self.create = raw(storage.create)
        self.retrieve = raw(storage.retrieve)
        self.delete = raw(storage.delete)


class ClustersStorageWithStreamingResponse:
    """`ClustersStorage`, each method opening a response to be read."""

    def __init__(self, storage: ClustersStorage) -> None:
        self.list = opened(storage.list)
        self.update = opened(storage.update)
        self.create = opened(storage.create)
        self.retrieve = opened(storage.retrieve)
        self.delete = opened(storage.delete)


class AsyncClustersStorageWithRawResponse:
    """`AsyncClustersStorage`, each method returning the whole response."""

    def __init__(self, storage: AsyncClustersStorage) -> None:
        self.list = async_raw(storage.list)
        self.update = async_raw(storage.update)
        self.create = async_raw(storage.create)
        self.retrieve = async_raw(storage.retrieve)
        self.delete = async_raw(storage.delete)


class AsyncClustersStorageWithStreamingResponse:
    """`AsyncClustersStorage`, each method opening a response to be read."""

    def __init__(self, storage: AsyncClustersStorage) -> None:
        self.list = async_opened(storage.list)
        self.update = async_opened(storage.update)
        self.create = async_opened(storage.create)
        self.retrieve = async_opened(storage.retrieve)
        self.delete = async_opened(storage.delete)
