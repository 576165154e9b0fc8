"""Ids that begin with their HTTP method, since a framework put it there. Does not shorten what an author wrote.

Sources: the default operation ids of NelmioApiDocBundle, Quart-Schema and Flask-RESTX.
"""

from __future__ import annotations

from collections.abc import Iterable

from specloom import ir
from specloom.names.actions import VERBS
from specloom.names.words import singular, singulars, words

_WRITING = frozenset(("PATCH", "POST", "PUT"))
_SYMFONY = frozenset(("create", "delete", "edit", "index", "list", "new", "show", "update"))
"""What the last word of a route says is done: `app_user_list`."""

_OF_CLASSES = frozenset(
    ("api", "by", "collection", "detail", "details", "endpoint", "id", "list", "one", "resource", "single", "view")
)
"""Words of a class whose methods answer the requests for a path: `UserList`, `OneUser`, `UserDetail`."""


def without_leading_methods(operations: list[ir.Operation]) -> list[ir.Operation]:
    """Operations without the method before the name of a route or function, and without ids that are a method and a class.

    `get_app_user_list` is `app_user_list`, `post_create_user` is `create_user`, and `post_user_list` says what its path says.
    """
    named = [operation for operation in operations if operation.id]
    led = [operation for operation in named if _rest(operation)]
    writing = [operation for operation in named if operation.method in _WRITING]
    if len(writing) * 5 < len(named) or not all(map(_rest, writing)) or len(led) * 4 < max(len(named) * 3, 8):
        return operations
    spoken = sum(map(_says_what_is_done, led))
    shorter = _after_method if spoken * 2 >= len(led) else _told_by_path
    return [shorter(operation) for operation in operations]


def _rest(operation: ir.Operation) -> str:
    """The part of an id after its method; empty if it does not begin with it."""
    method, _, rest = operation.id.partition("_")
    return rest if method == operation.method.lower() else ""


def _says_what_is_done(operation: ir.Operation) -> bool:
    found = words(_rest(operation))
    return bool(found) and (found[0] in VERBS or found[-1] in _SYMFONY)


def _after_method(operation: ir.Operation) -> ir.Operation:
    return operation._replace(id=_rest(operation)) if _says_what_is_done(operation) else operation


def _told_by_path(operation: ir.Operation) -> ir.Operation:
    """An operation without its id, if that is its method and a class named after things of the path."""
    found = words(_rest(operation))
    told = _OF_CLASSES.union(_things(operation.path.split("/")))
    return operation._replace(id="") if found and all(singular(word) in told for word in found) else operation


def _things(steps: Iterable[str]) -> Iterable[str]:
    return (word for step in steps for word in singulars(step))
