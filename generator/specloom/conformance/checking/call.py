"""Calls a generated client and reads the result. Knows kinds of results; not the expected ones."""

from __future__ import annotations

import inspect
import json
from collections.abc import Sequence
from operator import attrgetter
from typing import Any, Literal, TypeAlias, cast

import attrs

from specloom.conformance.checking.compare import ABSENT
from specloom.conformance.checking.generated_package import LoadedPackage

Kind: TypeAlias = Literal["stream", "pager", "binary", "plain"]

KINDS: dict[str, Kind] = {
    "Stream": "stream",
    "AsyncStream": "stream",
    "Pager": "pager",
    "AsyncPager": "pager",
    "Binary": "binary",
    "AsyncBinary": "binary",
    "BinaryAPIResponse": "binary",
    "AsyncBinaryAPIResponse": "binary",
    "HttpxBinaryResponseContent": "binary",
}


@attrs.frozen
class CallOutcome:
    """The outcome of a call.

    Attributes:
        value: The return value, read to its end; `ABSENT` if the call raised an exception.
        items: Items of a stream, or of a list over all its pages; None for any other response.
        content: The bytes of a binary response.
        error: The exception that it raised.
    """

    value: object = ABSENT
    items: tuple[object, ...] | None = None
    content: bytes | None = None
    error: Exception | None = None


def kind_of(value: object) -> Kind:
    """How to read a return value."""
    for parent in type(value).__mro__:
        if parent.__name__ in KINDS:
            return KINDS[parent.__name__]
    return "plain"


def call_sync(client: Any, method: str, arguments: dict[str, Any], *, all_pages: bool = False) -> CallOutcome:
    """Call `client.<method>(**arguments)` and read its value to the end."""
    items: list[object] = []
    try:
        value = attrgetter(method)(client)(**arguments)
        match kind_of(value):
            case "stream":
                with value as stream:
                    items.extend(stream)
                return CallOutcome(items=tuple(items))
            case "pager" if all_pages:
                return CallOutcome(items=tuple(value))
            case "pager":
                return CallOutcome(value.first_page())
            case "binary":
                return CallOutcome(content=value.read())
            case "plain":
                return CallOutcome(value)
    except Exception as error:  # any exception of a client is part of the outcome
        return CallOutcome(items=tuple(items) or None, error=error)


async def call_async(client: Any, method: str, arguments: dict[str, Any], *, all_pages: bool = False) -> CallOutcome:
    """The same with an asynchronous client."""
    items: list[object] = []
    try:
        returned = attrgetter(method)(client)(**arguments)
        value = returned if kind_of(returned) == "pager" else await returned
        match kind_of(value):
            case "stream":
                async with value as stream:
                    async for item in stream:
                        items.append(item)  # noqa: PERF401  # items before an error must be kept
                return CallOutcome(items=tuple(items))
            case "pager" if all_pages:
                return CallOutcome(items=tuple([item async for item in value]))
            case "pager":
                return CallOutcome(await value.first_page())
            case "binary":
                content = value.read()
                return CallOutcome(content=await content if inspect.isawaitable(content) else content)
            case "plain":
                return CallOutcome(value)
    except Exception as error:  # any exception of a client is part of the outcome
        return CallOutcome(items=tuple(items) or None, error=error)


def read_path(value: object, path: str) -> object:
    """The value at a dotted path of attributes, list indexes and mapping keys; `ABSENT` if there is none."""
    for step in path.split(".") if path else ():
        value = _step(value, step)
    return value


def _step(value: object, step: str) -> object:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).get(step, ABSENT)
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return items[int(step)] if step.isdigit() and int(step) < len(items) else ABSENT
    return getattr(value, step, ABSENT)


def as_json(package: LoadedPackage, value: object) -> Any:
    """A value from a client as JSON; a value without a JSON form becomes its `str`."""
    if value is ABSENT or value is None or isinstance(value, (str, int, float)):
        return value
    try:
        return package.to_json(value)
    except (TypeError, ValueError):
        return str(value)


def as_json_text(package: LoadedPackage, value: object) -> bytes:
    """The same as a JSON string, encoded by the package."""
    try:
        return str(package.module.to_json(value)).encode()
    except (TypeError, ValueError):
        return json.dumps(str(value)).encode()
