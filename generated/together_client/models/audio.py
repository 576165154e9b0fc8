"""Models of `client.audio`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty
from .shared import StreamSentinel


@record
class ListVoicesResponse(Record):
    """Speech models and their voices."""

    data: list[ModelVoices]
    """The models."""


@record
class ModelVoices(Record):
    """A speech model and its voices."""

    model: str
    """Name of the model."""
    voices: list[ModelVoicesVoice]
    """The model's voices."""


@record
class AudioSpeechRequest(Record):
    """A text to speak, and how."""

    model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str
    """Name of a speech model."""
    input: str
    """Text to speak."""
    voice: str
    """Voice to speak with."""
    response_format: Literal["mp3", "wav", "raw"] | None = None
    """File format of the sound. A stream is always `raw`. Default: `"wav"`."""
    language: AudioSpeechRequestLanguage | None = None
    """Language of the text. Default: `"en"`."""
    response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None
    """How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or A-law. Default: `"pcm_f32le"`."""
    sample_rate: int | None = None
    """Samples a second. Default: `44100`."""
    bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None
    """Bits per second of an MP3, for models that can choose; more sound better and make larger files.

    Default: `128000`.
    """
    stream: bool | None = None
    """Whether the sound is sent piece by piece, as server-sent events. Default: `False`."""


@record
class AudioTranscriptionRequest(Record):
    """A recording to transcribe."""

    file: FileInput | str = field("file", UPLOAD)
    """A recording as WAV, MP3, M4A, WebM or FLAC, or its public address."""
    model: Literal["openai/whisper-large-v3"] | None = None
    """Model that transcribes. Default: `"openai/whisper-large-v3"`."""
    language: str | None = None
    """Language of the recording as an ISO 639-1 code; `auto` detects it. Default: `"en"`."""
    prompt: str | None = None
    """Text that shows the model which words and names to expect."""
    response_format: Literal["json", "verbose_json"] | None = None
    """Whether the response is text alone, or text with times and further detail. Default: `"json"`."""
    temperature: float | None = None
    """How random the choice of words is, from 0 to 1. Default: `0.0`."""
    timestamp_granularities: Literal["segment", "word"] | list[Literal["segment", "word"]] | None = None
    """What `verbose_json` gives times for: segments, words or both. Default: `"segment"`."""
    diarize: bool | None = None
    """Whether to say who speaks.

    Each word then has a `speaker_id`, and `speaker_segments` lists the turns of the speakers. Default: `False`.
    """
    min_speakers: int | None = None
    """Lowest number of speakers, if known; it helps to tell them apart."""
    max_speakers: int | None = None
    """Highest number of speakers, if known; it helps to tell them apart."""


@record
class AudioTranscriptionJsonResponse(Record):
    """A transcription as text."""

    text: str
    """What is said."""


@record
class AudioTranscriptionVerboseJsonResponse(Record):
    """A transcription with times."""

    task: Literal["transcribe", "translate"]
    """Whether the recording was transcribed or translated."""
    language: str
    """Language of the recording."""
    duration: float
    """Length of the recording, in seconds."""
    text: str
    """What is said."""
    segments: list[AudioTranscriptionSegment]
    """What is said, segment by segment."""
    words: list[AudioTranscriptionWord] | None = None
    """What is said, word by word; only if `timestamp_granularities` asks for words."""
    speaker_segments: list[AudioTranscriptionSpeakerSegment] | None = None
    """What is said, turn by turn; only with `diarize`."""


AudioTranscriptionResponse: TypeAlias = Annotated[
    AudioTranscriptionJsonResponse | AudioTranscriptionVerboseJsonResponse,
    ByProperty(
        "task",
        {"transcribe": AudioTranscriptionVerboseJsonResponse, "translate": AudioTranscriptionVerboseJsonResponse},
        other=AudioTranscriptionJsonResponse,
    ),
]
"""A transcription, with as much detail as `response_format` asks for."""


