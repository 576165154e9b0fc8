"""Credentials: where they come from and where in a request they go. Knows security schemes; sends nothing.

None of these classes has a `repr` that shows what it holds.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from .errors import InvalidRequestError, MissingCredentialsError

Secret: TypeAlias = str | Callable[[], str]
"""A key, or a function that returns the key of the moment; it is asked anew for each request."""

AsyncSecret: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""The same for an async client: the function may be async."""


@attrs.define(eq=False, repr=False)
class AppliedCredentials:
    """Where credentials stand in a request: names and values."""

    headers: dict[str, str] = attrs.field(factory=dict[str, str])
    query: dict[str, str] = attrs.field(factory=dict[str, str])
    cookies: dict[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen(eq=False, repr=False)
class Bearer:
    """A token in the Authorization header (RFC 6750).

    Attributes:
        secret: The token.
        env: Environment variable that holds it where `secret` is None.
        argument: What the client's constructor calls it.
        prefix: The word before it.
    """

    secret: AsyncSecret | None = None
    env: str | None = attrs.field(default=None, kw_only=True)
    argument: str = attrs.field(default="", kw_only=True)
    prefix: str = attrs.field(default="Bearer", kw_only=True)

    def secrets(self) -> tuple[AsyncSecret | None, ...]:
        """What has to be known."""
        return (_given(self.secret, self.env),)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Put it where it belongs."""
        credentials.headers["Authorization"] = f"{self.prefix} {values[0]}".strip()

    def ways(self) -> list[str]:
        """How it might be given, for a message."""
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
        """What has to be known."""
        return (_given(self.secret, self.env),)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Put it where it belongs."""
        where = {"header": credentials.headers, "query": credentials.query, "cookie": credentials.cookies}[
            self.location
        ]
        where[self.name] = f"{self.prefix} {values[0]}".strip()

    def ways(self) -> list[str]:
        """How it might be given, for a message."""
        return _ways((self.argument,), (self.env,))


@attrs.frozen(eq=False, repr=False)
class Basic:
    """User name and password in the Authorization header (RFC 7617).

    Attributes:
        username, password: The two.
        env: Environment variables that hold them.
        arguments: What the client's constructor calls them.
    """

    username: AsyncSecret | None = None
    password: AsyncSecret | None = None
    env: tuple[str, str] | None = attrs.field(default=None, kw_only=True)
    arguments: tuple[str, str] = attrs.field(default=("username", "password"), kw_only=True)

    def secrets(self) -> tuple[AsyncSecret | None, ...]:
        """What has to be known."""
        return _both(self.username, self.password, self.env)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Put them where they belong."""
        credentials.headers["Authorization"] = f"Basic {basic(*values)}"

    def ways(self) -> list[str]:
        """How they might be given, for a message."""
        return _ways(self.arguments, self.env or ())


@attrs.frozen(eq=False, repr=False)
class ClientCredentials:
    """OAuth2 client credentials (RFC 6749 section 4.4): a token is fetched, kept, and renewed before it ends.

    Attributes:
        client_id, client_secret: The two.
        token_url: Where tokens are had; relative to the base URL, or absolute.
        scopes: Asked for.
        env: Environment variables that hold id and secret.
        arguments: What the client's constructor calls them.
    """

    client_id: AsyncSecret | None = attrs.field(default=None)
    client_secret: AsyncSecret | None = None
    token_url: str = attrs.field(kw_only=True)
    scopes: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    env: tuple[str, str] | None = attrs.field(default=None, kw_only=True)
    arguments: tuple[str, str] = attrs.field(default=("client_id", "client_secret"), kw_only=True)

    def secrets(self) -> tuple[AsyncSecret | None, ...]:
        """What has to be known to fetch a token."""
        return _both(self.client_id, self.client_secret, self.env)

    def apply(self, values: tuple[str, ...], credentials: AppliedCredentials) -> None:
        """Put the token where it belongs."""
        credentials.headers["Authorization"] = f"Bearer {values[0]}"

    def ways(self) -> list[str]:
        """How they might be given, for a message."""
        return _ways(self.arguments, self.env or ())


Scheme: TypeAlias = Bearer | ApiKey | Basic | ClientCredentials


def secret_names(schemes: Iterable[Scheme]) -> set[str]:
    """Names, in lower case, of the headers, query parameters and cookies that hold keys."""
    return {scheme.name.lower() for scheme in schemes if isinstance(scheme, ApiKey)}


def secret_values(schemes: Iterable[Scheme]) -> set[str]:
    """The secrets that are known without asking a function for them, but for user names."""
    held = [scheme.secrets()[-1] for scheme in schemes]
    return {secret for secret in held if isinstance(secret, str)}


def basic(username: str, password: str) -> str:
    """The credentials of RFC 7617 as base64."""
    import base64

    return base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def choose(schemes: Mapping[str, Scheme], security: tuple[tuple[str, ...], ...], what: str) -> list[Scheme]:
    """The schemes to use: the first alternative for which everything is given; the anonymous one `{}` where none is.

    Args:
        schemes: By the name the description gives them; a name that is not there is the caller's own affair.
        security: Alternatives, each a tuple of names needed together.
        what: The call, for a message.

    Raises:
        MissingCredentialsError: No alternative can be had; the message says how to give each.
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
    """The value of a secret: itself, or what its function returns (for an async client perhaps an awaitable)."""
    value = secret() if callable(secret) else secret
    if isinstance(value, str):
        checked(value, name)
    return value


def checked(value: str, name: str) -> str:
    """A secret as it is.

    Raises:
        InvalidRequestError: It cannot stand in a header.
    """
    if "\n" in value or "\r" in value or "\0" in value:
        raise InvalidRequestError(f"the {name} credentials hold a line break or a NUL")
    return value


def refuse_blank_values(scheme: Scheme, values: tuple[str, ...], what: str) -> None:
    """Raise MissingCredentialsError where the credentials that a function gave are blank.

    The password of a pair may be empty, and so may the user name where there is a password (RFC 7617 section 2).
    """
    if not any(value.strip() for value in values):
        raise MissingCredentialsError(f"{what} needs credentials, and those given are blank: {scheme.ways()[0]}")


def _refuse_blank(schemes: list[Scheme], what: str) -> None:
    for scheme in schemes:
        secrets = scheme.secrets()
        if all(isinstance(secret, str) for secret in secrets):
            refuse_blank_values(scheme, tuple(str(secret) for secret in secrets), what)


def _given(secret: AsyncSecret | None, env: str | None) -> AsyncSecret | None:
    if secret is None and env is not None:
        return (os.environ.get(env) or "").strip() or None
    return secret


def _both(
    first: AsyncSecret | None, second: AsyncSecret | None, env: tuple[str, str] | None
) -> tuple[AsyncSecret | None, ...]:
    names = env or (None, None)
    return _given(first, names[0]), _given(second, names[1])


def _ways(arguments: tuple[str, ...], env: tuple[str | None, ...]) -> list[str]:
    names = " and ".join(f"{name}=..." for name in arguments if name)
    variables = " and ".join(name for name in env if name)
    said = [f"pass {names} to the client"] if names else []
    said += [f"set the environment variable{'s' if ' and ' in variables else ''} {variables}"] if variables else []
    return [" or ".join(said) or "see the client's documentation"]
