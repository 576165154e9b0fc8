"""Servers and security schemes. Contains no credentials."""

from __future__ import annotations

from typing import Literal, NamedTuple

from specloom.values import Origin


class ServerVariable(NamedTuple):
    """A variable in the URL of a server."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    docs: str = ""


class Server(NamedTuple):
    """A base URL, with `{variables}`.

    Attributes:
        name: A word for it, `""` for none: its `name` of OpenAPI 3.2, or a description as short as `Sandbox server`.
    """

    url: str
    docs: str = ""
    variables: tuple[ServerVariable, ...] = ()
    name: str = ""


class Auth(NamedTuple):
    """A security scheme.

    Attributes:
        key: Its name in the description.
        kind: `bearer`, `basic`, `header`, `query`, `cookie`, `oauth2`, or `other` for credentials that the caller has to send.
        wire_name: Name of the header, query parameter or cookie for an API key.
        token_url: For `oauth2` with a client-credentials flow, else None.
        scopes: The scopes of the client-credentials flow.
        other_flows: Whether `oauth2` has flows other than client credentials, whose tokens a caller brings along.
        prefix: The word before the value (`ApiKey` for an http scheme of that name), `""` for none.
    """

    key: str
    kind: Literal["bearer", "basic", "header", "query", "cookie", "oauth2", "other"]
    origin: Origin
    wire_name: str = ""
    token_url: str | None = None
    scopes: tuple[str, ...] = ()
    other_flows: bool = False
    prefix: str = ""
    docs: str = ""
    name: str = ""
