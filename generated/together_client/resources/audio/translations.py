"""`client.audio.translations`: Speech made from text, and text written down from speech."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.files import FILE_OR_TEXT
from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.audio import AudioTranslationResponse
from ...models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.files import FileInput
    from ..._runtime.options import RequestOptions
    from ...models.audio import AudioTranslationRequest

_ERRORS = {400: ErrorData, 401: ErrorData, 429: ErrorData}
_CREATE: Operation[AudioTranslationResponse] = Operation(
    "POST",
    "/audio/translations",
    response=AudioTranslationResponse,
    errors=_ERRORS,
    content_type="multipart/form-data",
    parts={"file": FILE_OR_TEXT},
)


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


class TranslationsWithRawResponse:
    """`Translations`, each method returning the whole response."""

    def __init__(self, translations: Translations) -> None:
        self.create = raw(translations.create)


class TranslationsWithStreamingResponse:
    """`Translations`, each method opening a response to be read."""

    def __init__(self, translations: Translations) -> None:
        self.create = opened(translations.create)


class AsyncTranslationsWithRawResponse:
    """`AsyncTranslations`, each method returning the whole response."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_raw(translations.create)


class AsyncTranslationsWithStreamingResponse:
    """`AsyncTranslations`, each method opening a response to be read."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_opened(translations.create)
