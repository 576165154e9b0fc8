"""`client.models`: Saved models - add, read, change and remove them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import NULL, REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.models import DeletedModel, Failure, ModelEnvelope, ModelList, ModelRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from ...models.models import ModelConfig, ModelRequest, ModelType, TestingFor
    from ...types.models import ModelConfigDict
    from .health import AsyncHealth, Health

_ERRORS = {"default": Failure}
_ADD: Operation[ModelEnvelope] = Operation("POST", "/models/add-model", response=ModelEnvelope, errors=_ERRORS)
_GET: Operation[ModelRecord] = Operation("GET", "/models/get-model", response=ModelRecord, errors=_ERRORS)
_LIST: Operation[ModelList] = Operation("GET", "/models/list-models", response=ModelList, errors=_ERRORS)
_MODIFY: Operation[ModelEnvelope] = Operation("PATCH", "/models/modify-model", response=ModelEnvelope, errors=_ERRORS)
_DELETE: Operation[DeletedModel] = Operation("DELETE", "/models/delete-model", response=DeletedModel, errors=_ERRORS)


class Models(Resource):
    """Saved models - add, read, change and remove them."""

    @cached_property
    def health(self) -> Health:
        """Whether a saved model can be reached and answers."""
        from .health import Health

        return Health(self._sender)

    @overload
    def add(
        self,
        *,
        model_saved_name: str,
        model_name: str | None,
        model_config: ModelConfig | ModelConfigDict,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope: ...
    @overload
    def add(self, body: ModelRequest, **options: Unpack[RequestOptions]) -> ModelEnvelope: ...
    def add(
        self,
        body: ModelRequest | None = None,
        *,
        model_saved_name: str = REQUIRED,
        model_name: str | None = REQUIRED,
        model_config: ModelConfig | ModelConfigDict = REQUIRED,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope:
        """Save a model.

        Saves a model under a name and a version. Other calls refer to it by those two.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model_saved_name: Name to save the model under.
            model_name: What the model is called where it is served, if it has a name there.
            model_config: Where a model is served, how to call it, and what it takes and gives.
            model_version: Version to save the model under; newer generation. The older one keeps it in
                `model_config`. Where both are there, this one counts. Default: `"v1"`.
            testing_for: What kind of thing is tested. The newer generation says `foundationModels`, which is also
                what it takes an absent value for; the older one says one of the others, and takes an absent value for
                `LLM`.
            model_type: What a model turns into what, in the older generation. The newer one has modalities instead.
            certifications: Regulations and standards to test against. Default: `[]`.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return self._sender.send(
            _ADD,
            Arguments(
                options,
                whole=body,
                body={
                    "model_saved_name": model_saved_name,
                    "model_name": NULL if model_name is None else model_name,
                    "model_config": model_config,
                    "model_version": model_version,
                    "testing_for": testing_for,
                    "model_type": model_type,
                    "certifications": certifications,
                },
            ),
        )

    def get(
        self, *, model: str, version: str, refresh_cache: bool | None = None, **options: Unpack[RequestOptions]
    ) -> ModelRecord:
        """Read a saved model.

        Args:
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).
            refresh_cache: Read the model anew instead of from the gateway's cache.

        Returns:
            The saved model itself, with nothing around it.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return self._sender.send(
            _GET,
            Arguments(
                options,
                headers={
                    "X-Enkrypt-Model": model,
                    "X-Enkrypt-Model-Version": version,
                    "X-Enkrypt-Refresh-Cache": refresh_cache,
                },
            ),
        )

    def list(self, **options: Unpack[RequestOptions]) -> ModelList:
        """List all saved models.

        Returns:
            Every model saved in the account. The list comes whole; there are no pages.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return self._sender.send(_LIST, Arguments(options))

    @overload
    def modify(
        self,
        *,
        model: str,
        version: str,
        model_saved_name: str,
        model_name: str | None,
        model_config: ModelConfig | ModelConfigDict,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope: ...
    @overload
    def modify(
        self, body: ModelRequest, *, model: str, version: str, **options: Unpack[RequestOptions]
    ) -> ModelEnvelope: ...
    def modify(
        self,
        body: ModelRequest | None = None,
        *,
        model: str,
        version: str,
        model_saved_name: str = REQUIRED,
        model_name: str | None = REQUIRED,
        model_config: ModelConfig | ModelConfigDict = REQUIRED,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope:
        """Change a saved model.

        The headers say which model is meant, by the name and version it has now. The body says what it becomes, and
        may give it another name or version.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).
            model_saved_name: Name to save the model under.
            model_name: What the model is called where it is served, if it has a name there.
            model_config: Where a model is served, how to call it, and what it takes and gives.
            model_version: Version to save the model under; newer generation. The older one keeps it in
                `model_config`. Where both are there, this one counts. Default: `"v1"`.
            testing_for: What kind of thing is tested. The newer generation says `foundationModels`, which is also
                what it takes an absent value for; the older one says one of the others, and takes an absent value for
                `LLM`.
            model_type: What a model turns into what, in the older generation. The newer one has modalities instead.
            certifications: Regulations and standards to test against. Default: `[]`.

        Returns:
            The model as it is now.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return self._sender.send(
            _MODIFY,
            Arguments(
                options,
                headers={"X-Enkrypt-Model": model, "X-Enkrypt-Model-Version": version},
                whole=body,
                body={
                    "model_saved_name": model_saved_name,
                    "model_name": NULL if model_name is None else model_name,
                    "model_config": model_config,
                    "model_version": model_version,
                    "testing_for": testing_for,
                    "model_type": model_type,
                    "certifications": certifications,
                },
            ),
        )

    def delete(self, *, model: str, version: str, **options: Unpack[RequestOptions]) -> DeletedModel:
        """Remove a saved model.

        Args:
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return self._sender.send(
            _DELETE, Arguments(options, headers={"X-Enkrypt-Model": model, "X-Enkrypt-Model-Version": version})
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
    """Saved models - add, read, change and remove them."""

    @cached_property
    def health(self) -> AsyncHealth:
        """Whether a saved model can be reached and answers."""
        from .health import AsyncHealth

        return AsyncHealth(self._sender)

    @overload
    async def add(
        self,
        *,
        model_saved_name: str,
        model_name: str | None,
        model_config: ModelConfig | ModelConfigDict,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope: ...
    @overload
    async def add(self, body: ModelRequest, **options: Unpack[RequestOptions]) -> ModelEnvelope: ...
    async def add(
        self,
        body: ModelRequest | None = None,
        *,
        model_saved_name: str = REQUIRED,
        model_name: str | None = REQUIRED,
        model_config: ModelConfig | ModelConfigDict = REQUIRED,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope:
        """Save a model.

        Saves a model under a name and a version. Other calls refer to it by those two.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model_saved_name: Name to save the model under.
            model_name: What the model is called where it is served, if it has a name there.
            model_config: Where a model is served, how to call it, and what it takes and gives.
            model_version: Version to save the model under; newer generation. The older one keeps it in
                `model_config`. Where both are there, this one counts. Default: `"v1"`.
            testing_for: What kind of thing is tested. The newer generation says `foundationModels`, which is also
                what it takes an absent value for; the older one says one of the others, and takes an absent value for
                `LLM`.
            model_type: What a model turns into what, in the older generation. The newer one has modalities instead.
            certifications: Regulations and standards to test against. Default: `[]`.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return await self._sender.send(
            _ADD,
            Arguments(
                options,
                whole=body,
                body={
                    "model_saved_name": model_saved_name,
                    "model_name": NULL if model_name is None else model_name,
                    "model_config": model_config,
                    "model_version": model_version,
                    "testing_for": testing_for,
                    "model_type": model_type,
                    "certifications": certifications,
                },
            ),
        )

    async def get(
        self, *, model: str, version: str, refresh_cache: bool | None = None, **options: Unpack[RequestOptions]
    ) -> ModelRecord:
        """Read a saved model.

        Args:
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).
            refresh_cache: Read the model anew instead of from the gateway's cache.

        Returns:
            The saved model itself, with nothing around it.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return await self._sender.send(
            _GET,
            Arguments(
                options,
                headers={
                    "X-Enkrypt-Model": model,
                    "X-Enkrypt-Model-Version": version,
                    "X-Enkrypt-Refresh-Cache": refresh_cache,
                },
            ),
        )

    async def list(self, **options: Unpack[RequestOptions]) -> ModelList:
        """List all saved models.

        Returns:
            Every model saved in the account. The list comes whole; there are no pages.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @overload
    async def modify(
        self,
        *,
        model: str,
        version: str,
        model_saved_name: str,
        model_name: str | None,
        model_config: ModelConfig | ModelConfigDict,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope: ...
    @overload
    async def modify(
        self, body: ModelRequest, *, model: str, version: str, **options: Unpack[RequestOptions]
    ) -> ModelEnvelope: ...
    async def modify(
        self,
        body: ModelRequest | None = None,
        *,
        model: str,
        version: str,
        model_saved_name: str = REQUIRED,
        model_name: str | None = REQUIRED,
        model_config: ModelConfig | ModelConfigDict = REQUIRED,
        model_version: str | None = None,
        testing_for: TestingFor | None = None,
        model_type: ModelType | None = None,
        certifications: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelEnvelope:
        """Change a saved model.

        The headers say which model is meant, by the name and version it has now. The body says what it becomes, and
        may give it another name or version.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).
            model_saved_name: Name to save the model under.
            model_name: What the model is called where it is served, if it has a name there.
            model_config: Where a model is served, how to call it, and what it takes and gives.
            model_version: Version to save the model under; newer generation. The older one keeps it in
                `model_config`. Where both are there, this one counts. Default: `"v1"`.
            testing_for: What kind of thing is tested. The newer generation says `foundationModels`, which is also
                what it takes an absent value for; the older one says one of the others, and takes an absent value for
                `LLM`.
            model_type: What a model turns into what, in the older generation. The newer one has modalities instead.
            certifications: Regulations and standards to test against. Default: `[]`.

        Returns:
            The model as it is now.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return await self._sender.send(
            _MODIFY,
            Arguments(
                options,
                headers={"X-Enkrypt-Model": model, "X-Enkrypt-Model-Version": version},
                whole=body,
                body={
                    "model_saved_name": model_saved_name,
                    "model_name": NULL if model_name is None else model_name,
                    "model_config": model_config,
                    "model_version": model_version,
                    "testing_for": testing_for,
                    "model_type": model_type,
                    "certifications": certifications,
                },
            ),
        )

    async def delete(self, *, model: str, version: str, **options: Unpack[RequestOptions]) -> DeletedModel:
        """Remove a saved model.

        Args:
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return await self._sender.send(
            _DELETE, Arguments(options, headers={"X-Enkrypt-Model": model, "X-Enkrypt-Model-Version": version})
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
        self.add = raw(models.add)
        self.get = raw(models.get)
        self.list = raw(models.list)
        self.modify = raw(models.modify)
        self.delete = raw(models.delete)


class ModelsWithStreamingResponse:
    """`Models`, each method opening a response to be read."""

    def __init__(self, models: Models) -> None:
        self.add = opened(models.add)
        self.get = opened(models.get)
        self.list = opened(models.list)
        self.modify = opened(models.modify)
        self.delete = opened(models.delete)


class AsyncModelsWithRawResponse:
    """`AsyncModels`, each method returning the whole response."""

    def __init__(self, models: AsyncModels) -> None:
        self.add = async_raw(models.add)
        self.get = async_raw(models.get)
        self.list = async_raw(models.list)
        self.modify = async_raw(models.modify)
        self.delete = async_raw(models.delete)


class AsyncModelsWithStreamingResponse:
    """`AsyncModels`, each method opening a response to be read."""

    def __init__(self, models: AsyncModels) -> None:
        self.add = async_opened(models.add)
        self.get = async_opened(models.get)
        self.list = async_opened(models.list)
        self.modify = async_opened(models.modify)
        self.delete = async_opened(models.delete)
