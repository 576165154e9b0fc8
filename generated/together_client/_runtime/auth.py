"""Credentials: where they come from and where in a request they go. Defines the security schemes; sends nothing.

None of these classes has a `repr` that shows a secret.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from .custom_scheme import CustomScheme
from .errors import InvalidRequestError, MissingCredentialsError

Secret: TypeAlias = str | Callable[[], str]
"""A key, or a function that returns the current key; the function is called for each request."""

AsyncSecret: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""The same for an async client: the function may be async."""


@attrs.define(eq=False, repr=False)
class AppliedCredentials:
    """Where credentials go in a request: names and values."""

    headers: dict[str, str] = attrs.field(factory=dict[str, str])
    query: dict[str, str] = attrs.field(factory=dict[str, str])
    cookies: dict[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen(eq=False, repr=False)
class Bearer:
    """A token in the Authorization header (RFC 6750).

    Attributes:
        secret: The token.
        env: Environment variable that is read when `secret` is None.
        argument: Name of the constructor argument.
        prefix: The word before the token.
    """

    secret: AsyncSecret | None = None
    env: str | None = attrs.field(default=None, kw_only=True)
    argument: str = attrs.field(default="", kw_only=True)
    prefix: str = attrs.field(default="Bearer", kw_only=True)

    def secrets(self) -> tuple[AsyncSecret | None, ...]:
        """The values that the scheme needs."""
        return (_given(self.secret, self.env),)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Add the credentials to the request."""
        credentials.headers["Authorization"] = f"{self.prefix} {values[0]}".strip()

    def ways(self) -> list[str]:
        """How to supply the credentials, for an error message."""
        return _ways((self.argument,), (self.env,))


@attrs.frozen(eq=False, repr=False)
class ApiKey:
    """A key in a header, a query parameter or a cookie; attributes as for `Bearer`."""

    secret: AsyncSecret | None = None
    location: Literal["header", "query", "cookie"] = attrs.field(kw_only=True)
    name: str = attrs.field(kw_only=True)
    env: str | None = attrs.field(default=None, kw_only=True)
    argument: str = attrs.field(default="", kw_only=True)
    prefix: str = attrs.field(default="", kw_only=True)

    def secrets(self) -> tuple[AsyncSecret | None, ...]:
        """The values that the scheme needs."""
        return (_given(self.secret, self.env),)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Add the credentials to the request."""
        where = {"header": credentials.headers, "query": credentials.query, "cookie": credentials.cookies}[
            self.location
        ]
        value = f"{self.prefix} {values[0]}".strip()
        if self.location == "cookie" and any(character in value for character in ';, "\\\t'):
            raise InvalidRequestError(f"the key for the cookie {self.name} contains what a cookie must not (RFC 6265)")
        where[self.name] = value

    def ways(self) -> list[str]:
        """How to supply the credentials, for an error message."""
        return _ways((self.argument,), (self.env,))


@attrs.frozen(eq=False, repr=False)
class Basic:
    """User name and password in the Authorization header (RFC 7617).

    Attributes:
        username, password: The two values.
        env: Environment variables that are read when they are None.
        arguments: Names of the constructor arguments.
    """

    username: AsyncSecret | None = None
    password: AsyncSecret | None = None
    env: tuple[str, str] | None = attrs.field(default=None, kw_only=True)
    arguments: tuple[str, str] = attrs.field(default=("username", "password"), kw_only=True)

    def secrets(self) -> tuple[AsyncSecret | None, ...]:
        """The values that the scheme needs."""
        return _both(self.username, self.password, self.env)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Add the credentials to the request."""
        credentials.headers["Authorization"] = f"Basic {basic(*values)}"

    def ways(self) -> list[str]:
        """How to supply the credentials, for an error message."""
        return _ways(self.arguments, self.env or ())


@attrs.frozen(eq=False, repr=False)
class ClientCredentials:
    """OAuth2 client credentials (RFC 6749 section 4.4): a token is requested, cached, and renewed before it expires.

    Attributes:
        client_id, client_secret: The two values.
        token_url: The token endpoint; relative to the base URL, or absolute.
        scopes: The scopes to request.
        access_token: A token that the caller has by another flow; no token is requested then.
        env: Environment variables that hold id and secret, and the token if there is an argument for it.
        arguments: Names of the constructor arguments, in the same order.
    """

    client_id: AsyncSecret | None = attrs.field(default=None)
    client_secret: AsyncSecret | None = None
    token_url: str = attrs.field(kw_only=True)
    scopes: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    access_token: AsyncSecret | None = attrs.field(default=None, kw_only=True)
    env: tuple[str, ...] | None = attrs.field(default=None, kw_only=True)
    arguments: tuple[str, ...] = attrs.field(default=("client_id", "client_secret"), kw_only=True)

    def token(self) -> AsyncSecret | None:
        """The token that was given; None if one has to be requested."""
        return _given(self.access_token, self.env[2] if self.env and len(self.env) > 2 else None)

    def secrets(self) -> tuple[AsyncSecret | None, ...]:
        """The token, or the values that requesting one needs."""
        token = self.token()
        return _both(self.client_id, self.client_secret, self.env) if token is None else (token,)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Add the token to the request."""
        credentials.headers["Authorization"] = f"Bearer {values[0]}"

    def ways(self) -> list[str]:
        """How to supply the credentials, for an error message."""
        own, other = _ways(self.arguments[:2], (self.env or ())[:2]), _ways(self.arguments[2:], (self.env or ())[2:])
        return [f"{own[0]}, or {other[0]}"] if self.arguments[2:] else own


def is_requested(scheme: Scheme) -> bool:
    """Whether the credentials are a token that has to be requested."""
    return isinstance(scheme, ClientCredentials) and scheme.token() is None


Scheme: TypeAlias = Bearer | ApiKey | Basic | ClientCredentials | CustomScheme


def may_renew(schemes: Iterable[Scheme], status: int, sent: AppliedCredentials) -> bool:
    """Whether fresh credentials may help against a response; tells hand-written schemes that theirs were rejected."""
    if status != 401:
        return False
    renewed = [
        scheme.rejected(sent.headers) if isinstance(scheme, CustomScheme) else is_requested(scheme)
        for scheme in schemes
    ]
    return any(renewed)


def secret_names(schemes: Iterable[Scheme]) -> set[str]:
    """Names, in lower case, of the headers, query parameters and cookies that hold keys."""
    return {scheme.name.lower() for scheme in schemes if isinstance(scheme, ApiKey)}


def secret_values(schemes: Iterable[Scheme]) -> set[str]:
    """The secrets that are known without calling a function for them, user names excepted."""
    held = [scheme.secrets()[-1:] for scheme in schemes]
    return {secret for last in held for secret in last if isinstance(secret, str)}


def basic(username: str, password: str) -> str:
    """User name and password in the base64 form of RFC 7617.

    Raises:
        InvalidRequestError: The name contains a colon, which would end it (section 2).
    """
    import base64

    if ":" in username:
        raise InvalidRequestError("the user name contains a colon, which Basic credentials cannot have (RFC 7617)")
    return base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def choose(schemes: Mapping[str, Scheme], security: tuple[tuple[str, ...], ...], what: str) -> list[Scheme]:
    """The schemes to use: the first alternative for which every credential is given, or `{}` (anonymous) if none is.

    Args:
        schemes: By the name in the description; a name that is missing here is left to the caller.
        security: Alternatives, each a tuple of names needed together.
        what: The call, for the message.

    Raises:
        MissingCredentialsError: No alternative is complete; the message states how to supply each.
    """
    needed = [[schemes[name] for name in names if name in schemes] for names in security]
    for alternative in needed:
        if alternative and all(secret is not None for scheme in alternative for secret in scheme.secrets()):
            _refuse_blank(alternative, what)
            return alternative
    if not needed or [] in needed:
        return []
    ways = [" and ".join(way for scheme in alternative for way in scheme.ways()) for alternative in needed]
    raise MissingCredentialsError(f"{what} needs credentials: {'; or '.join(ways)}")


def resolve(secret: Any, name: str) -> Any:
    """The value of a secret: the string itself, or what its function returns (for an async client possibly an awaitable).

    Raises:
        MissingCredentialsError: Its function returns nothing.
    """
    value = secret() if callable(secret) else secret
    if value is None:
        raise MissingCredentialsError(f"the function that gives the {name} credentials returned None")
    if isinstance(value, str):
        return checked(value, name)
    if not hasattr(value, "__await__"):
        raise TypeError(
            f"the {name} credentials must be a string, or a function that returns one, not {type(value).__name__}"
        )
    return value


def checked(value: str, name: str) -> str:
    """A secret, unchanged.

    Raises:
        InvalidRequestError: It cannot be sent in a header.
    """
    if "\n" in value or "\r" in value or "\0" in value:
        raise InvalidRequestError(f"the {name} credentials contain a line break or a NUL")
    return value


def refuse_blank_values(scheme: Scheme, values: tuple[str, ...], what: str) -> None:
    """Raise MissingCredentialsError if the credentials that a function returned are blank.

    The password of a pair may be empty, and so may the user name where there is a password (RFC 7617 section 2).
    """
    if not any(value.strip() for value in values):
        raise MissingCredentialsError(f"{what} needs credentials, but those given are blank: {scheme.ways()[0]}")


def _refuse_blank(schemes: list[Scheme], what: str) -> None:
    for scheme in schemes:
        secrets = scheme.secrets()
        if secrets and all(isinstance(secret, str) for secret in secrets):
            refuse_blank_values(scheme, tuple(str(secret) for secret in secrets), what)


def _given(secret: AsyncSecret | None, env: str | None) -> AsyncSecret | None:
    if secret is None and env is not None:
        return (os.environ.get(env) or "").strip() or None
    return secret


def _both(
    first: AsyncSecret | None, second: AsyncSecret | None, env: tuple[str, ...] | None
) -> tuple[AsyncSecret | None, ...]:
    names: tuple[str | None, ...] = env or (None, None)
    return _given(first, names[0]), _given(second, names[1])


def _ways(arguments: tuple[str, ...], env: tuple[str | None, ...]) -> list[str]:
    names = " and ".join(f"{name}=..." for name in arguments if name)
    variables = " and ".join(name for name in env if name)
    said = [f"pass {names} to the client"] if names else []
    said += [f"set the environment variable{'s' if ' and ' in variables else ''} {variables}"] if variables else []
    return [" or ".join(said) or "see the client's documentation"]
