"""Calls of a generated client, and what came of them. Knows kinds of reply values; not what they should be."""

from __future__ import annotations

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
}


@attrs.frozen
class CallOutcome:
    """What a call came to.

    Attributes:
        value: What it returned, read to its end; `ABSENT` where it returned nothing because it raised.
        items: Those of a stream, or of a list read over all its pages; None for any other reply.
        content: The bytes of a binary reply.
        error: What it raised.
    """

    value: object = ABSENT
    items: tuple[object, ...] | None = None
    content: bytes | None = None
    error: Exception | None = None


def kind_of(value: object) -> Kind:
    """How a returned value is read."""
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
    except Exception as error:  # whatever a client raises is its answer, and is compared
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
                        items.append(item)  # noqa: PERF401  # what came before an error must be kept
                return CallOutcome(items=tuple(items))
            case "pager" if all_pages:
                return CallOutcome(items=tuple([item async for item in value]))
            case "pager":
                return CallOutcome(await value.first_page())
            case "binary":
                return CallOutcome(content=await value.read())
            case "plain":
                return CallOutcome(value)
    except Exception as error:  # whatever a client raises is its answer, and is compared
        return CallOutcome(items=tuple(items) or None, error=error)


def read_path(value: object, path: str) -> object:
    """What stands at a dotted path on a value: attributes, list indexes and mapping keys; `ABSENT` where nothing does."""
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
    """A value read from a client, as JSON; what has no JSON form is given as its `str`."""
    if value is ABSENT or value is None or isinstance(value, (str, int, float)):
        return value
    try:
        return package.to_json(value)
    except (TypeError, ValueError):
        return str(value)


def as_json_text(package: LoadedPackage, value: object) -> bytes:
    """The same as JSON text, by way of the package's own writer."""
    try:
        return str(package.module.to_json(value)).encode()
    except (TypeError, ValueError):
        return json.dumps(str(value)).encode()
