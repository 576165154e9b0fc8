"""`client.models`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.models import ModelInfoList, ModelUploadResponse
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.models import ModelUploadRequest

_ERRORS = {400: ErrorData, 401: ErrorData, 404: ErrorData, 429: ErrorData, 504: ErrorData}
_LIST: Operation[ModelInfoList] = Operation("GET", "/models", response=ModelInfoList, errors=_ERRORS)
_UPLOAD: Operation[ModelUploadResponse] = Operation("POST", "/models", response=ModelUploadResponse)


class Models(Resource):
    """Methods of `client.models`."""

    def list(self, **options: Unpack[RequestOptions]) -> ModelInfoList:
        """List models.

        Lists every model that can be called, with its kind, context length and price.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The model did not answer in time. The body is `ErrorData`.
        """
        return self._sender.send(_LIST, Arguments(options))

    @overload
    def upload(
        self,
        *,
        model_name: str,
        model_source: str,
        hf_token: str | None = None,
        description: str | None = None,
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
        hf_token: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelUploadResponse:
        """Upload a model.

        Starts a job that copies model weights from Hugging Face or from an archive on S3. Follow it with `GET
        /jobs/{jobId}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model_name: Name that the model gets in the account.
            model_source: Where the weights are: a repository on Hugging Face, or a signed link to an archive on S3.
            hf_token: Access token of Hugging Face, for a repository that is not public.
            description: What the model is, for people to read.

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
                    "hf_token": hf_token,
                    "description": description,
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
    """Methods of `client.models`."""

    async def list(self, **options: Unpack[RequestOptions]) -> ModelInfoList:
        """List models.

        Lists every model that can be called, with its kind, context length and price.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The model did not answer in time. The body is `ErrorData`.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @overload
    async def upload(
        self,
        *,
        model_name: str,
        model_source: str,
        hf_token: str | None = None,
        description: str | None = None,
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
        hf_token: str | None = None,
        description: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelUploadResponse:
        """Upload a model.

        Starts a job that copies model weights from Hugging Face or from an archive on S3. Follow it with `GET
        /jobs/{jobId}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model_name: Name that the model gets in the account.
            model_source: Where the weights are: a repository on Hugging Face, or a signed link to an archive on S3.
            hf_token: Access token of Hugging Face, for a repository that is not public.
            description: What the model is, for people to read.

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
                    "hf_token": hf_token,
                    "description": description,
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
