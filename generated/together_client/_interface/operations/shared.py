"""Schemas that several resources share, for the command and the MCP server; nothing here runs."""

from __future__ import annotations

from ..table import Schema

SCHEMAS: dict[str, Schema] = {
    "FinishReason": {
        "enum": ["stop", "eos", "length", "tool_calls", "function_call"],
        "description": "Why the model stopped writing: it was done, reached a stop text or the token limit, or wants a tool called.",
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
        },
        "description": "How likely the model held each token to be; the three lists run in step.",
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
}
