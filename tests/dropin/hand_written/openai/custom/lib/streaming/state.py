"""A chat completion as its chunks arrive: what it amounts to so far, and the events of each chunk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar, cast

from .... import from_dict, to_dict
from ....types.chat import ChatCompletion, ChatCompletionChunk
from ..parsed import Expected, ParsedChatCompletion
from ..tools import PydanticFunctionTool, read_arguments, tool_named
from .events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)

T = TypeVar("T")
_REPLACED = frozenset({"index", "type", "id", "role", "name"})
"""Properties of a delta that are whole; all other strings are pieces."""


class ChatCompletionStreamState(Generic[T]):
    """Chunks in, events out.

    Args:
        expected: What the answer is read as.
    """

    def __init__(self, expected: Expected[T]) -> None:
        self._expected = expected
        self._whole: dict[str, Any] = {}
        self._choices: dict[int, _ChoiceState[T]] = {}

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion so far; nothing of it is read yet, apart from complete content."""
        choices = [self._choices[index].as_dict() for index in sorted(self._choices)]
        whole = {**self._whole, "object": "chat.completion", "choices": choices}
        kind: type[ParsedChatCompletion[object]] = ParsedChatCompletion
        snapshot: ParsedChatCompletion[object] = from_dict(kind, whole)
        return snapshot

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The completion; raises what `Expected.read` raises."""
        return self._expected.read(self._completion())

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterator[ChatCompletionStreamEvent[T]]:
        """The events of a chunk.

        Raises:
            LengthFinishReasonError: The answer ended before its end, and it was to be read.
            ContentFilterFinishReasonError: A filter ended it.
        """
        found = to_dict(chunk)
        pieces: list[dict[str, Any]] = found.pop("choices", None) or []
        self._whole |= {name: value for name, value in found.items() if value is not None or name not in self._whole}
        for piece in pieces:
            self._choice(piece).add(piece)
        yield ChunkEvent(chunk=chunk, snapshot=self.current_completion_snapshot)
        for piece in pieces:
            choice = self._choice(piece)
            yield from choice.events(piece)
            if choice.finished(piece):
                if self._expected.anything:
                    self._expected.check_end(piece["finish_reason"], self._completion())
                yield from choice.end()

    def _choice(self, piece: Mapping[str, Any]) -> _ChoiceState[T]:
        return self._choices.setdefault(piece["index"], _ChoiceState(piece["index"], self._expected))

    def _completion(self) -> ChatCompletion:
        return self.current_completion_snapshot


class _ChoiceState(Generic[T]):
    """One choice: its message so far, and the part of it that grows."""

    def __init__(self, index: int, expected: Expected[T]) -> None:
        self._expected = expected
        self._choice: dict[str, Any] = {"index": index, "finish_reason": None, "logprobs": None}
        self._message: dict[str, Any] = {"role": "assistant", "content": None, "refusal": None}
        self._growing: tuple[str, int] | None = None

    def as_dict(self) -> dict[str, Any]:
        """The choice on the wire; `index` of a tool call is one of the stream, and is left out."""
        message = dict(self._message)
        if "tool_calls" in message:
            calls = (dict(call) for call in message["tool_calls"])
            message["tool_calls"] = [{key: each for key, each in call.items() if key != "index"} for call in calls]
        return {**self._choice, "message": message}

    def add(self, piece: Mapping[str, Any]) -> None:
        """Add what a chunk has of the choice."""
        _merge(self._message, piece.get("delta") or {})
        rest = {name: value for name, value in piece.items() if name != "delta" and value is not None}
        if rest.get("logprobs") is not None:
            rest["logprobs"] = _joined(self._choice["logprobs"] or {}, rest["logprobs"])
        self._choice |= rest

    def finished(self, piece: Mapping[str, Any]) -> bool:
        """Whether a chunk ends the choice."""
        return piece.get("finish_reason") is not None

    def events(self, piece: Mapping[str, Any]) -> Iterator[ChatCompletionStreamEvent[T]]:
        """The events of what a chunk has of the choice."""
        delta: dict[str, Any] = piece.get("delta") or {}
        if delta.get("content"):
            yield from self._grows(("content", 0))
            yield ContentDeltaEvent(
                delta=delta["content"], snapshot=self._message["content"], parsed=self._partly(self._message["content"])
            )
        if delta.get("refusal"):
            yield from self._grows(("refusal", 0))
            yield RefusalDeltaEvent(delta=delta["refusal"], snapshot=self._message["refusal"])
        for call in delta.get("tool_calls") or ():
            if call.get("function") is not None:
                yield from self._grows(("tool_calls", call["index"]))
                yield self._arguments(call["index"], call["function"].get("arguments") or "")
        yield from self._logprobs(piece.get("logprobs") or {})

    def end(self) -> Iterator[ChatCompletionStreamEvent[T]]:
        """The events of the end of the choice."""
        yield from self._grows(None)

    def _grows(self, part: tuple[str, int] | None) -> Iterator[ChatCompletionStreamEvent[T]]:
        """Another part of the message grows: the one that grew is complete."""
        before, self._growing = self._growing, part
        if before is not None and before != part:
            yield from self._done(*before)

    def _done(self, part: str, index: int) -> Iterator[ChatCompletionStreamEvent[T]]:
        logprobs: dict[str, Any] = self._choice["logprobs"] or {}
        match part:
            case "content":
                content: str = self._message["content"]
                yield ContentDoneEvent(content=content, parsed=self._expected.value(content, self._message["refusal"]))
                if logprobs.get("content"):
                    yield LogprobsContentDoneEvent(content=_values(logprobs["content"]))
            case "refusal":
                yield RefusalDoneEvent(refusal=self._message["refusal"])
                if logprobs.get("refusal"):
                    yield LogprobsRefusalDoneEvent(refusal=_values(logprobs["refusal"]))
            case _:
                function = self._call(index)["function"]
                name, arguments = function.get("name", ""), function.get("arguments", "")
                yield FunctionToolCallArgumentsDoneEvent(
                    name=name,
                    index=index,
                    arguments=arguments,
                    parsed_arguments=read_arguments(self._expected.tools, name, arguments),
                )

    def _arguments(self, index: int, delta: str) -> FunctionToolCallArgumentsDeltaEvent:
        function = self._call(index)["function"]
        name, arguments = function.get("name", ""), function.get("arguments", "")
        tool = tool_named(self._expected.tools, name)
        strict = isinstance(tool, PydanticFunctionTool) or (tool is not None and tool["function"].get("strict") is True)
        return FunctionToolCallArgumentsDeltaEvent(
            name=name,
            index=index,
            arguments=arguments,
            parsed_arguments=partial_json(arguments) if strict else None,
            arguments_delta=delta,
        )

    def _logprobs(self, delta: Mapping[str, Any]) -> Iterator[ChatCompletionStreamEvent[T]]:
        whole: dict[str, Any] = self._choice["logprobs"] or {}
        if delta.get("content"):
            yield LogprobsContentDeltaEvent(content=_values(delta["content"]), snapshot=_values(whole["content"]))
        if delta.get("refusal"):
            yield LogprobsRefusalDeltaEvent(refusal=_values(delta["refusal"]), snapshot=_values(whole["refusal"]))

    def _call(self, index: int) -> dict[str, Any]:
        calls: list[dict[str, Any]] = self._message["tool_calls"]
        return next(call for call in calls if call["index"] == index)

    def _partly(self, content: str) -> object | None:
        return partial_json(content) if self._expected.content is not None else None


def partial_json(text: str) -> object | None:
    """What can be read of JSON whose end is missing; None if nothing can."""
    import pydantic_core

    try:
        found: object = pydantic_core.from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return None
    return found


def _values(logprobs: list[dict[str, Any]]) -> list[Any]:
    from ....types.chat import ChatCompletionTokenLogprob

    return [from_dict(ChatCompletionTokenLogprob, each) for each in logprobs]


def _joined(whole: Mapping[str, Any], piece: Mapping[str, Any]) -> dict[str, Any]:
    """Log probabilities with those of another chunk."""
    return {name: [*(whole.get(name) or ()), *(piece.get(name) or ())] or None for name in {**whole, **piece}}


def _merge(whole: dict[str, Any], piece: Mapping[str, Any]) -> None:
    """Add a delta to a message: strings are pieces, values of lists are matched by their `index`."""
    for name, value in piece.items():
        before: Any = whole.get(name)
        if isinstance(value, str) and isinstance(before, str) and name not in _REPLACED:
            whole[name] = before + value
        elif isinstance(value, dict) and isinstance(before, dict):
            _merge(cast("dict[str, Any]", before), cast("dict[str, Any]", value))
        elif isinstance(value, list):
            held, pieces = cast("Any", before or []), cast("Any", value)
            whole[name] = _merged(held, pieces)
        elif value is not None or name not in whole:
            whole[name] = value


def _merged(whole: list[Any], pieces: list[Any]) -> list[Any]:
    made = list(whole)
    for piece in pieces:
        known = next((each for each in made if each.get("index") == piece.get("index")), None)
        if known is None:
            made.append(dict(piece))
        else:
            _merge(known, piece)
    return made
