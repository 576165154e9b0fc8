"""Assigns the constructor arguments of an SDK's client to security schemes. Sends nothing."""

from __future__ import annotations

from specloom import ir
from specloom.names.words import words
from specloom.sdk.sdk import ClientArgument

_EMPTY = frozenset(("auth", "authentication", "authorization", "scheme", "security", "header", "http"))
_SECRET = frozenset(
    ("key", "token", "secret", "password", "bearer", "username", "user", "credential", "email", "jwt", "pat")
)


def credentials(arguments: tuple[ClientArgument, ...], auths: tuple[ir.Auth, ...]) -> dict[str, str | tuple[str, str]]:
    """Key of a scheme -> its argument, or the two arguments of a scheme with user name and password."""
    free = [each for each in arguments if _is_secret(each)]
    found: dict[str, str | tuple[str, str]] = {}
    pairs = sorted(
        ((_likeness(each, auth), -index, each, auth) for auth in auths for index, each in enumerate(free)),
        key=lambda pair: pair[:2],
        reverse=True,
    )
    for score, _, argument, auth in pairs:
        if score > 0 and auth.key not in found and argument in free and auth.kind != "basic":
            found[auth.key] = argument.name
            free.remove(argument)
    for auth in auths:
        if auth.kind == "basic" and len(free) >= 2:
            found[auth.key] = _two(free)
    return found


def _two(free: list[ClientArgument]) -> tuple[str, str]:
    read = sorted((each for each in free if each.scheme == "basic"), key=lambda each: each.place)
    if len(read) == 2:
        return read[0].name, read[1].name
    names = [each.name for each in free]
    password = next((name for name in names if {"password", "secret", "token", "key"} & set(words(name))), names[1])
    return next(name for name in names if name != password), password


def _is_secret(argument: ClientArgument) -> bool:
    return bool(argument.scheme) or bool(_SECRET & set(words(argument.name)))


def _likeness(argument: ClientArgument, auth: ir.Auth) -> float:
    """The score of an argument, by its header, kind and name; 0 if nothing matches."""
    mine, theirs = set(words(argument.name)), set(words(auth.key)) - _EMPTY
    named = len(mine & theirs) / (len(mine | theirs) or 1)
    kind = {"bearer": "bearer", "oauth2": "bearer"}.get(auth.kind, auth.kind)
    same_header = bool(argument.header) and argument.header.lower() == auth.wire_name.lower()
    unlike = argument.scheme not in ("", kind) and not (argument.scheme == "header" and auth.kind == "header")
    return 0.0 if unlike and not named else 2 * same_header + named + (1 if argument.scheme == kind else 0) + 0.1
