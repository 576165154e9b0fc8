"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import AS_IT_IS
from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import AddLabelEvent, AddLabelResponse, EditDrawingEvent, EditDrawingResponse

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..models.client import AddLabelRequest, AddNoteFormRequest, EditDrawingRequest
    from ..types.client import AddNoteFormRequestDict, EditDrawingRequestDict

_ADD_NOTE: Operation[None] = Operation("POST", "/notes")
_ADD_NOTE_BODY: dict[str, Operation[None]] = {
    "application/x-www-form-urlencoded": Operation("POST", "/notes", content_type="application/x-www-form-urlencoded"),
    "text/plain": Operation("POST", "/notes", content_type="text/plain"),
}
_UPLOAD: Operation[None] = Operation("PUT", "/upload", optional_body=True)
_UPLOAD_BODY: Operation[None] = Operation("PUT", "/upload", content_type="application/octet-stream", whole=FILE)
_EDIT_DRAWING: Operation[EditDrawingResponse] = Operation(
    "POST",
    "/drawings",
    response=EditDrawingResponse,
    content_type="multipart/form-data",
    parts={"drawing": FILE},
    switch="stream",
)
_EDIT_DRAWING_STREAM: StreamOperation[EditDrawingEvent] = StreamOperation(
    "POST", "/drawings", item=EditDrawingEvent, content_type="multipart/form-data", parts={"drawing": FILE}
)
_EDIT_DRAWING_BODY: Operation[EditDrawingResponse] = Operation(
    "POST", "/drawings", response=EditDrawingResponse, whole=AS_IT_IS
)
_EDIT_DRAWING_BODY_STREAM: StreamOperation[EditDrawingEvent] = StreamOperation(
    "POST", "/drawings", item=EditDrawingEvent, whole=AS_IT_IS
)
_ADD_LABEL: dict[str, Operation[AddLabelResponse]] = {
    "application/json": Operation("POST", "/labels", response=AddLabelResponse, switch="stream"),
    "application/x-www-form-urlencoded": Operation(
        "POST", "/labels", response=AddLabelResponse, content_type="application/x-www-form-urlencoded", switch="stream"
    ),
}
_ADD_LABEL_STREAM: dict[str, StreamOperation[AddLabelEvent]] = {
    "application/json": StreamOperation("POST", "/labels", item=AddLabelEvent),
    "application/x-www-form-urlencoded": StreamOperation(
        "POST", "/labels", item=AddLabelEvent, content_type="application/x-www-form-urlencoded"
    ),
}


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def add_note(self, *, text: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    def add_note(
        self,
        *,
        body: AddNoteFormRequest | AddNoteFormRequestDict | str,
        content_type: Literal["application/x-www-form-urlencoded", "text/plain"] = "application/x-www-form-urlencoded",
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def add_note(
        self,
        *,
        text: str = REQUIRED,
        body: AddNoteFormRequest | AddNoteFormRequestDict | str | None = None,
        content_type: Literal["application/x-www-form-urlencoded", "text/plain"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            body: A whole body, sent as `application/x-www-form-urlencoded`, `text/plain`, instead of arguments for
                its properties.
            content_type: Media type of the request body.
        """
        if body is not None:
            return self._sender.send(
                _ADD_NOTE_BODY[content_type or "application/x-www-form-urlencoded"], Arguments(options, body=body)
            )
        return self._sender.send(_ADD_NOTE, Arguments(options, body={"text": text}))

    @overload
    def upload(self, *, url: str | None = None, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    def upload(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None: ...
    def upload(
        self, *, url: str | None = None, body: FileInput | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`PUT /upload`.

        Args:
            body: A whole body, sent as `application/octet-stream`, instead of arguments for its properties.
        """
        if body is not None:
            return self._sender.send(_UPLOAD_BODY, Arguments(options, body=body))
        return self._sender.send(_UPLOAD, Arguments(options, body={"url": url}))

    @overload
    def edit_drawing(
        self,
        *,
        prompt: str,
        drawing: FileInput,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> EditDrawingResponse: ...
    @overload
    def edit_drawing(
        self, *, prompt: str, drawing: FileInput, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[EditDrawingEvent]: ...
    @overload
    def edit_drawing(
        self, *, prompt: str, drawing: FileInput, stream: bool, **options: Unpack[RequestOptions]
    ) -> EditDrawingResponse | Stream[EditDrawingEvent]: ...
    @overload
    def edit_drawing(
        self,
        *,
        body: EditDrawingRequest | EditDrawingRequestDict,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> EditDrawingResponse: ...
    @overload
    def edit_drawing(
        self,
        *,
        body: EditDrawingRequest | EditDrawingRequestDict,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[EditDrawingEvent]: ...
    @overload
    def edit_drawing(
        self, *, body: EditDrawingRequest | EditDrawingRequestDict, stream: bool, **options: Unpack[RequestOptions]
    ) -> EditDrawingResponse | Stream[EditDrawingEvent]: ...
    def edit_drawing(
        self,
        *,
        prompt: str = REQUIRED,
        drawing: FileInput = REQUIRED,
        stream: bool | None = None,
        body: EditDrawingRequest | EditDrawingRequestDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EditDrawingResponse | Stream[EditDrawingEvent]:
        """`POST /drawings`.

        Args:
            body: A whole body, sent as `application/json`, instead of arguments for its properties.
        """
        if body is not None:
            if stream:
                return self._sender.stream(
                    _EDIT_DRAWING_BODY_STREAM, Arguments(options, more={"stream": stream}, body=body)
                )
            return self._sender.send(_EDIT_DRAWING_BODY, Arguments(options, more={"stream": stream}, body=body))
        sent = {"prompt": prompt, "drawing": drawing, "stream": stream}
        if stream:
            return self._sender.stream(_EDIT_DRAWING_STREAM, Arguments(options, body=sent))
        return self._sender.send(_EDIT_DRAWING, Arguments(options, body=sent))

    @overload
    def add_label(
        self,
        *,
        name: str,
        stream: Literal[False] | None = None,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse: ...
    @overload
    def add_label(
        self,
        *,
        name: str,
        stream: Literal[True],
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Stream[AddLabelEvent]: ...
    @overload
    def add_label(
        self,
        *,
        name: str,
        stream: bool,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse | Stream[AddLabelEvent]: ...
    @overload
    def add_label(
        self,
        body: AddLabelRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse: ...
    @overload
    def add_label(
        self,
        body: AddLabelRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AddLabelEvent]: ...
    @overload
    def add_label(
        self,
        body: AddLabelRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse | Stream[AddLabelEvent]: ...
    def add_label(
        self,
        body: AddLabelRequest | None = None,
        *,
        name: str = REQUIRED,
        stream: bool | None = None,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse | Stream[AddLabelEvent]:
        """`POST /labels`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            content_type: Media type of the request body.
        """
        sent = {"name": name, "stream": stream}
        if stream:
            return self._sender.stream(_ADD_LABEL_STREAM[content_type], Arguments(options, whole=body, body=sent))
        return self._sender.send(_ADD_LABEL[content_type], Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    @overload
    async def add_note(self, *, text: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    async def add_note(
        self,
        *,
        body: AddNoteFormRequest | AddNoteFormRequestDict | str,
        content_type: Literal["application/x-www-form-urlencoded", "text/plain"] = "application/x-www-form-urlencoded",
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def add_note(
        self,
        *,
        text: str = REQUIRED,
        body: AddNoteFormRequest | AddNoteFormRequestDict | str | None = None,
        content_type: Literal["application/x-www-form-urlencoded", "text/plain"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            body: A whole body, sent as `application/x-www-form-urlencoded`, `text/plain`, instead of arguments for
                its properties.
            content_type: Media type of the request body.
        """
        if body is not None:
            return await self._sender.send(
                _ADD_NOTE_BODY[content_type or "application/x-www-form-urlencoded"], Arguments(options, body=body)
            )
        return await self._sender.send(_ADD_NOTE, Arguments(options, body={"text": text}))

    @overload
    async def upload(self, *, url: str | None = None, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    async def upload(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None: ...
    async def upload(
        self, *, url: str | None = None, body: FileInput | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`PUT /upload`.

        Args:
            body: A whole body, sent as `application/octet-stream`, instead of arguments for its properties.
        """
        if body is not None:
            return await self._sender.send(_UPLOAD_BODY, Arguments(options, body=body))
        return await self._sender.send(_UPLOAD, Arguments(options, body={"url": url}))

    @overload
    async def edit_drawing(
        self,
        *,
        prompt: str,
        drawing: FileInput,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> EditDrawingResponse: ...
    @overload
    async def edit_drawing(
        self, *, prompt: str, drawing: FileInput, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[EditDrawingEvent]: ...
    @overload
    async def edit_drawing(
        self, *, prompt: str, drawing: FileInput, stream: bool, **options: Unpack[RequestOptions]
    ) -> EditDrawingResponse | AsyncStream[EditDrawingEvent]: ...
    @overload
    async def edit_drawing(
        self,
        *,
        body: EditDrawingRequest | EditDrawingRequestDict,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> EditDrawingResponse: ...
    @overload
    async def edit_drawing(
        self,
        *,
        body: EditDrawingRequest | EditDrawingRequestDict,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[EditDrawingEvent]: ...
    @overload
    async def edit_drawing(
        self, *, body: EditDrawingRequest | EditDrawingRequestDict, stream: bool, **options: Unpack[RequestOptions]
    ) -> EditDrawingResponse | AsyncStream[EditDrawingEvent]: ...
    async def edit_drawing(
        self,
        *,
        prompt: str = REQUIRED,
        drawing: FileInput = REQUIRED,
        stream: bool | None = None,
        body: EditDrawingRequest | EditDrawingRequestDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EditDrawingResponse | AsyncStream[EditDrawingEvent]:
        """`POST /drawings`.

        Args:
            body: A whole body, sent as `application/json`, instead of arguments for its properties.
        """
        if body is not None:
            if stream:
                return await self._sender.stream(
                    _EDIT_DRAWING_BODY_STREAM, Arguments(options, more={"stream": stream}, body=body)
                )
            return await self._sender.send(_EDIT_DRAWING_BODY, Arguments(options, more={"stream": stream}, body=body))
        sent = {"prompt": prompt, "drawing": drawing, "stream": stream}
        if stream:
            return await self._sender.stream(_EDIT_DRAWING_STREAM, Arguments(options, body=sent))
        return await self._sender.send(_EDIT_DRAWING, Arguments(options, body=sent))

    @overload
    async def add_label(
        self,
        *,
        name: str,
        stream: Literal[False] | None = None,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse: ...
    @overload
    async def add_label(
        self,
        *,
        name: str,
        stream: Literal[True],
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AddLabelEvent]: ...
    @overload
    async def add_label(
        self,
        *,
        name: str,
        stream: bool,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse | AsyncStream[AddLabelEvent]: ...
    @overload
    async def add_label(
        self,
        body: AddLabelRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse: ...
    @overload
    async def add_label(
        self,
        body: AddLabelRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AddLabelEvent]: ...
    @overload
    async def add_label(
        self,
        body: AddLabelRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse | AsyncStream[AddLabelEvent]: ...
    async def add_label(
        self,
        body: AddLabelRequest | None = None,
        *,
        name: str = REQUIRED,
        stream: bool | None = None,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> AddLabelResponse | AsyncStream[AddLabelEvent]:
        """`POST /labels`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            content_type: Media type of the request body.
        """
        sent = {"name": name, "stream": stream}
        if stream:
            return await self._sender.stream(_ADD_LABEL_STREAM[content_type], Arguments(options, whole=body, body=sent))
        return await self._sender.send(_ADD_LABEL[content_type], Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_note = raw(client.add_note)
        self.upload = raw(client.upload)
        self.edit_drawing = raw(client.edit_drawing)
        self.add_label = raw(client.add_label)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_note = opened(client.add_note)
        self.upload = opened(client.upload)
        self.edit_drawing = opened(client.edit_drawing)
        self.add_label = opened(client.add_label)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_note = async_raw(client.add_note)
        self.upload = async_raw(client.upload)
        self.edit_drawing = async_raw(client.edit_drawing)
        self.add_label = async_raw(client.add_label)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_note = async_opened(client.add_note)
        self.upload = async_opened(client.upload)
        self.edit_drawing = async_opened(client.edit_drawing)
        self.add_label = async_opened(client.add_label)
