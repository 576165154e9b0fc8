"""`client.audio.speech`: Speech made from text, and text written down from speech."""

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
    from ...models.audio import AudioSpeechRequest, AudioSpeechRequestLanguage

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
_WEBSOCKET: Operation[None] = Operation("GET", "/audio/speech/websocket")


class Speech(Resource):
    """Speech made from text, and text written down from speech."""

    @overload
    def create(
        self,
        *,
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
        stream: Literal[False] | None = None,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Binary: ...
    @overload
    def create(
        self,
        *,
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
        stream: Literal[True],
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Stream[AudioSpeechStreamChunk]: ...
    @overload
    def create(
        self,
        *,
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
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
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str = REQUIRED,
        input: str = REQUIRED,
        voice: str = REQUIRED,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
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
            bit_rate: Bits per second of an MP3, for models that can choose; more sound better and make larger
                files. Default: `128000`.
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
            "bit_rate": bit_rate,
            "stream": stream,
        }
        if stream:
            return self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send_binary(_CREATE, Arguments(options, headers={"accept": accept}, whole=body, body=sent))

    def websocket(
        self,
        *,
        model: Literal["hexgrad/Kokoro-82M", "cartesia/sonic-english"] | None = None,
        voice: str | None = None,
        max_partial_length: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Speak over a WebSocket.

        Opens a WebSocket that takes text and returns speech while both go on. The API key is sent as a Bearer token,
        the settings as query parameters.

        The client sends `input_text_buffer.append` with text, `input_text_buffer.commit` when the text is complete,
        `input_text_buffer.clear` to drop what has not been spoken, and `tts_session.updated` to change the voice.

        The server sends `session.created` first, `conversation.item.input_text.received` for each text,
        `conversation.item.audio_output.delta` with base64 of 16-bit mono samples at 24 kHz,
        `conversation.item.audio_output.done` at the end of an item, and `conversation.item.tts.failed` with an
        error.

        Text without the end of a sentence waits until it is long enough, exceeds `max_partial_length` or is
        committed.

        Args:
            model: Speech model; `tts_session.updated` can change it later. Default: `"hexgrad/Kokoro-82M"`.
            voice: Voice to speak with; which voices there are depends on the model. `tts_session.updated` can
                change it later.
            max_partial_length: How many characters of an unfinished sentence may wait before they are spoken; a
                lower number reduces latency. Default: `250`.
        """
        return self._sender.send(
            _WEBSOCKET,
            Arguments(options, query={"model": model, "voice": voice, "max_partial_length": max_partial_length}),
        )

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """Each method returns the whole response."""
        return SpeechWithRawResponse(Speech(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SpeechWithStreamingResponse(Speech(self._sender.opened()))


class AsyncSpeech(AsyncResource):
    """Speech made from text, and text written down from speech."""

    @overload
    async def create(
        self,
        *,
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
        stream: Literal[False] | None = None,
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinary: ...
    @overload
    async def create(
        self,
        *,
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
        stream: Literal[True],
        accept: Literal["application/octet-stream", "audio/wav", "audio/mpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AudioSpeechStreamChunk]: ...
    @overload
    async def create(
        self,
        *,
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
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
        model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str = REQUIRED,
        input: str = REQUIRED,
        voice: str = REQUIRED,
        response_format: Literal["mp3", "wav", "raw"] | None = None,
        language: AudioSpeechRequestLanguage | None = None,
        response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None,
        sample_rate: int | None = None,
        bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None,
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
            bit_rate: Bits per second of an MP3, for models that can choose; more sound better and make larger
                files. Default: `128000`.
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
            "bit_rate": bit_rate,
            "stream": stream,
        }
        if stream:
            return await self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send_binary(
            _CREATE, Arguments(options, headers={"accept": accept}, whole=body, body=sent)
        )

    async def websocket(
        self,
        *,
        model: Literal["hexgrad/Kokoro-82M", "cartesia/sonic-english"] | None = None,
        voice: str | None = None,
        max_partial_length: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Speak over a WebSocket.

        Opens a WebSocket that takes text and returns speech while both go on. The API key is sent as a Bearer token,
        the settings as query parameters.

        The client sends `input_text_buffer.append` with text, `input_text_buffer.commit` when the text is complete,
        `input_text_buffer.clear` to drop what has not been spoken, and `tts_session.updated` to change the voice.

        The server sends `session.created` first, `conversation.item.input_text.received` for each text,
        `conversation.item.audio_output.delta` with base64 of 16-bit mono samples at 24 kHz,
        `conversation.item.audio_output.done` at the end of an item, and `conversation.item.tts.failed` with an
        error.

        Text without the end of a sentence waits until it is long enough, exceeds `max_partial_length` or is
        committed.

        Args:
            model: Speech model; `tts_session.updated` can change it later. Default: `"hexgrad/Kokoro-82M"`.
            voice: Voice to speak with; which voices there are depends on the model. `tts_session.updated` can
                change it later.
            max_partial_length: How many characters of an unfinished sentence may wait before they are spoken; a
                lower number reduces latency. Default: `250`.
        """
        return await self._sender.send(
            _WEBSOCKET,
            Arguments(options, query={"model": model, "voice": voice, "max_partial_length": max_partial_length}),
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
        self.websocket = raw(speech.websocket)


class SpeechWithStreamingResponse:
    """`Speech`, each method opening a response to be read."""

    def __init__(self, speech: Speech) -> None:
        self.create = opened(speech.create)
        self.websocket = opened(speech.websocket)


class AsyncSpeechWithRawResponse:
    """`AsyncSpeech`, each method returning the whole response."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self.create = async_raw(speech.create)
        self.websocket = async_raw(speech.websocket)


class AsyncSpeechWithStreamingResponse:
    """`AsyncSpeech`, each method opening a response to be read."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self.create = async_opened(speech.create)
        self.websocket = async_opened(speech.websocket)
