"""`client.models`: Models - create, read, change and delete them."""

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
from ..._runtime.style import Style
from ...models.models import ModelInstanceWithViews, ModelPage
from ...models.shared import GenericDeleteResponse, ModelInstance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from ..._runtime.pages import AsyncPager, Pager
    from ...models.models import CreateModelRequest, ModelDetails, ModelSort, View
    from ...models.shared import BaseModelMetadata, ModelType, ModelVendor
    from ...types.shared import BaseModelMetadataDict
    from .chat_completions import AsyncChatCompletions, ChatCompletions
    from .completions import AsyncCompletions, Completions
    from .deployments.deployments import AsyncDeployments, Deployments
    from .embeddings import AsyncEmbeddings, Embeddings
    from .rerankings import AsyncRerankings, Rerankings
    from .usage_statistics import AsyncUsageStatistics, UsageStatistics

_LIST: Operation[ModelPage] = Operation(
    "GET",
    "/v4/models",
    response=ModelPage,
    encode={"query": {"view": Style(explode=False), "sort_by": Style(explode=False)}},
)
_LIST_PAGES: Pages[ModelInstanceWithViews] = Pages("page", items=("items",), param="page", size="limit")
_CREATE: Operation[ModelInstance] = Operation("POST", "/v4/models", response=ModelInstance)
_RETRIEVE: Operation[ModelInstanceWithViews] = Operation(
    "GET", "/v4/models/{model_id}", response=ModelInstanceWithViews, encode={"query": {"view": Style(explode=False)}}
)
_UPDATE: Operation[ModelInstance] = Operation("PATCH", "/v4/models/{model_id}", response=ModelInstance)
_DELETE: Operation[GenericDeleteResponse] = Operation("DELETE", "/v4/models/{model_id}", response=GenericDeleteResponse)


