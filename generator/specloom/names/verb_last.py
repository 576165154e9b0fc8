"""Ids that end in what is done: `admin-api-keys-list`. Knows no resources."""

from __future__ import annotations

from specloom import ir
from specloom.names.actions import ACTIONS, QUESTIONS, VERBS
from specloom.names.paths import leads_to_one, static_steps
from specloom.names.words import is_plural, plural, singular, words

_LAST = frozenset(("create", "delete", "get", "list", "retrieve", "update"))
_OF_METHODS = {"DELETE": ("destroy", "remove"), "GET": ("read",)}
"""Verbs that other methods may use for what was done: `POST /messages/{id}/read`."""


def verb_first(found: list[str], operation: ir.Operation) -> list[str]:
    """The words of an id, a final verb in front: `admin_api_keys_get` of one key is `get_admin_api_key`.

    Words that begin with a verb stay as they are, and so does a list that is a thing: `price_list` of `/price_list`.
    """
    if not found or found[0] == operation.method.lower():
        return ["list"] if found == ["get", "list"] else found
    if found[-2:] == ["get", "list"]:
        found = [*found[:-2], "list"]
    *things, verb = found
    steps = [words(step) for step in static_steps(operation.path)]
    last = steps[-1] if steps else []
    done = (
        verb in _LAST
        or verb in _OF_METHODS.get(operation.method, ())
        or (last == [verb] and verb in (QUESTIONS if operation.method == "GET" else ACTIONS))
    )
    if not done or not _are_things(things, steps) or _is_thing(verb, last):
        return found
    return [verb, *things[:-1], _counted(things[-1], verb, operation, steps)]


def _is_thing(verb: str, step: list[str]) -> bool:
    """Whether the last step of a path says that a verb is a thing: `/updates`, `/price_list`."""
    return any(word != verb and singular(word) == verb for word in step) or (
        len(step) > 1 and step[-1] == verb == "list"
    )


def _are_things(found: list[str], steps: list[list[str]]) -> bool:
    """Whether words contain no verb; a path has a step for a thing that looks like a verb: `/report/pdf`."""
    if not found or found[-1] == "using" or not _LAST.isdisjoint(found):
        return False
    return found[0] not in VERBS or (len(found) > 1 and found[:1] in steps)


def _counted(thing: str, verb: str, operation: ir.Operation, steps: list[list[str]]) -> str:
    """A thing in the number that its verb asks for, as far as the path tells."""
    if verb == "list":
        spelled = [step[-1] for step in steps if is_plural(step[-1]) and singular(step[-1]) == singular(thing)]
        return spelled[-1] if spelled else plural(thing)
    one = verb == "create" or leads_to_one(operation.path)
    return singular(thing) if one else thing
