"""Operations and webhooks. Not concerned with Python code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from specloom.ir.messages import Body, Param, Response
from specloom.ir.sequences import Pages, Polling, Stream
from specloom.ir.servers import Server
from specloom.ir.types import Type
from specloom.values import Origin


class OtherName(NamedTuple):
    """An additional name of a method, kept for existing callers.

    Attributes:
        resource, name: As those of `Operation`.
        deprecation: The deprecation message, `""` if the name is not deprecated.
        returns: `text` if the method of this name returns the body as a string, `response` if it returns the response of a
            paginated list; otherwise `""`.
    """

    resource: tuple[str, ...]
    name: str
    deprecation: str = ""
    returns: Literal["", "text", "response"] = ""


class Operation(NamedTuple):
    """One method on one path.

    Attributes:
        key: `"POST /chat/completions"`, distinct within a client.
        id: operationId of the description, `""` if there is none.
        resource: Names of the resources above it, outermost first: `("chat", "completions")`; empty for the client itself.
        name: Python method name, `""` until named.
        security: Alternatives, each the auth keys needed together; None for those of the client, `()` if nothing is needed.
        servers: Its own servers, empty for those of the client.
        idempotency_header: Header that makes a retry safe, None if there is none.
        other_names: Additional names of its method.
        path_order: Wire names of path parameters in the order of positional arguments; the others follow.
        keyword_only: Wire names of path parameters that are keyword-only arguments.
        positional_body: Whether a body that is one argument may be passed by position.
        argument_names: Wire name -> name of the argument, for this operation only; `id in path` where several places have an
            `id`, `body` for a body that is one argument.
        instead: What to use instead of a deprecated operation, `""` if nothing states it.
        alias: Whether it represents an additional name of another operation; the plan adds these.
    """

    key: str
    method: str
    path: str
    origin: Origin
    params: tuple[Param, ...]
    responses: tuple[Response, ...]
    body: Body | None = None
    id: str = ""
    tags: tuple[str, ...] = ()
    summary: str = ""
    docs: str = ""
    deprecated: bool = False
    security: tuple[tuple[str, ...], ...] | None = None
    servers: tuple[Server, ...] = ()
    resource: tuple[str, ...] = ()
    name: str = ""
    stream: Stream | None = None
    pages: Pages | None = None
    polling: Polling | None = None
    idempotency_header: str | None = None
    other_names: tuple[OtherName, ...] = ()
    path_order: tuple[str, ...] = ()
    keyword_only: frozenset[str] = frozenset()
    positional_body: bool = False
    argument_names: Mapping[str, str] = MappingProxyType({})
    instead: str = ""
    alias: bool = False
    unwrap: str = ""

    @property
    def successes(self) -> tuple[Response, ...]:
        """Responses that are not errors: those with a status 2XX, otherwise the default one."""
        good = tuple(response for response in self.responses if response.success)
        return good or tuple(response for response in self.responses if response.status == "default")

    def argument_name(self, wire_name: str, location: str) -> str | None:
        """The configured name of an argument: for its location, otherwise for its wire name; None if it has none."""
        return self.argument_names.get(f"{wire_name} in {location}", self.argument_names.get(wire_name))


class Webhook(NamedTuple):
    """A request that the API sends to its user: a webhook, or a callback of the operation `of`.

    Attributes:
        key: Its name in the description (for a callback, operation key and expression).
    """

    key: str
    name: str
    method: str
    type: Type
    origin: Origin
    of: str | None = None
    docs: str = ""