@record
class AudioTranscriptionSegment(Record):
    """A stretch of a recording."""

    id: int
    """Number of the segment."""
    start: float
    """Start of the segment, in seconds."""
    end: float
    """End of the segment, in seconds."""
    text: str
    """What is said in the segment."""


@record
class AudioTranscriptionWord(Record):
    """A word of a recording."""

    word: str
    """The word."""
    start: float
    """Start of the word, in seconds."""
    end: float
    """End of the word, in seconds."""
    speaker_id: str | None = None
    """Who says it; only with `diarize`."""


@record
class AudioTranscriptionSpeakerSegment(Record):
    """What one speaker says in one turn."""

    speaker_id: str
    """Who speaks."""
    start: float
    """Start of the turn, in seconds."""
    end: float
    """End of the turn, in seconds."""
    words: list[AudioTranscriptionWord]
    """What is said in this turn, word by word."""
    text: str
    """What is said in this turn."""
    id: int
    """Number of the turn."""


@record
class AudioTranslationRequest(Record):
    """A recording to translate."""

    file: FileInput | str = field("file", UPLOAD)
    """A recording as WAV, MP3, M4A, WebM or FLAC, or its public address."""
    model: Literal["openai/whisper-large-v3"] | None = None
    """Model that translates. Default: `"openai/whisper-large-v3"`."""
    language: str | None = None
    """Language to translate into, as an ISO 639-1 code; English if absent. Default: `"en"`."""
    prompt: str | None = None
    """Text that shows the model which words and names to expect."""
    response_format: Literal["json", "verbose_json"] | None = None
    """Whether the response is text alone, or text with times and further detail. Default: `"json"`."""
    temperature: float | None = None
    """How random the choice of words is, from 0 to 1. Default: `0.0`."""
    timestamp_granularities: Literal["segment", "word"] | list[Literal["segment", "word"]] | None = None
    """What `verbose_json` gives times for: segments, words or both. Default: `"segment"`."""


@record
class AudioTranslationJsonResponse(Record):
    """A translation as text."""

    text: str
    """What is said, translated."""


@record
class AudioTranslationVerboseJsonResponse(Record):
    """A translation with times."""

    task: Literal["transcribe", "translate"]
    """Whether the recording was transcribed or translated."""
    language: str
    """Language of the translation."""
    duration: float
    """Length of the recording, in seconds."""
    text: str
    """What is said, translated."""
    segments: list[AudioTranscriptionSegment]
    """The translation, segment by segment."""
    words: list[AudioTranscriptionWord] | None = None
    """The translation, word by word; only if `timestamp_granularities` asks for words."""


AudioTranslationResponse: TypeAlias = Annotated[
    AudioTranslationJsonResponse | AudioTranslationVerboseJsonResponse,
    ByProperty(
        "task",
        {"transcribe": AudioTranslationVerboseJsonResponse, "translate": AudioTranslationVerboseJsonResponse},
        other=AudioTranslationJsonResponse,
    ),
]
"""A translation, with as much detail as `response_format` asks for."""


@record
class AudioSpeechStreamEvent(Record):
    """An event that carries a chunk."""

    data: AudioSpeechStreamChunk
    """The chunk."""


AudioSpeechStreamResponse: TypeAlias = Annotated[
    AudioSpeechStreamEvent | StreamSentinel,
    ByProperty("data", {"[DONE]": StreamSentinel}, other=AudioSpeechStreamEvent),
]
"""Events of streamed speech; the last one is the sentinel."""


@record
class AudioSpeechStreamChunk(Record):
    """A piece of streamed speech."""

    object: Literal["audio.tts.chunk"] = "audio.tts.chunk"
    """Always `audio.tts.chunk`."""
    model: str
    """Model that speaks."""
    b64: str
    """Sound as base64 text."""


@record
class ModelVoicesVoice(Record):
    id: str
    """Id of the voice."""
    name: str
    """Name to ask for the voice by."""


AudioSpeechRequestLanguage: TypeAlias = Literal[
    "en", "de", "fr", "es", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"
]
"""Language of the text."""
