"""`client.models.health`: Whether a saved model can be reached and answers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.models import Failure, ModelHealth

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_ERRORS = {"default": Failure}
_CHECK: Operation[ModelHealth] = Operation("POST", "/redteam/model/model-health", response=ModelHealth, errors=_ERRORS)


class Health(Resource):
    """Whether a saved model can be reached and answers."""

    def check(self, *, model: str, version: str, **options: Unpack[RequestOptions]) -> ModelHealth:
        """Check that a saved model answers.

        Calls the saved model the way its settings say, and reports how that went. Part of Enkrypt's red-team calls.

        Args:
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).

        Returns:
            What came of it. A model that does not answer is reported here too, by its `status`.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return self._sender.send(
            _CHECK, Arguments(options, headers={"X-Enkrypt-Model": model, "X-Enkrypt-Model-Version": version})
        )

    @cached_property
    def with_raw_response(self) -> HealthWithRawResponse:
        """Each method returns the whole response."""
        return HealthWithRawResponse(Health(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> HealthWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return HealthWithStreamingResponse(Health(self._sender.opened()))


class AsyncHealth(AsyncResource):
    """Whether a saved model can be reached and answers."""

    async def check(self, *, model: str, version: str, **options: Unpack[RequestOptions]) -> ModelHealth:
        """Check that a saved model answers.

        Calls the saved model the way its settings say, and reports how that went. Part of Enkrypt's red-team calls.

        Args:
            model: Name the model was saved under (its `model_saved_name`).
            version: Version the model was saved under (its `model_version`).

        Returns:
            What came of it. A model that does not answer is reported here too, by its `status`.

        Raises:
            APIStatusError: The call failed. The body is `Failure`.
        """
        return await self._sender.send(
            _CHECK, Arguments(options, headers={"X-Enkrypt-Model": model, "X-Enkrypt-Model-Version": version})
        )

    @cached_property
    def with_raw_response(self) -> AsyncHealthWithRawResponse:
        """Each method returns the whole response."""
        return AsyncHealthWithRawResponse(AsyncHealth(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncHealthWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncHealthWithStreamingResponse(AsyncHealth(self._sender.opened()))


class HealthWithRawResponse:
    """`Health`, each method returning the whole response."""

    def __init__(self, health: Health) -> None:
        self.check = raw(health.check)


class HealthWithStreamingResponse:
    """`Health`, each method opening a response to be read."""

    def __init__(self, health: Health) -> None:
        self.check = opened(health.check)


class AsyncHealthWithRawResponse:
    """`AsyncHealth`, each method returning the whole response."""

    def __init__(self, health: AsyncHealth) -> None:
        self.check = async_raw(health.check)


class AsyncHealthWithStreamingResponse:
    """`AsyncHealth`, each method opening a response to be read."""

    def __init__(self, health: AsyncHealth) -> None:
        self.check = async_opened(health.check)
