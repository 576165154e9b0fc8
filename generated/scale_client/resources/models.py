"""`client.models`: Models - create, read, change and delete them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from .._runtime.operation import Arguments, Operation, Pages, StreamOperation
from .._runtime.raw import (
    async_opened,
    async_opened_page,
    async_raw,
    async_raw_page,
    opened,
    opened_page,
    raw,
    raw_page,
)
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import Style
from ..models.models import (
    CompletionResponse,
    EmbeddingResponse,
    ModelDeployment,
    ModelDeploymentPage,
    ModelInstanceWithViews,
    ModelPage,
    RerankingResponse,
)
from ..models.shared import GenericDeleteResponse, ModelInstance, ModelUsage

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pages import AsyncPager, Pager
    from .._runtime.stream import AsyncStream, Stream
    from ..models.models import (
        ChatCompletionRequest,
        CompletionRequest,
        CreateDeploymentRequest,
        CreateModelRequest,
        DeploymentDetails,
        DeploymentSort,
        EmbeddingRequest,
        ExecuteRequest,
        ModelDetails,
        ModelSort,
        ParameterBindings,
        RerankingRequest,
        View,
    )
    from ..models.shared import BaseModelMetadata, ModelType, ModelVendor
    from ..types.models import ChatMessageInput, DeploymentVendorConfigurationInput, ParameterBindingsDict
    from ..types.shared import BaseModelMetadataDict

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
_DEPLOYMENTS_LIST_ALL: Operation[ModelDeploymentPage] = Operation(
    "GET", "/v4/model-deployments", response=ModelDeploymentPage, encode={"query": {"sort_by": Style(explode=False)}}
)
_DEPLOYMENTS_LIST_ALL_PAGES: Pages[ModelDeployment] = Pages("page", items=("items",), param="page", size="limit")
_DEPLOYMENTS_LIST: Operation[ModelDeploymentPage] = Operation(
    "GET",
    "/v4/models/{model_instance_id}/deployments",
    response=ModelDeploymentPage,
    encode={"query": {"sort_by": Style(explode=False)}},
)
_DEPLOYMENTS_LIST_PAGES: Pages[ModelDeployment] = Pages("page", items=("items",), param="page", size="limit")
_DEPLOYMENTS_CREATE: Operation[ModelDeployment] = Operation(
    "POST", "/v4/models/{model_instance_id}/deployments", response=ModelDeployment
)
_DEPLOYMENTS_RETRIEVE: Operation[ModelDeployment] = Operation(
    "GET", "/v4/models/{model_instance_id}/deployments/{deployment_id}", response=ModelDeployment
)
_DEPLOYMENTS_UPDATE: Operation[ModelDeployment] = Operation(
    "PATCH", "/v4/models/{model_instance_id}/deployments/{deployment_id}", response=ModelDeployment
)
_DEPLOYMENTS_DELETE: Operation[GenericDeleteResponse] = Operation(
    "DELETE", "/v4/models/{model_instance_id}/deployments/{deployment_id}", response=GenericDeleteResponse
)
_DEPLOYMENTS_EXECUTE: Operation[Any] = Operation(
    "POST", "/v4/models/{model_instance_id}/deployments/{model_deployment_id}/execute", response=Any, switch="stream"
)
_DEPLOYMENTS_EXECUTE_STREAM: StreamOperation[Any] = StreamOperation(
    "POST", "/v4/models/{model_instance_id}/deployments/{model_deployment_id}/execute", item=Any
)
_DEPLOYMENTS_USAGE_STATISTICS_RETRIEVE: Operation[ModelUsage] = Operation(
    "GET", "/v4/model-deployments/{model_deployment_id}/usage-statistics", response=ModelUsage
)
_CHAT_COMPLETIONS_CREATE: Operation[CompletionResponse] = Operation(
    "POST", "/v4/models/{model_deployment_id}/chat-completions", response=CompletionResponse, switch="stream"
)
_CHAT_COMPLETIONS_CREATE_STREAM: StreamOperation[CompletionResponse] = StreamOperation(
    "POST", "/v4/models/{model_deployment_id}/chat-completions", item=CompletionResponse
)
_COMPLETIONS_CREATE: Operation[CompletionResponse] = Operation(
    "POST", "/v4/models/{model_deployment_id}/completions", response=CompletionResponse, switch="stream"
)
_COMPLETIONS_CREATE_STREAM: StreamOperation[CompletionResponse] = StreamOperation(
    "POST", "/v4/models/{model_deployment_id}/completions", item=CompletionResponse
)
_EMBEDDINGS_CREATE: Operation[EmbeddingResponse] = Operation(
    "POST", "/v4/models/{model_deployment_id}/embeddings", response=EmbeddingResponse
)
_RERANKINGS_CREATE: Operation[RerankingResponse] = Operation(
    "POST", "/v4/models/{model_deployment_id}/rerankings", response=RerankingResponse
)
_USAGE_STATISTICS_RETRIEVE: Operation[ModelUsage] = Operation(
    "GET", "/v4/models/{model_name}/usage-statistics", response=ModelUsage
)


class Models(Resource):
    """Models - create, read, change and delete them."""

    @cached_property
    def deployments(self) -> Deployments:
        """Deployments of models - what takes requests."""
        return Deployments(self._sender)

    @cached_property
    def chat_completions(self) -> ChatCompletions:
        """Calls to deployed models."""
        return ChatCompletions(self._sender)

    @cached_property
    def completions(self) -> Completions:
        """Calls to deployed models."""
        return Completions(self._sender)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Calls to deployed models."""
        return Embeddings(self._sender)

    @cached_property
    def rerankings(self) -> Rerankings:
        """Calls to deployed models."""
        return Rerankings(self._sender)

    @cached_property
    def usage_statistics(self) -> UsageStatistics:
        """How many tokens were used, and when."""
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


