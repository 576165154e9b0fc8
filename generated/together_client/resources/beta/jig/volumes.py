"""`client.beta.jig.volumes`: Files for deployments to mount."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.records import REQUIRED
from ...._runtime.resource import AsyncResource, Resource
from ....models.beta import ListVolumesResponse, VolumeResponseItem

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions
    from ....inputs.beta import VolumeContentRequestDict
    from ....models.beta import CreateVolumeRequest, UpdateVolumeRequest, VolumeContentRequest, VolumeType

_ERRORS: dict[int | str, Any] = {500: dict[str, Any]}
_ERRORS_2: dict[int | str, Any] = {400: dict[str, Any], 500: dict[str, Any]}
_ERRORS_3: dict[int | str, Any] = {404: dict[str, Any], 500: dict[str, Any]}
_ERRORS_4: dict[int | str, Any] = {400: dict[str, Any], 404: dict[str, Any], 500: dict[str, Any]}
_LIST: Operation[ListVolumesResponse] = Operation(
    "GET", "/deployments/storage/volumes", response=ListVolumesResponse, errors=_ERRORS
)
_CREATE: Operation[VolumeResponseItem] = Operation(
    "POST", "/deployments/storage/volumes", response=VolumeResponseItem, errors=_ERRORS_2
)
_DELETE: Operation[dict[str, Any]] = Operation(
    "DELETE", "/deployments/storage/volumes/{id}", response=dict[str, Any], errors=_ERRORS_3
)
_RETRIEVE: Operation[VolumeResponseItem] = Operation(
    "GET", "/deployments/storage/volumes/{id}", response=VolumeResponseItem, errors=_ERRORS_3
)
_UPDATE: Operation[VolumeResponseItem] = Operation(
    "PATCH", "/deployments/storage/volumes/{id}", response=VolumeResponseItem, errors=_ERRORS_4
)


class Volumes(Resource):
    """Files for deployments to mount."""

    def list(self, **options: Unpack[RequestOptions]) -> ListVolumesResponse:
        """List volumes.

        Lists the volumes of the project.

        Raises:
            InternalServerError: The server failed.
        """
        return self._sender.send(_LIST, Arguments(options))

    @overload
    def create(
        self,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict,
        name: str,
        type: VolumeType,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem: ...
    @overload
    def create(self, body: CreateVolumeRequest, **options: Unpack[RequestOptions]) -> VolumeResponseItem: ...
    def create(
        self,
        body: CreateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict = REQUIRED,
        name: str = REQUIRED,
        type: VolumeType = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Create a volume.

        Creates a volume whose files are loaded before a deployment that mounts it starts.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            content: Files of the volume.
            name: Name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume that was created.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _CREATE, Arguments(options, whole=body, body={"content": content, "name": name, "type": type})
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a volume.

        Removes a volume from the project.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> VolumeResponseItem:
        """Get a volume.

        Reads the files, versions and mounts of one volume.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    def update(
        self,
        id: str,
        body: UpdateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict | None = None,
        name: str | None = None,
        type: VolumeType | None = None,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Update a volume.

        Changes a volume; new files make a new version of it.

        Args:
            id: Id or name of the volume.
            body: The whole body as a record, instead of arguments for its properties.
            content: Files in place of the present ones.
            name: New name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume after the change.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _UPDATE,
            Arguments(options, path={"id": id}, whole=body, body={"content": content, "name": name, "type": type}),
        )

    @cached_property
    def with_raw_response(self) -> VolumesWithRawResponse:
        """Each method returns the whole response."""
        return VolumesWithRawResponse(Volumes(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> VolumesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return VolumesWithStreamingResponse(Volumes(self._sender.opened()))


class AsyncVolumes(AsyncResource):
    """Files for deployments to mount."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListVolumesResponse:
        """List volumes.

        Lists the volumes of the project.

        Raises:
            InternalServerError: The server failed.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @overload
    async def create(
        self,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict,
        name: str,
        type: VolumeType,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem: ...
    @overload
    async def create(self, body: CreateVolumeRequest, **options: Unpack[RequestOptions]) -> VolumeResponseItem: ...
    async def create(
        self,
        body: CreateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict = REQUIRED,
        name: str = REQUIRED,
        type: VolumeType = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Create a volume.

        Creates a volume whose files are loaded before a deployment that mounts it starts.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            content: Files of the volume.
            name: Name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume that was created.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _CREATE, Arguments(options, whole=body, body={"content": content, "name": name, "type": type})
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a volume.

        Removes a volume from the project.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> VolumeResponseItem:
        """Get a volume.

        Reads the files, versions and mounts of one volume.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    async def update(
        self,
        id: str,
        body: UpdateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict | None = None,
        name: str | None = None,
        type: VolumeType | None = None,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Update a volume.

        Changes a volume; new files make a new version of it.

        Args:
            id: Id or name of the volume.
            body: The whole body as a record, instead of arguments for its properties.
            content: Files in place of the present ones.
            name: New name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume after the change.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _UPDATE,
            Arguments(options, path={"id": id}, whole=body, body={"content": content, "name": name, "type": type}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncVolumesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncVolumesWithRawResponse(AsyncVolumes(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncVolumesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncVolumesWithStreamingResponse(AsyncVolumes(self._sender.opened()))


class VolumesWithRawResponse:
    """`Volumes`, each method returning the whole response."""

    def __init__(self, volumes: Volumes) -> None:
        self.list = raw(volumes.list)
        self.create = raw(volumes.create)
        self.delete = raw(volumes.delete)
        self.retrieve = raw(volumes.retrieve)
        self.update = raw(volumes.update)


class VolumesWithStreamingResponse:
    """`Volumes`, each method opening a response to be read."""

    def __init__(self, volumes: Volumes) -> None:
        self.list = opened(volumes.list)
        self.create = opened(volumes.create)
        self.delete = opened(volumes.delete)
        self.retrieve = opened(volumes.retrieve)
        self.update = opened(volumes.update)


class AsyncVolumesWithRawResponse:
    """`AsyncVolumes`, each method returning the whole response."""

    def __init__(self, volumes: AsyncVolumes) -> None:
        self.list = async_raw(volumes.list)
        self.create = async_raw(volumes.create)
        self.delete = async_raw(volumes.delete)
        self.retrieve = async_raw(volumes.retrieve)
        self.update = async_raw(volumes.update)


class AsyncVolumesWithStreamingResponse:
    """`AsyncVolumes`, each method opening a response to be read."""

    def __init__(self, volumes: AsyncVolumes) -> None:
        self.list = async_opened(volumes.list)
        self.create = async_opened(volumes.create)
        self.delete = async_opened(volumes.delete)
        self.retrieve = async_opened(volumes.retrieve)
        self.update = async_opened(volumes.update)
