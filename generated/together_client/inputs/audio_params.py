"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.files import FileInput
from ..models.audio import AudioSpeechRequestLanguage


class SpeechCreateParams(TypedDict, total=False):
    """Arguments of `client.audio.speech.create`."""

    model: Required[Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str]
    """Name of a speech model."""
    input: Required[str]
    """Text to speak."""
    voice: Required[str]
    """Voice to speak with."""
    response_format: Literal["mp3", "wav", "raw"] | None
    """File format of the sound."""
    language: AudioSpeechRequestLanguage | None
    """Language of the text."""
    response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None
    """How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or A-law."""
    sample_rate: int | None
    """Samples a second."""
    bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None
    """Bits per second of an MP3, for models that can choose; more sound better and make larger files."""
    stream: bool | None
    """Whether the sound is sent piece by piece, as server-sent events."""


class TranslationCreateParams(TypedDict, total=False):
    """Arguments of `client.audio.translations.create`."""

    file: Required[FileInput | str]
    """A recording as WAV, MP3, M4A, WebM or FLAC, or its public address."""
    model: Literal["openai/whisper-large-v3"] | None
    """Model that translates."""
    language: str | None
    """Language to translate into, as an ISO 639-1 code; English if absent."""
    prompt: str | None
    """Text that shows the model which words and names to expect."""
    response_format: Literal["json", "verbose_json"] | None
    """Whether the response is text alone, or text with times and further detail."""
    temperature: float | None
    """How random the choice of words is, from 0 to 1."""
    timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None
    """What `verbose_json` gives times for: segments, words or both."""


class TranscriptionCreateParams(TypedDict, total=False):
    """Arguments of `client.audio.transcriptions.create`."""

    file: Required[FileInput | str]
    """A recording as WAV, MP3, M4A, WebM or FLAC, or its public address."""
    model: Literal["openai/whisper-large-v3"] | None
    """Model that transcribes."""
    language: str | None
    """Language of the recording as an ISO 639-1 code; `auto` detects it."""
    prompt: str | None
    """Text that shows the model which words and names to expect."""
    response_format: Literal["json", "verbose_json"] | None
    """Whether the response is text alone, or text with times and further detail."""
    temperature: float | None
    """How random the choice of words is, from 0 to 1."""
    timestamp_granularities: Literal["segment", "word"] | Sequence[Literal["segment", "word"]] | None
    """What `verbose_json` gives times for: segments, words or both."""
    diarize: bool | None
    """Whether to say who speaks."""
    min_speakers: int | None
    """Lowest number of speakers, if known; it helps to tell them apart."""
    max_speakers: int | None
    """Highest number of speakers, if known; it helps to tell them apart."""
