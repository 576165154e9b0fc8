"""`client.endpoints`: Where endpoints can run."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated_overload, warn_of
from .._runtime.operation import Arguments, Operation
from .._runtime.polling import Polling, async_wait_for, wait_for
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.endpoints import (
    DedicatedEndpoint,
    EndpointListResponse,
    HardwareListResponse,
    ListAvailibilityZonesResponse,
)
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..inputs.endpoints import AutoscalingDict
    from ..models.endpoints import Autoscaling, CreateEndpointRequest, EndpointUpdateRequest

_ERRORS = {403: ErrorData, 500: ErrorData}
_ERRORS_2 = {403: ErrorData, 404: ErrorData, 500: ErrorData}
_LIST_AVZONES: Operation[ListAvailibilityZonesResponse] = Operation(
    "GET", "/clusters/availability-zones", response=ListAvailibilityZonesResponse
)
_LIST: Operation[EndpointListResponse] = Operation("GET", "/endpoints", response=EndpointListResponse, errors=_ERRORS)
_CREATE: Operation[DedicatedEndpoint] = Operation("POST", "/endpoints", response=DedicatedEndpoint, errors=_ERRORS)
_RETRIEVE: Operation[DedicatedEndpoint] = Operation(
    "GET", "/endpoints/{endpointId}", response=DedicatedEndpoint, errors=_ERRORS_2
)
_RETRIEVE_FINAL = Polling(field=("state",), done=("STARTED", "STOPPED"), failed=("ERROR",))
_UPDATE: Operation[DedicatedEndpoint] = Operation(
    "PATCH", "/endpoints/{endpointId}", response=DedicatedEndpoint, errors=_ERRORS_2
)
_DELETE: Operation[None] = Operation("DELETE", "/endpoints/{endpointId}", errors=_ERRORS_2)
_LIST_HARDWARE: Operation[HardwareListResponse] = Operation(
    "GET", "/hardware", response=HardwareListResponse, errors=_ERRORS
)


class Endpoints(Resource):
    """Where endpoints can run."""

    def list_avzones(self, **options: Unpack[RequestOptions]) -> ListAvailibilityZonesResponse:
        """List availability zones.

        Lists the zones in which endpoints can be created.
        """
        return self._sender.send(_LIST_AVZONES, Arguments(options))

    def list(
        self,
        *,
        type: Literal["dedicated", "serverless"] | None = None,
        usage_type: Literal["on-demand", "reserved"] | None = None,
        mine: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> EndpointListResponse:
        """List endpoints.

        Lists the endpoints that the account may call: its own dedicated ones and the serverless ones.

        Args:
            type: Lists only endpoints of this kind.
            usage_type: How the hardware is paid for: on demand or reserved.
            mine: Whether to list only endpoints of your own.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(
            _LIST, Arguments(options, query={"type": type, "usage_type": usage_type, "mine": mine})
        )

    @overload
    def create(
        self,
        *,
        model: str,
        hardware: str,
        autoscaling: Autoscaling | AutoscalingDict,
        display_name: str | None = None,
        disable_speculative_decoding: bool | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        inactive_timeout: int | None = None,
        availability_zone: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint: ...
    @overload
    @deprecated_overload("`disable_prompt_cache` is deprecated.")
    def create(
        self,
        *,
        model: str,
        hardware: str,
        autoscaling: Autoscaling | AutoscalingDict,
        display_name: str | None = None,
        disable_prompt_cache: bool | None = None,
        disable_speculative_decoding: bool | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        inactive_timeout: int | None = None,
        availability_zone: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint: ...
    @overload
    def create(self, body: CreateEndpointRequest, **options: Unpack[RequestOptions]) -> DedicatedEndpoint: ...
    def create(
        self,
        body: CreateEndpointRequest | None = None,
        *,
        model: str = REQUIRED,
        hardware: str = REQUIRED,
        autoscaling: Autoscaling | AutoscalingDict = REQUIRED,
        display_name: str | None = None,
        disable_prompt_cache: bool | None = None,
        disable_speculative_decoding: bool | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        inactive_timeout: int | None = None,
        availability_zone: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint:
        """Create an endpoint.

        Makes a dedicated endpoint, which serves one model on dedicated hardware, and starts it unless told
        otherwise.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model to serve.
            hardware: Hardware to run on, by its `id` in `GET /hardware`.
            autoscaling: Limits for the number of replicas.
            display_name: Name for people to read.
            disable_prompt_cache: Whether to do without the cache of prompts. Default: `False`. Deprecated.
            disable_speculative_decoding: Whether to do without speculative decoding. Default: `False`.
            state: Whether to start the endpoint at once. Default: `"STARTED"`.
            inactive_timeout: Minutes without a request after which the endpoint stops; null or 0 for never.
            availability_zone: Zone to run in, from `GET /clusters/availability-zones`.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        warn_of(disable_prompt_cache=disable_prompt_cache)
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "model": model,
                    "hardware": hardware,
                    "autoscaling": autoscaling,
                    "display_name": display_name,
                    "disable_prompt_cache": disable_prompt_cache,
                    "disable_speculative_decoding": disable_speculative_decoding,
                    "state": state,
                    "inactive_timeout": inactive_timeout,
                    "availability_zone": availability_zone,
                },
            ),
        )

    def retrieve(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> DedicatedEndpoint:
        """Get an endpoint.

        Reads the settings and the state of one endpoint.

        Args:
            endpoint_id: Id of the endpoint.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"endpointId": endpoint_id}))

    def wait_for(
        self,
        endpoint_id: str,
        *,
        wait_timeout: float = 3600.0,
        interval: float = 1.0,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint:
        """Repeat `retrieve` until `state` is `STARTED` or `STOPPED`.

        Args:
            endpoint_id: Id of the endpoint.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `ERROR`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return wait_for(
            lambda: self.retrieve(endpoint_id, **options), _RETRIEVE_FINAL, timeout=wait_timeout, interval=interval
        )

    def update(
        self,
        endpoint_id: str,
        body: EndpointUpdateRequest | None = None,
        *,
        display_name: str | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        autoscaling: Autoscaling | AutoscalingDict | None = None,
        inactive_timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint:
        """Change an endpoint.

        Changes the name, the number of replicas or the state of an endpoint. What is not given stays as it is.

        Args:
            endpoint_id: Id of the endpoint.
            body: The whole body as a record, instead of arguments for its properties.
            display_name: New name, for people to read.
            state: Start the endpoint or stop it.
            autoscaling: New limits for the number of replicas.
            inactive_timeout: Minutes without a request after which the endpoint stops; null or 0 for never.

        Returns:
            The endpoint after the change.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"endpointId": endpoint_id},
                whole=body,
                body={
                    "display_name": display_name,
                    "state": state,
                    "autoscaling": autoscaling,
                    "inactive_timeout": inactive_timeout,
                },
            ),
        )

    def delete(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an endpoint.

        Removes a dedicated endpoint for good.

        Args:
            endpoint_id: Id of the endpoint.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"endpointId": endpoint_id}))

    def list_hardware(self, *, model: str | None = None, **options: Unpack[RequestOptions]) -> HardwareListResponse:
        """List hardware.

        Lists the hardware that dedicated endpoints can run on. With `model`, only what fits that model, and whether
        it is free now.

        Args:
            model: Lists only hardware that can serve this model.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(_LIST_HARDWARE, Arguments(options, query={"model": model}))

    @cached_property
    def with_raw_response(self) -> EndpointsWithRawResponse:
        """Each method returns the whole response."""
        return EndpointsWithRawResponse(Endpoints(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> EndpointsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return EndpointsWithStreamingResponse(Endpoints(self._sender.opened()))


class AsyncEndpoints(AsyncResource):
    """Where endpoints can run."""

    async def list_avzones(self, **options: Unpack[RequestOptions]) -> ListAvailibilityZonesResponse:
        """List availability zones.

        Lists the zones in which endpoints can be created.
        """
        return await self._sender.send(_LIST_AVZONES, Arguments(options))

    async def list(
        self,
        *,
        type: Literal["dedicated", "serverless"] | None = None,
        usage_type: Literal["on-demand", "reserved"] | None = None,
        mine: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> EndpointListResponse:
        """List endpoints.

        Lists the endpoints that the account may call: its own dedicated ones and the serverless ones.

        Args:
            type: Lists only endpoints of this kind.
            usage_type: How the hardware is paid for: on demand or reserved.
            mine: Whether to list only endpoints of your own.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(
            _LIST, Arguments(options, query={"type": type, "usage_type": usage_type, "mine": mine})
        )

    @overload
    async def create(
        self,
        *,
        model: str,
        hardware: str,
        autoscaling: Autoscaling | AutoscalingDict,
        display_name: str | None = None,
        disable_speculative_decoding: bool | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        inactive_timeout: int | None = None,
        availability_zone: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint: ...
    @overload
    @deprecated_overload("`disable_prompt_cache` is deprecated.")
    async def create(
        self,
        *,
        model: str,
        hardware: str,
        autoscaling: Autoscaling | AutoscalingDict,
        display_name: str | None = None,
        disable_prompt_cache: bool | None = None,
        disable_speculative_decoding: bool | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        inactive_timeout: int | None = None,
        availability_zone: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint: ...
    @overload
    async def create(self, body: CreateEndpointRequest, **options: Unpack[RequestOptions]) -> DedicatedEndpoint: ...
    async def create(
        self,
        body: CreateEndpointRequest | None = None,
        *,
        model: str = REQUIRED,
        hardware: str = REQUIRED,
        autoscaling: Autoscaling | AutoscalingDict = REQUIRED,
        display_name: str | None = None,
        disable_prompt_cache: bool | None = None,
        disable_speculative_decoding: bool | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        inactive_timeout: int | None = None,
        availability_zone: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint:
        """Create an endpoint.

        Makes a dedicated endpoint, which serves one model on dedicated hardware, and starts it unless told
        otherwise.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model to serve.
            hardware: Hardware to run on, by its `id` in `GET /hardware`.
            autoscaling: Limits for the number of replicas.
            display_name: Name for people to read.
            disable_prompt_cache: Whether to do without the cache of prompts. Default: `False`. Deprecated.
            disable_speculative_decoding: Whether to do without speculative decoding. Default: `False`.
            state: Whether to start the endpoint at once. Default: `"STARTED"`.
            inactive_timeout: Minutes without a request after which the endpoint stops; null or 0 for never.
            availability_zone: Zone to run in, from `GET /clusters/availability-zones`.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        warn_of(disable_prompt_cache=disable_prompt_cache)
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "model": model,
                    "hardware": hardware,
                    "autoscaling": autoscaling,
                    "display_name": display_name,
                    "disable_prompt_cache": disable_prompt_cache,
                    "disable_speculative_decoding": disable_speculative_decoding,
                    "state": state,
                    "inactive_timeout": inactive_timeout,
                    "availability_zone": availability_zone,
                },
            ),
        )

    async def retrieve(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> DedicatedEndpoint:
        """Get an endpoint.

        Reads the settings and the state of one endpoint.

        Args:
            endpoint_id: Id of the endpoint.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"endpointId": endpoint_id}))

    async def wait_for(
        self,
        endpoint_id: str,
        *,
        wait_timeout: float = 3600.0,
        interval: float = 1.0,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint:
        """Repeat `retrieve` until `state` is `STARTED` or `STOPPED`.

        Args:
            endpoint_id: Id of the endpoint.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `ERROR`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return await async_wait_for(
            lambda: self.retrieve(endpoint_id, **options), _RETRIEVE_FINAL, timeout=wait_timeout, interval=interval
        )

    async def update(
        self,
        endpoint_id: str,
        body: EndpointUpdateRequest | None = None,
        *,
        display_name: str | None = None,
        state: Literal["STARTED", "STOPPED"] | None = None,
        autoscaling: Autoscaling | AutoscalingDict | None = None,
        inactive_timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> DedicatedEndpoint:
        """Change an endpoint.

        Changes the name, the number of replicas or the state of an endpoint. What is not given stays as it is.

        Args:
            endpoint_id: Id of the endpoint.
            body: The whole body as a record, instead of arguments for its properties.
            display_name: New name, for people to read.
            state: Start the endpoint or stop it.
            autoscaling: New limits for the number of replicas.
            inactive_timeout: Minutes without a request after which the endpoint stops; null or 0 for never.

        Returns:
            The endpoint after the change.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"endpointId": endpoint_id},
                whole=body,
                body={
                    "display_name": display_name,
                    "state": state,
                    "autoscaling": autoscaling,
                    "inactive_timeout": inactive_timeout,
                },
            ),
        )

    async def delete(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an endpoint.

        Removes a dedicated endpoint for good.

        Args:
            endpoint_id: Id of the endpoint.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"endpointId": endpoint_id}))

    async def list_hardware(
        self, *, model: str | None = None, **options: Unpack[RequestOptions]
    ) -> HardwareListResponse:
        """List hardware.

        Lists the hardware that dedicated endpoints can run on. With `model`, only what fits that model, and whether
        it is free now.

        Args:
            model: Lists only hardware that can serve this model.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(_LIST_HARDWARE, Arguments(options, query={"model": model}))

    @cached_property
    def with_raw_response(self) -> AsyncEndpointsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncEndpointsWithRawResponse(AsyncEndpoints(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncEndpointsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncEndpointsWithStreamingResponse(AsyncEndpoints(self._sender.opened()))


class EndpointsWithRawResponse:
    """`Endpoints`, each method returning the whole response."""

    def __init__(self, endpoints: Endpoints) -> None:
        self.list_avzones = raw(endpoints.list_avzones)
        self.list = raw(endpoints.list)
        self.create = raw(endpoints.create)
        self.retrieve = raw(endpoints.retrieve)
        self.update = raw(endpoints.update)
        self.delete = raw(endpoints.delete)
        self.list_hardware = raw(endpoints.list_hardware)


class EndpointsWithStreamingResponse:
    """`Endpoints`, each method opening a response to be read."""

    def __init__(self, endpoints: Endpoints) -> None:
        self.list_avzones = opened(endpoints.list_avzones)
        self.list = opened(endpoints.list)
        self.create = opened(endpoints.create)
        self.retrieve = opened(endpoints.retrieve)
        self.update = opened(endpoints.update)
        self.delete = opened(endpoints.delete)
        self.list_hardware = opened(endpoints.list_hardware)


class AsyncEndpointsWithRawResponse:
    """`AsyncEndpoints`, each method returning the whole response."""

    def __init__(self, endpoints: AsyncEndpoints) -> None:
        self.list_avzones = async_raw(endpoints.list_avzones)
        self.list = async_raw(endpoints.list)
        self.create = async_raw(endpoints.create)
        self.retrieve = async_raw(endpoints.retrieve)
        self.update = async_raw(endpoints.update)
        self.delete = async_raw(endpoints.delete)
        self.list_hardware = async_raw(endpoints.list_hardware)


class AsyncEndpointsWithStreamingResponse:
    """`AsyncEndpoints`, each method opening a response to be read."""

    def __init__(self, endpoints: AsyncEndpoints) -> None:
        self.list_avzones = async_opened(endpoints.list_avzones)
        self.list = async_opened(endpoints.list)
        self.create = async_opened(endpoints.create)
        self.retrieve = async_opened(endpoints.retrieve)
        self.update = async_opened(endpoints.update)
        self.delete = async_opened(endpoints.delete)
        self.list_hardware = async_opened(endpoints.list_hardware)
