"""Operations of `chat` as data, for the command and the MCP server; nothing here runs."""

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
                {"type": "array", "items": {"$ref": "chat#ChatMessage"}},
                docs="The conversation so far, oldest message first.",
                required=True,
            ),
            Argument(
                "model",
                "model",
                {"$ref": "chat#ChatCompletionRequestModel"},
                docs="Name of a chat model.",
                required=True,
            ),
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
                {"type": "integer", "minimum": 0, "maximum": 1},
                docs="How many of the likeliest tokens to give with their probabilities at each step.",
            ),
            Argument("echo", "echo", {"type": "boolean"}, docs="Whether the reply repeats the prompt."),
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
                {"anyOf": [{"type": "string"}, {"$ref": "chat#ToolChoice"}]},
                docs="Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the tool.",
            ),
            Argument(
                "safety_model",
                "safety-model",
                {"type": "string"},
                docs="Name of a model that checks the conversation and may refuse it.",
            ),
        ),
        result={"$ref": "chat#ChatCompletion"},
        stream="stream",
        completes=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
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
                "items": {"$ref": "chat#ToolChoice"},
                "description": "Tools that the model wants called.",
            },
            "function_call": {
                "$ref": "chat#ChatCompletionMessageFunctionCall",
                "description": "Function that the model wants called.",
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
                "items": {"$ref": "chat#ChatMessage"},
                "description": "The conversation so far, oldest message first.",
            },
            "model": {"$ref": "chat#ChatCompletionRequestModel", "description": "Name of a chat model."},
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
                "maximum": 1,
                "description": "How many of the likeliest tokens to give with their probabilities at each step.",
            },
            "echo": {"type": "boolean", "description": "Whether the reply repeats the prompt."},
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
                "anyOf": [{"type": "string"}, {"$ref": "chat#ToolChoice"}],
                "description": "Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the tool.",
            },
            "safety_model": {
                "type": "string",
                "description": "Name of a model that checks the conversation and may refuse it.",
            },
        },
        "required": ["messages", "model"],
        "description": "A conversation so far, and how to go on with it.",
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
            "object": {"enum": ["chat.completion"], "description": "Always `chat.completion`."},
        },
        "required": ["id", "choices", "created", "model", "object"],
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
    "ToolChoice": {
        "type": "object",
        "properties": {
            "index": {"type": "number", "description": "Place of the call among the calls, counted from 0."},
            "id": {"type": "string", "description": "Id of the call; a tool message answers it by this."},
            "type": {"enum": ["function"], "description": "Always `function`."},
            "function": {"$ref": "chat#ToolChoiceFunction", "description": "The function called."},
        },
        "required": ["index", "id", "type", "function"],
        "description": "A call of a tool.",
    },
    "ChatCompletionChoicesDataItem": {
        "type": "object",
        "properties": {
            "text": {
                "type": "string",
                "description": "Text of the answer, for models that give it beside the message.",
            },
            "index": {"type": "integer", "description": "Place of the answer among the answers, counted from 0."},
            "seed": {"type": "integer", "description": "Seed that this answer was made with."},
            "finish_reason": {"$ref": "shared#FinishReason", "description": "Why the model stopped."},
            "message": {"$ref": "chat#ChatCompletionMessage", "description": "The answer."},
            "logprobs": {"$ref": "shared#LogprobsPart", "description": "Probabilities of the tokens, where asked for."},
        },
        "description": "An answer.",
    },
    "ChatCompletionMessageFunctionCall": {
        "type": "object",
        "properties": {
            "arguments": {"type": "string", "description": "Arguments as JSON text."},
            "name": {"type": "string", "description": "Name of the function."},
        },
        "required": ["arguments", "name"],
        "description": "Function that the model wants called.",
    },
    "ChatMessage": {
        "type": "object",
        "properties": {
            "role": {
                "enum": ["system", "user", "assistant", "tool"],
                "description": "Who speaks: the system, the user, the model, or a tool that was called.",
            },
            "content": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "chat#ChatMessageContent"}}],
                "description": "A text, or a list of texts, images and videos for models that can see.",
            },
        },
        "required": ["role", "content"],
        "description": "A message of the conversation.",
    },
    "ChatCompletionRequestModel": {
        "anyOf": [
            {
                "enum": [
                    "Qwen/Qwen2.5-72B-Instruct-Turbo",
                    "Qwen/Qwen2.5-7B-Instruct-Turbo",
                    "meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo",
                    "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo",
                    "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo",
                ]
            },
            {"type": "string"},
        ],
        "description": "Name of a chat model.",
    },
    "ChatCompletionRequestResponseFormat": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "description": "Kind of answer, such as `json`."},
            "schema": {
                "type": "object",
                "additionalProperties": {},
                "description": "JSON Schema that the answer must fit.",
            },
        },
        "description": "What form the answer must have.",
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
            "seed": {
                "anyOf": [{"type": "integer"}, {"type": "null"}],
                "description": "Seed that the answer is made with.",
            },
            "delta": {"$ref": "chat#ChatCompletionChoiceDelta", "description": "What to append to the message so far."},
        },
        "required": ["index", "finish_reason", "delta"],
        "description": "What a chunk adds to one answer.",
    },
    "ChatCompletionChoiceDelta": {
        "type": "object",
        "properties": {
            "token_id": {"type": "integer", "description": "Number of the token."},
            "role": {"enum": ["system", "user", "assistant", "function", "tool"], "description": "Who speaks."},
            "content": {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "Text to append."},
            "tool_calls": {
                "type": "array",
                "items": {"$ref": "chat#ToolChoice"},
                "description": "Tool calls, or pieces of them to join by `index`.",
            },
            "function_call": {
                "anyOf": [{"$ref": "chat#ChatCompletionMessageFunctionCall"}, {"type": "null"}],
                "description": "A function call, or a piece of one.",
            },
        },
        "required": ["role"],
        "description": "What to append to the message so far.",
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
    "ToolChoiceFunction": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "description": "Name of the function."},
            "arguments": {"type": "string", "description": "Arguments as JSON text."},
        },
        "required": ["name", "arguments"],
        "description": "The function called.",
    },
    "ChatCompletionRequestFunctionCall": {
        "type": "object",
        "properties": {"name": {"type": "string", "description": "Name of the function."}},
        "required": ["name"],
        "description": "The function to call.",
    },
    "ChatMessageContent": {
        "anyOf": [
            {"$ref": "chat#ChatMessageContentText"},
            {"$ref": "chat#ChatMessageContentImageUrl"},
            {"$ref": "chat#Video"},
        ],
        "description": "A text, an image or a video.",
    },
    "ChatMessageContentText": {
        "type": "object",
        "properties": {
            "type": {"enum": ["text"], "description": "Always `text`."},
            "text": {"type": "string", "description": "The text."},
        },
        "required": ["type", "text"],
        "description": "A text.",
    },
    "ChatMessageContentImageUrl": {
        "type": "object",
        "properties": {
            "type": {"enum": ["image_url"], "description": "Always `image_url`."},
            "image_url": {"$ref": "chat#ChatMessageContentImageUrlImageUrl", "description": "Where the image is."},
        },
        "description": "An image.",
    },
    "Video": {
        "type": "object",
        "properties": {
            "type": {"enum": ["video_url"], "description": "Always `video_url`."},
            "video_url": {"$ref": "chat#VideoUrl", "description": "Where the video is."},
        },
        "required": ["type", "video_url"],
        "description": "A video.",
    },
    "ChatMessageContentImageUrlImageUrl": {
        "type": "object",
        "properties": {
            "url": {"type": "string", "description": "Address of the image, or the image itself as a `data:` URL."}
        },
        "required": ["url"],
        "description": "Where the image is.",
    },
    "VideoUrl": {
        "type": "object",
        "properties": {"url": {"type": "string", "description": "Address of the video."}},
        "required": ["url"],
        "description": "Where the video is.",
    },
}
