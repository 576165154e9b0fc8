"""Overlay actions for credentials that an SDK sends and its description does not declare. Applies none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.sdk.plain import Table, items, string, table
from specloom.sdk.sdk import ClientArgument, SDKClient
from specloom.sdk.transforms import Action

_KINDS = {"bearer": "bearer", "basic": "basic"}
_TOKENS = ("oauth2", "openIdConnect")
_WHY = "The SDK sends these credentials, and the description does not say so."


def scheme_actions(client: SDKClient, described: Table) -> list[Action]:
    """The actions that declare and require what the SDK sends; none if the description does.

    A description whose schemes nothing requires is given the requirement alone.

    Args:
        described: The description in the spelling of OpenAPI 3.1.
    """
    known = table(described, "components", "securitySchemes")
    free = {key: _kind(scheme) for key, scheme in known.items()}
    used: list[str] = []
    added: dict[str, Action] = {}
    for kind, name, scheme in _sent(client.arguments):
        key = next((key for key, other in free.items() if other == kind), None)
        if key is not None:
            used.append(key)
            del free[key]
        else:
            added[_distinct(name, known)] = scheme
    required = items(described, "security")
    if required:
        needed = [*required, *_requirements(added)] if added else []
    else:
        needed = [] if any(_securities(described)) else _requirements((*used, *added))
    return list(_actions(added, needed, replaces=bool(required)))


def _requirements(schemes: Iterable[str]) -> list[object]:
    """Security requirements of which each is enough."""
    return [{scheme: list[str]()} for scheme in schemes]


def _actions(added: dict[str, Action], needed: list[object], *, replaces: bool) -> Iterator[Action]:
    if added:
        yield {"target": "$", "description": _WHY, "update": {"components": {"securitySchemes": added}}}
    if needed and replaces:
        yield {"target": "$.security", "remove": True}
    if needed:
        yield {"target": "$", "description": _WHY, "update": {"security": needed}}


def _sent(arguments: tuple[ClientArgument, ...]) -> Iterator[tuple[str, str, Action]]:
    """Kind, name and declaration of each scheme that constructor arguments supply, in their order; two supply a basic one."""
    basic = [each for each in arguments if each.scheme == "basic"]
    for each in arguments:
        if len(basic) == 2 and each is basic[0]:
            yield "basic", "basic_auth", {"type": "http", "scheme": "basic"}
        elif each.scheme == "bearer":
            yield "bearer", each.name, {"type": "http", "scheme": "bearer"}
        elif each.scheme in ("header", "query") and each.header:
            declared: Action = {"type": "apiKey", "in": each.scheme, "name": each.header}
            yield f"{each.scheme} {each.header.lower()}", each.name, declared


def _kind(scheme: object) -> str:
    """How a declared scheme sends its credentials."""
    type_ = string(scheme, "type")
    if type_ in _TOKENS:
        return "bearer"
    if type_ == "http":
        return _KINDS.get(string(scheme, "scheme").lower(), "")
    return f"{string(scheme, 'in')} {string(scheme, 'name').lower()}"


def _securities(described: Table) -> Iterator[bool]:
    """Whether each operation says itself what it requires."""
    for path in table(described, "paths").values():
        yield from ("security" in table(operation) for operation in table(path).values())


def _distinct(name: str, known: Table) -> str:
    return name if name not in known else f"{name}_of_the_sdk"
