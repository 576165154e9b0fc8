"""`client.model_groups`: Groups that models belong to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import Arguments, Operation, Pages
from ..._runtime.raw import (
    async_opened,
    async_opened_page,
    async_raw,
    async_raw_page,
    opened,
    opened_page,
    raw,
    raw_page,
)
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.model_groups import ModelGroupPage
from ...models.shared import GenericDeleteResponse, ModelGroup

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from ..._runtime.pages import AsyncPager, Pager
    from ...models.model_groups import CreateModelGroupRequest, UpdateModelGroupRequest
    from .models import AsyncModels, Models
    from .usage_statistics import AsyncUsageStatistics, UsageStatistics

_LIST: Operation[ModelGroupPage] = Operation("GET", "/v4/model-groups", response=ModelGroupPage)
_LIST_PAGES: Pages[ModelGroup] = Pages("page", items=("items",), param="page", size="limit")
_CREATE: Operation[ModelGroup] = Operation("POST", "/v4/model-groups", response=ModelGroup)
_RETRIEVE: Operation[ModelGroup] = Operation("GET", "/v4/model-groups/{model_group_id}", response=ModelGroup)
_UPDATE: Operation[ModelGroup] = Operation("PATCH", "/v4/model-groups/{model_group_id}", response=ModelGroup)
_DELETE: Operation[GenericDeleteResponse] = Operation(
    "DELETE", "/v4/model-groups/{model_group_id}", response=GenericDeleteResponse
)


class ModelGroups(Resource):
    """Groups that models belong to."""

    @cached_property
    def models(self) -> Models:
        """Groups that models belong to."""
        from .models import Models

        return Models(self._sender)

    @cached_property
    def usage_statistics(self) -> UsageStatistics:
        """How many tokens were used, and when."""
        from .usage_statistics import UsageStatistics

        return UsageStatistics(self._sender)

    def list(
        self,
        *,
        account_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[ModelGroup, ModelGroupPage]:
        """List model groups.

        Args:
            account_id: Only what belongs to this account.
            page: Number of the page to give; the first is 1. A page without items is past the end. Default: `1`.
            limit: Most items on a page. Default: `100`.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.pages(
            _LIST, _LIST_PAGES, Arguments(options, query={"account_id": account_id, "page": page, "limit": limit})
        )

    @overload
    def create(
        self,
        *,
        account_id: str,
        name: str,
        selected_account_id: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup: ...
    @overload
    def create(
        self,
        body: CreateModelGroupRequest,
        *,
        selected_account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup: ...
    def create(
        self,
        body: CreateModelGroupRequest | None = None,
        *,
        account_id: str = REQUIRED,
        name: str = REQUIRED,
        selected_account_id: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup:
        """Create a model group.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            account_id: Account that the group will belong to.
            name: Name of the group.
            selected_account_id: Account to act for, where the key may act for several.
            description: What the group is for.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                headers={"x-selected-account-id": selected_account_id},
                whole=body,
                body={"account_id": account_id, "name": name, "description": description},
            ),
        )

    def retrieve(self, model_group_id: str, **options: Unpack[RequestOptions]) -> ModelGroup:
        """Read a model group.

        Args:
            model_group_id: Id of a model group.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"model_group_id": model_group_id}))

    def update(
        self,
        model_group_id: str,
        body: UpdateModelGroupRequest | None = None,
        *,
        name: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup:
        """Change a model group.

        Only the members that are sent are changed.

        Args:
            model_group_id: Id of a model group.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the group.
            description: What the group is for.

        Returns:
            The group as it is now.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"model_group_id": model_group_id},
                whole=body,
                body={"name": name, "description": description},
            ),
        )

    def delete(self, model_group_id: str, **options: Unpack[RequestOptions]) -> GenericDeleteResponse:
        """Delete a model group.

        Args:
            model_group_id: Id of a model group.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"model_group_id": model_group_id}))

    @cached_property
    def with_raw_response(self) -> ModelGroupsWithRawResponse:
        """Each method returns the whole response."""
        return ModelGroupsWithRawResponse(ModelGroups(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ModelGroupsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ModelGroupsWithStreamingResponse(ModelGroups(self._sender.opened()))


class AsyncModelGroups(AsyncResource):
    """Groups that models belong to."""

    @cached_property
    def models(self) -> AsyncModels:
        """Groups that models belong to."""
        from .models import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def usage_statistics(self) -> AsyncUsageStatistics:
        """How many tokens were used, and when."""
        from .usage_statistics import AsyncUsageStatistics

        return AsyncUsageStatistics(self._sender)

    def list(
        self,
        *,
        account_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[ModelGroup, ModelGroupPage]:
        """List model groups.

        Args:
            account_id: Only what belongs to this account.
            page: Number of the page to give; the first is 1. A page without items is past the end. Default: `1`.
            limit: Most items on a page. Default: `100`.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.pages(
            _LIST, _LIST_PAGES, Arguments(options, query={"account_id": account_id, "page": page, "limit": limit})
        )

    @overload
    async def create(
        self,
        *,
        account_id: str,
        name: str,
        selected_account_id: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup: ...
    @overload
    async def create(
        self,
        body: CreateModelGroupRequest,
        *,
        selected_account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup: ...
    async def create(
        self,
        body: CreateModelGroupRequest | None = None,
        *,
        account_id: str = REQUIRED,
        name: str = REQUIRED,
        selected_account_id: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup:
        """Create a model group.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            account_id: Account that the group will belong to.
            name: Name of the group.
            selected_account_id: Account to act for, where the key may act for several.
            description: What the group is for.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                headers={"x-selected-account-id": selected_account_id},
                whole=body,
                body={"account_id": account_id, "name": name, "description": description},
            ),
        )

    async def retrieve(self, model_group_id: str, **options: Unpack[RequestOptions]) -> ModelGroup:
        """Read a model group.

        Args:
            model_group_id: Id of a model group.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"model_group_id": model_group_id}))

    async def update(
        self,
        model_group_id: str,
        body: UpdateModelGroupRequest | None = None,
        *,
        name: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelGroup:
        """Change a model group.

        Only the members that are sent are changed.

        Args:
            model_group_id: Id of a model group.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the group.
            description: What the group is for.

        Returns:
            The group as it is now.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"model_group_id": model_group_id},
                whole=body,
                body={"name": name, "description": description},
            ),
        )

    async def delete(self, model_group_id: str, **options: Unpack[RequestOptions]) -> GenericDeleteResponse:
        """Delete a model group.

        Args:
            model_group_id: Id of a model group.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"model_group_id": model_group_id}))

    @cached_property
    def with_raw_response(self) -> AsyncModelGroupsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncModelGroupsWithRawResponse(AsyncModelGroups(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncModelGroupsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncModelGroupsWithStreamingResponse(AsyncModelGroups(self._sender.opened()))


class ModelGroupsWithRawResponse:
    """`ModelGroups`, each method returning the whole response."""

    def __init__(self, model_groups: ModelGroups) -> None:
        self.list = raw_page(model_groups.list)
        self.create = raw(model_groups.create)
        self.retrieve = raw(model_groups.retrieve)
        self.update = raw(model_groups.update)
        self.delete = raw(model_groups.delete)


class ModelGroupsWithStreamingResponse:
    """`ModelGroups`, each method opening a response to be read."""

    def __init__(self, model_groups: ModelGroups) -> None:
        self.list = opened_page(model_groups.list)
        self.create = opened(model_groups.create)
        self.retrieve = opened(model_groups.retrieve)
        self.update = opened(model_groups.update)
        self.delete = opened(model_groups.delete)


class AsyncModelGroupsWithRawResponse:
    """`AsyncModelGroups`, each method returning the whole response."""

    def __init__(self, model_groups: AsyncModelGroups) -> None:
        self.list = async_raw_page(model_groups.list)
        self.create = async_raw(model_groups.create)
        self.retrieve = async_raw(model_groups.retrieve)
        self.update = async_raw(model_groups.update)
        self.delete = async_raw(model_groups.delete)


class AsyncModelGroupsWithStreamingResponse:
    """`AsyncModelGroups`, each method opening a response to be read."""

    def __init__(self, model_groups: AsyncModelGroups) -> None:
        self.list = async_opened_page(model_groups.list)
        self.create = async_opened(model_groups.create)
        self.retrieve = async_opened(model_groups.retrieve)
        self.update = async_opened(model_groups.update)
        self.delete = async_opened(model_groups.delete)
