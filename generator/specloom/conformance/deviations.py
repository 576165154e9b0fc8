"""How a reply departs from its description. Knows schemas by way of a library; a departure is no fault of the client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jsonschema.exceptions import ValidationError

from specloom import ir
from specloom.conformance.api import Api
from specloom.conformance.compare import ABSENT, Difference, Rule, shown
from specloom.conformance.described import Content, contents_of, reply_of
from specloom.conformance.http import Reply, media_type
from specloom.conformance.walk import walk
from specloom.ir.place import escape

OWN_LEVEL = ("type", "enum", "const")
"""Assertions about a value as a whole: a member of a union that fails in one of these was not meant."""


def deviations(api: Api, operation: ir.Operation, reply: Reply) -> Iterator[Difference]:
    """Everything in a reply that its description does not allow or does not name, by JSON pointer into the reply.

    `expected` is a `Rule`, a sentence of what is described, `actual` the value found.
    """
    if reply_of(operation, reply.status) is None:
        yield Difference("reply", "", Rule("a described status"), reply.status)
        return
    contents = contents_of(operation, reply, api.client.shapes)
    if contents is None:
        yield Difference("reply", "", Rule("a described content type"), media_type(reply.headers) or ABSENT)
        return
    for content in contents:
        yield from _content(api, content)


def _content(api: Api, content: Content) -> Iterator[Difference]:
    for seen in walk(content.value, content.type, api.client.shapes, "", content.pointer):
        if seen.what == "unknown":
            yield Difference("reply", seen.pointer, Rule("no member of this name"), seen.value)
    if content.schema is not None:
        yield from _violations(api, content)


def _violations(api: Api, content: Content) -> Iterator[Difference]:
    assert content.schema is not None
    try:
        errors = list(api.validators.at(content.schema).iter_errors(content.value))
    except Exception as error:  # a schema may be malformed in any way; that is `lint`'s to say
        yield Difference("reply", content.pointer, Rule("a schema that can be checked"), str(error)[:200])
        return
    for leaf in leaves(errors):
        pointer = content.pointer + "".join(f"/{escape(str(step))}" for step in leaf.absolute_path)
        yield Difference("reply", pointer, _rule(leaf), leaf.instance)


def leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """The errors that say most: those of the member of a union that was most likely meant, not that none fitted."""
    for error in errors:
        meant = _meant(error.context or ())
        if meant:
            yield from leaves(meant)
        else:
            yield error


def _meant(context: Iterable[ValidationError]) -> list[ValidationError]:
    """The errors of the one member that got furthest; none where no member is of the value's kind."""
    members: dict[object, list[ValidationError]] = {}
    for error in context:
        members.setdefault(error.relative_schema_path[0] if error.relative_schema_path else "", []).append(error)
    close = [errors for errors in members.values() if not any(_is_own_level(error) for error in errors)]
    return min(close, key=len) if close else []


def _is_own_level(error: ValidationError) -> bool:
    return not error.relative_path and error.validator in OWN_LEVEL


def _rule(error: ValidationError) -> Rule:
    """What the description says, in few words: `type "object"`, `'index' is a required property`."""
    if error.validator == "required":
        return Rule(error.message)
    return Rule(f"{error.validator} {shown(error.validator_value)}")
