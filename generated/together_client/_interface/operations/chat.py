"""Operations of `chat` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {
    ("chat",): "Commands of chat.",
    ("chat", "completions"): "Conversations with a model.",
}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("chat", "completions", "create"),
        command=("chat", "completions", "create"),
        tool="chat_completions_create",
        http="POST /chat/completions",
        summary="Answer a conversation",
        docs="Sends a list of messages to a chat model and returns its next message, at once or token by token.",
        arguments=(
            Argument(
                "messages",
                "messages",
                {"type": "array", "items": {"$ref": "chat#ChatCompletionMessageParam"}},
                docs="The conversation so far, oldest message first.",
                required=True,
            ),
            Argument("model", "model", {"type": "string"}, docs="Name of a chat model.", required=True),
            Argument("max_tokens", "max-tokens", {"type": "integer"}, docs="Highest number of tokens to write."),
            Argument(
                "stop",
                "stop",
                {"type": "array", "items": {"type": "string"}},
                docs="Texts at which the model stops; they are not part of the answer.",
            ),
            Argument(
                "temperature",
                "temperature",
                {"type": "number"},
                docs="How freely tokens are drawn: 0 for always the likeliest, higher for more variety.",
            ),
            Argument(
                "top_p",
                "top-p",
                {"type": "number"},
                docs="Draws only from the likeliest tokens whose probabilities add up to this.",
            ),
            Argument("top_k", "top-k", {"type": "integer"}, docs="Draws only from this many of the likeliest tokens."),
            Argument(
                "context_length_exceeded_behavior",
                "context-length-exceeded-behavior",
                {"enum": ["truncate", "error"]},
                docs='What to do when the conversation is too long for the model: cut `max_tokens` down to what fits, or fail. Default: `"error"`.',
            ),
            Argument(
                "repetition_penalty",
                "repetition-penalty",
                {"type": "number"},
                docs="Above 1, makes tokens that occurred before less likely.",
            ),
            Argument(
                "stream",
                "stream",
                {"type": "boolean"},
                docs="Whether the answer is sent token by token, as server-sent events.",
            ),
            Argument(
                "logprobs",
                "logprobs",
                {"type": "integer", "minimum": 0, "maximum": 20},
                docs="How many of the likeliest tokens to give with their probabilities at each step.",
            ),
            Argument("echo", "echo", {"type": "boolean"}, docs="Whether the response repeats the prompt."),
            Argument("n", "n", {"type": "integer", "minimum": 1, "maximum": 128}, docs="How many answers to make."),
            Argument(
                "min_p",
                "min-p",
                {"type": "number"},
                docs="Leaves out tokens less likely than this, from 0 to 1, times the likeliest one.",
            ),
            Argument(
                "presence_penalty",
                "presence-penalty",
                {"type": "number"},
                docs="From -2 to 2; above 0, makes tokens that occurred at all less likely.",
            ),
            Argument(
                "frequency_penalty",
                "frequency-penalty",
                {"type": "number"},
                docs="From -2 to 2; above 0, makes tokens less likely the more often they occurred.",
            ),
            Argument(
                "logit_bias",
                "logit-bias",
                {"type": "object", "additionalProperties": {"type": "number"}},
                docs="Token numbers, and what is added to the score of each before drawing.",
            ),
            Argument(
                "seed",
                "seed",
                {"type": "integer"},
                docs="Number that the randomness starts from; the same seed gives the same answer where that is possible.",
            ),
            Argument(
                "function_call",
                "function-call",
                {"anyOf": [{"enum": ["none", "auto"]}, {"$ref": "chat#ChatCompletionRequestFunctionCall"}]},
                docs="Whether the model calls a function, or which one it must call. Use `tool_choice` instead.",
            ),
            Argument(
                "response_format",
                "response-format",
                {"$ref": "chat#ChatCompletionRequestResponseFormat"},
                docs="What form the answer must have.",
            ),
            Argument(
                "tools",
                "tools",
                {"type": "array", "items": {"$ref": "chat#ToolsPart"}},
                docs="Functions that the model may call.",
            ),
            Argument(
                "tool_choice",
                "tool-choice",
                {"anyOf": [{"type": "string"}, {"$ref": "shared#ToolChoice"}]},
                docs="Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the tool.",
            ),
            Argument(
                "compliance", "compliance", {"enum": ["hipaa"]}, docs="Rules that the request must be processed under."
            ),
            Argument(
                "chat_template_kwargs",
                "chat-template-kwargs",
                {"type": "object", "additionalProperties": {}},
                docs="Further arguments of the model's chat template.",
            ),
            Argument(
                "safety_model",
                "safety-model",
                {"type": "string"},
                docs="Name of a model that checks the conversation and may refuse it.",
            ),
            Argument(
                "reasoning_effort",
                "reasoning-effort",
                {"enum": ["low", "medium", "high"]},
                docs="How much the model reasons before it answers; more takes longer.",
            ),
            Argument(
                "reasoning",
                "reasoning",
                {"$ref": "chat#ChatCompletionRequestReasoning"},
                docs="Switches reasoning on or off, for models that can do without it.",
            ),
        ),
        result={"$ref": "chat#ChatCompletion"},
        stream="stream",
        completes=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
    "InferenceWarning": {
        "type": "object",
        "properties": {"message": {"type": "string", "description": "What is unusual, for people to read."}},
        "required": ["message"],
        "description": "Something about a request that does no harm but is unusual.",
    },
    "ChatCompletionChoicesData": {
        "type": "array",
        "items": {"$ref": "chat#ChatCompletionChoicesDataItem"},
        "description": "The answers, as many as `n` asked for.",
    },
    "ChatCompletionMessage": {
        "type": "object",
        "properties": {
            "content": {
                "anyOf": [{"type": "string"}, {"type": "null"}],
                "description": "The text; null where the message only calls tools.",
            },
            "role": {"enum": ["assistant"], "description": "Always `assistant`."},
            "tool_calls": {
                "type": "array",
                "items": {"$ref": "shared#ToolChoice"},
                "description": "Tools that the model wants called.",
            },
            "function_call": {
                "$ref": "shared#ChatCompletionMessageFunctionCall",
                "description": "Function that the model wants called.",
            },
            "reasoning": {
                "anyOf": [{"type": "string"}, {"type": "null"}],
                "description": "What the model thought before it answered.",
            },
        },
        "required": ["content", "role"],
        "description": "A message that the model wrote.",
    },
    "ChatCompletionRequest": {
        "type": "object",
        "properties": {
            "messages": {
                "type": "array",
                "items": {"$ref": "chat#ChatCompletionMessageParam"},
                "description": "The conversation so far, oldest message first.",
            },
            "model": {"type": "string", "description": "Name of a chat model."},
            "max_tokens": {"type": "integer", "description": "Highest number of tokens to write."},
            "stop": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Texts at which the model stops; they are not part of the answer.",
            },
            "temperature": {
                "type": "number",
                "description": "How freely tokens are drawn: 0 for always the likeliest, higher for more variety.",
            },
            "top_p": {
                "type": "number",
                "description": "Draws only from the likeliest tokens whose probabilities add up to this.",
            },
            "top_k": {"type": "integer", "description": "Draws only from this many of the likeliest tokens."},
            "context_length_exceeded_behavior": {
                "enum": ["truncate", "error"],
                "description": "What to do when the conversation is too long for the model: cut `max_tokens` down to what fits, or fail.",
                "default": "error",
            },
            "repetition_penalty": {
                "type": "number",
                "description": "Above 1, makes tokens that occurred before less likely.",
            },
            "stream": {
                "type": "boolean",
                "description": "Whether the answer is sent token by token, as server-sent events.",
            },
            "logprobs": {
                "type": "integer",
                "minimum": 0,
                "maximum": 20,
                "description": "How many of the likeliest tokens to give with their probabilities at each step.",
            },
            "echo": {"type": "boolean", "description": "Whether the response repeats the prompt."},
            "n": {"type": "integer", "minimum": 1, "maximum": 128, "description": "How many answers to make."},
            "min_p": {
                "type": "number",
                "description": "Leaves out tokens less likely than this, from 0 to 1, times the likeliest one.",
            },
            "presence_penalty": {
                "type": "number",
                "description": "From -2 to 2; above 0, makes tokens that occurred at all less likely.",
            },
            "frequency_penalty": {
                "type": "number",
                "description": "From -2 to 2; above 0, makes tokens less likely the more often they occurred.",
            },
            "logit_bias": {
                "type": "object",
                "additionalProperties": {"type": "number"},
                "description": "Token numbers, and what is added to the score of each before drawing.",
            },
            "seed": {
                "type": "integer",
                "description": "Number that the randomness starts from; the same seed gives the same answer where that is possible.",
            },
            "function_call": {
                "anyOf": [{"enum": ["none", "auto"]}, {"$ref": "chat#ChatCompletionRequestFunctionCall"}],
                "description": "Whether the model calls a function, or which one it must call.",
            },
            "response_format": {
                "$ref": "chat#ChatCompletionRequestResponseFormat",
                "description": "What form the answer must have.",
            },
            "tools": {
                "type": "array",
                "items": {"$ref": "chat#ToolsPart"},
                "description": "Functions that the model may call.",
            },
            "tool_choice": {
                "anyOf": [{"type": "string"}, {"$ref": "shared#ToolChoice"}],
                "description": "Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the tool.",
            },
            "compliance": {"enum": ["hipaa"], "description": "Rules that the request must be processed under."},
            "chat_template_kwargs": {
                "type": "object",
                "additionalProperties": {},
                "description": "Further arguments of the model's chat template.",
            },
            "safety_model": {
                "type": "string",
                "description": "Name of a model that checks the conversation and may refuse it.",
            },
            "reasoning_effort": {
                "enum": ["low", "medium", "high"],
                "description": "How much the model reasons before it answers; more takes longer.",
            },
            "reasoning": {
                "$ref": "chat#ChatCompletionRequestReasoning",
                "description": "Switches reasoning on or off, for models that can do without it.",
            },
        },
        "required": ["messages", "model"],
        "description": "A conversation so far, and how to go on with it.",
    },
    "ResponseFormatText": {
        "type": "object",
        "properties": {"type": {"enum": ["text"], "description": "Always `text`."}},
        "required": ["type"],
        "description": "An answer in free text, which is the default.",
    },
    "ResponseFormatJsonObject": {
        "type": "object",
        "properties": {"type": {"enum": ["json_object"], "description": "Always `json_object`."}},
        "required": ["type"],
        "description": "An answer that is some JSON object.",
    },
    "ResponseFormatJsonSchema": {
        "type": "object",
        "properties": {
            "type": {"enum": ["json_schema"], "description": "Always `json_schema`."},
            "json_schema": {
                "$ref": "chat#ResponseFormatJsonSchemaSettings",
                "description": "The schema and how strictly it holds.",
            },
        },
        "required": ["type", "json_schema"],
        "description": "An answer that follows a JSON Schema.",
    },
    "ResponseFormatJsonSchemaSchema": {
        "type": "object",
        "properties": {},
        "additionalProperties": {},
        "description": "JSON Schema that the answer follows.",
    },
    "ChatCompletionMessageParam": {
        "anyOf": [
            {"$ref": "chat#ChatCompletionSystemMessageParam"},
            {"$ref": "chat#ChatCompletionUserMessageParam"},
            {"$ref": "chat#ChatCompletionAssistantMessageParam"},
            {"$ref": "chat#ChatCompletionToolMessageParam"},
            {"$ref": "chat#ChatCompletionFunctionMessageParam"},
        ],
        "description": "A message of a conversation, by the role of its speaker.",
    },
    "ChatCompletionSystemMessageParam": {
        "type": "object",
        "properties": {
            "content": {"type": "string", "description": "The text."},
            "role": {"enum": ["system"], "description": "Always `system`."},
            "name": {"type": "string", "description": "Name of the speaker, to tell apart several of one role."},
        },
        "required": ["content", "role"],
        "description": "A message that tells the model how to behave.",
    },
    "ChatCompletionUserMessageParam": {
        "type": "object",
        "properties": {
            "content": {"$ref": "chat#ChatCompletionUserMessageContent", "description": "The text."},
            "role": {"enum": ["user"], "description": "Always `user`."},
            "name": {"type": "string", "description": "Name of the speaker, to tell apart several of one role."},
        },
        "required": ["content", "role"],
        "description": "A message of the user.",
    },
    "ChatCompletionUserMessageContentMultimodal": {
        "type": "array",
        "items": {"$ref": "chat#ChatMessageContentPart"},
        "description": "Content in several parts, such as text and images.",
    },
    "ChatCompletionUserMessageContent": {
        "anyOf": [{"type": "string"}, {"$ref": "chat#ChatCompletionUserMessageContentMultimodal"}],
        "description": "What a user says: text, or several parts.",
    },
    "ChatCompletionAssistantMessageParam": {
        "type": "object",
        "properties": {
            "content": {
                "anyOf": [{"type": "string"}, {"type": "null"}],
                "description": "The text; null where the message only calls tools.",
            },
            "role": {"enum": ["assistant"], "description": "Always `assistant`."},
            "name": {"type": "string", "description": "Name of the speaker, to tell apart several of one role."},
            "tool_calls": {
                "type": "array",
                "items": {"$ref": "shared#ToolChoice"},
                "description": "Tools that the model wanted called.",
            },
            "function_call": {
                "$ref": "shared#ChatCompletionMessageFunctionCall",
                "description": "Function that the model wanted called.",
            },
        },
        "required": ["role"],
        "description": "An earlier answer of the model.",
    },
    "ChatCompletionFunctionMessageParam": {
        "type": "object",
        "properties": {
            "role": {"enum": ["function"], "description": "Always `function`."},
            "content": {"type": "string", "description": "What the function returned."},
            "name": {"type": "string", "description": "Name of the function."},
        },
        "required": ["role", "content", "name"],
        "description": "The result of a function.",
    },
    "ChatCompletionToolMessageParam": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "description": "Name of the tool."},
            "role": {"enum": ["tool"], "description": "Always `tool`."},
            "content": {"type": "string", "description": "What the tool returned."},
            "tool_call_id": {"type": "string", "description": "Id of the call that this is the result of."},
        },
        "required": ["role", "content", "tool_call_id"],
        "description": "The result of a tool that the model called.",
    },
    "ChatCompletion": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the request."},
            "choices": {"$ref": "chat#ChatCompletionChoicesData", "description": "The answers."},
            "usage": {
                "anyOf": [{"$ref": "shared#UsageData"}, {"type": "null"}],
                "description": "How many tokens it took.",
            },
            "created": {"type": "integer", "description": "When it was made, in seconds since 1970."},
            "model": {"type": "string", "description": "Model that answered."},
            "prompt": {
                "$ref": "shared#PromptPart",
                "description": "The prompt, if `echo` is true; with its log probabilities if `logprobs` is given too.",
            },
            "object": {"enum": ["chat.completion"], "description": "Always `chat.completion`."},
            "warnings": {
                "type": "array",
                "items": {"$ref": "chat#InferenceWarning"},
                "description": "What is unusual about the request but does no harm.",
            },
        },
        "required": ["id", "choices", "created", "model", "prompt", "object"],
        "description": "Answers to a conversation.",
    },
    "ChatCompletionStream": {
        "anyOf": [{"$ref": "chat#ChatCompletionEvent"}, {"$ref": "shared#StreamSentinel"}],
        "description": "Events of a streamed answer; the last one is the sentinel.",
    },
    "ChatCompletionEvent": {
        "type": "object",
        "properties": {"data": {"$ref": "chat#ChatCompletionChunk", "description": "The chunk."}},
        "required": ["data"],
        "description": "An event that carries a chunk.",
    },
    "ChatCompletionChunk": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the request; the same in all its chunks."},
            "object": {"enum": ["chat.completion.chunk"], "description": "Always `chat.completion.chunk`."},
            "created": {"type": "integer", "description": "When the answer was begun, in seconds since 1970."},
            "system_fingerprint": {
                "type": "string",
                "description": "Stands for the set-up of the server that answered.",
            },
            "model": {"type": "string", "description": "Model that answers."},
            "choices": {
                "type": "array",
                "items": {"$ref": "chat#ChatCompletionChunkChoice"},
                "description": "What is added to each answer.",
            },
            "usage": {
                "anyOf": [{"$ref": "shared#UsageData"}, {"type": "null"}],
                "description": "How many tokens it took; in the last chunk only.",
            },
            "warnings": {
                "type": "array",
                "items": {"$ref": "chat#InferenceWarning"},
                "description": "What is unusual about the request but does no harm.",
            },
        },
        "required": ["id", "object", "created", "model", "choices"],
        "description": "A piece of a streamed answer.",
    },
    "ToolsPart": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "description": "Kind of tool; `function` is the one there is."},
            "function": {"$ref": "chat#ToolsPartFunction", "description": "The function."},
        },
        "description": "A tool that the model may call.",
    },
    "ChatCompletionChoicesDataItem": {
        "type": "object",
        "properties": {
            "text": {
                "type": "string",
                "description": "Text of the answer, for models that return it next to the message.",
            },
            "index": {"type": "integer", "description": "Place of the answer among the answers, counted from 0."},
            "seed": {"type": "integer", "description": "Seed that this answer was made with."},
            "finish_reason": {"$ref": "shared#FinishReason", "description": "Why the model stopped."},
            "message": {"$ref": "chat#ChatCompletionMessage", "description": "The answer."},
            "logprobs": {"$ref": "shared#LogprobsPart", "description": "Probabilities of the tokens, where asked for."},
            "top_logprobs": {
                "$ref": "shared#TopLogprobs",
                "description": "The likeliest tokens at each place, with their log probabilities.",
            },
        },
        "description": "An answer.",
    },
    "ChatCompletionRequestResponseFormat": {
        "anyOf": [
            {"$ref": "chat#ResponseFormatText"},
            {"$ref": "chat#ResponseFormatJsonSchema"},
            {"$ref": "chat#ResponseFormatJsonObject"},
        ],
        "description": "What form the answer must have.",
    },
    "ChatCompletionRequestReasoning": {
        "type": "object",
        "properties": {"enabled": {"type": "boolean", "description": "Whether the model reasons."}},
        "description": "Switches reasoning on or off, for models that can do without it.",
    },
    "ResponseFormatJsonSchemaSettings": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "description": "What the answer is for; the model reads it."},
            "name": {
                "type": "string",
                "description": "Name of the schema, up to 64 letters, digits, underscores and dashes.",
            },
            "schema": {
                "$ref": "chat#ResponseFormatJsonSchemaSchema",
                "description": "JSON Schema that the answer follows.",
            },
            "strict": {
                "anyOf": [{"type": "boolean"}, {"type": "null"}],
                "description": "Whether the answer must follow the schema exactly.",
            },
        },
        "required": ["name"],
        "description": "The schema and how strictly it holds.",
    },
    "ChatMessageContentPart": {
        "anyOf": [
            {"$ref": "chat#ChatMessageContentText"},
            {"$ref": "chat#ChatMessageContentImageUrl"},
            {"$ref": "chat#Video"},
            {"$ref": "chat#Audio"},
            {"$ref": "chat#InputAudio"},
        ]
    },
    "ChatCompletionChunkChoice": {
        "type": "object",
        "properties": {
            "index": {"type": "integer", "description": "Which answer is meant, counted from 0."},
            "finish_reason": {
                "anyOf": [{"$ref": "shared#FinishReason"}, {"type": "null"}],
                "description": "Why the model stopped; null until it does.",
            },
            "logprobs": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Natural logarithm of the probability of the token, where asked for.",
            },
            "top_logprobs": {
                "$ref": "shared#TopLogprobs",
                "description": "The likeliest tokens at each place, with their log probabilities.",
            },
            "seed": {
                "anyOf": [{"type": "integer"}, {"type": "null"}],
                "description": "Seed that the answer is made with.",
            },
            "delta": {
                "$ref": "shared#ChatCompletionChoiceDelta",
                "description": "What to append to the message so far.",
            },
        },
        "required": ["index", "finish_reason", "delta"],
        "description": "What a chunk adds to one answer.",
    },
    "ToolsPartFunction": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "description": "What the function does, for the model to read."},
            "name": {"type": "string", "description": "Name of the function."},
            "parameters": {
                "type": "object",
                "additionalProperties": {},
                "description": "Arguments of the function, as a JSON Schema.",
            },
        },
        "description": "The function.",
    },
    "ChatCompletionRequestFunctionCall": {
        "type": "object",
        "properties": {"name": {"type": "string", "description": "Name of the function."}},
        "required": ["name"],
        "description": "The function to call.",
    },
    "ChatMessageContentText": {
        "type": "object",
        "properties": {
            "type": {"enum": ["text"], "description": "Always `text`."},
            "text": {"type": "string", "description": "The text."},
        },
        "required": ["type", "text"],
    },
    "ChatMessageContentImageUrl": {
        "type": "object",
        "properties": {
            "type": {"enum": ["image_url"], "description": "Always `image_url`."},
            "image_url": {"$ref": "chat#ChatMessageContentImageUrlImageUrl", "description": "Where the image is."},
        },
    },
    "Video": {
        "type": "object",
        "properties": {
            "type": {"enum": ["video_url"], "description": "Always `video_url`."},
            "video_url": {"$ref": "chat#VideoUrl", "description": "Where the video is."},
        },
        "required": ["type", "video_url"],
    },
    "Audio": {
        "type": "object",
        "properties": {
            "type": {"enum": ["audio_url"], "description": "Always `audio_url`."},
            "audio_url": {"$ref": "chat#AudioUrl", "description": "Where the recording is."},
        },
        "required": ["type", "audio_url"],
    },
    "InputAudio": {
        "type": "object",
        "properties": {
            "type": {"enum": ["input_audio"], "description": "Always `input_audio`."},
            "input_audio": {"$ref": "chat#InputAudioData", "description": "The recording itself."},
        },
        "required": ["type", "input_audio"],
    },
    "ChatMessageContentImageUrlImageUrl": {
        "type": "object",
        "properties": {"url": {"type": "string", "description": "Address of the image."}},
        "required": ["url"],
        "description": "Where the image is.",
    },
    "VideoUrl": {
        "type": "object",
        "properties": {"url": {"type": "string", "description": "Address of the video."}},
        "required": ["url"],
        "description": "Where the video is.",
    },
    "AudioUrl": {
        "type": "object",
        "properties": {"url": {"type": "string", "description": "Address of the recording."}},
        "required": ["url"],
        "description": "Where the recording is.",
    },
    "InputAudioData": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "description": "The recording, as base64."},
            "format": {"enum": ["wav"], "description": "Encoding of the recording."},
        },
        "required": ["data", "format"],
        "description": "The recording itself.",
    },
}
