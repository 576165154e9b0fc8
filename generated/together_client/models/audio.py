"""Models of `client.audio`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import StreamSentinel


@record
class ListVoicesResponse(Record):
    """Speech models and their voices.

    Attributes:
        data: The models.
    """

    data: list[ModelVoices]


@record
class ModelVoices(Record):
    """A speech model and its voices.

    Attributes:
        model: Name of the model.
        voices: The model's voices.
    """

    model: str
    voices: list[ModelVoicesVoice]


@record
class AudioSpeechRequest(Record):
    """A text to speak, and how.

    Attributes:
        model: Name of a speech model.
        input: Text to speak.
        voice: Voice to speak with.
        response_format: File format of the sound. A stream is always `raw`. Default: `"wav"`.
        language: Language of the text. Default: `"en"`.
        response_encoding: How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or A-law.
            Default: `"pcm_f32le"`.
        sample_rate: Samples a second. Default: `44100`.
        bit_rate: Bits per second of an MP3, for models that can choose; more sound better and make larger files.
            Default: `128000`.
        stream: Whether the sound is sent piece by piece, as server-sent events. Default: `False`.
    """

    model: Literal["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"] | str
    input: str
    voice: str
    response_format: Literal["mp3", "wav", "raw"] | None = None
    language: AudioSpeechRequestLanguage | None = None
    response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None
    sample_rate: int | None = None
    bit_rate: Literal[32000, 64000, 96000, 128000, 192000] | None = None
    stream: bool | None = None


@record
class AudioTranscriptionRequest(Record):
    """A recording to transcribe.

    Attributes:
        file: A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.
        model: Model that transcribes. Default: `"openai/whisper-large-v3"`.
        language: Language of the recording as an ISO 639-1 code; `auto` detects it. Default: `"en"`.
        prompt: Text that shows the model which words and names to expect.
        response_format: Whether the response is text alone, or text with times and further detail. Default:
            `"json"`.
        temperature: How random the choice of words is, from 0 to 1. Default: `0.0`.
        timestamp_granularities: What `verbose_json` gives times for: segments, words or both. Default: `"segment"`.
        diarize: Whether to say who speaks. Each word then has a `speaker_id`, and `speaker_segments` lists the
            turns of the speakers. Default: `False`.
        min_speakers: Lowest number of speakers, if known; it helps to tell them apart.
        max_speakers: Highest number of speakers, if known; it helps to tell them apart.
    """

    file: str
    model: Literal["openai/whisper-large-v3"] | None = None
    language: str | None = None
    prompt: str | None = None
    response_format: Literal["json", "verbose_json"] | None = None
    temperature: float | None = None
    timestamp_granularities: Literal["segment", "word"] | list[Literal["segment", "word"]] | None = None
    diarize: bool | None = None
    min_speakers: int | None = None
    max_speakers: int | None = None


@record
class AudioTranscriptionJsonResponse(Record):
    """A transcription as text.

    Attributes:
        text: What is said.
    """

    text: str


@record
class AudioTranscriptionVerboseJsonResponse(Record):
    """A transcription with times.

    Attributes:
        task: Whether the recording was transcribed or translated.
        language: Language of the recording.
        duration: Length of the recording, in seconds.
        text: What is said.
        segments: What is said, segment by segment.
        words: What is said, word by word; only if `timestamp_granularities` asks for words.
        speaker_segments: What is said, turn by turn; only with `diarize`.
    """

    task: Literal["transcribe", "translate"]
    language: str
    duration: float
    text: str
    segments: list[AudioTranscriptionSegment]
    words: list[AudioTranscriptionWord] | None = None
    speaker_segments: list[AudioTranscriptionSpeakerSegment] | None = None


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
    """A stretch of a recording.

    Attributes:
        id: Number of the segment.
        start: Start of the segment, in seconds.
        end: End of the segment, in seconds.
        text: What is said in the segment.
    """

    id: int
    start: float
    end: float
    text: str


@record
class AudioTranscriptionWord(Record):
    """A word of a recording.

    Attributes:
        word: The word.
        start: Start of the word, in seconds.
        end: End of the word, in seconds.
        speaker_id: Who says it; only with `diarize`.
    """

    word: str
    start: float
    end: float
    speaker_id: str | None = None


@record
class AudioTranscriptionSpeakerSegment(Record):
    """What one speaker says in one turn.

    Attributes:
        speaker_id: Who speaks.
        start: Start of the turn, in seconds.
        end: End of the turn, in seconds.
        words: What is said in this turn, word by word.
        text: What is said in this turn.
        id: Number of the turn.
    """

    speaker_id: str
    start: float
    end: float
    words: list[AudioTranscriptionWord]
    text: str
    id: int


@record
class AudioTranslationRequest(Record):
    """A recording to translate.

    Attributes:
        file: A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.
        model: Model that translates. Default: `"openai/whisper-large-v3"`.
        language: Language to translate into, as an ISO 639-1 code; English if absent. Default: `"en"`.
        prompt: Text that shows the model which words and names to expect.
        response_format: Whether the response is text alone, or text with times and further detail. Default:
            `"json"`.
        temperature: How random the choice of words is, from 0 to 1. Default: `0.0`.
        timestamp_granularities: What `verbose_json` gives times for: segments, words or both. Default: `"segment"`.
    """

    file: str
    model: Literal["openai/whisper-large-v3"] | None = None
    language: str | None = None
    prompt: str | None = None
    response_format: Literal["json", "verbose_json"] | None = None
    temperature: float | None = None
    timestamp_granularities: Literal["segment", "word"] | list[Literal["segment", "word"]] | None = None


@record
class AudioTranslationJsonResponse(Record):
    """A translation as text.

    Attributes:
        text: What is said, translated.
    """

    text: str


@record
class AudioTranslationVerboseJsonResponse(Record):
    """A translation with times.

    Attributes:
        task: Whether the recording was transcribed or translated.
        language: Language of the translation.
        duration: Length of the recording, in seconds.
        text: What is said, translated.
        segments: The translation, segment by segment.
        words: The translation, word by word; only if `timestamp_granularities` asks for words.
    """

    task: Literal["transcribe", "translate"]
    language: str
    duration: float
    text: str
    segments: list[AudioTranscriptionSegment]
    words: list[AudioTranscriptionWord] | None = None


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
    """An event that carries a chunk.

    Attributes:
        data: The chunk.
    """

    data: AudioSpeechStreamChunk


AudioSpeechStreamResponse: TypeAlias = Annotated[
    AudioSpeechStreamEvent | StreamSentinel,
    ByProperty("data", {"[DONE]": StreamSentinel}, other=AudioSpeechStreamEvent),
]
"""Events of streamed speech; the last one is the sentinel."""


@record
class AudioSpeechStreamChunk(Record):
    """A piece of streamed speech.

    Attributes:
        object: Always `audio.tts.chunk`.
        model: Model that speaks.
        b64: Sound as base64 text.
    """

    object: Literal["audio.tts.chunk"]
    model: str
    b64: str


@record
class ModelVoicesVoice(Record):
    """
    Attributes:
        id: Id of the voice.
        name: Name to ask for the voice by.
    """

    id: str
    name: str


AudioSpeechRequestLanguage: TypeAlias = Literal[
    "en", "de", "fr", "es", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"
]
"""Language of the text."""
