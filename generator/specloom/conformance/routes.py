"""Finds the operation of a request. Knows methods, path templates and base paths; not the rest of a request."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

import attrs

from specloom import ir
from specloom.conformance.http.messages import path_of

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@attrs.frozen
class Route:
    """The path of one operation as a pattern; `weight` increases with its literal parts."""

    operation: ir.Operation
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    weight: int


@attrs.frozen
class Routes:
    """All routes of an API, the most literal first, and the base paths of its servers, the longest first."""

    routes: tuple[Route, ...]
    base_paths: tuple[str, ...]


@attrs.frozen
class Match:
    """An operation found for a request.

    Attributes:
        values: Decoded path parameters by wire name.
        base_path: The part of the URL before the described path.
    """

    operation: ir.Operation
    values: dict[str, str]
    base_path: str


def make_routes(client: ir.Client) -> Routes:
    """The routes of a client."""
    servers = [*client.servers, *(server for operation in client.operations.values() for server in operation.servers)]
    paths = {urlsplit(filled_url(server)).path.rstrip("/") for server in servers}
    routes = [_route(operation) for operation in client.operations.values()]
    return Routes(
        tuple(sorted(routes, key=lambda route: -route.weight)),
        tuple(sorted({*paths, ""}, key=len, reverse=True)),
    )


def filled_url(server: ir.Server) -> str:
    """The URL of a server with the defaults of its variables."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url


def _route(operation: ir.Operation) -> Route:
    literals = PLACEHOLDER.split(operation.path)[::2]
    names = tuple(PLACEHOLDER.findall(operation.path))
    pattern = "([^/]+)".join(re.escape(literal) for literal in literals)
    return Route(operation, re.compile(f"{pattern}/?"), names, sum(map(len, literals)))


def find_operation(routes: Routes, method: str, url: str) -> Match | None:
    """The operation of a request to any server; None if there is none."""
    path = path_of(url)
    for base_path in routes.base_paths:
        if not path.startswith(base_path):
            continue
        for route in routes.routes:
            found = route.pattern.fullmatch(path, len(base_path))
            if found is not None and route.operation.method.upper() == method.upper():
                values = dict(zip(route.names, map(unquote, found.groups()), strict=True))
                return Match(route.operation, values, base_path)
    return None


ABOUT = {"HEAD": ("GET",), "OPTIONS": ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")}
"""Methods that ask about operations of others on the same path (RFC 9110 sections 9.3.2 and 9.3.7)."""


def find_subject(routes: Routes, method: str, url: str) -> Match | None:
    """The operation that a request without its own operation asks about; None if there is none."""
    found = (find_operation(routes, other, url) for other in ABOUT.get(method.upper(), ()))
    return next((match for match in found if match is not None), None)
