"""`client.model_templates`: Templates that models are made from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation, Pages
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
from ..models.model_templates import ModelTemplate, ModelTemplatePage
from ..models.shared import GenericDeleteResponse

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pages import AsyncPager, Pager
    from ..models.model_templates import (
        CreateModelTemplateRequest,
        ModelEndpointType,
        ParameterSchema,
        TemplateVendorConfiguration,
    )
    from ..models.shared import ModelType
    from ..types.model_templates import ParameterSchemaDict, TemplateVendorConfigurationDict

_LIST: Operation[ModelTemplatePage] = Operation("GET", "/v4/model-templates", response=ModelTemplatePage)
_LIST_PAGES: Pages[ModelTemplate] = Pages("page", items=("items",), param="page", size="limit")
_CREATE: Operation[ModelTemplate] = Operation("POST", "/v4/model-templates", response=ModelTemplate)
_RETRIEVE: Operation[ModelTemplate] = Operation(
    "GET", "/v4/model-templates/{model_template_id}", response=ModelTemplate
)
_DELETE: Operation[GenericDeleteResponse] = Operation(
    "DELETE", "/v4/model-templates/{model_template_id}", response=GenericDeleteResponse
)


class ModelTemplates(Resource):
    """Templates that models are made from."""

    def list(
        self,
        *,
        account_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[ModelTemplate, ModelTemplatePage]:
        """List model templates.

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
        name: str,
        endpoint_type: ModelEndpointType,
        model_type: ModelType,
        vendor_configuration: TemplateVendorConfiguration | TemplateVendorConfigurationDict,
        account_id: str,
        selected_account_id: str | None = None,
        endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None,
        model_creation_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        model_request_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelTemplate: ...
    @overload
    def create(
        self,
        body: CreateModelTemplateRequest,
        *,
        selected_account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelTemplate: ...
    def create(
        self,
        body: CreateModelTemplateRequest | None = None,
        *,
        name: str = REQUIRED,
        endpoint_type: ModelEndpointType = REQUIRED,
        model_type: ModelType = REQUIRED,
        vendor_configuration: TemplateVendorConfiguration | TemplateVendorConfigurationDict = REQUIRED,
        account_id: str = REQUIRED,
        selected_account_id: str | None = None,
        endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None,
        model_creation_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        model_request_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelTemplate:
        """Create a model template.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the template.
            endpoint_type: How an endpoint answers.
            model_type: What a model does. `BUNDLE` is for the platform's own use.
            vendor_configuration: How Launch runs models made from a template, and trains them.
            account_id: Account that the template will belong to.
            selected_account_id: Account to act for, where the key may act for several.
            endpoint_protocol: How requests to the endpoint are written.
            model_creation_parameters_schema: What must be said when a model is made from the template.
            model_request_parameters_schema: What may be said as `model_request_parameters` when such a model is
                called.

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
                    "endpoint_type": endpoint_type,
                    "model_type": model_type,
                    "vendor_configuration": vendor_configuration,
                    "account_id": account_id,
                    "endpoint_protocol": endpoint_protocol,
                    "model_creation_parameters_schema": model_creation_parameters_schema,
                    "model_request_parameters_schema": model_request_parameters_schema,
                },
            ),
        )

    def retrieve(self, model_template_id: str, **options: Unpack[RequestOptions]) -> ModelTemplate:
        """Read a model template.

        Args:
            model_template_id: Id of a model template.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"model_template_id": model_template_id}))

    def delete(self, model_template_id: str, **options: Unpack[RequestOptions]) -> GenericDeleteResponse:
        """Delete a model template.

        Args:
            model_template_id: Id of a model template.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"model_template_id": model_template_id}))

    @cached_property
    def with_raw_response(self) -> ModelTemplatesWithRawResponse:
        """Each method returns the whole response."""
        return ModelTemplatesWithRawResponse(ModelTemplates(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ModelTemplatesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ModelTemplatesWithStreamingResponse(ModelTemplates(self._sender.opened()))


class AsyncModelTemplates(AsyncResource):
    """Templates that models are made from."""

    def list(
        self,
        *,
        account_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[ModelTemplate, ModelTemplatePage]:
        """List model templates.

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
        name: str,
        endpoint_type: ModelEndpointType,
        model_type: ModelType,
        vendor_configuration: TemplateVendorConfiguration | TemplateVendorConfigurationDict,
        account_id: str,
        selected_account_id: str | None = None,
        endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None,
        model_creation_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        model_request_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelTemplate: ...
    @overload
    async def create(
        self,
        body: CreateModelTemplateRequest,
        *,
        selected_account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelTemplate: ...
    async def create(
        self,
        body: CreateModelTemplateRequest | None = None,
        *,
        name: str = REQUIRED,
        endpoint_type: ModelEndpointType = REQUIRED,
        model_type: ModelType = REQUIRED,
        vendor_configuration: TemplateVendorConfiguration | TemplateVendorConfigurationDict = REQUIRED,
        account_id: str = REQUIRED,
        selected_account_id: str | None = None,
        endpoint_protocol: Literal["SGP", "COHERE", "VLLM"] | None = None,
        model_creation_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        model_request_parameters_schema: ParameterSchema | ParameterSchemaDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelTemplate:
        """Create a model template.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the template.
            endpoint_type: How an endpoint answers.
            model_type: What a model does. `BUNDLE` is for the platform's own use.
            vendor_configuration: How Launch runs models made from a template, and trains them.
            account_id: Account that the template will belong to.
            selected_account_id: Account to act for, where the key may act for several.
            endpoint_protocol: How requests to the endpoint are written.
            model_creation_parameters_schema: What must be said when a model is made from the template.
            model_request_parameters_schema: What may be said as `model_request_parameters` when such a model is
                called.

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
                    "endpoint_type": endpoint_type,
                    "model_type": model_type,
                    "vendor_configuration": vendor_configuration,
                    "account_id": account_id,
                    "endpoint_protocol": endpoint_protocol,
                    "model_creation_parameters_schema": model_creation_parameters_schema,
                    "model_request_parameters_schema": model_request_parameters_schema,
                },
            ),
        )

    async def retrieve(self, model_template_id: str, **options: Unpack[RequestOptions]) -> ModelTemplate:
        """Read a model template.

        Args:
            model_template_id: Id of a model template.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"model_template_id": model_template_id}))

    async def delete(self, model_template_id: str, **options: Unpack[RequestOptions]) -> GenericDeleteResponse:
        """Delete a model template.

        Args:
            model_template_id: Id of a model template.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"model_template_id": model_template_id}))

    @cached_property
    def with_raw_response(self) -> AsyncModelTemplatesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncModelTemplatesWithRawResponse(AsyncModelTemplates(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncModelTemplatesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncModelTemplatesWithStreamingResponse(AsyncModelTemplates(self._sender.opened()))


class ModelTemplatesWithRawResponse:
    """`ModelTemplates`, each method returning the whole response."""

    def __init__(self, model_templates: ModelTemplates) -> None:
        self.list = raw_page(model_templates.list)
        self.create = raw(model_templates.create)
        self.retrieve = raw(model_templates.retrieve)
        self.delete = raw(model_templates.delete)


class ModelTemplatesWithStreamingResponse:
    """`ModelTemplates`, each method opening a response to be read."""

    def __init__(self, model_templates: ModelTemplates) -> None:
        self.list = opened_page(model_templates.list)
        self.create = opened(model_templates.create)
        self.retrieve = opened(model_templates.retrieve)
        self.delete = opened(model_templates.delete)


class AsyncModelTemplatesWithRawResponse:
    """`AsyncModelTemplates`, each method returning the whole response."""

    def __init__(self, model_templates: AsyncModelTemplates) -> None:
        self.list = async_raw_page(model_templates.list)
        self.create = async_raw(model_templates.create)
        self.retrieve = async_raw(model_templates.retrieve)
        self.delete = async_raw(model_templates.delete)


class AsyncModelTemplatesWithStreamingResponse:
    """`AsyncModelTemplates`, each method opening a response to be read."""

    def __init__(self, model_templates: AsyncModelTemplates) -> None:
        self.list = async_opened_page(model_templates.list)
        self.create = async_opened(model_templates.create)
        self.retrieve = async_opened(model_templates.retrieve)
        self.delete = async_opened(model_templates.delete)
