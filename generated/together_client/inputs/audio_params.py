"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.files import FileInput
from ..models.audio import AudioSpeechRequestLanguage


class SpeechCreateParams(TypedDict, total=False):
    """Arguments of `client.audio.speech.create`."""

    model: Required[Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str]
    input: Required[str]
    voice: Required[str]
    response_format: Literal["mp3", "wav", "raw"] | None
    language: AudioSpeechRequestLanguage | None
    response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None
    sample_rate: int | None
    bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None
    stream: bool | None


class TranslationCreateParams(TypedDict, total=False):
    """Arguments of `client.audio.translations.create`."""

    file: Required[FileInput | str]
    model: Literal["openai/whisper-large-v3"] | None
    language: str | None
    prompt: str | None
    response_format: Literal["json", "verbose_json"] | None
    temperature: float | None
    timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None


class TranscriptionCreateParams(TypedDict, total=False):
    """Arguments of `client.audio.transcriptions.create`."""

    file: Required[FileInput | str]
    model: Literal["openai/whisper-large-v3"] | None
    language: str | None
    prompt: str | None
    response_format: Literal["json", "verbose_json"] | None
    temperature: float | None
    timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None
    diarize: bool | None
    min_speakers: int | None
    max_speakers: int | None
