"""Sample data: requests and responses of a chat API. Measures nothing."""

from __future__ import annotations

import json
from typing import Any

_ANSWER = (
    "The sky looks blue because air scatters short waves of light far more than long ones.\n\n1. **By day** blue light "
    "reaches the eye from all over the sky, red light mostly straight from the sun.\n2. **In the evening** the light has "
    "a longer way through the air, so most of the blue is gone before it arrives, and what is left is red.\n\nViolet is "
    'scattered even more than blue, but the sun sends less of it and our eyes see it less well. On the "airless" Moon '
    "the sky is black."
)
_WORDS = "a careful answer says what is known, what is guessed, and where to look for the rest of it; "


def chat_response(tool: str | None = None) -> bytes:
    """A chat response of about 1 KB, with the properties that Together really sends.

    Args:
        tool: Name of a tool that it calls; none by default.
    """
    call = {"id": "call_1", "type": "function", "index": 0, "function": {"name": tool, "arguments": '{"day":"monday"}'}}
    message = {
        "content": _ANSWER,
        "refusal": None,
        "role": "assistant",
        "annotations": None,
        "audio": None,
        "function_call": None,
        "tool_calls": [call] if tool else [],
    }
    choice = {"finish_reason": "stop", "index": 0, "logprobs": None, "message": message, "seed": 8314651915728863000}
    usage: dict[str, Any] = {"completion_tokens": 118, "prompt_tokens": 46, "total_tokens": 164}
    usage |= {"completion_tokens_details": None, "prompt_tokens_details": None, "cached_tokens": 0}
    response = {
        "id": "ovCb5Hn-6Ng1vN-a273a0fe1acc987c",
        "choices": [choice],
        "created": 1763600000,
        "model": "meta-llama/Llama-3.3-70B-Instruct-Turbo",
        "object": "chat.completion",
        "service_tier": None,
        "system_fingerprint": None,
        "usage": usage,
        "prompt": [],
    }
    return _text(response)


def models(count: int = 300) -> bytes:
    """A list of models."""
    return _text([_model(number) for number in range(count)])


def _model(number: int) -> dict[str, Any]:
    return {
        "id": f"maker/model-{number}",
        "object": "model",
        "created": 1700000000 + number,
        "type": "chat",
        "running": False,
        "display_name": f"Model {number}",
        "organization": "maker",
        "link": f"https://example.com/models/{number}",
        "license": "apache-2.0",
        "context_length": 131072,
        "config": {"chat_template": None, "stop": ["</s>"], "bos_token": "<s>", "eos_token": "</s>"},
        "pricing": {"hourly": 0, "input": 0.88, "output": 0.88, "base": 0, "finetune": 0},
    }


def job_events(count: int = 1000) -> bytes:
    """The events of a fine-tuning job, as one response."""
    return _text({"object": "list", "data": [_job_event(number) for number in range(count)]})


def _job_event(number: int) -> dict[str, Any]:
    return {
        "object": "fine-tune-event",
        "created_at": "2026-11-20T10:00:00Z",
        "level": "info",
        "message": f"Step {number} of training is done",
        "type": "training_start",
        "param_count": 0,
        "token_count": 0,
        "total_steps": 1000,
        "wandb_url": "",
        "step": number,
        "checkpoint_path": "",
        "model_path": "",
        "training_offset": 0,
        "hash": f"{number:016x}",
    }


def embeddings(count: int = 100, size: int = 768) -> bytes:
    """Embeddings of strings."""
    vectors = [[((row * 31 + column * 17) % 2003 - 1001) / 10007 for column in range(size)] for row in range(count)]
    data = [{"object": "embedding", "index": row, "embedding": vector} for row, vector in enumerate(vectors)]
    return _text({"object": "list", "model": "maker/embedder", "data": data})


def chunk(number: int) -> dict[str, Any]:
    """One chunk of a streamed chat."""
    return {
        "id": "8f4a2c61bd6e4f0a",
        "object": "chat.completion.chunk",
        "created": 1763600000,
        "model": "meta-llama/Llama-3.3-70B-Instruct-Turbo",
        "choices": [
            {
                "index": 0,
                "text": f" word{number}",
                "logprobs": None,
                "finish_reason": None,
                "delta": {"token_id": number, "role": "assistant", "content": f" word{number}"},
            }
        ],
        "usage": None,
    }


def stream(count: int) -> list[bytes]:
    """A streamed chat, one server-sent event per item, including the end marker."""
    return [b"data: " + _text(chunk(number)) + b"\n\n" for number in range(count)] + [b"data: [DONE]\n\n"]


def request() -> dict[str, Any]:
    """A chat request with 13 messages."""
    turns = [
        {"role": "assistant" if turn % 2 else "user", "content": f"{turn}: {_WORDS}", "name": f"speaker{turn % 2}"}
        for turn in range(12)
    ]
    return {
        "model": "meta-llama/Llama-3.3-70B-Instruct-Turbo",
        "messages": [{"role": "system", "content": "Answer in one sentence."}, *turns],
        "max_tokens": 256,
        "temperature": 0.2,
        "stop": ["</s>"],
    }


def _text(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
