"""`client.model_groups.models`: Groups that models belong to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.shared import ModelInstance

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_CREATE: Operation[ModelInstance] = Operation(
    "POST", "/v4/model-groups/{model_group_id}/models/{model_instance_id}", response=ModelInstance
)


class Models(Resource):
    """Groups that models belong to."""

    def create(self, model_group_id: str, model_instance_id: str, **options: Unpack[RequestOptions]) -> ModelInstance:
        """Add a model to a group.

        Args:
            model_group_id: Id of a model group.
            model_instance_id: Id of a model.

        Returns:
            The model, now in the group.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _CREATE, Arguments(options, path={"model_group_id": model_group_id, "model_instance_id": model_instance_id})
        )

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """Each method returns the whole response."""
        return ModelsWithRawResponse(Models(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ModelsWithStreamingResponse(Models(self._sender.opened()))


class AsyncModels(AsyncResource):
    """Groups that models belong to."""

    async def create(
        self, model_group_id: str, model_instance_id: str, **options: Unpack[RequestOptions]
    ) -> ModelInstance:
        """Add a model to a group.

        Args:
            model_group_id: Id of a model group.
            model_instance_id: Id of a model.

        Returns:
            The model, now in the group.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _CREATE, Arguments(options, path={"model_group_id": model_group_id, "model_instance_id": model_instance_id})
        )

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncModelsWithRawResponse(AsyncModels(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncModelsWithStreamingResponse(AsyncModels(self._sender.opened()))


class ModelsWithRawResponse:
    """`Models`, each method returning the whole response."""

    def __init__(self, models: Models) -> None:
        self.create = raw(models.create)


class ModelsWithStreamingResponse:
    """`Models`, each method opening a response to be read."""

    def __init__(self, models: Models) -> None:
        self.create = opened(models.create)


class AsyncModelsWithRawResponse:
    """`AsyncModels`, each method returning the whole response."""

    def __init__(self, models: AsyncModels) -> None:
        self.create = async_raw(models.create)


class AsyncModelsWithStreamingResponse:
    """`AsyncModels`, each method opening a response to be read."""

    def __init__(self, models: AsyncModels) -> None:
        self.create = async_opened(models.create)
