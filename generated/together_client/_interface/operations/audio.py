"""Operations of `audio` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {
    ("audio",): "Commands of audio.",
    ("audio", "voices"): "Voices of speech models.",
    ("audio", "speech"): "Speech made from text, and text written down from speech.",
    ("audio", "transcriptions"): "Speech made from text, and text written down from speech.",
    ("audio", "translations"): "Speech made from text, and text written down from speech.",
}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("audio", "voices", "list"),
        command=("audio", "voices", "list"),
        tool="audio_voices_list",
        http="GET /voices",
        summary="List voices",
        docs="Lists the voices of every speech model.",
        result={"$ref": "audio#ListVoicesResponse"},
        read_only=True,
        idempotent=True,
    ),
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
                {
                    "anyOf": [
                        {"enum": ["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"]},
                        {"type": "string"},
                    ]
                },
                docs="Name of a speech model.",
                required=True,
            ),
            Argument("input", "api-input", {"type": "string"}, docs="Text to speak.", required=True),
            Argument("voice", "voice", {"type": "string"}, docs="Voice to speak with.", required=True),
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
            Argument("sample_rate", "sample-rate", {"type": "integer"}, docs="Samples a second. Default: `44100`."),
            Argument(
                "bit_rate",
                "bit-rate",
                {"enum": [32000, 64000, 96000, 128000, 192000]},
                docs="Bits per second of an MP3, for models that can choose; more sound better and make larger files. Default: `128000`.",
            ),
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
                docs="Media type to request.",
            ),
        ),
        returns="binary",
        stream="stream",
    ),
    Operation(
        path=("audio", "speech", "websocket"),
        command=("audio", "speech", "websocket"),
        tool="audio_speech_websocket",
        http="GET /audio/speech/websocket",
        summary="Speak over a WebSocket",
        docs="Opens a WebSocket that takes text and returns speech while both go on. The API key is sent as a\nBearer token, the settings as query parameters.\n\nThe client sends `input_text_buffer.append` with text, `input_text_buffer.commit` when the text is\ncomplete, `input_text_buffer.clear` to drop what has not been spoken, and `tts_session.updated` to\nchange the voice.\n\nThe server sends `session.created` first, `conversation.item.input_text.received` for each text,\n`conversation.item.audio_output.delta` with base64 of 16-bit mono samples at 24 kHz,\n`conversation.item.audio_output.done` at the end of an item, and `conversation.item.tts.failed` with\nan error.\n\nText without the end of a sentence waits until it is long enough, exceeds `max_partial_length` or is\ncommitted.",
        arguments=(
            Argument(
                "model",
                "model",
                {"enum": ["hexgrad/Kokoro-82M", "cartesia/sonic-english"]},
                docs='Speech model; `tts_session.updated` can change it later. Default: `"hexgrad/Kokoro-82M"`.',
            ),
            Argument(
                "voice",
                "voice",
                {"type": "string"},
                docs="Voice to speak with; which voices there are depends on the model. `tts_session.updated` can change it later.",
            ),
            Argument(
                "max_partial_length",
                "max-partial-length",
                {"type": "integer"},
                docs="How many characters of an unfinished sentence may wait before they are spoken; a lower number reduces latency. Default: `250`.",
            ),
        ),
        returns="nothing",
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("audio", "transcriptions", "create"),
        command=("audio", "transcriptions", "create"),
        tool="audio_transcriptions_create",
        http="POST /audio/transcriptions",
        summary="Transcribe audio",
        docs="Writes down what is said in a recording.",
        arguments=(
            Argument(
                "file",
                "file",
                {
                    "anyOf": [
                        {"type": "string", "contentEncoding": "base64", "format": "binary"},
                        {"type": "string", "format": "uri"},
                    ]
                },
                docs="A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.",
                required=True,
            ),
            Argument(
                "model",
                "model",
                {"enum": ["openai/whisper-large-v3"]},
                docs='Model that transcribes. Default: `"openai/whisper-large-v3"`.',
            ),
            Argument(
                "language",
                "language",
                {"type": "string"},
                docs='Language of the recording as an ISO 639-1 code; `auto` detects it. Default: `"en"`.',
            ),
            Argument(
                "prompt",
                "prompt",
                {"type": "string"},
                docs="Text that shows the model which words and names to expect.",
            ),
            Argument(
                "response_format",
                "response-format",
                {"enum": ["json", "verbose_json"]},
                docs='Whether the response is text alone, or text with times and further detail. Default: `"json"`.',
            ),
            Argument(
                "temperature",
                "temperature",
                {"type": "number", "minimum": 0.0, "maximum": 1.0},
                docs="How random the choice of words is, from 0 to 1. Default: `0.0`.",
            ),
            Argument(
                "timestamp_granularities",
                "timestamp-granularities",
                {
                    "anyOf": [
                        {"enum": ["segment", "word"]},
                        {
                            "type": "array",
                            "items": {"enum": ["segment", "word"]},
                            "minItems": 1,
                            "maxItems": 2,
                            "uniqueItems": True,
                        },
                    ]
                },
                docs='What `verbose_json` gives times for: segments, words or both. Default: `"segment"`.',
            ),
            Argument(
                "diarize",
                "diarize",
                {"type": "boolean"},
                docs="Whether to say who speaks. Each word then has a `speaker_id`, and `speaker_segments` lists the turns of the speakers. Default: `False`.",
            ),
            Argument(
                "min_speakers",
                "min-speakers",
                {"type": "integer"},
                docs="Lowest number of speakers, if known; it helps to tell them apart.",
            ),
            Argument(
                "max_speakers",
                "max-speakers",
                {"type": "integer"},
                docs="Highest number of speakers, if known; it helps to tell them apart.",
            ),
        ),
        result={"$ref": "audio#AudioTranscriptionResponse"},
    ),
    Operation(
        path=("audio", "transcriptions", "websocket"),
        command=("audio", "transcriptions", "websocket"),
        tool="audio_transcriptions_websocket",
        http="GET /realtime",
        summary="Transcribe over a WebSocket",
        docs="Opens a WebSocket that takes sound and returns text while both go on. The API key is sent as a\nBearer token, the settings as query parameters.\n\nThe client sends `input_audio_buffer.append` with base64 samples, `input_audio_buffer.commit` to\nhave them transcribed, and `transcription_session.updated` to configure how speech is detected.\n\nThe server sends `session.created` first, `transcription_session.updated` after a change,\n`conversation.item.input_audio_transcription.delta` with text as it is recognised,\n`conversation.item.input_audio_transcription.completed` with the final text, and\n`conversation.item.input_audio_transcription.failed` with an error.\n\nSpeech is detected unless `turn_detection` is null (`none` in the query). Its settings, with their\ndefaults, are `speech_pad_ms` (250), `min_speech_duration_ms` (250), `max_speech_duration_s` (5.0),\n`min_silence_duration_ms` (500) and `threshold` (0.3). Without detection, only committed sound is\ntranscribed.",
        arguments=(
            Argument("model", "model", {"type": "string"}, docs="Model that transcribes.", required=True),
            Argument(
                "input_audio_format",
                "input-audio-format",
                {"enum": ["pcm_s16le_16000"]},
                docs='Encoding of the sound: 16-bit samples at 16 kHz. Default: `"pcm_s16le_16000"`.',
            ),
        ),
        returns="nothing",
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("audio", "translations", "create"),
        command=("audio", "translations", "create"),
        tool="audio_translations_create",
        http="POST /audio/translations",
        summary="Translate audio",
        docs="Writes down in English what is said in a recording of another language.",
        arguments=(
            Argument(
                "file",
                "file",
                {
                    "anyOf": [
                        {"type": "string", "contentEncoding": "base64", "format": "binary"},
                        {"type": "string", "format": "uri"},
                    ]
                },
                docs="A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.",
                required=True,
            ),
            Argument(
                "model",
                "model",
                {"enum": ["openai/whisper-large-v3"]},
                docs='Model that translates. Default: `"openai/whisper-large-v3"`.',
            ),
            Argument(
                "language",
                "language",
                {"type": "string"},
                docs='Language to translate into, as an ISO 639-1 code; English if absent. Default: `"en"`.',
            ),
            Argument(
                "prompt",
                "prompt",
                {"type": "string"},
                docs="Text that shows the model which words and names to expect.",
            ),
            Argument(
                "response_format",
                "response-format",
                {"enum": ["json", "verbose_json"]},
                docs='Whether the response is text alone, or text with times and further detail. Default: `"json"`.',
            ),
            Argument(
                "temperature",
                "temperature",
                {"type": "number", "minimum": 0.0, "maximum": 1.0},
                docs="How random the choice of words is, from 0 to 1. Default: `0.0`.",
            ),
            Argument(
                "timestamp_granularities",
                "timestamp-granularities",
                {
                    "anyOf": [
                        {"enum": ["segment", "word"]},
                        {
                            "type": "array",
                            "items": {"enum": ["segment", "word"]},
                            "minItems": 1,
                            "maxItems": 2,
                            "uniqueItems": True,
                        },
                    ]
                },
                docs='What `verbose_json` gives times for: segments, words or both. Default: `"segment"`.',
            ),
        ),
        result={"$ref": "audio#AudioTranslationResponse"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "ListVoicesResponse": {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"$ref": "audio#ModelVoices"}, "description": "The models."}},
        "required": ["data"],
        "description": "Speech models and their voices.",
    },
    "ModelVoices": {
        "type": "object",
        "properties": {
            "model": {"type": "string", "description": "Name of the model."},
            "voices": {
                "type": "array",
                "items": {"$ref": "audio#ModelVoicesVoice"},
                "description": "The model's voices.",
            },
        },
        "required": ["model", "voices"],
        "description": "A speech model and its voices.",
    },
    "AudioSpeechRequest": {
        "type": "object",
        "properties": {
            "model": {
                "anyOf": [
                    {"enum": ["cartesia/sonic", "hexgrad/Kokoro-82M", "canopylabs/orpheus-3b-0.1-ft"]},
                    {"type": "string"},
                ],
                "description": "Name of a speech model.",
            },
            "input": {"type": "string", "description": "Text to speak."},
            "voice": {"type": "string", "description": "Voice to speak with."},
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
            "sample_rate": {"type": "integer", "description": "Samples a second.", "default": 44100},
            "bit_rate": {
                "enum": [32000, 64000, 96000, 128000, 192000],
                "description": "Bits per second of an MP3, for models that can choose; more sound better and make larger files.",
                "default": 128000,
            },
            "stream": {
                "type": "boolean",
                "description": "Whether the sound is sent piece by piece, as server-sent events.",
                "default": False,
            },
        },
        "required": ["model", "input", "voice"],
        "description": "A text to speak, and how.",
    },
    "AudioTranscriptionRequest": {
        "type": "object",
        "properties": {
            "file": {
                "anyOf": [
                    {"type": "string", "contentEncoding": "base64", "format": "binary"},
                    {"type": "string", "format": "uri"},
                ],
                "description": "A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.",
            },
            "model": {
                "enum": ["openai/whisper-large-v3"],
                "description": "Model that transcribes.",
                "default": "openai/whisper-large-v3",
            },
            "language": {
                "type": "string",
                "description": "Language of the recording as an ISO 639-1 code; `auto` detects it.",
                "default": "en",
            },
            "prompt": {"type": "string", "description": "Text that shows the model which words and names to expect."},
            "response_format": {
                "enum": ["json", "verbose_json"],
                "description": "Whether the response is text alone, or text with times and further detail.",
                "default": "json",
            },
            "temperature": {
                "type": "number",
                "minimum": 0.0,
                "maximum": 1.0,
                "description": "How random the choice of words is, from 0 to 1.",
                "default": 0.0,
            },
            "timestamp_granularities": {
                "anyOf": [
                    {"enum": ["segment", "word"]},
                    {
                        "type": "array",
                        "items": {"enum": ["segment", "word"]},
                        "minItems": 1,
                        "maxItems": 2,
                        "uniqueItems": True,
                    },
                ],
                "description": "What `verbose_json` gives times for: segments, words or both.",
                "default": "segment",
            },
            "diarize": {"type": "boolean", "description": "Whether to say who speaks.", "default": False},
            "min_speakers": {
                "type": "integer",
                "description": "Lowest number of speakers, if known; it helps to tell them apart.",
            },
            "max_speakers": {
                "type": "integer",
                "description": "Highest number of speakers, if known; it helps to tell them apart.",
            },
        },
        "required": ["file"],
        "description": "A recording to transcribe.",
    },
    "AudioTranscriptionResponse": {
        "anyOf": [
            {"$ref": "audio#AudioTranscriptionJsonResponse"},
            {"$ref": "audio#AudioTranscriptionVerboseJsonResponse"},
        ],
        "description": "A transcription, with as much detail as `response_format` asks for.",
    },
    "AudioTranscriptionJsonResponse": {
        "type": "object",
        "properties": {"text": {"type": "string", "description": "What is said."}},
        "required": ["text"],
        "description": "A transcription as text.",
    },
    "AudioTranscriptionVerboseJsonResponse": {
        "type": "object",
        "properties": {
            "task": {
                "enum": ["transcribe", "translate"],
                "description": "Whether the recording was transcribed or translated.",
            },
            "language": {"type": "string", "description": "Language of the recording."},
            "duration": {"type": "number", "description": "Length of the recording, in seconds."},
            "text": {"type": "string", "description": "What is said."},
            "segments": {
                "type": "array",
                "items": {"$ref": "audio#AudioTranscriptionSegment"},
                "description": "What is said, segment by segment.",
            },
            "words": {
                "type": "array",
                "items": {"$ref": "audio#AudioTranscriptionWord"},
                "description": "What is said, word by word; only if `timestamp_granularities` asks for words.",
            },
            "speaker_segments": {
                "type": "array",
                "items": {"$ref": "audio#AudioTranscriptionSpeakerSegment"},
                "description": "What is said, turn by turn; only with `diarize`.",
            },
        },
        "required": ["task", "language", "duration", "text", "segments"],
        "description": "A transcription with times.",
    },
    "AudioTranscriptionSegment": {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "description": "Number of the segment."},
            "start": {"type": "number", "description": "Start of the segment, in seconds."},
            "end": {"type": "number", "description": "End of the segment, in seconds."},
            "text": {"type": "string", "description": "What is said in the segment."},
        },
        "required": ["id", "start", "end", "text"],
        "description": "A stretch of a recording.",
    },
    "AudioTranscriptionWord": {
        "type": "object",
        "properties": {
            "word": {"type": "string", "description": "The word."},
            "start": {"type": "number", "description": "Start of the word, in seconds."},
            "end": {"type": "number", "description": "End of the word, in seconds."},
            "speaker_id": {"type": "string", "description": "Who says it; only with `diarize`."},
        },
        "required": ["word", "start", "end"],
        "description": "A word of a recording.",
    },
    "AudioTranscriptionSpeakerSegment": {
        "type": "object",
        "properties": {
            "speaker_id": {"type": "string", "description": "Who speaks."},
            "start": {"type": "number", "description": "Start of the turn, in seconds."},
            "end": {"type": "number", "description": "End of the turn, in seconds."},
            "words": {
                "type": "array",
                "items": {"$ref": "audio#AudioTranscriptionWord"},
                "description": "What is said in this turn, word by word.",
            },
            "text": {"type": "string", "description": "What is said in this turn."},
            "id": {"type": "integer", "description": "Number of the turn."},
        },
        "required": ["speaker_id", "start", "end", "words", "text", "id"],
        "description": "What one speaker says in one turn.",
    },
    "AudioTranslationRequest": {
        "type": "object",
        "properties": {
            "file": {
                "anyOf": [
                    {"type": "string", "contentEncoding": "base64", "format": "binary"},
                    {"type": "string", "format": "uri"},
                ],
                "description": "A recording as WAV, MP3, M4A, WebM or FLAC, or its public address.",
            },
            "model": {
                "enum": ["openai/whisper-large-v3"],
                "description": "Model that translates.",
                "default": "openai/whisper-large-v3",
            },
            "language": {
                "type": "string",
                "description": "Language to translate into, as an ISO 639-1 code; English if absent.",
                "default": "en",
            },
            "prompt": {"type": "string", "description": "Text that shows the model which words and names to expect."},
            "response_format": {
                "enum": ["json", "verbose_json"],
                "description": "Whether the response is text alone, or text with times and further detail.",
                "default": "json",
            },
            "temperature": {
                "type": "number",
                "minimum": 0.0,
                "maximum": 1.0,
                "description": "How random the choice of words is, from 0 to 1.",
                "default": 0.0,
            },
            "timestamp_granularities": {
                "anyOf": [
                    {"enum": ["segment", "word"]},
                    {
                        "type": "array",
                        "items": {"enum": ["segment", "word"]},
                        "minItems": 1,
                        "maxItems": 2,
                        "uniqueItems": True,
                    },
                ],
                "description": "What `verbose_json` gives times for: segments, words or both.",
                "default": "segment",
            },
        },
        "required": ["file"],
        "description": "A recording to translate.",
    },
    "AudioTranslationResponse": {
        "anyOf": [
            {"$ref": "audio#AudioTranslationJsonResponse"},
            {"$ref": "audio#AudioTranslationVerboseJsonResponse"},
        ],
        "description": "A translation, with as much detail as `response_format` asks for.",
    },
    "AudioTranslationJsonResponse": {
        "type": "object",
        "properties": {"text": {"type": "string", "description": "What is said, translated."}},
        "required": ["text"],
        "description": "A translation as text.",
    },
    "AudioTranslationVerboseJsonResponse": {
        "type": "object",
        "properties": {
            "task": {
                "enum": ["transcribe", "translate"],
                "description": "Whether the recording was transcribed or translated.",
            },
            "language": {"type": "string", "description": "Language of the translation."},
            "duration": {"type": "number", "description": "Length of the recording, in seconds."},
            "text": {"type": "string", "description": "What is said, translated."},
            "segments": {
                "type": "array",
                "items": {"$ref": "audio#AudioTranscriptionSegment"},
                "description": "The translation, segment by segment.",
            },
            "words": {
                "type": "array",
                "items": {"$ref": "audio#AudioTranscriptionWord"},
                "description": "The translation, word by word; only if `timestamp_granularities` asks for words.",
            },
        },
        "required": ["task", "language", "duration", "text", "segments"],
        "description": "A translation with times.",
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
    "ModelVoicesVoice": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the voice."},
            "name": {"type": "string", "description": "Name to ask for the voice by."},
        },
        "required": ["id", "name"],
    },
    "AudioSpeechRequestLanguage": {
        "enum": ["en", "de", "fr", "es", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"],
        "description": "Language of the text.",
    },
}
