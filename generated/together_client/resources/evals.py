"""`client.evals`: Models judged by another model."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.evals import EvalListModelsResponse, EvalStatusResponse, EvaluationJob, EvaluationResponse
from ..models.shared import ErrorData

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..inputs.evals import EvaluationTypedRequestParametersInput
    from ..models.evals import EvaluationTypedRequest

_ERRORS = {400: ErrorData, 500: ErrorData}
_ERRORS_2 = {404: ErrorData, 500: ErrorData}
_CREATE: Operation[EvaluationResponse] = Operation("POST", "/evaluation", response=EvaluationResponse, errors=_ERRORS)
_LIST: Operation[list[EvaluationJob]] = Operation("GET", "/evaluation", response=list[EvaluationJob], errors=_ERRORS)
_LIST_MODELS: Operation[EvalListModelsResponse] = Operation(
    "GET", "/evaluation/model-list", response=EvalListModelsResponse, errors=_ERRORS
)
_RETRIEVE: Operation[EvaluationJob] = Operation("GET", "/evaluation/{id}", response=EvaluationJob, errors=_ERRORS_2)
_STATUS: Operation[EvalStatusResponse] = Operation(
    "GET", "/evaluation/{id}/status", response=EvalStatusResponse, errors=_ERRORS_2
)


class Evals(Resource):
    """Models judged by another model."""

    @overload
    def create(
        self,
        *,
        type: Literal["classify", "score", "compare"],
        parameters: EvaluationTypedRequestParametersInput,
        **options: Unpack[RequestOptions],
    ) -> EvaluationResponse: ...
    @overload
    def create(self, body: EvaluationTypedRequest, **options: Unpack[RequestOptions]) -> EvaluationResponse: ...
    def create(
        self,
        body: EvaluationTypedRequest | None = None,
        *,
        type: Literal["classify", "score", "compare"] = REQUIRED,
        parameters: EvaluationTypedRequestParametersInput = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> EvaluationResponse:
        """Start an evaluation.

        Starts a job in which a judge model classifies, scores or compares the answers of other models. Follow it
        with `GET /evaluation/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            type: Whether answers are classified, scored or compared.
            parameters: Settings of that type of evaluation.

        Returns:
            The evaluation that was started.

        Raises:
            BadRequestError: The request is malformed, or a parameter does not fit the type of evaluation. The body
                is `ErrorData`.
            InternalServerError: The server failed to start the evaluation. The body is `ErrorData`.
        """
        return self._sender.send(_CREATE, Arguments(options, whole=body, body={"type": type, "parameters": parameters}))

    def list(
        self, *, status: str | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> builtins.list[EvaluationJob]:
        """List evaluations.

        Lists the evaluations of the account.

        Args:
            status: State that listed evaluations are in.
            limit: Highest number of evaluations to return. Default: `10`.

        Raises:
            BadRequestError: The request is malformed, or a parameter does not fit the type of evaluation. The body
                is `ErrorData`.
            InternalServerError: The server failed to read the evaluations. The body is `ErrorData`.
        """
        return self._sender.send(_LIST, Arguments(options, query={"status": status, "limit": limit}))

    def list_models(
        self, *, model_source: str | None = None, **options: Unpack[RequestOptions]
    ) -> EvalListModelsResponse:
        """List models for evaluations.

        Lists the models that evaluations can use.

        Args:
            model_source: Where listed models are served. Default: `"all"`.

        Raises:
            BadRequestError: The request is malformed, or a parameter does not fit the type of evaluation. The body
                is `ErrorData`.
            InternalServerError: The server failed to read the models. The body is `ErrorData`.
        """
        return self._sender.send(_LIST_MODELS, Arguments(options, query={"model_source": model_source}))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> EvaluationJob:
        """Get an evaluation.

        Reads the settings, state and results of one evaluation.

        Args:
            id: Id of the evaluation.

        Raises:
            NotFoundError: There is no such evaluation. The body is `ErrorData`.
            InternalServerError: The server failed to read the evaluation. The body is `ErrorData`.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    def status(self, id: str, **options: Unpack[RequestOptions]) -> EvalStatusResponse:
        """Get the state of an evaluation.

        Reads the state of one evaluation, and its results once it has completed.

        Args:
            id: Id of the evaluation.

        Returns:
            The state, and the results once there are any.

        Raises:
            NotFoundError: There is no such evaluation. The body is `ErrorData`.
            InternalServerError: The server failed to read the evaluation. The body is `ErrorData`.
        """
        return self._sender.send(_STATUS, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """Each method returns the whole response."""
        return EvalsWithRawResponse(Evals(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return EvalsWithStreamingResponse(Evals(self._sender.opened()))


class AsyncEvals(AsyncResource):
    """Models judged by another model."""

    @overload
    async def create(
        self,
        *,
        type: Literal["classify", "score", "compare"],
        parameters: EvaluationTypedRequestParametersInput,
        **options: Unpack[RequestOptions],
    ) -> EvaluationResponse: ...
    @overload
    async def create(self, body: EvaluationTypedRequest, **options: Unpack[RequestOptions]) -> EvaluationResponse: ...
    async def create(
        self,
        body: EvaluationTypedRequest | None = None,
        *,
        type: Literal["classify", "score", "compare"] = REQUIRED,
        parameters: EvaluationTypedRequestParametersInput = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> EvaluationResponse:
        """Start an evaluation.

        Starts a job in which a judge model classifies, scores or compares the answers of other models. Follow it
        with `GET /evaluation/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            type: Whether answers are classified, scored or compared.
            parameters: Settings of that type of evaluation.

        Returns:
            The evaluation that was started.

        Raises:
            BadRequestError: The request is malformed, or a parameter does not fit the type of evaluation. The body
                is `ErrorData`.
            InternalServerError: The server failed to start the evaluation. The body is `ErrorData`.
        """
        return await self._sender.send(
            _CREATE, Arguments(options, whole=body, body={"type": type, "parameters": parameters})
        )

    async def list(
        self, *, status: str | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> builtins.list[EvaluationJob]:
        """List evaluations.

        Lists the evaluations of the account.

        Args:
            status: State that listed evaluations are in.
            limit: Highest number of evaluations to return. Default: `10`.

        Raises:
            BadRequestError: The request is malformed, or a parameter does not fit the type of evaluation. The body
                is `ErrorData`.
            InternalServerError: The server failed to read the evaluations. The body is `ErrorData`.
        """
        return await self._sender.send(_LIST, Arguments(options, query={"status": status, "limit": limit}))

    async def list_models(
        self, *, model_source: str | None = None, **options: Unpack[RequestOptions]
    ) -> EvalListModelsResponse:
        """List models for evaluations.

        Lists the models that evaluations can use.

        Args:
            model_source: Where listed models are served. Default: `"all"`.

        Raises:
            BadRequestError: The request is malformed, or a parameter does not fit the type of evaluation. The body
                is `ErrorData`.
            InternalServerError: The server failed to read the models. The body is `ErrorData`.
        """
        return await self._sender.send(_LIST_MODELS, Arguments(options, query={"model_source": model_source}))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> EvaluationJob:
        """Get an evaluation.

        Reads the settings, state and results of one evaluation.

        Args:
            id: Id of the evaluation.

        Raises:
            NotFoundError: There is no such evaluation. The body is `ErrorData`.
            InternalServerError: The server failed to read the evaluation. The body is `ErrorData`.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    async def status(self, id: str, **options: Unpack[RequestOptions]) -> EvalStatusResponse:
        """Get the state of an evaluation.

        Reads the state of one evaluation, and its results once it has completed.

        Args:
            id: Id of the evaluation.

        Returns:
            The state, and the results once there are any.

        Raises:
            NotFoundError: There is no such evaluation. The body is `ErrorData`.
            InternalServerError: The server failed to read the evaluation. The body is `ErrorData`.
        """
        return await self._sender.send(_STATUS, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncEvalsWithRawResponse(AsyncEvals(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncEvalsWithStreamingResponse(AsyncEvals(self._sender.opened()))


class EvalsWithRawResponse:
    """`Evals`, each method returning the whole response."""

    def __init__(self, evals: Evals) -> None:
        self.create = raw(evals.create)
        self.list = raw(evals.list)
        self.list_models = raw(evals.list_models)
        self.retrieve = raw(evals.retrieve)
        self.status = raw(evals.status)


class EvalsWithStreamingResponse:
    """`Evals`, each method opening a response to be read."""

    def __init__(self, evals: Evals) -> None:
        self.create = opened(evals.create)
        self.list = opened(evals.list)
        self.list_models = opened(evals.list_models)
        self.retrieve = opened(evals.retrieve)
        self.status = opened(evals.status)


class AsyncEvalsWithRawResponse:
    """`AsyncEvals`, each method returning the whole response."""

    def __init__(self, evals: AsyncEvals) -> None:
        self.create = async_raw(evals.create)
        self.list = async_raw(evals.list)
        self.list_models = async_raw(evals.list_models)
        self.retrieve = async_raw(evals.retrieve)
        self.status = async_raw(evals.status)


class AsyncEvalsWithStreamingResponse:
    """`AsyncEvals`, each method opening a response to be read."""

    def __init__(self, evals: AsyncEvals) -> None:
        self.create = async_opened(evals.create)
        self.list = async_opened(evals.list)
        self.list_models = async_opened(evals.list_models)
        self.retrieve = async_opened(evals.retrieve)
        self.status = async_opened(evals.status)
