"""Models of `client.audio`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import StreamSentinel


@record
class AudioSpeechRequest(Record):
    """A text to speak, and how."""

    model: Literal["cartesia/sonic"] | str
    """Name of a speech model."""
    input: str
    """Text to speak."""
    voice: AudioSpeechRequestVoice
    """Voice to speak with."""
    response_format: Literal["mp3", "wav", "raw"] | None = None
    """File format of the sound. A stream is always `raw`. Default: `"wav"`."""
    language: AudioSpeechRequestLanguage | None = None
    """Language of the text. Default: `"en"`."""
    response_encoding: Literal["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"] | None = None
    """How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or A-law. Default: `"pcm_f32le"`."""
    sample_rate: float | None = None
    """Samples a second. Default: `44100`."""
    stream: bool | None = None
    """Whether the sound is sent piece by piece, as server-sent events. Default: `False`."""


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


AudioSpeechRequestVoice: TypeAlias = (
    Literal["laidback woman", "polite man", "storyteller lady", "friendly sidekick"] | str
)
"""Voice to speak with."""

AudioSpeechRequestLanguage: TypeAlias = Literal[
    "en", "de", "fr", "es", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"
]
"""Language of the text."""
