"""`client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import FILE_OR_TEXT
from .._runtime.operation import BINARY, Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.audio import (
    AudioSpeechStreamChunk,
    AudioTranscriptionResponse,
    AudioTranslationResponse,
    ListVoicesResponse,
)
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal, Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..models.audio import (
        AudioSpeechRequest,
        AudioSpeechRequestLanguage,
        AudioTranscriptionRequest,
        AudioTranslationRequest,
    )

_ERRORS = {400: ErrorData, 429: ErrorData}
_ERRORS_2 = {400: ErrorData, 401: ErrorData, 429: ErrorData}
_VOICES_LIST: Operation[ListVoicesResponse] = Operation("GET", "/voices", response=ListVoicesResponse)
_SPEECH_CREATE: Operation[Any] = Operation(
    "POST",
    "/audio/speech",
    response=BINARY,
    errors=_ERRORS,
    switch="stream",
    accept="application/octet-stream, audio/wav, audio/mpeg",
)
_SPEECH_CREATE_STREAM: StreamOperation[AudioSpeechStreamChunk] = StreamOperation(
    "POST", "/audio/speech", item=AudioSpeechStreamChunk, end="[DONE]", errors=_ERRORS
)
_SPEECH_WEBSOCKET: Operation[None] = Operation("GET", "/audio/speech/websocket")
_TRANSCRIPTIONS_CREATE: Operation[AudioTranscriptionResponse] = Operation(
    "POST",
    "/audio/transcriptions",
    response=AudioTranscriptionResponse,
    errors=_ERRORS_2,
    content_type="multipart/form-data",
    parts={"file": FILE_OR_TEXT},
)
_TRANSCRIPTIONS_WEBSOCKET: Operation[None] = Operation("GET", "/realtime")
_TRANSLATIONS_CREATE: Operation[AudioTranslationResponse] = Operation(
    "POST",
    "/audio/translations",
    response=AudioTranslationResponse,
    errors=_ERRORS_2,
    content_type="multipart/form-data",
    parts={"file": FILE_OR_TEXT},
)


class Audio(Resource):
    """Methods of `client.audio`."""

    @cached_property
    def voices(self) -> Voices:
        """Voices of speech models."""
        return Voices(self._sender)

    @cached_property
    def speech(self) -> Speech:
        """Speech made from text, and text written down from speech."""
        return Speech(self._sender)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Speech made from text, and text written down from speech."""
        return Transcriptions(self._sender)

    @cached_property
    def translations(self) -> Translations:
        """Speech made from text, and text written down from speech."""
        return Translations(self._sender)


