"""`client.audio.transcriptions`: Speech made from text, and text written down from speech."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.files import FILE_OR_TEXT
from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.audio import AudioTranscriptionResponse
from ...models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.files import FileInput
    from ..._runtime.options import RequestOptions
    from ...models.audio import AudioTranscriptionRequest

_ERRORS = {400: ErrorData, 401: ErrorData, 429: ErrorData}
_CREATE: Operation[AudioTranscriptionResponse] = Operation(
    "POST",
    "/audio/transcriptions",
    response=AudioTranscriptionResponse,
    errors=_ERRORS,
    content_type="multipart/form-data",
    parts={"file": FILE_OR_TEXT},
)
_WEBSOCKET: Operation[None] = Operation("GET", "/realtime")


class Transcriptions(Resource):
    """Speech made from text, and text written down from speech."""

    @overload
    def create(
        self,
        *,
        file: FileInput | str,
        model: Literal["openai/whisper-large-v3"] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "verbose_json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None = None,
        diarize: bool | None = None,
        min_speakers: int | None = None,
        max_speakers: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AudioTranscriptionResponse: ...
    @overload
    def create(
        self, body: AudioTranscriptionRequest, **options: Unpack[RequestOptions]
    ) -> AudioTranscriptionResponse: ...
    def create(
        self,
        body: AudioTranscriptionRequest | None = None,
        *,
        file: FileInput | str = REQUIRED,
        model: Literal["openai/whisper-large-v3"] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "verbose_json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None = None,
        diarize: bool | None = None,
        min_speakers: int | None = None,
        max_speakers: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AudioTranscriptionResponse:
        """Transcribe audio.

        Writes down what is said in a recording.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            file: A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.
            model: Model that transcribes. Default: `"openai/whisper-large-v3"`.
            language: Language of the recording as an ISO 639-1 code; `auto` detects it. Default: `"en"`.
            prompt: Text that shows the model which words and names to expect.
            response_format: Whether the response is text alone, or text with times and further detail. Default:
                `"json"`.
            temperature: How random the choice of words is, from 0 to 1. Default: `0.0`.
            timestamp_granularities: What `verbose_json` gives times for: segments, words or both. Default:
                `"segment"`.
            diarize: Whether to say who speaks. Each word then has a `speaker_id`, and `speaker_segments` lists the
                turns of the speakers. Default: `False`.
            min_speakers: Lowest number of speakers, if known; it helps to tell them apart.
            max_speakers: Highest number of speakers, if known; it helps to tell them apart.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "file": file,
                    "model": model,
                    "language": language,
                    "prompt": prompt,
                    "response_format": response_format,
                    "temperature": temperature,
                    "timestamp_granularities": timestamp_granularities,
                    "diarize": diarize,
                    "min_speakers": min_speakers,
                    "max_speakers": max_speakers,
                },
            ),
        )

    def websocket(
        self,
        *,
        model: str,
        input_audio_format: Literal["pcm_s16le_16000"] = "pcm_s16le_16000",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Transcribe over a WebSocket.

        Opens a WebSocket that takes sound and returns text while both go on. The API key is sent as a Bearer token,
        the settings as query parameters.

        The client sends `input_audio_buffer.append` with base64 samples, `input_audio_buffer.commit` to have them
        transcribed, and `transcription_session.updated` to configure how speech is detected.

        The server sends `session.created` first, `transcription_session.updated` after a change,
        `conversation.item.input_audio_transcription.delta` with text as it is recognised,
        `conversation.item.input_audio_transcription.completed` with the final text, and
        `conversation.item.input_audio_transcription.failed` with an error.

        Speech is detected unless `turn_detection` is null (`none` in the query). Its settings, with their defaults,
        are `speech_pad_ms` (250), `min_speech_duration_ms` (250), `max_speech_duration_s` (5.0),
        `min_silence_duration_ms` (500) and `threshold` (0.3). Without detection, only committed sound is
        transcribed.

        Args:
            model: Model that transcribes.
            input_audio_format: Encoding of the sound: 16-bit samples at 16 kHz. Default: `"pcm_s16le_16000"`.
        """
        return self._sender.send(
            _WEBSOCKET, Arguments(options, query={"model": model, "input_audio_format": input_audio_format})
        )

    @cached_property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """Each method returns the whole response."""
        return TranscriptionsWithRawResponse(Transcriptions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TranscriptionsWithStreamingResponse(Transcriptions(self._sender.opened()))


class AsyncTranscriptions(AsyncResource):
    """Speech made from text, and text written down from speech."""

    @overload
    async def create(
        self,
        *,
        file: FileInput | str,
        model: Literal["openai/whisper-large-v3"] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "verbose_json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None = None,
        diarize: bool | None = None,
        min_speakers: int | None = None,
        max_speakers: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AudioTranscriptionResponse: ...
    @overload
    async def create(
        self, body: AudioTranscriptionRequest, **options: Unpack[RequestOptions]
    ) -> AudioTranscriptionResponse: ...
    async def create(
        self,
        body: AudioTranscriptionRequest | None = None,
        *,
        file: FileInput | str = REQUIRED,
        model: Literal["openai/whisper-large-v3"] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "verbose_json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None = None,
        diarize: bool | None = None,
        min_speakers: int | None = None,
        max_speakers: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AudioTranscriptionResponse:
        """Transcribe audio.

        Writes down what is said in a recording.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            file: A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.
            model: Model that transcribes. Default: `"openai/whisper-large-v3"`.
            language: Language of the recording as an ISO 639-1 code; `auto` detects it. Default: `"en"`.
            prompt: Text that shows the model which words and names to expect.
            response_format: Whether the response is text alone, or text with times and further detail. Default:
                `"json"`.
            temperature: How random the choice of words is, from 0 to 1. Default: `0.0`.
            timestamp_granularities: What `verbose_json` gives times for: segments, words or both. Default:
                `"segment"`.
            diarize: Whether to say who speaks. Each word then has a `speaker_id`, and `speaker_segments` lists the
                turns of the speakers. Default: `False`.
            min_speakers: Lowest number of speakers, if known; it helps to tell them apart.
            max_speakers: Highest number of speakers, if known; it helps to tell them apart.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "file": file,
                    "model": model,
                    "language": language,
                    "prompt": prompt,
                    "response_format": response_format,
                    "temperature": temperature,
                    "timestamp_granularities": timestamp_granularities,
                    "diarize": diarize,
                    "min_speakers": min_speakers,
                    "max_speakers": max_speakers,
                },
            ),
        )

    async def websocket(
        self,
        *,
        model: str,
        input_audio_format: Literal["pcm_s16le_16000"] = "pcm_s16le_16000",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Transcribe over a WebSocket.

        Opens a WebSocket that takes sound and returns text while both go on. The API key is sent as a Bearer token,
        the settings as query parameters.

        The client sends `input_audio_buffer.append` with base64 samples, `input_audio_buffer.commit` to have them
        transcribed, and `transcription_session.updated` to configure how speech is detected.

        The server sends `session.created` first, `transcription_session.updated` after a change,
        `conversation.item.input_audio_transcription.delta` with text as it is recognised,
        `conversation.item.input_audio_transcription.completed` with the final text, and
        `conversation.item.input_audio_transcription.failed` with an error.

        Speech is detected unless `turn_detection` is null (`none` in the query). Its settings, with their defaults,
        are `speech_pad_ms` (250), `min_speech_duration_ms` (250), `max_speech_duration_s` (5.0),
        `min_silence_duration_ms` (500) and `threshold` (0.3). Without detection, only committed sound is
        transcribed.

        Args:
            model: Model that transcribes.
            input_audio_format: Encoding of the sound: 16-bit samples at 16 kHz. Default: `"pcm_s16le_16000"`.
        """
        return await self._sender.send(
            _WEBSOCKET, Arguments(options, query={"model": model, "input_audio_format": input_audio_format})
        )

    @cached_property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTranscriptionsWithRawResponse(AsyncTranscriptions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTranscriptionsWithStreamingResponse(AsyncTranscriptions(self._sender.opened()))


class TranscriptionsWithRawResponse:
    """`Transcriptions`, each method returning the whole response."""

    def __init__(self, transcriptions: Transcriptions) -> None:
        self.create = raw(transcriptions.create)
        self.websocket = raw(transcriptions.websocket)


class TranscriptionsWithStreamingResponse:
    """`Transcriptions`, each method opening a response to be read."""

    def __init__(self, transcriptions: Transcriptions) -> None:
        self.create = opened(transcriptions.create)
        self.websocket = opened(transcriptions.websocket)


class AsyncTranscriptionsWithRawResponse:
    """`AsyncTranscriptions`, each method returning the whole response."""

    def __init__(self, transcriptions: AsyncTranscriptions) -> None:
        self.create = async_raw(transcriptions.create)
        self.websocket = async_raw(transcriptions.websocket)


class AsyncTranscriptionsWithStreamingResponse:
    """`AsyncTranscriptions`, each method opening a response to be read."""

    def __init__(self, transcriptions: AsyncTranscriptions) -> None:
        self.create = async_opened(transcriptions.create)
        self.websocket = async_opened(transcriptions.websocket)