class Deployments(Resource):
    """Deployments of models - what takes requests."""

    @cached_property
    def usage_statistics(self) -> DeploymentsUsageStatistics:
        """How many tokens were used, and when."""
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
            _DEPLOYMENTS_LIST_ALL,
            _DEPLOYMENTS_LIST_ALL_PAGES,
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
            _DEPLOYMENTS_LIST,
            _DEPLOYMENTS_LIST_PAGES,
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
            _DEPLOYMENTS_CREATE,
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
            _DEPLOYMENTS_RETRIEVE,
            Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id}),
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
            _DEPLOYMENTS_UPDATE,
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
            _DEPLOYMENTS_DELETE,
            Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id}),
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
                _DEPLOYMENTS_EXECUTE_STREAM,
                Arguments(
                    options,
                    path={"model_instance_id": model_instance_id, "model_deployment_id": model_deployment_id},
                    whole=body,
                    body=sent,
                ),
            )
        return self._sender.send(
            _DEPLOYMENTS_EXECUTE,
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


class DeploymentsUsageStatistics(Resource):
    """How many tokens were used, and when."""

    def retrieve(
        self,
        model_deployment_id: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a deployment.

        Args:
            model_deployment_id: Id of a deployment.
            start_date: When the time to report on begins.
            end_date: When it ends.
            chunks: How many steps to divide that time into.

        Returns:
            The usage, in equal steps.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _DEPLOYMENTS_USAGE_STATISTICS_RETRIEVE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> DeploymentsUsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return DeploymentsUsageStatisticsWithRawResponse(DeploymentsUsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> DeploymentsUsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return DeploymentsUsageStatisticsWithStreamingResponse(DeploymentsUsageStatistics(self._sender.opened()))


class ChatCompletions(Resource):
    """Calls to deployed models."""

    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[False] | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[True],
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> Stream[CompletionResponse]: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: bool,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | Stream[CompletionResponse]: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[CompletionResponse]: ...
    @overload
    def create(
        self, model_deployment_id: str, body: ChatCompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> CompletionResponse | Stream[CompletionResponse]: ...
    def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest | None = None,
        *,
        prompt: str = REQUIRED,
        chat_history: Sequence[ChatMessageInput] = REQUIRED,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | Stream[CompletionResponse]:
        """Continue a conversation.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            prompt: Text to continue, or what the user says now.
            chat_history: What was said before `prompt`; may be empty.
            stream: Whether to send the completion piece by piece.
            max_tokens: Most tokens to generate. What holds otherwise depends on the model.
            temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
            top_k: Choose among this many of the likeliest tokens.
            top_p: Choose among the likeliest tokens that together are this probable.
            frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
            presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
            stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
            logprobs: Whether to tell how probable the tokens were.
            top_logprobs: How many alternatives to tell for each token.
            reasoning_effort: How long a reasoning model should think.
            chat_template: Template that turns a conversation into text, for LLM Engine.
            chat_template_kwargs: Values for that template.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The completion, whole or piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {
            "prompt": prompt,
            "chat_history": chat_history,
            "stream": stream,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "frequency_penalty": frequency_penalty,
            "presence_penalty": presence_penalty,
            "stop_sequences": stop_sequences,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "reasoning_effort": reasoning_effort,
            "chat_template": chat_template,
            "chat_template_kwargs": chat_template_kwargs,
            "model_request_parameters": model_request_parameters,
        }
        if stream:
            return self._sender.stream(
                _CHAT_COMPLETIONS_CREATE_STREAM,
                Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
            )
        return self._sender.send(
            _CHAT_COMPLETIONS_CREATE,
            Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
        )

    @cached_property
    def with_raw_response(self) -> ChatCompletionsWithRawResponse:
        """Each method returns the whole response."""
        return ChatCompletionsWithRawResponse(ChatCompletions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ChatCompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ChatCompletionsWithStreamingResponse(ChatCompletions(self._sender.opened()))


class Completions(Resource):
    """Calls to deployed models."""

    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        stream: Literal[False] | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        stream: Literal[True],
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> Stream[CompletionResponse]: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        stream: bool,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | Stream[CompletionResponse]: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        body: CompletionRequest,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        body: CompletionRequest,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[CompletionResponse]: ...
    @overload
    def create(
        self, model_deployment_id: str, body: CompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> CompletionResponse | Stream[CompletionResponse]: ...
    def create(
        self,
        model_deployment_id: str,
        body: CompletionRequest | None = None,
        *,
        prompt: str = REQUIRED,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | Stream[CompletionResponse]:
        """Continue a text.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            prompt: Text to continue, or what the user says now.
            stream: Whether to send the completion piece by piece.
            max_tokens: Most tokens to generate. What holds otherwise depends on the model.
            temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
            top_k: Choose among this many of the likeliest tokens.
            top_p: Choose among the likeliest tokens that together are this probable.
            frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
            presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
            stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
            logprobs: Whether to tell how probable the tokens were.
            top_logprobs: How many alternatives to tell for each token.
            reasoning_effort: How long a reasoning model should think.
            chat_template: Template that turns a conversation into text, for LLM Engine.
            chat_template_kwargs: Values for that template.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The completion, whole or piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {
            "prompt": prompt,
            "stream": stream,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "frequency_penalty": frequency_penalty,
            "presence_penalty": presence_penalty,
            "stop_sequences": stop_sequences,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "reasoning_effort": reasoning_effort,
            "chat_template": chat_template,
            "chat_template_kwargs": chat_template_kwargs,
            "model_request_parameters": model_request_parameters,
        }
        if stream:
            return self._sender.stream(
                _COMPLETIONS_CREATE_STREAM,
                Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
            )
        return self._sender.send(
            _COMPLETIONS_CREATE,
            Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
        )

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """Each method returns the whole response."""
        return CompletionsWithRawResponse(Completions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CompletionsWithStreamingResponse(Completions(self._sender.opened()))


class Embeddings(Resource):
    """Calls to deployed models."""

    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        texts: Sequence[str],
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse: ...
    @overload
    def create(
        self, model_deployment_id: str, body: EmbeddingRequest, **options: Unpack[RequestOptions]
    ) -> EmbeddingResponse: ...
    def create(
        self,
        model_deployment_id: str,
        body: EmbeddingRequest | None = None,
        *,
        texts: Sequence[str] = REQUIRED,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed texts.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            texts: The texts.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The embeddings, in the order of the texts.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _EMBEDDINGS_CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={"texts": texts, "model_request_parameters": model_request_parameters},
            ),
        )

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """Each method returns the whole response."""
        return EmbeddingsWithRawResponse(Embeddings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return EmbeddingsWithStreamingResponse(Embeddings(self._sender.opened()))


class Rerankings(Resource):
    """Calls to deployed models."""

    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        query: str,
        chunks: Sequence[str],
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse: ...
    @overload
    def create(
        self, model_deployment_id: str, body: RerankingRequest, **options: Unpack[RequestOptions]
    ) -> RerankingResponse: ...
    def create(
        self,
        model_deployment_id: str,
        body: RerankingRequest | None = None,
        *,
        query: str = REQUIRED,
        chunks: Sequence[str] = REQUIRED,
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse:
        """Score texts against a query.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            query: What is looked for.
            chunks: Texts to score.
            instruction: What to go by when scoring.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The scores, in the order of the chunks.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _RERANKINGS_CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={
                    "query": query,
                    "chunks": chunks,
                    "instruction": instruction,
                    "model_request_parameters": model_request_parameters,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> RerankingsWithRawResponse:
        """Each method returns the whole response."""
        return RerankingsWithRawResponse(Rerankings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> RerankingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return RerankingsWithStreamingResponse(Rerankings(self._sender.opened()))


class UsageStatistics(Resource):
    """How many tokens were used, and when."""

    def retrieve(
        self,
        model_name: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a model.

        Args:
            model_name: Name of a model.
            start_date: When the time to report on begins.
            end_date: When it ends.
            chunks: How many steps to divide that time into.

        Returns:
            The usage, in equal steps.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _USAGE_STATISTICS_RETRIEVE,
            Arguments(
                options,
                path={"model_name": model_name},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> UsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return UsageStatisticsWithRawResponse(UsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> UsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return UsageStatisticsWithStreamingResponse(UsageStatistics(self._sender.opened()))


class AsyncModels(AsyncResource):
    """Models - create, read, change and delete them."""

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """Deployments of models - what takes requests."""
        return AsyncDeployments(self._sender)

    @cached_property
    def chat_completions(self) -> AsyncChatCompletions:
        """Calls to deployed models."""
        return AsyncChatCompletions(self._sender)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Calls to deployed models."""
        return AsyncCompletions(self._sender)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Calls to deployed models."""
        return AsyncEmbeddings(self._sender)

    @cached_property
    def rerankings(self) -> AsyncRerankings:
        """Calls to deployed models."""
        return AsyncRerankings(self._sender)

    @cached_property
    def usage_statistics(self) -> AsyncUsageStatistics:
        """How many tokens were used, and when."""
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


class AsyncDeployments(AsyncResource):
    """Deployments of models - what takes requests."""

    @cached_property
    def usage_statistics(self) -> AsyncDeploymentsUsageStatistics:
        """How many tokens were used, and when."""
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
            _DEPLOYMENTS_LIST_ALL,
            _DEPLOYMENTS_LIST_ALL_PAGES,
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
            _DEPLOYMENTS_LIST,
            _DEPLOYMENTS_LIST_PAGES,
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
            _DEPLOYMENTS_CREATE,
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
            _DEPLOYMENTS_RETRIEVE,
            Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id}),
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
            _DEPLOYMENTS_UPDATE,
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
            _DEPLOYMENTS_DELETE,
            Arguments(options, path={"model_instance_id": model_instance_id, "deployment_id": deployment_id}),
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
                _DEPLOYMENTS_EXECUTE_STREAM,
                Arguments(
                    options,
                    path={"model_instance_id": model_instance_id, "model_deployment_id": model_deployment_id},
                    whole=body,
                    body=sent,
                ),
            )
        return await self._sender.send(
            _DEPLOYMENTS_EXECUTE,
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


class AsyncDeploymentsUsageStatistics(AsyncResource):
    """How many tokens were used, and when."""

    async def retrieve(
        self,
        model_deployment_id: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a deployment.

        Args:
            model_deployment_id: Id of a deployment.
            start_date: When the time to report on begins.
            end_date: When it ends.
            chunks: How many steps to divide that time into.

        Returns:
            The usage, in equal steps.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _DEPLOYMENTS_USAGE_STATISTICS_RETRIEVE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentsUsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncDeploymentsUsageStatisticsWithRawResponse(AsyncDeploymentsUsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsUsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncDeploymentsUsageStatisticsWithStreamingResponse(
            AsyncDeploymentsUsageStatistics(self._sender.opened())
        )


class AsyncChatCompletions(AsyncResource):
    """Calls to deployed models."""

    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[False] | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[True],
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: bool,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self, model_deployment_id: str, body: ChatCompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> CompletionResponse | AsyncStream[CompletionResponse]: ...
    async def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest | None = None,
        *,
        prompt: str = REQUIRED,
        chat_history: Sequence[ChatMessageInput] = REQUIRED,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | AsyncStream[CompletionResponse]:
        """Continue a conversation.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            prompt: Text to continue, or what the user says now.
            chat_history: What was said before `prompt`; may be empty.
            stream: Whether to send the completion piece by piece.
            max_tokens: Most tokens to generate. What holds otherwise depends on the model.
            temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
            top_k: Choose among this many of the likeliest tokens.
            top_p: Choose among the likeliest tokens that together are this probable.
            frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
            presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
            stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
            logprobs: Whether to tell how probable the tokens were.
            top_logprobs: How many alternatives to tell for each token.
            reasoning_effort: How long a reasoning model should think.
            chat_template: Template that turns a conversation into text, for LLM Engine.
            chat_template_kwargs: Values for that template.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The completion, whole or piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {
            "prompt": prompt,
            "chat_history": chat_history,
            "stream": stream,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "frequency_penalty": frequency_penalty,
            "presence_penalty": presence_penalty,
            "stop_sequences": stop_sequences,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "reasoning_effort": reasoning_effort,
            "chat_template": chat_template,
            "chat_template_kwargs": chat_template_kwargs,
            "model_request_parameters": model_request_parameters,
        }
        if stream:
            return await self._sender.stream(
                _CHAT_COMPLETIONS_CREATE_STREAM,
                Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
            )
        return await self._sender.send(
            _CHAT_COMPLETIONS_CREATE,
            Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncChatCompletionsWithRawResponse(AsyncChatCompletions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncChatCompletionsWithStreamingResponse(AsyncChatCompletions(self._sender.opened()))


class AsyncCompletions(AsyncResource):
    """Calls to deployed models."""

    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        stream: Literal[False] | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        stream: Literal[True],
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        stream: bool,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        body: CompletionRequest,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        body: CompletionRequest,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self, model_deployment_id: str, body: CompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> CompletionResponse | AsyncStream[CompletionResponse]: ...
    async def create(
        self,
        model_deployment_id: str,
        body: CompletionRequest | None = None,
        *,
        prompt: str = REQUIRED,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | AsyncStream[CompletionResponse]:
        """Continue a text.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            prompt: Text to continue, or what the user says now.
            stream: Whether to send the completion piece by piece.
            max_tokens: Most tokens to generate. What holds otherwise depends on the model.
            temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
            top_k: Choose among this many of the likeliest tokens.
            top_p: Choose among the likeliest tokens that together are this probable.
            frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
            presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
            stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
            logprobs: Whether to tell how probable the tokens were.
            top_logprobs: How many alternatives to tell for each token.
            reasoning_effort: How long a reasoning model should think.
            chat_template: Template that turns a conversation into text, for LLM Engine.
            chat_template_kwargs: Values for that template.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The completion, whole or piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {
            "prompt": prompt,
            "stream": stream,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "frequency_penalty": frequency_penalty,
            "presence_penalty": presence_penalty,
            "stop_sequences": stop_sequences,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "reasoning_effort": reasoning_effort,
            "chat_template": chat_template,
            "chat_template_kwargs": chat_template_kwargs,
            "model_request_parameters": model_request_parameters,
        }
        if stream:
            return await self._sender.stream(
                _COMPLETIONS_CREATE_STREAM,
                Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
            )
        return await self._sender.send(
            _COMPLETIONS_CREATE,
            Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
        )

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCompletionsWithRawResponse(AsyncCompletions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCompletionsWithStreamingResponse(AsyncCompletions(self._sender.opened()))


class AsyncEmbeddings(AsyncResource):
    """Calls to deployed models."""

    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        texts: Sequence[str],
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse: ...
    @overload
    async def create(
        self, model_deployment_id: str, body: EmbeddingRequest, **options: Unpack[RequestOptions]
    ) -> EmbeddingResponse: ...
    async def create(
        self,
        model_deployment_id: str,
        body: EmbeddingRequest | None = None,
        *,
        texts: Sequence[str] = REQUIRED,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed texts.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            texts: The texts.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The embeddings, in the order of the texts.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _EMBEDDINGS_CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={"texts": texts, "model_request_parameters": model_request_parameters},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncEmbeddingsWithRawResponse(AsyncEmbeddings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncEmbeddingsWithStreamingResponse(AsyncEmbeddings(self._sender.opened()))


class AsyncRerankings(AsyncResource):
    """Calls to deployed models."""

    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        query: str,
        chunks: Sequence[str],
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse: ...
    @overload
    async def create(
        self, model_deployment_id: str, body: RerankingRequest, **options: Unpack[RequestOptions]
    ) -> RerankingResponse: ...
    async def create(
        self,
        model_deployment_id: str,
        body: RerankingRequest | None = None,
        *,
        query: str = REQUIRED,
        chunks: Sequence[str] = REQUIRED,
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse:
        """Score texts against a query.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            query: What is looked for.
            chunks: Texts to score.
            instruction: What to go by when scoring.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The scores, in the order of the chunks.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _RERANKINGS_CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={
                    "query": query,
                    "chunks": chunks,
                    "instruction": instruction,
                    "model_request_parameters": model_request_parameters,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncRerankingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncRerankingsWithRawResponse(AsyncRerankings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncRerankingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncRerankingsWithStreamingResponse(AsyncRerankings(self._sender.opened()))


class AsyncUsageStatistics(AsyncResource):
    """How many tokens were used, and when."""

    async def retrieve(
        self,
        model_name: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a model.

        Args:
            model_name: Name of a model.
            start_date: When the time to report on begins.
            end_date: When it ends.
            chunks: How many steps to divide that time into.

        Returns:
            The usage, in equal steps.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _USAGE_STATISTICS_RETRIEVE,
            Arguments(
                options,
                path={"model_name": model_name},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncUsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncUsageStatisticsWithRawResponse(AsyncUsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncUsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncUsageStatisticsWithStreamingResponse(AsyncUsageStatistics(self._sender.opened()))


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


class DeploymentsUsageStatisticsWithRawResponse:
    """`DeploymentsUsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: DeploymentsUsageStatistics) -> None:
        self.retrieve = raw(usage_statistics.retrieve)


class DeploymentsUsageStatisticsWithStreamingResponse:
    """`DeploymentsUsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: DeploymentsUsageStatistics) -> None:
        self.retrieve = opened(usage_statistics.retrieve)


class ChatCompletionsWithRawResponse:
    """`ChatCompletions`, each method returning the whole response."""

    def __init__(self, chat_completions: ChatCompletions) -> None:
        self.create = raw(chat_completions.create)


class ChatCompletionsWithStreamingResponse:
    """`ChatCompletions`, each method opening a response to be read."""

    def __init__(self, chat_completions: ChatCompletions) -> None:
        self.create = opened(chat_completions.create)


class CompletionsWithRawResponse:
    """`Completions`, each method returning the whole response."""

    def __init__(self, completions: Completions) -> None:
        self.create = raw(completions.create)


class CompletionsWithStreamingResponse:
    """`Completions`, each method opening a response to be read."""

    def __init__(self, completions: Completions) -> None:
        self.create = opened(completions.create)


class EmbeddingsWithRawResponse:
    """`Embeddings`, each method returning the whole response."""

    def __init__(self, embeddings: Embeddings) -> None:
        self.create = raw(embeddings.create)


class EmbeddingsWithStreamingResponse:
    """`Embeddings`, each method opening a response to be read."""

    def __init__(self, embeddings: Embeddings) -> None:
        self.create = opened(embeddings.create)


class RerankingsWithRawResponse:
    """`Rerankings`, each method returning the whole response."""

    def __init__(self, rerankings: Rerankings) -> None:
        self.create = raw(rerankings.create)


class RerankingsWithStreamingResponse:
    """`Rerankings`, each method opening a response to be read."""

    def __init__(self, rerankings: Rerankings) -> None:
        self.create = opened(rerankings.create)


class UsageStatisticsWithRawResponse:
    """`UsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: UsageStatistics) -> None:
        self.retrieve = raw(usage_statistics.retrieve)


class UsageStatisticsWithStreamingResponse:
    """`UsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: UsageStatistics) -> None:
        self.retrieve = opened(usage_statistics.retrieve)


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


class AsyncDeploymentsUsageStatisticsWithRawResponse:
    """`AsyncDeploymentsUsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: AsyncDeploymentsUsageStatistics) -> None:
        self.retrieve = async_raw(usage_statistics.retrieve)


class AsyncDeploymentsUsageStatisticsWithStreamingResponse:
    """`AsyncDeploymentsUsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: AsyncDeploymentsUsageStatistics) -> None:
        self.retrieve = async_opened(usage_statistics.retrieve)


class AsyncChatCompletionsWithRawResponse:
    """`AsyncChatCompletions`, each method returning the whole response."""

    def __init__(self, chat_completions: AsyncChatCompletions) -> None:
        self.create = async_raw(chat_completions.create)


class AsyncChatCompletionsWithStreamingResponse:
    """`AsyncChatCompletions`, each method opening a response to be read."""

    def __init__(self, chat_completions: AsyncChatCompletions) -> None:
        self.create = async_opened(chat_completions.create)


class AsyncCompletionsWithRawResponse:
    """`AsyncCompletions`, each method returning the whole response."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_raw(completions.create)


class AsyncCompletionsWithStreamingResponse:
    """`AsyncCompletions`, each method opening a response to be read."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_opened(completions.create)


class AsyncEmbeddingsWithRawResponse:
    """`AsyncEmbeddings`, each method returning the whole response."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_raw(embeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    """`AsyncEmbeddings`, each method opening a response to be read."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_opened(embeddings.create)


class AsyncRerankingsWithRawResponse:
    """`AsyncRerankings`, each method returning the whole response."""

    def __init__(self, rerankings: AsyncRerankings) -> None:
        self.create = async_raw(rerankings.create)


class AsyncRerankingsWithStreamingResponse:
    """`AsyncRerankings`, each method opening a response to be read."""

    def __init__(self, rerankings: AsyncRerankings) -> None:
        self.create = async_opened(rerankings.create)


class AsyncUsageStatisticsWithRawResponse:
    """`AsyncUsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: AsyncUsageStatistics) -> None:
        self.retrieve = async_raw(usage_statistics.retrieve)


class AsyncUsageStatisticsWithStreamingResponse:
    """`AsyncUsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: AsyncUsageStatistics) -> None:
        self.retrieve = async_opened(usage_statistics.retrieve)
