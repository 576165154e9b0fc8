"""Calls operations for MCP clients: arguments in, plain data or bytes out. Not concerned with the protocol."""

from __future__ import annotations

import base64
import binascii
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, NamedTuple

from ..client import make_client, method_of, package, secrets_of, with_nulls
from ..data import as_list
from ..redact import Redactor
from ..schemas import is_file
from ..table import Api, Operation
from .definitions import has_items
from .results import MOST_OCTETS, ResultStore

MOST_ITEMS = 50
MOST_STREAMED = 10_000


class ToolFailure(Exception):
    """The reason why a call failed, for the client to read."""


class Octets(NamedTuple):
    """A binary response."""

    content: bytes
    media_type: str


class Items(NamedTuple):
    """Items of a list or a stream; `more` if there are others."""

    items: list[Any]
    more: bool


class Service:
    """Calls operations through one client.

    Attributes:
        budget: Largest result, in characters.
        results: Kept results, for clients that read the rest later.
    """

    def __init__(self, api: Api, options: dict[str, Any], budget: int) -> None:
        self.api, self.options, self.budget = api, options, budget
        self.results = ResultStore()
        self.redactor = Redactor(tuple(secrets_of(api, options)), frozenset(api.secrets))
        self._client: Any = None

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.close()

    async def call(self, operation: Operation, arguments: dict[str, Any], most: int | None) -> Any:
        """The result of an operation: plain data, `Items` or `Octets`, with secrets redacted.

        Args:
            arguments: Valid arguments.
            most: Largest number of items to read.

        Raises:
            ToolFailure: The server returned an error or could not be reached, or the arguments cannot be sent.
        """
        if self._client is None:
            self._client = make_client(self.api, self.options, is_async=True)
        given = with_nulls({**arguments, **self._files(operation, arguments)})
        try:
            return self._without_secrets(await self._called(operation, given, most or MOST_ITEMS))
        except RecursionError:
            raise ToolFailure("the arguments or the response are nested too deeply") from None
        except (package().APIError, TypeError, ValueError, ArithmeticError, OSError) as error:
            raise ToolFailure(self.redactor.text(str(error) or type(error).__name__)) from None

    def _without_secrets(self, value: Any) -> Any:
        match value:
            case Octets(content, media_type):
                return Octets(self.redactor.octets(content), media_type)
            case Items(items, more):
                return Items([self.redactor.data(item) for item in items], more)
            case _:
                return self.redactor.data(value)

    async def _called(self, operation: Operation, given: dict[str, Any], most: int) -> Any:
        if operation.returns == "pages":
            return await _some(method_of(self._client, operation)(**given), most)
        async with method_of(self._client, operation, "with_streaming_response")(**given) as response:
            value = None if operation.returns == "nothing" else await response.parse()
            if hasattr(value, "write_to_file"):
                return await _octets(value)
            if hasattr(value, "until_done"):
                return await _gathered(operation, value, most)
            if isinstance(value, bytes):
                return Octets(value, response.headers.get("content-type", ""))
            return package().to_dict(value)

    def _files(self, operation: Operation, arguments: dict[str, Any]) -> dict[str, Any]:
        """Files as they are sent, from the base64 strings of clients; no path is ever read."""
        found: dict[str, Any] = {}
        for argument in operation.arguments:
            if argument.name in arguments and is_file(argument.schema):
                value = arguments[argument.name]
                items = as_list(value)
                found[argument.name] = _decoded(value) if items is None else [_decoded(item) for item in items]
        return found


def _decoded(value: Any) -> Any:
    try:
        return ("file", base64.b64decode(str(value), validate=True))
    except (binascii.Error, ValueError):
        raise ToolFailure("the content of a file must be base64") from None


async def _some(items: AsyncIterator[Any], most: int) -> Items:
    found: list[Any] = []
    async for item in items:
        if len(found) == most:
            return Items(found, more=True)
        found.append(package().to_dict(item))
    return Items(found, more=False)


async def _gathered(operation: Operation, stream: Any, most: int) -> Any:
    """A stream read to its end, or up to the requested number of items."""
    async with stream:
        if operation.completes and hasattr(stream, "get_final_completion"):
            return package().to_dict(await stream.get_final_completion())
        return await _some(stream, most if has_items(operation) else MOST_STREAMED)


async def _octets(value: Any) -> Octets:
    content = b""
    async for chunk in value.iter_bytes():
        content += chunk
        if len(content) > MOST_OCTETS:
            with suppress(Exception):
                await value.close()
            raise ToolFailure(f"the response is longer than {MOST_OCTETS} bytes")
    return Octets(content, value.content_type)
