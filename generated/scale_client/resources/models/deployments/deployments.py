"""`client.models.deployments`: Deployments of models - what takes requests."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...._runtime.operation import Arguments, Operation, Pages, StreamOperation
from ...._runtime.raw import (
    async_opened,
    async_opened_page,
    async_raw,
    async_raw_page,
    opened,
    opened_page,
    raw,
    raw_page,
)
from ...._runtime.records import REQUIRED
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.style import Style
from ....models.models import ModelDeployment, ModelDeploymentPage
from ....models.shared import GenericDeleteResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from ...._runtime.options import RequestOptions
    from ...._runtime.pages import AsyncPager, Pager
    from ...._runtime.stream import AsyncStream, Stream
    from ....models.models import CreateDeploymentRequest, DeploymentDetails, DeploymentSort, ExecuteRequest
    from ....types.models import DeploymentVendorConfigurationInput
    from .usage_statistics import AsyncDeploymentsUsageStatistics, DeploymentsUsageStatistics

_LIST_ALL: Operation[ModelDeploymentPage] = Operation(
    "GET", "/v4/model-deployments", response=ModelDeploymentPage, encode={"query": {"sort_by": Style(explode=False)}}
)
_LIST_ALL_PAGES: Pages[ModelDeployment] = Pages("page", items=("items",), param="page", size="limit")
_LIST: Operation[ModelDeploymentPage] = Operation(
    "GET",
    "/v4/models/{model_instance_id}/deployments",
    response=ModelDeploymentPage,
    encode={"query": {"sort_by": Style(explode=False)}},
)
_LIST_PAGES: Pages[ModelDeployment] = Pages("page", items=("items",), param="page", size="limit")
_CREATE: Operation[ModelDeployment] = Operation(
    "POST", "/v4/models/{model_instance_id}/deployments", response=ModelDeployment
)
_RETRIEVE: Operation[ModelDeployment] = Operation(
    "GET", "/v4/models/{model_instance_id}/deployments/{deployment_id}", response=ModelDeployment
)
_UPDATE: Operation[ModelDeployment] = Operation(
    "PATCH", "/v4/models/{model_instance_id}/deployments/{deployment_id}", response=ModelDeployment
)
_DELETE: Operation[GenericDeleteResponse] = Operation(
    "DELETE", "/v4/models/{model_instance_id}/deployments/{deployment_id}", response=GenericDeleteResponse
)
_EXECUTE: Operation[Any] = Operation(
    "POST", "/v4/models/{model_instance_id}/deployments/{model_deployment_id}/execute", response=Any, switch="stream"
)
_EXECUTE_STREAM: StreamOperation[Any] = StreamOperation(
    "POST", "/v4/models/{model_instance_id}/deployments/{model_deployment_id}/execute", item=Any
)


class Deployments(Resource):
    """Deployments of models - what takes requests."""

    @cached_property
    def usage_statistics(self) -> DeploymentsUsageStatistics:
        """How many tokens were used, and when."""
        from .usage_statistics import DeploymentsUsageStatistics

        return DeploymentsUsageStatistics(self._sender)

    def list_all(
        self,
        *,
        account_id: str | None = None,
        sort_by: Sequence[DeploymentSort] | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[ModelDeployment, ModelDeploymentPage]:
        """List deployments of all models.

        Args:
            account_id: Only what belongs to this account.
            sort_by: Order of the list; earlier entries weigh more.
            page: Number of the page to give; the first is 1. A page without items is past the end. Default: `1`.
            limit: Most items on a page. Default: `100`.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.pages(
            _LIST_ALL,
            _LIST_ALL_PAGES,
            Arguments(options, query={"account_id": account_id, "sort_by": sort_by, "page": page, "limit": limit}),
        )

    def list(
        self,
        model_instance_id: str,
        *,
        account_id: str | None = None,
        sort_by: Sequence[DeploymentSort] | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[ModelDeployment, ModelDeploymentPage]:
        """List deployments of a model.

        Args:
            model_instance_id: Id of a model.
            account_id: Only what belongs to this account.
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
                path={"model_instance_id": model_instance_id},
                query={"account_id": account_id, "sort_by": sort_by, "page": page, "limit": limit},
            ),
        )

    @overload
    def create(
        self,
        model_instance_id: str,
        *,
        name: str,
        selected_account_id: str | None = None,
        vendor_configuration: DeploymentVendorConfigurationInput | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        deployment_metadata: Mapping[str, object] | None = None,
        wait_for_ready: bool | None = None,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment: ...
    @overload
    def create(
        self,
        model_instance_id: str,
        body: CreateDeploymentRequest,
        *,
        selected_account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment: ...
    def create(
        self,
        model_instance_id: str,
        body: CreateDeploymentRequest | None = None,
        *,
        name: str = REQUIRED,
        selected_account_id: str | None = None,
        vendor_configuration: DeploymentVendorConfigurationInput | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        deployment_metadata: Mapping[str, object] | None = None,
        wait_for_ready: bool | None = None,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment:
        """Deploy a model.

        Answers once the deployment takes requests, unless `wait_for_ready` is false.

        Args:
            model_instance_id: Id of a model.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the deployment.
            selected_account_id: Account to act for, where the key may act for several.
            vendor_configuration: How a deployment is run; `vendor` says by whom.
            model_creation_parameters: Values for what the model's template asks for.
            deployment_metadata: Anything to keep with the deployment.
            wait_for_ready: Whether to answer only when the deployment takes requests. Default: `True`.
            account_id: Account that the deployment will belong to.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"model_instance_id": model_instance_id},
                headers={"x-selected-account-id": selected_account_id},
                whole=body,
                body={
                    "name": name,
                    "vendor_configuration": vendor_configuration,
                    "model_creation_parameters": model_creation_parameters,
                    "deployment_metadata": deployment_metadata,
                    "wait_for_ready": wait_for_ready,
                    "account_id": account_id,
                },
            ),
        )

    def retrieve(
        self, model_instance_id: str, deployment_id: str, **options: Unpack[RequestOptions]
    ) -> ModelDeployment:
        """Read a deployment.

        Args:
            model_instance_id: Id of a model.
            deployment_id: Id of a deployment.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _RETRIEVE, Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id})
        )

    def update(
        self,
        model_instance_id: str,
        deployment_id: str,
        body: DeploymentDetails | None = None,
        *,
        name: str | None = None,
        vendor_configuration: DeploymentVendorConfigurationInput | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        deployment_metadata: Mapping[str, object] | None = None,
        wait_for_ready: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment:
        """Change a deployment.

        Only the members that are sent are changed.

        Args:
            model_instance_id: Id of a model.
            deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the deployment.
            vendor_configuration: How a deployment is run; `vendor` says by whom.
            model_creation_parameters: Values for what the model's template asks for.
            deployment_metadata: Anything to keep with the deployment.
            wait_for_ready: Whether to answer only when the deployment takes requests. Default: `True`.

        Returns:
            The deployment as it is now.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"model_instance_id": model_instance_id, "deployment_id": deployment_id},
                whole=body,
                body={
                    "name": name,
                    "vendor_configuration": vendor_configuration,
                    "model_creation_parameters": model_creation_parameters,
                    "deployment_metadata": deployment_metadata,
                    "wait_for_ready": wait_for_ready,
                },
            ),
        )

    def delete(
        self, model_instance_id: str, deployment_id: str, **options: Unpack[RequestOptions]
    ) -> GenericDeleteResponse:
        """Delete a deployment.

        Args:
            model_instance_id: Id of a model.
            deployment_id: Id of a deployment.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _DELETE, Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id})
        )

    @overload
    def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any: ...
    @overload
    def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[Any]: ...
    @overload
    def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Any | Stream[Any]: ...
    def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call a deployment in its own words.

        The body is what the model's `request_schema` asks for, the answer what its `response_schema` says. Use this
        for models that no other call fits.

        Args:
            model_instance_id: Id of a model.
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            stream: Whether to send the reply piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {"stream": stream}
        if stream:
            return self._sender.stream(
                _EXECUTE_STREAM,
                Arguments(
                    options,
                    path={"model_instance_id": model_instance_id, "model_deployment_id": model_deployment_id},
                    whole=body,
                    body=sent,
                ),
            )
        return self._sender.send(
            _EXECUTE,
            Arguments(
                options,
                path={"model_instance_id": model_instance_id, "model_deployment_id": model_deployment_id},
                whole=body,
                body=sent,
            ),
        )

    @cached_property
    def with_raw_response(self) -> DeploymentsWithRawResponse:
        """Each method returns the whole response."""
        return DeploymentsWithRawResponse(Deployments(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> DeploymentsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return DeploymentsWithStreamingResponse(Deployments(self._sender.opened()))


class AsyncDeployments(AsyncResource):
    """Deployments of models - what takes requests."""

    @cached_property
    def usage_statistics(self) -> AsyncDeploymentsUsageStatistics:
        """How many tokens were used, and when."""
        from .usage_statistics import AsyncDeploymentsUsageStatistics

        return AsyncDeploymentsUsageStatistics(self._sender)

    def list_all(
        self,
        *,
        account_id: str | None = None,
        sort_by: Sequence[DeploymentSort] | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[ModelDeployment, ModelDeploymentPage]:
        """List deployments of all models.

        Args:
            account_id: Only what belongs to this account.
            sort_by: Order of the list; earlier entries weigh more.
            page: Number of the page to give; the first is 1. A page without items is past the end. Default: `1`.
            limit: Most items on a page. Default: `100`.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.pages(
            _LIST_ALL,
            _LIST_ALL_PAGES,
            Arguments(options, query={"account_id": account_id, "sort_by": sort_by, "page": page, "limit": limit}),
        )

    def list(
        self,
        model_instance_id: str,
        *,
        account_id: str | None = None,
        sort_by: Sequence[DeploymentSort] | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[ModelDeployment, ModelDeploymentPage]:
        """List deployments of a model.

        Args:
            model_instance_id: Id of a model.
            account_id: Only what belongs to this account.
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
                path={"model_instance_id": model_instance_id},
                query={"account_id": account_id, "sort_by": sort_by, "page": page, "limit": limit},
            ),
        )

    @overload
    async def create(
        self,
        model_instance_id: str,
        *,
        name: str,
        selected_account_id: str | None = None,
        vendor_configuration: DeploymentVendorConfigurationInput | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        deployment_metadata: Mapping[str, object] | None = None,
        wait_for_ready: bool | None = None,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment: ...
    @overload
    async def create(
        self,
        model_instance_id: str,
        body: CreateDeploymentRequest,
        *,
        selected_account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment: ...
    async def create(
        self,
        model_instance_id: str,
        body: CreateDeploymentRequest | None = None,
        *,
        name: str = REQUIRED,
        selected_account_id: str | None = None,
        vendor_configuration: DeploymentVendorConfigurationInput | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        deployment_metadata: Mapping[str, object] | None = None,
        wait_for_ready: bool | None = None,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment:
        """Deploy a model.

        Answers once the deployment takes requests, unless `wait_for_ready` is false.

        Args:
            model_instance_id: Id of a model.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the deployment.
            selected_account_id: Account to act for, where the key may act for several.
            vendor_configuration: How a deployment is run; `vendor` says by whom.
            model_creation_parameters: Values for what the model's template asks for.
            deployment_metadata: Anything to keep with the deployment.
            wait_for_ready: Whether to answer only when the deployment takes requests. Default: `True`.
            account_id: Account that the deployment will belong to.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"model_instance_id": model_instance_id},
                headers={"x-selected-account-id": selected_account_id},
                whole=body,
                body={
                    "name": name,
                    "vendor_configuration": vendor_configuration,
                    "model_creation_parameters": model_creation_parameters,
                    "deployment_metadata": deployment_metadata,
                    "wait_for_ready": wait_for_ready,
                    "account_id": account_id,
                },
            ),
        )

    async def retrieve(
        self, model_instance_id: str, deployment_id: str, **options: Unpack[RequestOptions]
    ) -> ModelDeployment:
        """Read a deployment.

        Args:
            model_instance_id: Id of a model.
            deployment_id: Id of a deployment.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _RETRIEVE, Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id})
        )

    async def update(
        self,
        model_instance_id: str,
        deployment_id: str,
        body: DeploymentDetails | None = None,
        *,
        name: str | None = None,
        vendor_configuration: DeploymentVendorConfigurationInput | None = None,
        model_creation_parameters: Mapping[str, object] | None = None,
        deployment_metadata: Mapping[str, object] | None = None,
        wait_for_ready: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelDeployment:
        """Change a deployment.

        Only the members that are sent are changed.

        Args:
            model_instance_id: Id of a model.
            deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the deployment.
            vendor_configuration: How a deployment is run; `vendor` says by whom.
            model_creation_parameters: Values for what the model's template asks for.
            deployment_metadata: Anything to keep with the deployment.
            wait_for_ready: Whether to answer only when the deployment takes requests. Default: `True`.

        Returns:
            The deployment as it is now.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"model_instance_id": model_instance_id, "deployment_id": deployment_id},
                whole=body,
                body={
                    "name": name,
                    "vendor_configuration": vendor_configuration,
                    "model_creation_parameters": model_creation_parameters,
                    "deployment_metadata": deployment_metadata,
                    "wait_for_ready": wait_for_ready,
                },
            ),
        )

    async def delete(
        self, model_instance_id: str, deployment_id: str, **options: Unpack[RequestOptions]
    ) -> GenericDeleteResponse:
        """Delete a deployment.

        Args:
            model_instance_id: Id of a model.
            deployment_id: Id of a deployment.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _DELETE, Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id})
        )

    @overload
    async def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any: ...
    @overload
    async def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Any]: ...
    @overload
    async def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Any | AsyncStream[Any]: ...
    async def execute(
        self,
        model_instance_id: str,
        model_deployment_id: str,
        body: ExecuteRequest | None = None,
        *,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call a deployment in its own words.

        The body is what the model's `request_schema` asks for, the answer what its `response_schema` says. Use this
        for models that no other call fits.

        Args:
            model_instance_id: Id of a model.
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            stream: Whether to send the reply piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {"stream": stream}
        if stream:
            return await self._sender.stream(
                _EXECUTE_STREAM,
                Arguments(
                    options,
                    path={"model_instance_id": model_instance_id, "model_deployment_id": model_deployment_id},
                    whole=body,
                    body=sent,
                ),
            )
        return await self._sender.send(
            _EXECUTE,
            Arguments(
                options,
                path={"model_instance_id": model_instance_id, "model_deployment_id": model_deployment_id},
                whole=body,
                body=sent,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncDeploymentsWithRawResponse(AsyncDeployments(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncDeploymentsWithStreamingResponse(AsyncDeployments(self._sender.opened()))


class DeploymentsWithRawResponse:
    """`Deployments`, each method returning the whole response."""

    def __init__(self, deployments: Deployments) -> None:
        self.list_all = raw_page(deployments.list_all)
        self.list = raw_page(deployments.list)
        self.create = raw(deployments.create)
        self.retrieve = raw(deployments.retrieve)
        self.update = raw(deployments.update)
        self.delete = raw(deployments.delete)
        self.execute = raw(deployments.execute)


class DeploymentsWithStreamingResponse:
    """`Deployments`, each method opening a response to be read."""

    def __init__(self, deployments: Deployments) -> None:
        self.list_all = opened_page(deployments.list_all)
        self.list = opened_page(deployments.list)
        self.create = opened(deployments.create)
        self.retrieve = opened(deployments.retrieve)
        self.update = opened(deployments.update)
        self.delete = opened(deployments.delete)
        self.execute = opened(deployments.execute)


class AsyncDeploymentsWithRawResponse:
    """`AsyncDeployments`, each method returning the whole response."""

    def __init__(self, deployments: AsyncDeployments) -> None:
        self.list_all = async_raw_page(deployments.list_all)
        self.list = async_raw_page(deployments.list)
        self.create = async_raw(deployments.create)
        self.retrieve = async_raw(deployments.retrieve)
        self.update = async_raw(deployments.update)
        self.delete = async_raw(deployments.delete)
        self.execute = async_raw(deployments.execute)


class AsyncDeploymentsWithStreamingResponse:
    """`AsyncDeployments`, each method opening a response to be read."""

    def __init__(self, deployments: AsyncDeployments) -> None:
        self.list_all = async_opened_page(deployments.list_all)
        self.list = async_opened_page(deployments.list)
        self.create = async_opened(deployments.create)
        self.retrieve = async_opened(deployments.retrieve)
        self.update = async_opened(deployments.update)
        self.delete = async_opened(deployments.delete)
        self.execute = async_opened(deployments.execute)
