"""Schemas that several resources share, for the command and the MCP server."""

from __future__ import annotations

from ..table import Schema

SCHEMAS: dict[str, Schema] = {
    "ErrorData": {
        "type": "object",
        "properties": {"error": {"$ref": "shared#ErrorDataError", "description": "What went wrong."}},
        "required": ["error"],
        "description": "What a failed request is answered with.",
    },
    "FinishReason": {
        "enum": ["stop", "eos", "length", "tool_calls", "function_call"],
        "description": "Why the model stopped writing: it was done, reached a stop text or the token limit, or wants a tool called.",
    },
    "TopLogprobs": {
        "type": "object",
        "properties": {},
        "additionalProperties": {"type": "number"},
        "description": "The likeliest tokens and their log probabilities.",
    },
    "LogprobsPart": {
        "type": "object",
        "properties": {
            "token_ids": {"type": "array", "items": {"type": "number"}, "description": "Numbers of the tokens."},
            "tokens": {"type": "array", "items": {"type": "string"}, "description": "Texts of the tokens."},
            "token_logprobs": {
                "type": "array",
                "items": {"type": "number"},
                "description": "Natural logarithms of their probabilities.",
            },
            "top_logprobs": {
                "$ref": "shared#TopLogprobs",
                "description": "The likeliest tokens at each place, with their log probabilities.",
            },
        },
        "description": "How likely the model held each token to be; the three lists run in step.",
    },
    "PromptPart": {
        "type": "array",
        "items": {"$ref": "shared#PromptPartItem"},
        "description": "The prompts, where `echo` asked for them.",
    },
    "UsageData": {
        "type": "object",
        "properties": {
            "prompt_tokens": {"type": "integer", "description": "Tokens that were read."},
            "completion_tokens": {"type": "integer", "description": "Tokens that were written."},
            "total_tokens": {"type": "integer", "description": "Both together."},
        },
        "required": ["prompt_tokens", "completion_tokens", "total_tokens"],
        "description": "How many tokens a request took.",
    },
    "StreamSentinel": {
        "type": "object",
        "properties": {"data": {"enum": ["[DONE]"], "description": "Says that nothing more will come."}},
        "required": ["data"],
        "description": "The event that ends every stream.",
    },
    "ToolChoice": {
        "type": "object",
        "properties": {
            "index": {"type": "number", "description": "Place of the call among the calls, counted from 0."},
            "id": {"type": "string", "description": "Id of the call; a tool message answers it by this."},
            "type": {"enum": ["function"], "description": "Always `function`."},
            "function": {"$ref": "shared#ToolChoiceFunction", "description": "The function called."},
        },
        "required": ["index", "id", "type", "function"],
        "description": "A call of a tool.",
    },
    "ErrorDataError": {
        "type": "object",
        "properties": {
            "message": {"type": "string", "description": "What went wrong, for people to read."},
            "type": {"type": "string", "description": "Kind of error."},
            "param": {
                "anyOf": [{"type": "string"}, {"type": "null"}],
                "description": "Argument that is to blame, if one is.",
                "default": None,
            },
            "code": {
                "anyOf": [{"type": "string"}, {"type": "null"}],
                "description": "Code of the error, if it has one.",
                "default": None,
            },
        },
        "required": ["message", "type"],
        "description": "What went wrong.",
    },
    "PromptPartItem": {
        "type": "object",
        "properties": {
            "text": {"type": "string", "description": "Text of the prompt."},
            "logprobs": {"$ref": "shared#LogprobsPart", "description": "Probabilities of the tokens of the prompt."},
        },
        "description": "A prompt.",
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
    "ChatCompletionChoiceDelta": {
        "type": "object",
        "properties": {
            "token_id": {"type": "integer", "description": "Number of the token."},
            "role": {"enum": ["system", "user", "assistant", "function", "tool"], "description": "Who speaks."},
            "content": {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "Text to append."},
            "tool_calls": {
                "type": "array",
                "items": {"$ref": "shared#ToolChoice"},
                "description": "Tool calls, or pieces of them to join by `index`.",
            },
            "function_call": {
                "anyOf": [{"$ref": "shared#ChatCompletionMessageFunctionCall"}, {"type": "null"}],
                "description": "A function call, or a piece of one.",
            },
            "reasoning": {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "New reasoning."},
        },
        "required": ["role"],
        "description": "What to append to the message so far.",
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
}
