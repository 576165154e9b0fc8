"""`client.audio.speech`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import BINARY, Arguments, Operation, StreamOperation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.audio import AudioSpeechStreamChunk
from ...models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from ..._runtime.binary import AsyncBinary, Binary
    from ..._runtime.options import RequestOptions
    from ..._runtime.stream import AsyncStream, Stream
    from ...models.audio import AudioSpeechRequest, AudioSpeechRequestLanguage, AudioSpeechRequestVoice

_ERRORS = {400: ErrorData, 429: ErrorData}
_CREATE: Operation[Any] = Operation(
    "POST",
    "/audio/speech",
    response=BINARY,
    errors=_ERRORS,
    switch="stream",
    accept="application/octet-stream, audio/wav, audio/mpeg",
)
_CREATE_STREAM: StreamOperation[AudioSpeechStreamChunk] = StreamOperation(
    "POST", "/audio/speech", item=AudioSpeechStreamChunk, end="[DONE]", errors=_ERRORS
)


class Speech(Resource):
    """Methods of `client.audio.speech`."""

    @overload
    def create(
        self,
        *,
        model: Literal["cartesia/sonic"] | str,
        input: str,
        voice: AudioSpeechRequestVoice,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: Literal[False] | None = None,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Binary: ...
    @overload
    def create(
        self,
        *,
        model: Literal["cartesia/sonic"] | str,
        input: str,
        voice: AudioSpeechRequestVoice,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: Literal[True],
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Stream[AudioSpeechStreamChunk]: ...
    @overload
    def create(
        self,
        *,
        model: Literal["cartesia/sonic"] | str,
        input: str,
        voice: AudioSpeechRequestVoice,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: bool,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Binary | Stream[AudioSpeechStreamChunk]: ...
    @overload
    def create(
        self,
        body: AudioSpeechRequest,
        *,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Binary: ...
    @overload
    def create(
        self,
        body: AudioSpeechRequest,
        *,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AudioSpeechStreamChunk]: ...
    @overload
    def create(
        self,
        body: AudioSpeechRequest,
        *,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Binary | Stream[AudioSpeechStreamChunk]: ...
    def create(
        self,
        body: AudioSpeechRequest | None = None,
        *,
        model: Literal["cartesia/sonic"] | str = REQUIRED,
        input: str = REQUIRED,
        voice: AudioSpeechRequestVoice = REQUIRED,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: bool | None = None,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Binary | Stream[AudioSpeechStreamChunk]:
        """Speak a text.

        Reads a text aloud and returns the sound, whole or piece by piece.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of a speech model.
            input: Text to speak.
            voice: Voice to speak with.
            response_format: File format of the sound. A stream is always `raw`. Default: `"wav"`.
            language: Language of the text. Default: `"en"`.
            response_encoding: How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or
                A-law. Default: `"pcm_f32le"`.
            sample_rate: Samples a second. Default: `44100`.
            stream: Whether the sound is sent piece by piece, as server-sent events. Default: `False`.
            accept: Media type to request.

        Returns:
            The sound; a stream of chunks if `stream` is true.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
        """
        sent = {
            "model": model,
            "input": input,
            "voice": voice,
            "response_format": response_format,
            "language": language,
            "response_encoding": response_encoding,
            "sample_rate": sample_rate,
            "stream": stream,
        }
        if stream:
            return self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send_binary(_CREATE, Arguments(options, headers={"accept": accept}, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """Each method returns the whole response."""
        return SpeechWithRawResponse(Speech(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SpeechWithStreamingResponse(Speech(self._sender.opened()))


class AsyncSpeech(AsyncResource):
    """Methods of `client.audio.speech`."""

    @overload
    async def create(
        self,
        *,
        model: Literal["cartesia/sonic"] | str,
        input: str,
        voice: AudioSpeechRequestVoice,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: Literal[False] | None = None,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinary: ...
    @overload
    async def create(
        self,
        *,
        model: Literal["cartesia/sonic"] | str,
        input: str,
        voice: AudioSpeechRequestVoice,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: Literal[True],
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AudioSpeechStreamChunk]: ...
    @overload
    async def create(
        self,
        *,
        model: Literal["cartesia/sonic"] | str,
        input: str,
        voice: AudioSpeechRequestVoice,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: bool,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinary | AsyncStream[AudioSpeechStreamChunk]: ...
    @overload
    async def create(
        self,
        body: AudioSpeechRequest,
        *,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinary: ...
    @overload
    async def create(
        self,
        body: AudioSpeechRequest,
        *,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AudioSpeechStreamChunk]: ...
    @overload
    async def create(
        self,
        body: AudioSpeechRequest,
        *,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinary | AsyncStream[AudioSpeechStreamChunk]: ...
    async def create(
        self,
        body: AudioSpeechRequest | None = None,
        *,
        model: Literal["cartesia/sonic"] | str = REQUIRED,
        input: str = REQUIRED,
        voice: AudioSpeechRequestVoice = REQUIRED,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: float | None = None,
        stream: bool | None = None,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinary | AsyncStream[AudioSpeechStreamChunk]:
        """Speak a text.

        Reads a text aloud and returns the sound, whole or piece by piece.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of a speech model.
            input: Text to speak.
            voice: Voice to speak with.
            response_format: File format of the sound. A stream is always `raw`. Default: `"wav"`.
            language: Language of the text. Default: `"en"`.
            response_encoding: How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or
                A-law. Default: `"pcm_f32le"`.
            sample_rate: Samples a second. Default: `44100`.
            stream: Whether the sound is sent piece by piece, as server-sent events. Default: `False`.
            accept: Media type to request.

        Returns:
            The sound; a stream of chunks if `stream` is true.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
        """
        sent = {
            "model": model,
            "input": input,
            "voice": voice,
            "response_format": response_format,
            "language": language,
            "response_encoding": response_encoding,
            "sample_rate": sample_rate,
            "stream": stream,
        }
        if stream:
            return await self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send_binary(
            _CREATE, Arguments(options, headers={"accept": accept}, whole=body, body=sent)
        )

    @cached_property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSpeechWithRawResponse(AsyncSpeech(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSpeechWithStreamingResponse(AsyncSpeech(self._sender.opened()))


class SpeechWithRawResponse:
    """`Speech`, each method returning the whole response."""

    def __init__(self, speech: Speech) -> None:
        self.create = raw(speech.create)


class SpeechWithStreamingResponse:
    """`Speech`, each method opening a response to be read."""

    def __init__(self, speech: Speech) -> None:
        self.create = opened(speech.create)


class AsyncSpeechWithRawResponse:
    """`AsyncSpeech`, each method returning the whole response."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self.create = async_raw(speech.create)


class AsyncSpeechWithStreamingResponse:
    """`AsyncSpeech`, each method opening a response to be read."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self.create = async_opened(speech.create)
