"""Credentials kept as attributes of a client, which its user may read and assign. Sends nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

from ..auth import ApiKey, Bearer, Scheme
from ..errors import MissingCredentialsError

T = TypeVar("T")


class UnresolvedCredentialsError(MissingCredentialsError, TypeError):
    """The operation needs credentials that were not given; an SDK raises a TypeError."""


def unresolved(schemes: Iterable[Scheme], error: MissingCredentialsError) -> UnresolvedCredentialsError:
    """The exception of an SDK for a request without credentials, with what the package says of it."""
    names: dict[str, None] = {}
    headers: list[str] = []
    for scheme in schemes:
        names |= dict.fromkeys((scheme.argument,) if isinstance(scheme, (Bearer, ApiKey)) else scheme.arguments)
        headers.append(scheme.name if isinstance(scheme, ApiKey) else "Authorization")
    arguments, shown = list(names), [f"`{header}`" for header in headers]
    expected = f"either {_either(arguments)}" if len(arguments) > 1 else f"the {_either(arguments)}"
    omitted = f"one of the {_either(shown)}" if len(shown) > 1 else f"the {_either(shown)}"
    return UnresolvedCredentialsError(
        f"Could not resolve authentication method. Expected {expected} to be set. "
        f"Or for {omitted} headers to be explicitly omitted: {error}"
    )


def _either(names: list[str]) -> str:
    return " or ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def needed(value: T | None, name: str, env: str | None) -> T:
    """A credential, or the value of its environment variable.

    Raises:
        MissingCredentialsError: Neither is given.
    """
    found = value if value is not None else os.environ.get(env or "")
    if found is None:
        way = f" or by setting the {env} environment variable" if env else ""
        raise MissingCredentialsError(
            f"The {name} client option must be set either by passing {name} to the client{way}"
        )
    return cast("T", found)


def wanted(value: T | None, env: str | None, default: str | None = None) -> T | None:
    """An argument that may be missing, or the value of its environment variable, or its default."""
    return value if value is not None else cast("T | None", os.environ.get(env or "", default))


def current(client: object, name: str) -> Callable[[], Any] | None:
    """A function that returns the current value of the attribute `name` of a client, which may be None."""

    def ask() -> Any:
        value: Any = getattr(client, name)
        return value() if callable(value) else value

    return None if getattr(client, name) is None else ask
