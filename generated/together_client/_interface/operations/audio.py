"""Operations of `audio` as data, for the command and the MCP server; nothing here runs."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("audio",): "Commands of audio.", ("audio", "speech"): "Text read aloud."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("audio", "speech", "create"),
        command=("audio", "speech", "create"),
        tool="audio_speech_create",
        http="POST /audio/speech",
        summary="Speak a text",
        docs="Reads a text aloud and returns the sound, whole or piece by piece.",
        arguments=(
            Argument(
                "model",
                "model",
                {"anyOf": [{"enum": ["cartesia/sonic"]}, {"type": "string"}]},
                docs="Name of a speech model.",
                required=True,
            ),
            Argument("input", "api-input", {"type": "string"}, docs="Text to speak.", required=True),
            Argument(
                "voice", "voice", {"$ref": "audio#AudioSpeechRequestVoice"}, docs="Voice to speak with.", required=True
            ),
            Argument(
                "response_format",
                "response-format",
                {"enum": ["mp3", "wav", "raw"]},
                docs='File format of the sound. A stream is always `raw`. Default: `"wav"`.',
            ),
            Argument(
                "language",
                "language",
                {"$ref": "audio#AudioSpeechRequestLanguage"},
                docs='Language of the text. Default: `"en"`.',
            ),
            Argument(
                "response_encoding",
                "response-encoding",
                {"enum": ["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"]},
                docs='How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or A-law. Default: `"pcm_f32le"`.',
            ),
            Argument("sample_rate", "sample-rate", {"type": "number"}, docs="Samples a second. Default: `44100`."),
            Argument(
                "stream",
                "stream",
                {"type": "boolean"},
                docs="Whether the sound is sent piece by piece, as server-sent events. Default: `False`.",
            ),
            Argument(
                "accept",
                "accept",
                {"enum": ["application/octet-stream", "audio/wav", "audio/mpeg"]},
                docs="What to return.",
            ),
        ),
        returns="binary",
        stream="stream",
    ),
)

SCHEMAS: dict[str, Schema] = {
    "AudioSpeechRequest": {
        "type": "object",
        "properties": {
            "model": {
                "anyOf": [{"enum": ["cartesia/sonic"]}, {"type": "string"}],
                "description": "Name of a speech model.",
            },
            "input": {"type": "string", "description": "Text to speak."},
            "voice": {"$ref": "audio#AudioSpeechRequestVoice", "description": "Voice to speak with."},
            "response_format": {
                "enum": ["mp3", "wav", "raw"],
                "description": "File format of the sound.",
                "default": "wav",
            },
            "language": {
                "$ref": "audio#AudioSpeechRequestLanguage",
                "description": "Language of the text.",
                "default": "en",
            },
            "response_encoding": {
                "enum": ["pcm_f32le", "pcm_s16le", "pcm_mulaw", "pcm_alaw"],
                "description": "How samples are encoded: 32-bit floats, 16-bit integers, or 8 bits by mu-law or A-law.",
                "default": "pcm_f32le",
            },
            "sample_rate": {"type": "number", "description": "Samples a second.", "default": 44100},
            "stream": {
                "type": "boolean",
                "description": "Whether the sound is sent piece by piece, as server-sent events.",
                "default": False,
            },
        },
        "required": ["model", "input", "voice"],
        "description": "A text to speak, and how.",
    },
    "AudioSpeechStreamResponse": {
        "anyOf": [{"$ref": "audio#AudioSpeechStreamEvent"}, {"$ref": "shared#StreamSentinel"}],
        "description": "Events of streamed speech; the last one is the sentinel.",
    },
    "AudioSpeechStreamEvent": {
        "type": "object",
        "properties": {"data": {"$ref": "audio#AudioSpeechStreamChunk", "description": "The chunk."}},
        "required": ["data"],
        "description": "An event that carries a chunk.",
    },
    "AudioSpeechStreamChunk": {
        "type": "object",
        "properties": {
            "object": {"enum": ["audio.tts.chunk"], "description": "Always `audio.tts.chunk`."},
            "model": {"type": "string", "description": "Model that speaks."},
            "b64": {"type": "string", "description": "Sound as base64 text."},
        },
        "required": ["object", "model", "b64"],
        "description": "A piece of streamed speech.",
    },
    "AudioSpeechRequestVoice": {
        "anyOf": [
            {"enum": ["laidback woman", "polite man", "storyteller lady", "friendly sidekick"]},
            {"type": "string"},
        ],
        "description": "Voice to speak with.",
    },
    "AudioSpeechRequestLanguage": {
        "enum": ["en", "de", "fr", "es", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"],
        "description": "Language of the text.",
    },
}
