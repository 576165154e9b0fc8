"""Parameters: added, removed, required, deprecated, and their serialization. Knows no schema."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.lifecycle import deprecation, marks, removal, sunset_change
from specloom.diff.operations.model import OperationView, ParameterView
from specloom.diff.operations.operation_matching import OperationFamily, OperationPair
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange, Use
from specloom.document import DocumentNode
from specloom.values import Json

_RULES = table(
    "parameters",
    """
    new-optional-request-parameter                          | info    | parameter                          | optional parameter added
    new-required-request-parameter                          | error   | parameter                          | required parameter added
    new-request-path-parameter                              | error   | path-parameter                     | path parameter added
    new-optional-request-default-parameter-to-existing-path | info    | default-parameter-to-existing-path | optional parameter added to all operations of the path
    new-required-request-default-parameter-to-existing-path | error   | default-parameter-to-existing-path | required parameter added to all operations of the path
    request-parameter-removed                               | warning | removed                            | parameter removed without deprecation
    request-parameter-removed-before-sunset                 | error   | removed-before-sunset              | parameter removed before its sunset
    request-parameter-removed-with-deprecation              | info    | removed-with-deprecation           | deprecated parameter removed
    request-parameter-sunset-parse                          | error   | sunset-parse                       | parameter with an invalid sunset date
    request-parameter-became-required                       | error   | became-required                    | parameter became required
    request-parameter-became-optional                       | info    | became-optional                    | parameter became optional
    request-parameter-deprecated                            | info    | deprecated                         | parameter marked deprecated
    request-parameter-deprecated-sunset-missing             | error   | deprecated-sunset-missing          | parameter marked deprecated without the sunset date that the policy requires
    request-parameter-sunset-date-too-small                 | error   | sunset-date-too-small              | sunset date of the parameter is earlier than the policy allows
    request-parameter-reactivated                           | info    | reactivated                        | parameter no longer deprecated
    request-parameter-sunset-deleted                        | error   | sunset-deleted                     | sunset date removed from a deprecated parameter
    request-parameter-sunset-date-changed-too-small         | error   | sunset-date-changed-too-small      | sunset date of the parameter moved earlier than the policy allows
    request-parameter-style-changed                         | error   | style-changed                      | serialization style of the parameter changed
    request-parameter-explode-changed                       | error   | explode-changed                    | `explode` of the parameter changed
    request-parameter-reserved-changed                      | warning | reserved-changed                   | `allowReserved` of the parameter changed
    request-parameter-empty-value-admitted                  | info    | empty-value-admitted               | parameter now allows an empty value
    request-parameter-empty-value-forbidden                 | error   | empty-value-forbidden              | parameter no longer allows an empty value
    request-parameter-content-changed                       | error   | content-changed                    | media type of the parameter changed
    """,
)
_TAILS = {
    "deprecated-with-sunset": "deprecated",
    "deprecated-sunset-unreadable": "sunset-parse",
    "without-deprecation": "removed",
    "with-deprecation": "removed-with-deprecation",
    "before-sunset": "removed-before-sunset",
}


_SCALARS = ("string", "integer", "number", "boolean", "null")


def find(pair: OperationPair) -> Iterator[RawChange]:
    """Changes of the parameters, except their schemas."""
    before, after = pair.base.parameters, pair.revision.parameters
    for key in [key for key in before if key not in after and not _of_path(before[key])]:
        yield _removed(pair, before[key])
    for key in [key for key in after if key not in before and not _of_path(after[key])]:
        yield _added(pair, after[key])
    for key, old in before.items():
        if key in after:
            yield from _changed(pair, old, after[key])


def uses(pair: OperationPair) -> Iterator[tuple[Use, DocumentNode, DocumentNode]]:
    """The schemas of parameters that both sides have with the same serialization."""
    after = pair.revision.parameters
    for key, old in pair.base.parameters.items():
        new = after.get(key)
        if new is None or old.schema[0] != new.schema[0]:
            continue
        exploded = new.location == "query" and new.exploded and new.style == "form"
        use = Use(
            "parameter",
            pair.base.key,
            pair.grace_periods,
            f"{old.location} parameter {old.name}",
            old.schema[0],
            old.location,
            required=_said_required(old) and _said_required(new),
            exploded=exploded,
        )
        yield use, old.schema[1], new.schema[1]


def _of_path(parameter: ParameterView) -> bool:
    """Whether a parameter describes a path variable, which exists whether it is described or not."""
    return parameter.shared and parameter.location == "path"


def _said_required(parameter: ParameterView) -> bool:
    return parameter.node.value.get("required") is True


def _removed(pair: OperationPair, parameter: ParameterView) -> RawChange:
    word = removal(marks(parameter.node.value), pair.grace_periods)
    return RawChange(
        f"request-parameter-{_TAILS.get(word, word)}",
        parameter.node.origin,
        pair.revision.node.origin,
        _label(parameter),
    )


def _added(pair: OperationPair, parameter: ParameterView) -> RawChange:
    need = "required" if parameter.required else "optional"
    if parameter.shared:
        id = f"new-{need}-request-default-parameter-to-existing-path"
    else:
        id = "new-request-path-parameter" if parameter.location == "path" else f"new-{need}-request-parameter"
    return RawChange(id, pair.base.node.origin, parameter.node.origin, _label(parameter))


def _changed(pair: OperationPair, old: ParameterView, new: ParameterView) -> Iterator[RawChange]:
    if old.required != new.required:
        yield _hit("became-required" if new.required else "became-optional", old, new, "required")
    if old.style != new.style:
        yield _hit("style-changed", old, new, "style", old.style, new.style)
    elif old.exploded != new.exploded and _composite(pair.base, old) and _composite(pair.revision, new):
        yield _hit("explode-changed", old, new, "explode", old.exploded, new.exploded)
    if bool(old.node.value.get("allowReserved")) != bool(new.node.value.get("allowReserved")):
        yield _hit("reserved-changed", old, new, "allowReserved")
    if old.location == "query" and _empty(old) != _empty(new):
        yield _hit("empty-value-admitted" if _empty(new) else "empty-value-forbidden", old, new, "allowEmptyValue")
    if old.schema[0] != new.schema[0]:
        yield _hit("content-changed", old, new, "content", old.schema[0] or "style", new.schema[0] or "style")
    yield from _future(pair, old, new)


def _empty(parameter: ParameterView) -> bool:
    return parameter.node.value.get("allowEmptyValue") is True


def _composite(operation: OperationView, parameter: ParameterView) -> bool:
    """Whether its value may be an array or an object; `explode` has no effect on others."""
    schema = operation.document.follow(parameter.schema[1])
    types = as_mapping(schema.value).get("type") if schema else None
    return not all(name in _SCALARS for name in as_list(types) or [types])


def _future(pair: OperationPair, old: ParameterView, new: ParameterView) -> Iterator[RawChange]:
    before, after, stability = marks(old.node.value), marks(new.node.value), pair.revision.marks.stability
    if before == after:
        return
    word = deprecation(before, after, pair.grace_periods, after.stability or stability)
    if word:
        yield _hit(_TAILS.get(word, word), old, new, "deprecated", before.sunset, after.sunset)
    moved = sunset_change(before, after, pair.grace_periods, after.stability or stability)
    if moved:
        yield _hit(moved, old, new, "x-sunset", before.sunset, after.sunset)


def _hit(
    tail: str, old: ParameterView, new: ParameterView, keyword: str, before: Json = None, after: Json = None
) -> RawChange:
    places = [side.node.origin / keyword if keyword in side.node.value else side.node.origin for side in (old, new)]
    return RawChange(f"request-parameter-{tail}", places[0], places[1], _label(old), before, after)


def _label(parameter: ParameterView) -> str:
    return f"{parameter.location} {parameter.name}"


FAMILY = OperationFamily("parameters", _RULES, find)
