"""`client.models`: Models that can be called, and custom weights."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.models import ModelInfoList, ModelUploadResponse
from ...models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.options import RequestOptions
    from ...models.models import ModelUploadRequest
    from .uploads import AsyncUploads, Uploads

_ERRORS = {400: ErrorData, 401: ErrorData, 404: ErrorData, 429: ErrorData, 504: ErrorData}
_LIST: Operation[ModelInfoList] = Operation("GET", "/models", response=ModelInfoList, errors=_ERRORS)
_UPLOAD: Operation[ModelUploadResponse] = Operation("POST", "/models", response=ModelUploadResponse)


class Models(Resource):
    """Models that can be called, and custom weights."""

    @cached_property
    def uploads(self) -> Uploads:
        """Jobs that upload models."""
        from .uploads import Uploads

        return Uploads(self._sender)

    def list(self, *, dedicated: bool | None = None, **options: Unpack[RequestOptions]) -> ModelInfoList:
        """List models.

        Lists every model that can be called, with its kind, context length and price.

        Args:
            dedicated: Whether to list only models that dedicated endpoints can serve.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The model did not answer in time. The body is `ErrorData`.
        """
        return self._sender.send(_LIST, Arguments(options, query={"dedicated": dedicated}))

    @overload
    def upload(
        self,
        *,
        model_name: str,
        model_source: str,
        model_type: Literal["model", "adapter"] | None = None,
        hf_token: str | None = None,
        description: str | None = None,
        base_model: str | None = None,
        lora_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelUploadResponse: ...
    @overload
    def upload(self, body: ModelUploadRequest, **options: Unpack[RequestOptions]) -> ModelUploadResponse: ...
    def upload(
        self,
        body: ModelUploadRequest | None = None,
        *,
        model_name: str = REQUIRED,
        model_source: str = REQUIRED,
        model_type: Literal["model", "adapter"] | None = None,
        hf_token: str | None = None,
        description: str | None = None,
        base_model: str | None = None,
        lora_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelUploadResponse:
        """Upload a model.

        Starts a job that copies model weights from Hugging Face or from an archive on S3. Follow it with `GET
        /jobs/{jobId}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model_name: Name that the model gets.
            model_source: Repository on Hugging Face, or address of an archive on S3.
            model_type: Whether the source is a whole model or an adapter. Default: `"model"`.
            hf_token: Token of Hugging Face, for private repositories.
            description: What the model is for.
            base_model: Base model that a shared endpoint serves the adapter with; only for adapters.
            lora_model: Pool that a dedicated endpoint serves the adapter with; only for adapters.

        Returns:
            The job that was started.
        """
        return self._sender.send(
            _UPLOAD,
            Arguments(
                options,
                whole=body,
                body={
                    "model_name": model_name,
                    "model_source": model_source,
                    "model_type": model_type,
                    "hf_token": hf_token,
                    "description": description,
                    "base_model": base_model,
                    "lora_model": lora_model,
                },
            ),
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
    """Models that can be called, and custom weights."""

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Jobs that upload models."""
        from .uploads import AsyncUploads

        return AsyncUploads(self._sender)

    async def list(self, *, dedicated: bool | None = None, **options: Unpack[RequestOptions]) -> ModelInfoList:
        """List models.

        Lists every model that can be called, with its kind, context length and price.

        Args:
            dedicated: Whether to list only models that dedicated endpoints can serve.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The model did not answer in time. The body is `ErrorData`.
        """
        return await self._sender.send(_LIST, Arguments(options, query={"dedicated": dedicated}))

    @overload
    async def upload(
        self,
        *,
        model_name: str,
        model_source: str,
        model_type: Literal["model", "adapter"] | None = None,
        hf_token: str | None = None,
        description: str | None = None,
        base_model: str | None = None,
        lora_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelUploadResponse: ...
    @overload
    async def upload(self, body: ModelUploadRequest, **options: Unpack[RequestOptions]) -> ModelUploadResponse: ...
    async def upload(
        self,
        body: ModelUploadRequest | None = None,
        *,
        model_name: str = REQUIRED,
        model_source: str = REQUIRED,
        model_type: Literal["model", "adapter"] | None = None,
        hf_token: str | None = None,
        description: str | None = None,
        base_model: str | None = None,
        lora_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelUploadResponse:
        """Upload a model.

        Starts a job that copies model weights from Hugging Face or from an archive on S3. Follow it with `GET
        /jobs/{jobId}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model_name: Name that the model gets.
            model_source: Repository on Hugging Face, or address of an archive on S3.
            model_type: Whether the source is a whole model or an adapter. Default: `"model"`.
            hf_token: Token of Hugging Face, for private repositories.
            description: What the model is for.
            base_model: Base model that a shared endpoint serves the adapter with; only for adapters.
            lora_model: Pool that a dedicated endpoint serves the adapter with; only for adapters.

        Returns:
            The job that was started.
        """
        return await self._sender.send(
            _UPLOAD,
            Arguments(
                options,
                whole=body,
                body={
                    "model_name": model_name,
                    "model_source": model_source,
                    "model_type": model_type,
                    "hf_token": hf_token,
                    "description": description,
                    "base_model": base_model,
                    "lora_model": lora_model,
                },
            ),
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
        self.list = raw(models.list)
        self.upload = raw(models.upload)


class ModelsWithStreamingResponse:
    """`Models`, each method opening a response to be read."""

    def __init__(self, models: Models) -> None:
        self.list = opened(models.list)
        self.upload = opened(models.upload)


class AsyncModelsWithRawResponse:
    """`AsyncModels`, each method returning the whole response."""

    def __init__(self, models: AsyncModels) -> None:
        self.list = async_raw(models.list)
        self.upload = async_raw(models.upload)


class AsyncModelsWithStreamingResponse:
    """`AsyncModels`, each method opening a response to be read."""

    def __init__(self, models: AsyncModels) -> None:
        self.list = async_opened(models.list)
        self.upload = async_opened(models.upload)
