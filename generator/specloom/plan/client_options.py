"""What the docstring of a client says of the options that every client takes. Knows names and docs; not the runtime's types."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir

_TIMEOUT = "Seconds for a whole call, retries included, or a `Timeout`. Default: {:g}."
_MAX_RETRIES = "How often to retry after a failure that may be temporary. Default: {}."

_DOCS = (
    ("retry_unsafe", "Whether to retry POST and PATCH even where the server may have processed the request."),
    ("default_headers", "Headers sent with every request."),
    ("default_query", "Query parameters sent with every request."),
    ("proxy", "URL of a proxy. Default: the usual environment variables, such as `HTTPS_PROXY`."),
    ("verify", "`False` to accept any certificate, a file of certificates, or an `ssl.SSLContext`."),
    ("follow_redirects", "Whether to follow redirects; credentials never travel to another origin. Default: `True`."),
    ("strict", "Whether a response that deviates from its description raises `APIResponseValidationError`."),
    ("paths", "Paths to use instead of described ones, by described path."),
    ("limits", "A `Limits`: how large bodies, events and JSON may be, and how long to wait when asked to."),
    ("http_client", "An httpx client to send through; it stays yours to close."),
    ("transport", "An httpx transport to send through."),
    ("event_hooks", "`request`, `response` or `retry` -> functions to call with each."),
    ("recording", "Called with each response before its body is read."),
)
"""Name of an option -> its docs, where they are the same for all clients."""


def option_docs(timeout: float | None, max_retries: int | None) -> Iterator[tuple[str, str]]:
    """Names and docs of the options; the arguments are their defaults, None for those of the runtime."""
    yield "timeout", _TIMEOUT.format(600 if timeout is None else timeout)
    yield "max_retries", _MAX_RETRIES.format(2 if max_retries is None else max_retries)
    yield from _DOCS


def server_docs(servers: tuple[ir.Server, ...]) -> Iterator[tuple[str, str]]:
    """What to say of the options that choose among servers, where there is a choice."""
    if len(servers) > 1:
        known = ", ".join(f"`{_python(server, number)}` (`{server.url}`)" for number, server in enumerate(servers))
        yield "server", f"Which server to use: {known}. Default: the first."
    variables = {variable.name: variable for server in servers for variable in server.variables}
    if variables:
        known = "; ".join(_variable(variable) for variable in variables.values())
        yield "server_variables", f"Values for the variables in the server's URL: {known}."


def _python(server: ir.Server, number: int) -> str:
    return f'"{server.name}"' if server.name else str(number)


def _variable(variable: ir.ServerVariable) -> str:
    values = f", one of {', '.join(f'`{value}`' for value in variable.values)}" if variable.values else ""
    docs = f": {' '.join(variable.docs.split()).rstrip('.')}" if variable.docs.strip() else ""
    return f"`{variable.name}` (default `{variable.default}`{values}){docs}"