class Models(Resource):
    """Models - create, read, change and delete them."""

    @cached_property
    def deployments(self) -> Deployments:
        """Deployments of models - what takes requests."""
        from .deployments.deployments import Deployments

        return Deployments(self._sender)

    @cached_property
    def chat_completions(self) -> ChatCompletions:
        """Calls to deployed models."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._sender)

    @cached_property
    def completions(self) -> Completions:
        """Calls to deployed models."""
        from .completions import Completions

        return Completions(self._sender)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Calls to deployed models."""
        from .embeddings import Embeddings

        return Embeddings(self._sender)

    @cached_property
    def rerankings(self) -> Rerankings:
        """Calls to deployed models."""
        from .rerankings import Rerankings

        return Rerankings(self._sender)

    @cached_property
    def usage_statistics(self) -> UsageStatistics:
        """How many tokens were used, and when."""
        from .usage_statistics import UsageStatistics

        return UsageStatistics(self._sender)

    def list(
        self,
        *,
        model_group_id: int | str | None = None,
        model_type: int | str | None = None,
        account_id: str | None = None,
        view: Sequence[View] | None = None,
        sort_by: Sequence[ModelSort] | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[ModelInstanceWithViews, ModelPage]:
        """List models.

        Args:
            model_group_id: Only models of this group.
            model_type: Only models of this type, such as `CHAT_COMPLETION`.
            account_id: Only what belongs to this account.
            view: What to show along with a model.
            sort_by: Order of the list; earlier entries weigh more.
            page: Number of the page to give; the first is 1. A page without items is past the end. Default: `1`.
            limit: Most items on a page. Default: `100`.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.pages(
            _LIST,
            _LIST_PAGES,
            Arguments(
                options,
                query={
                    "model_group_id": model_group_id,
                    "model_type": model_type,
                    "account_id": account_id,
                    "view": view,
                    "sort_by": sort_by,
                    "page": page,
                    "limit": limit,
                },
            ),
        )

    @overload
    def create(
        self,
        *,
        name: str,
        model_type: ModelType,
        account_id: str,
        selected_account_id: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        model_vendor: ModelVendor | None = None,
        base_model_id: str | None = None,
        base_model_metadata: BaseModelMetadata | BaseModelMetadataDict | None = None,
        model_template_id: str | None = None,
        model_group_id: str | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        model_card: str | None = None,
        training_data_card: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelInstance: ...
    @overload
    def create(
        self, body: CreateModelRequest, *, selected_account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> ModelInstance: ...
    def create(
        self,
        body: CreateModelRequest | None = None,
        *,
        name: str = REQUIRED,
        model_type: ModelType = REQUIRED,
        account_id: str = REQUIRED,
        selected_account_id: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        model_vendor: ModelVendor | None = None,
        base_model_id: str | None = None,
        base_model_metadata: BaseModelMetadata | BaseModelMetadataDict | None = None,
        model_template_id: str | None = None,
        model_group_id: str | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        model_card: str | None = None,
        training_data_card: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelInstance:
        """Create a model.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the model.
            model_type: What a model does. `BUNDLE` is for the platform's own use.
            account_id: Account that the model will belong to.
            selected_account_id: Account to act for, where the key may act for several.
            display_name: Name to show to people.
            description: What the model is for.
            model_vendor: Who runs a model.
            base_model_id: Id of the model that this one was made from.
            base_model_metadata: About the model that another one was made from.
            model_template_id: Template that says how the model is run.
            model_group_id: Group that the model belongs to.
            model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
            model_card: What the model can do, and what not.
            training_data_card: What the model was trained on.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                headers={"x-selected-account-id": selected_account_id},
                whole=body,
                body={
                    "name": name,
                    "model_type": model_type,
                    "account_id": account_id,
                    "display_name": display_name,
                    "description": description,
                    "model_vendor": model_vendor,
                    "base_model_id": base_model_id,
                    "base_model_metadata": base_model_metadata,
                    "model_template_id": model_template_id,
                    "model_group_id": model_group_id,
                    "model_creation_parameters": model_creation_parameters,
                    "model_card": model_card,
                    "training_data_card": training_data_card,
                },
            ),
        )

    def retrieve(
        self, model_id: str, *, view: Sequence[View] | None = None, **options: Unpack[RequestOptions]
    ) -> ModelInstanceWithViews:
        """Read a model.

        Args:
            model_id: Id of a model.
            view: What to show along with a model.

        Returns:
            The model, with what `view` asks for.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"model_id": model_id}, query={"view": view}))

    def update(
        self,
        model_id: str,
        body: ModelDetails | None = None,
        *,
        name: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        model_type: ModelType | None = None,
        model_vendor: ModelVendor | None = None,
        base_model_id: str | None = None,
        base_model_metadata: BaseModelMetadata | BaseModelMetadataDict | None = None,
        model_template_id: str | None = None,
        model_group_id: str | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        model_card: str | None = None,
        training_data_card: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelInstance:
        """Change a model.

        Only the members that are sent are changed.

        Args:
            model_id: Id of a model.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the model.
            display_name: Name to show to people.
            description: What the model is for.
            model_type: What a model does. `BUNDLE` is for the platform's own use.
            model_vendor: Who runs a model.
            base_model_id: Id of the model that this one was made from.
            base_model_metadata: About the model that another one was made from.
            model_template_id: Template that says how the model is run.
            model_group_id: Group that the model belongs to.
            model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
            model_card: What the model can do, and what not.
            training_data_card: What the model was trained on.

        Returns:
            The model as it is now.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"model_id": model_id},
                whole=body,
                body={
                    "name": name,
                    "display_name": display_name,
                    "description": description,
                    "model_type": model_type,
                    "model_vendor": model_vendor,
                    "base_model_id": base_model_id,
                    "base_model_metadata": base_model_metadata,
                    "model_template_id": model_template_id,
                    "model_group_id": model_group_id,
                    "model_creation_parameters": model_creation_parameters,
                    "model_card": model_card,
                    "training_data_card": training_data_card,
                },
            ),
        )

    def delete(self, model_id: str, **options: Unpack[RequestOptions]) -> GenericDeleteResponse:
        """Delete a model.

        Args:
            model_id: Id of a model.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"model_id": model_id}))

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """Each method returns the whole response."""
        return ModelsWithRawResponse(Models(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ModelsWithStreamingResponse(Models(self._sender.opened()))


class AsyncModels(AsyncResource):
    """Models - create, read, change and delete them."""

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """Deployments of models - what takes requests."""
        from .deployments.deployments import AsyncDeployments

        return AsyncDeployments(self._sender)

    @cached_property
    def chat_completions(self) -> AsyncChatCompletions:
        """Calls to deployed models."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._sender)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Calls to deployed models."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._sender)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Calls to deployed models."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._sender)

    @cached_property
    def rerankings(self) -> AsyncRerankings:
        """Calls to deployed models."""
        from .rerankings import AsyncRerankings

        return AsyncRerankings(self._sender)

    @cached_property
    def usage_statistics(self) -> AsyncUsageStatistics:
        """How many tokens were used, and when."""
        from .usage_statistics import AsyncUsageStatistics

        return AsyncUsageStatistics(self._sender)

    def list(
        self,
        *,
        model_group_id: int | str | None = None,
        model_type: int | str | None = None,
        account_id: str | None = None,
        view: Sequence[View] | None = None,
        sort_by: Sequence[ModelSort] | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[ModelInstanceWithViews, ModelPage]:
        """List models.

        Args:
            model_group_id: Only models of this group.
            model_type: Only models of this type, such as `CHAT_COMPLETION`.
            account_id: Only what belongs to this account.
            view: What to show along with a model.
            sort_by: Order of the list; earlier entries weigh more.
            page: Number of the page to give; the first is 1. A page without items is past the end. Default: `1`.
            limit: Most items on a page. Default: `100`.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.pages(
            _LIST,
            _LIST_PAGES,
            Arguments(
                options,
                query={
                    "model_group_id": model_group_id,
                    "model_type": model_type,
                    "account_id": account_id,
                    "view": view,
                    "sort_by": sort_by,
                    "page": page,
                    "limit": limit,
                },
            ),
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        model_type: ModelType,
        account_id: str,
        selected_account_id: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        model_vendor: ModelVendor | None = None,
        base_model_id: str | None = None,
        base_model_metadata: BaseModelMetadata | BaseModelMetadataDict | None = None,
        model_template_id: str | None = None,
        model_group_id: str | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        model_card: str | None = None,
        training_data_card: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelInstance: ...
    @overload
    async def create(
        self, body: CreateModelRequest, *, selected_account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> ModelInstance: ...
    async def create(
        self,
        body: CreateModelRequest | None = None,
        *,
        name: str = REQUIRED,
        model_type: ModelType = REQUIRED,
        account_id: str = REQUIRED,
        selected_account_id: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        model_vendor: ModelVendor | None = None,
        base_model_id: str | None = None,
        base_model_metadata: BaseModelMetadata | BaseModelMetadataDict | None = None,
        model_template_id: str | None = None,
        model_group_id: str | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        model_card: str | None = None,
        training_data_card: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelInstance:
        """Create a model.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the model.
            model_type: What a model does. `BUNDLE` is for the platform's own use.
            account_id: Account that the model will belong to.
            selected_account_id: Account to act for, where the key may act for several.
            display_name: Name to show to people.
            description: What the model is for.
            model_vendor: Who runs a model.
            base_model_id: Id of the model that this one was made from.
            base_model_metadata: About the model that another one was made from.
            model_template_id: Template that says how the model is run.
            model_group_id: Group that the model belongs to.
            model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
            model_card: What the model can do, and what not.
            training_data_card: What the model was trained on.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                headers={"x-selected-account-id": selected_account_id},
                whole=body,
                body={
                    "name": name,
                    "model_type": model_type,
                    "account_id": account_id,
                    "display_name": display_name,
                    "description": description,
                    "model_vendor": model_vendor,
                    "base_model_id": base_model_id,
                    "base_model_metadata": base_model_metadata,
                    "model_template_id": model_template_id,
                    "model_group_id": model_group_id,
                    "model_creation_parameters": model_creation_parameters,
                    "model_card": model_card,
                    "training_data_card": training_data_card,
                },
            ),
        )

    async def retrieve(
        self, model_id: str, *, view: Sequence[View] | None = None, **options: Unpack[RequestOptions]
    ) -> ModelInstanceWithViews:
        """Read a model.

        Args:
            model_id: Id of a model.
            view: What to show along with a model.

        Returns:
            The model, with what `view` asks for.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"model_id": model_id}, query={"view": view}))

    async def update(
        self,
        model_id: str,
        body: ModelDetails | None = None,
        *,
        name: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        model_type: ModelType | None = None,
        model_vendor: ModelVendor | None = None,
        base_model_id: str | None = None,
        base_model_metadata: BaseModelMetadata | BaseModelMetadataDict | None = None,
        model_template_id: str | None = None,
        model_group_id: str | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        model_card: str | None = None,
        training_data_card: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelInstance:
        """Change a model.

        Only the members that are sent are changed.

        Args:
            model_id: Id of a model.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the model.
            display_name: Name to show to people.
            description: What the model is for.
            model_type: What a model does. `BUNDLE` is for the platform's own use.
            model_vendor: Who runs a model.
            base_model_id: Id of the model that this one was made from.
            base_model_metadata: About the model that another one was made from.
            model_template_id: Template that says how the model is run.
            model_group_id: Group that the model belongs to.
            model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
            model_card: What the model can do, and what not.
            training_data_card: What the model was trained on.

        Returns:
            The model as it is now.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"model_id": model_id},
                whole=body,
                body={
                    "name": name,
                    "display_name": display_name,
                    "description": description,
                    "model_type": model_type,
                    "model_vendor": model_vendor,
                    "base_model_id": base_model_id,
                    "base_model_metadata": base_model_metadata,
                    "model_template_id": model_template_id,
                    "model_group_id": model_group_id,
                    "model_creation_parameters": model_creation_parameters,
                    "model_card": model_card,
                    "training_data_card": training_data_card,
                },
            ),
        )

    async def delete(self, model_id: str, **options: Unpack[RequestOptions]) -> GenericDeleteResponse:
        """Delete a model.

        Args:
            model_id: Id of a model.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"model_id": model_id}))

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
        self.list = raw_page(models.list)
        self.create = raw(models.create)
        self.retrieve = raw(models.retrieve)
        self.update = raw(models.update)
        self.delete = raw(models.delete)


class ModelsWithStreamingResponse:
    """`Models`, each method opening a response to be read."""

    def __init__(self, models: Models) -> None:
        self.list = opened_page(models.list)
        self.create = opened(models.create)
        self.retrieve = opened(models.retrieve)
        self.update = opened(models.update)
        self.delete = opened(models.delete)


class AsyncModelsWithRawResponse:
    """`AsyncModels`, each method returning the whole response."""

    def __init__(self, models: AsyncModels) -> None:
        self.list = async_raw_page(models.list)
        self.create = async_raw(models.create)
        self.retrieve = async_raw(models.retrieve)
        self.update = async_raw(models.update)
        self.delete = async_raw(models.delete)


class AsyncModelsWithStreamingResponse:
    """`AsyncModels`, each method opening a response to be read."""

    def __init__(self, models: AsyncModels) -> None:
        self.list = async_opened_page(models.list)
        self.create = async_opened(models.create)
        self.retrieve = async_opened(models.retrieve)
        self.update = async_opened(models.update)
        self.delete = async_opened(models.delete)
