"""The state that a sync and an async client share: base URL, credentials, settings. Prepares calls; sends nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from .auth import ApiKey, Scheme, choose
from .errors import APIError
from .log import shown_url
from .operation import Arguments, Operation, Security
from .options import AsyncClientOptions, ClientDefaults, ClientOptions, check_options
from .servers import Server, check_server, choose_server

if TYPE_CHECKING:
    from .prepared_request import PreparedRequest


@attrs.frozen(eq=False, repr=False)
class ClientState:
    """A client without its connections.

    Attributes:
        base_url: The URL that paths are appended to; `""` if it is unknown.
        fixed: Whether the caller set it, so that an operation's own server is ignored.
        schemes: Security schemes by name.
        security: Default alternatives, for operations that declare none.
        settings: The caller's settings.
        package, version: Name and version for the User-Agent header.
        server, variables: Index of the server to use, and values for the variables of its URL.
        base_url_env: Environment variable that holds the base URL, for a message.
        model: Name of the model that a registry record describes, for a client created from one.
    """

    base_url: str
    fixed: bool
    schemes: Mapping[str, Scheme]
    security: Security
    settings: ClientDefaults
    package: str
    version: str
    server: int | str = 0
    variables: Mapping[str, str] = attrs.field(factory=dict[str, str])
    base_url_env: str | None = None
    model: str | None = None

    def __repr__(self) -> str:
        return f"<ClientState {shown_url(self.base_url)}>"

    def prepare(
        self,
        operation: Operation[Any],
        arguments: Arguments,
    ) -> PreparedRequest:
        """A request for `operation`, complete except for credentials.

        Raises:
            APIError: The base URL is unknown.
        """
        from .prepared_request import prepare_request, user_agent

        base = self.base_url
        if operation.servers and not self.fixed:
            base = choose_server(operation.servers, self.server, self.variables) or base
        if not base and "://" not in operation.path:
            env = f" or set the environment variable {self.base_url_env}" if self.base_url_env else ""
            raise APIError(f"no base URL is known: pass base_url=... to the client{env}")
        agent = user_agent(self.package, self.version)
        return prepare_request(operation, base, self.settings, arguments, agent)

    def credentials(self, call: PreparedRequest) -> list[Scheme]:
        """The schemes whose credentials the call needs; none if the caller sends such a header already, or removes it.

        Raises:
            MissingCredentialsError: The credentials were not given.
        """
        security = self.security if call.operation.security is None else call.operation.security
        if not security:
            return []
        names = [self.schemes[name] for alternative in security for name in alternative if name in self.schemes]
        headers = {_header(scheme) for scheme in names}
        if not (headers.isdisjoint(call.headers) and headers.isdisjoint(call.removed)):
            return []
        return choose(self.schemes, security, call.what)


def _header(scheme: Scheme) -> str | None:
    if isinstance(scheme, ApiKey):
        return scheme.name.lower() if scheme.location == "header" else None
    return "authorization"


def _check_base_url(url: object) -> None:
    if not isinstance(url, str):
        raise TypeError(f"base_url must be a string, not {type(url).__name__}")
    if _ABSOLUTE.match(url) is None:
        shown = shown_url(url)
        raise ValueError(f"base_url must be an absolute URL, such as https://api.example.com/v1, not {shown!r}")


_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s/?#]+(?:[/?#]\S*)?\Z")


def make_state(
    package: str,
    version: str,
    base_url: str | None,
    base_url_env: str | None,
    servers: tuple[str | Server, ...],
    auth: Mapping[str, Scheme],
    security: Security,
    headers: Mapping[str, str | None],
    options: Mapping[str, Any],
    defaults: ClientDefaults | None = None,
    variables_of_operations: Sequence[str] = (),
) -> ClientState:
    """The settings that the arguments of a client's constructor amount to.

    Raises:
        TypeError: An argument of this name does not exist, or `base_url` is not a string.
        ValueError: The server or variable does not exist, a variable may not have the value, or `base_url` is not absolute.
    """
    check_options(options, ClientOptions.__optional_keys__ | AsyncClientOptions.__optional_keys__)
    given = base_url or (os.environ.get(base_url_env) if base_url_env else None) or None
    if given is not None:
        _check_base_url(given)
    server: int | str = 0 if (chosen := options.get("server")) is None else chosen
    variables: Mapping[str, str] = options.get("server_variables") or {}
    check_server(servers, server, variables, variables_of_operations)
    return ClientState(
        given or choose_server(servers, server, variables) or "",
        given is not None,
        auth,
        security,
        attrs.evolve(
            defaults or ClientDefaults(), default_headers={name: value for name, value in headers.items() if value}
        ).changed(options),
        package,
        version,
        server,
        variables,
        base_url_env,
    )