class Voices(Resource):
    """Voices of speech models."""

    def list(self, **options: Unpack[RequestOptions]) -> ListVoicesResponse:
        """List voices.

        Lists the voices of every speech model.
        """
        return self._sender.send(_VOICES_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> VoicesWithRawResponse:
        """Each method returns the whole response."""
        return VoicesWithRawResponse(Voices(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> VoicesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return VoicesWithStreamingResponse(Voices(self._sender.opened()))


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
            return self._sender.stream(_SPEECH_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send_binary(
            _SPEECH_CREATE, Arguments(options, headers={"accept": accept}, whole=body, body=sent)
        )

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
            _SPEECH_WEBSOCKET,
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
            _TRANSCRIPTIONS_CREATE,
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
            _TRANSCRIPTIONS_WEBSOCKET,
            Arguments(options, query={"model": model, "input_audio_format": input_audio_format}),
        )

    @cached_property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """Each method returns the whole response."""
        return TranscriptionsWithRawResponse(Transcriptions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TranscriptionsWithStreamingResponse(Transcriptions(self._sender.opened()))


class Translations(Resource):
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
        **options: Unpack[RequestOptions],
    ) -> AudioTranslationResponse: ...
    @overload
    def create(self, body: AudioTranslationRequest, **options: Unpack[RequestOptions]) -> AudioTranslationResponse: ...
    def create(
        self,
        body: AudioTranslationRequest | None = None,
        *,
        file: FileInput | str = REQUIRED,
        model: Literal["openai/whisper-large-v3"] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "verbose_json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AudioTranslationResponse:
        """Translate audio.

        Writes down in English what is said in a recording of another language.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            file: A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.
            model: Model that translates. Default: `"openai/whisper-large-v3"`.
            language: Language to translate into, as an ISO 639-1 code; English if absent. Default: `"en"`.
            prompt: Text that shows the model which words and names to expect.
            response_format: Whether the response is text alone, or text with times and further detail. Default:
                `"json"`.
            temperature: How random the choice of words is, from 0 to 1. Default: `0.0`.
            timestamp_granularities: What `verbose_json` gives times for: segments, words or both. Default:
                `"segment"`.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
        """
        return self._sender.send(
            _TRANSLATIONS_CREATE,
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
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """Each method returns the whole response."""
        return TranslationsWithRawResponse(Translations(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TranslationsWithStreamingResponse(Translations(self._sender.opened()))


class AsyncAudio(AsyncResource):
    """Methods of `client.audio`."""

    @cached_property
    def voices(self) -> AsyncVoices:
        """Voices of speech models."""
        return AsyncVoices(self._sender)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Speech made from text, and text written down from speech."""
        return AsyncSpeech(self._sender)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Speech made from text, and text written down from speech."""
        return AsyncTranscriptions(self._sender)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech made from text, and text written down from speech."""
        return AsyncTranslations(self._sender)


class AsyncVoices(AsyncResource):
    """Voices of speech models."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListVoicesResponse:
        """List voices.

        Lists the voices of every speech model.
        """
        return await self._sender.send(_VOICES_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncVoicesWithRawResponse(AsyncVoices(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncVoicesWithStreamingResponse(AsyncVoices(self._sender.opened()))


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
            return await self._sender.stream(_SPEECH_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send_binary(
            _SPEECH_CREATE, Arguments(options, headers={"accept": accept}, whole=body, body=sent)
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
            _SPEECH_WEBSOCKET,
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
            _TRANSCRIPTIONS_CREATE,
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
            _TRANSCRIPTIONS_WEBSOCKET,
            Arguments(options, query={"model": model, "input_audio_format": input_audio_format}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTranscriptionsWithRawResponse(AsyncTranscriptions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTranscriptionsWithStreamingResponse(AsyncTranscriptions(self._sender.opened()))


class AsyncTranslations(AsyncResource):
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
        **options: Unpack[RequestOptions],
    ) -> AudioTranslationResponse: ...
    @overload
    async def create(
        self, body: AudioTranslationRequest, **options: Unpack[RequestOptions]
    ) -> AudioTranslationResponse: ...
    async def create(
        self,
        body: AudioTranslationRequest | None = None,
        *,
        file: FileInput | str = REQUIRED,
        model: Literal["openai/whisper-large-v3"] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "verbose_json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AudioTranslationResponse:
        """Translate audio.

        Writes down in English what is said in a recording of another language.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            file: A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.
            model: Model that translates. Default: `"openai/whisper-large-v3"`.
            language: Language to translate into, as an ISO 639-1 code; English if absent. Default: `"en"`.
            prompt: Text that shows the model which words and names to expect.
            response_format: Whether the response is text alone, or text with times and further detail. Default:
                `"json"`.
            temperature: How random the choice of words is, from 0 to 1. Default: `0.0`.
            timestamp_granularities: What `verbose_json` gives times for: segments, words or both. Default:
                `"segment"`.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
        """
        return await self._sender.send(
            _TRANSLATIONS_CREATE,
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
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTranslationsWithRawResponse(AsyncTranslations(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTranslationsWithStreamingResponse(AsyncTranslations(self._sender.opened()))


class VoicesWithRawResponse:
    """`Voices`, each method returning the whole response."""

    def __init__(self, voices: Voices) -> None:
        self.list = raw(voices.list)


class VoicesWithStreamingResponse:
    """`Voices`, each method opening a response to be read."""

    def __init__(self, voices: Voices) -> None:
        self.list = opened(voices.list)


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


class TranslationsWithRawResponse:
    """`Translations`, each method returning the whole response."""

    def __init__(self, translations: Translations) -> None:
        self.create = raw(translations.create)


class TranslationsWithStreamingResponse:
    """`Translations`, each method opening a response to be read."""

    def __init__(self, translations: Translations) -> None:
        self.create = opened(translations.create)


class AsyncVoicesWithRawResponse:
    """`AsyncVoices`, each method returning the whole response."""

    def __init__(self, voices: AsyncVoices) -> None:
        self.list = async_raw(voices.list)


class AsyncVoicesWithStreamingResponse:
    """`AsyncVoices`, each method opening a response to be read."""

    def __init__(self, voices: AsyncVoices) -> None:
        self.list = async_opened(voices.list)


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


class AsyncTranslationsWithRawResponse:
    """`AsyncTranslations`, each method returning the whole response."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_raw(translations.create)


class AsyncTranslationsWithStreamingResponse:
    """`AsyncTranslations`, each method opening a response to be read."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_opened(translations.create)
