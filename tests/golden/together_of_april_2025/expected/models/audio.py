"""Models of `client.audio`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import StreamSentinel


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
        stream: Whether the sound is sent piece by piece, as server-sent events. Default: `False`.
    """

    model: Literal["cartesia/sonic"] | str
    input: str
    voice: AudioSpeechRequestVoice
    response_format: Literal["mp3", "wav", "raw"] | None = None
    language: AudioSpeechRequestLanguage | None = None
    response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None
    sample_rate: float | None = None
    stream: bool | None = None


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


AudioSpeechRequestVoice: TypeAlias = (
    Literal["laidback woman", "polite man", "storyteller lady", "friendly sidekick"] | str
)
"""Voice to speak with."""

AudioSpeechRequestLanguage: TypeAlias = Literal[
    "en", "de", "fr", "es", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"
]
"""Language of the text."""
