"""Operations of `completions` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("completions",): "Text that a model continues."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("completions", "create"),
        command=("completions", "create"),
        tool="completions_create",
        http="POST /completions",
        summary="Continue a text",
        docs="Sends a prompt to a language, image or code model and returns what it would write next.",
        arguments=(
            Argument("prompt", "prompt", {"type": "string"}, docs="Text to continue.", required=True),
            Argument(
                "model",
                "model",
                {"$ref": "completions#CompletionRequestModel"},
                docs="Name of the model.",
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
                "safety_model",
                "safety-model",
                {"anyOf": [{"enum": ["Meta-Llama/Llama-Guard-7b"]}, {"type": "string"}]},
                docs="Name of a model that checks the conversation and may refuse it.",
            ),
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
        ),
        result={"$ref": "completions#Completion"},
        stream="stream",
        completes=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
    "CompletionChoicesData": {
        "type": "array",
        "items": {"$ref": "completions#CompletionChoicesDataItem"},
        "description": "The continuations, as many as `n` asked for.",
    },
    "CompletionRequest": {
        "type": "object",
        "properties": {
            "prompt": {"type": "string", "description": "Text to continue."},
            "model": {"$ref": "completions#CompletionRequestModel", "description": "Name of the model."},
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
            "safety_model": {
                "anyOf": [{"enum": ["Meta-Llama/Llama-Guard-7b"]}, {"type": "string"}],
                "description": "Name of a model that checks the conversation and may refuse it.",
            },
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
        },
        "required": ["prompt", "model"],
        "description": "A prompt, and how to continue it.",
    },
    "Completion": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the request."},
            "choices": {"$ref": "completions#CompletionChoicesData", "description": "The continuations."},
            "prompt": {"$ref": "shared#PromptPart", "description": "The prompt again, where `echo` asked for it."},
            "usage": {
                "anyOf": [{"$ref": "shared#UsageData"}, {"type": "null"}],
                "description": "How many tokens it took.",
            },
            "created": {"type": "integer", "description": "When it was made, in seconds since 1970."},
            "model": {"type": "string", "description": "Model that wrote it."},
            "object": {"enum": ["text.completion"], "description": "Always `text_completion`."},
        },
        "required": ["id", "choices", "prompt", "usage", "created", "model", "object"],
        "description": "Continuations of a prompt.",
    },
    "CompletionStream": {
        "anyOf": [{"$ref": "completions#CompletionEvent"}, {"$ref": "shared#StreamSentinel"}],
        "description": "Events of a streamed completion; the last one is the sentinel.",
    },
    "CompletionEvent": {
        "type": "object",
        "properties": {"data": {"$ref": "completions#CompletionChunk", "description": "The chunk."}},
        "required": ["data"],
        "description": "An event that carries a chunk.",
    },
    "CompletionChunk": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the request; the same in all its chunks."},
            "token": {"$ref": "completions#CompletionToken", "description": "The token that was written."},
            "created": {"type": "integer", "description": "When it was made, in seconds since 1970."},
            "object": {"enum": ["completion.chunk"], "description": "Always `completion.chunk`."},
            "choices": {
                "type": "array",
                "items": {"$ref": "completions#CompletionChoice"},
                "description": "What was added to each continuation.",
            },
            "usage": {
                "anyOf": [{"$ref": "shared#UsageData"}, {"type": "null"}],
                "description": "How many tokens it took; in the last chunk only.",
            },
            "seed": {"type": "integer", "description": "Seed that the text is made with."},
            "finish_reason": {
                "$ref": "shared#FinishReason",
                "description": "Why the model stopped; null until it does.",
            },
        },
        "required": ["id", "token", "choices", "usage", "finish_reason"],
        "description": "A piece of a streamed completion.",
    },
    "CompletionChoice": {
        "type": "object",
        "properties": {
            "text": {"type": "string", "description": "Text to append."},
            "index": {"type": "integer", "description": "Which of the continuations this is, from 0."},
            "delta": {"$ref": "shared#ChatCompletionChoiceDelta", "description": "What is new since the chunk before."},
        },
        "required": ["index"],
        "description": "What a chunk adds to one continuation.",
    },
    "CompletionToken": {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "description": "Number of the token."},
            "text": {"type": "string", "description": "Text of the token."},
            "logprob": {"type": "number", "description": "Natural logarithm of its probability."},
            "special": {"type": "boolean", "description": "Whether it is a control token and no part of the text."},
        },
        "required": ["id", "text", "logprob", "special"],
        "description": "A token that the model wrote.",
    },
    "CompletionChoicesDataItem": {
        "type": "object",
        "properties": {
            "text": {"type": "string", "description": "The text."},
            "seed": {"type": "integer", "description": "Seed that this text was made with."},
            "finish_reason": {"$ref": "shared#FinishReason", "description": "Why the model stopped."},
            "logprobs": {"$ref": "shared#LogprobsPart", "description": "Probabilities of the tokens, where asked for."},
        },
        "description": "A continuation.",
    },
    "CompletionRequestModel": {
        "anyOf": [
            {
                "enum": [
                    "meta-llama/Llama-2-70b-hf",
                    "mistralai/Mistral-7B-v0.1",
                    "mistralai/Mixtral-8x7B-v0.1",
                    "Meta-Llama/Llama-Guard-7b",
                ]
            },
            {"type": "string"},
        ],
        "description": "Name of the model.",
    },
}
