"""Security schemes and the constructor arguments of their credentials. Not concerned with the rest of the client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from specloom import ir
from specloom.emit import Scope, identifier, string, tuple_of_strings
from specloom.names.spelling import distinct
from specloom.names.taken import client_options
from specloom.plan.settings import PackageSettings

AUTH = "._runtime.auth"

_OWN = frozenset(("self", "options", "base_url", "environment"))
"""Names that the constructor uses already (ClientOptions of the runtime)."""


class Secret(NamedTuple):
    """A constructor argument that is a credential.

    Attributes:
        env: Environment variable that is read instead, `""` for none.
    """

    name: str
    env: str
    docs: str


class Scheme(NamedTuple):
    """A security scheme with its arguments."""

    auth: ir.Auth
    secrets: tuple[Secret, ...]


def constructor_options() -> frozenset[str]:
    """Names that every constructor has for its own arguments."""
    return _OWN | client_options()


def plan_schemes(auths: tuple[ir.Auth, ...], settings: PackageSettings) -> tuple[Scheme, ...]:
    """The schemes a client can serve, each with its arguments; what a caller must bring along is left out."""
    taken = set(constructor_options()) | set(settings.own_arguments) - set(settings.attributes)
    return tuple(_scheme(auth, auths, taken, settings) for auth in auths if auth.kind != "other")


def _scheme(auth: ir.Auth, auths: tuple[ir.Auth, ...], taken: set[str], settings: PackageSettings) -> Scheme:
    alone = sum((other.kind, bool(other.token_url)) == (auth.kind, bool(auth.token_url)) for other in auths) == 1
    secrets: list[Secret] = []
    said = settings.auth.get(auth.key, ())
    for at, (stem, docs) in enumerate(_arguments(auth)):
        usual = stem if alone and stem else "_".join(filter(None, (auth.name, stem)))
        name = identifier(distinct(said[at] if at < len(said) else usual, taken))
        taken.add(name)
        secrets.append(Secret(name, variable(name, settings), docs))
    return Scheme(auth, tuple(secrets))


def _arguments(auth: ir.Auth) -> tuple[tuple[str, str], ...]:
    """(name or part of it, docs) of the arguments of a scheme."""
    match auth.kind:
        case "basic":
            return (("username", "Name of the user."), ("password", "Password of the user."))
        case "oauth2" if auth.token_url:
            pair = (("client_id", "Identifier of the application."), ("client_secret", "Secret of the application."))
            token = ("access_token", "A token to send instead of requesting one.")
            return (*pair, token) if auth.other_flows else pair
        case "oauth2":
            return (("access_token", "Sent as bearer token; a string, or a function that returns one."),)
        case "header" | "query" | "cookie":
            place = {"query": "query parameter"}.get(auth.kind, auth.kind)
            return (("", f"Sent as the {place} `{auth.wire_name}`; a string, or a function that returns one."),)
        case _:
            what = f"after `{auth.prefix}` in the header `Authorization`" if auth.prefix else "as bearer token"
            return (("", f"Sent {what}; a string, or a function that returns one."),)


def variable(argument: str, settings: PackageSettings) -> str:
    """Environment variable for a constructor argument, `""` for none."""
    if argument in settings.env:
        return settings.env[argument]
    return f"{_prefix(settings.client)}_{argument.strip('_').upper()}"


def _prefix(client: str) -> str:
    """A class name as the prefix of a variable: `OpenMeteo` -> `OPEN_METEO`."""
    name = ""
    for before, char, after in zip(f" {client}", client, f"{client[1:]} ", strict=False):
        starts = char.isupper() and (before.islower() or (before.isupper() and after.islower()))
        name += f"_{char}" if name and starts else char
    return name.upper()


def emit_scheme(scheme: Scheme, scope: Scope, values: Sequence[str] = ()) -> str:
    """The security scheme object of the runtime, with its arguments.

    Args:
        values: Expressions of the credentials, if they are not the arguments.
    """
    auth, names = scheme.auth, [secret.name for secret in scheme.secrets]
    said = {name: value for name, value in _told(auth).items() if value}
    if len(names) > 1:
        variables = tuple(secret.env for secret in scheme.secrets)
        said |= {
            "env": tuple_of_strings(variables) if all(variables) else "",
            "arguments": tuple_of_strings(tuple(names)),
        }
    else:
        said |= {"env": string(scheme.secrets[0].env) if scheme.secrets[0].env else "", "argument": string(names[0])}
    given = [each if at < _POSITIONAL else f"access_token={each}" for at, each in enumerate(values or names)]
    arguments = [*given, *(f"{name}={value}" for name, value in said.items() if value)]
    return f"{scope.name(AUTH, _KINDS.get(auth.kind, _bearer(auth)))}({', '.join(arguments)})"


_POSITIONAL = 2
"""Credentials that the runtime's classes take by position; a third one is an access token."""
_KINDS = {"basic": "Basic", "header": "ApiKey", "query": "ApiKey", "cookie": "ApiKey"}


def _bearer(auth: ir.Auth) -> str:
    return "ClientCredentials" if auth.token_url else "Bearer"


def _told(auth: ir.Auth) -> dict[str, str]:
    """The values that the runtime needs for a scheme besides its secrets."""
    match auth.kind:
        case "header" | "query" | "cookie":
            return {
                "location": string(auth.kind),
                "name": string(auth.wire_name),
                "prefix": string(auth.prefix) if auth.prefix else "",
            }
        case "oauth2" if auth.token_url:
            scopes = tuple_of_strings(auth.scopes) if auth.scopes else ""
            return {"token_url": string(auth.token_url), "scopes": scopes}
        case "bearer" if auth.prefix not in ("", "Bearer"):
            return {"prefix": string(auth.prefix)}
        case _:
            return {}
