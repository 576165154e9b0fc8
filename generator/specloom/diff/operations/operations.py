"""Operations as a whole: added, removed, deprecated, renamed, tagged. Knows nothing of parameters, bodies and responses."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.lifecycle import deprecation, rank, removal, stability_change, sunset_change
from specloom.diff.operations.model import OperationView
from specloom.diff.operations.operation_matching import OperationFamily, OperationPair
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange
from specloom.values import Json

_RULES = table(
    "operations",
    """
    endpoint-added                       | info  | added                            | operation added
    api-removed-without-deprecation      | error | removed-without-deprecation      | operation removed without deprecation
    api-removed-before-sunset            | error | removed-before-sunset            | operation removed before its sunset
    api-removed-with-deprecation         | info  | removed-with-deprecation         | deprecated operation removed
    api-path-removed-without-deprecation | error | path-removed-without-deprecation | operation removed with its path, without deprecation
    api-path-removed-before-sunset       | error | path-removed-before-sunset       | operation removed with its path before its sunset
    api-path-removed-with-deprecation    | info  | path-removed-with-deprecation    | deprecated operation removed with its path
    api-path-sunset-parse                | error | path-sunset-parse                | operation with an invalid sunset date removed
    endpoint-deprecated                  | info  | deprecated                       | operation marked deprecated
    endpoint-deprecated-with-sunset      | info  | deprecated-with-sunset           | operation marked deprecated with a sunset date
    api-deprecated-sunset-missing        | error | deprecated-sunset-missing        | operation marked deprecated without the sunset date that the policy requires
    api-deprecated-sunset-parse          | error | deprecated-sunset-parse          | operation marked deprecated with an invalid sunset date
    api-sunset-date-too-small            | error | sunset-date-too-small            | sunset date of the operation is earlier than the policy allows
    endpoint-reactivated                 | info  | reactivated                      | operation no longer deprecated
    sunset-deleted                       | error | deleted                          | sunset date removed from a deprecated operation
    api-sunset-date-changed-too-small    | error | sunset-date-changed-too-small    | sunset date of the operation moved earlier than the policy allows
    api-invalid-stability-level          | error | invalid-stability-level          | unknown stability level
    api-stability-decreased              | error | stability-decreased              | stability level of the operation lowered
    api-stability-increased              | info  | stability-increased              | stability level of the operation raised
    api-operation-id-added               | info  | operation-id-added               | operationId added
    api-operation-id-removed             | info  | operation-id-removed             | operationId removed or replaced
    api-tag-added                        | info  | tag-added                        | tag added to the operation
    api-tag-removed                      | info  | tag-removed                      | tag removed from the operation
    """,
)
_DEPRECATION_IDS = {
    "deprecated": "endpoint-deprecated",
    "deprecated-with-sunset": "endpoint-deprecated-with-sunset",
    "reactivated": "endpoint-reactivated",
    "deprecated-sunset-missing": "api-deprecated-sunset-missing",
    "deprecated-sunset-unreadable": "api-deprecated-sunset-parse",
    "sunset-date-too-small": "api-sunset-date-too-small",
}
_SUNSET_IDS = {
    "sunset-deleted": "sunset-deleted",
    "sunset-parse": "api-deprecated-sunset-parse",
    "sunset-date-changed-too-small": "api-sunset-date-changed-too-small",
}


def watched(operation: OperationView, grace_periods: GracePeriods) -> bool:
    """Whether an operation is stable enough for its changes to be reported."""
    level = rank(operation.marks.stability)
    return level is None or level >= grace_periods.watched


def removed(operation: OperationView, whole_path: bool, grace_periods: GracePeriods) -> str:
    """The rule id for a removed operation."""
    if rank(operation.marks.stability) is None:
        return "api-invalid-stability-level"
    tail = removal(operation.marks, grace_periods)
    if tail == "sunset-parse":
        return "api-path-sunset-parse"
    return f"api-path-removed-{tail}" if whole_path else f"api-removed-{tail}"


def find(pair: OperationPair) -> Iterator[RawChange]:
    """Changes of the operation itself."""
    yield from _future(pair)
    before, after = pair.base.id, pair.revision.id
    if before and before != after:
        yield _hit(pair, "api-operation-id-removed", "operationId", before=before, after=after)
    elif after and not before:
        yield _hit(pair, "api-operation-id-added", "operationId", after=after)
    old, new = pair.base.tags, pair.revision.tags
    for tag in [tag for tag in old if tag not in new]:
        yield _hit(pair, "api-tag-removed", "tags", name=tag)
    for tag in [tag for tag in new if tag not in old]:
        yield _hit(pair, "api-tag-added", "tags", name=tag)


def _future(pair: OperationPair) -> Iterator[RawChange]:
    """Changes of deprecation, sunset and stability."""
    before, after, grace_periods = pair.base.marks, pair.revision.marks, pair.grace_periods
    if before == after:
        return
    firmness = stability_change(before, after, grace_periods)
    if firmness:
        yield _hit(pair, f"api-{firmness}", "x-stability-level", before=before.stability, after=after.stability)
    if firmness == "invalid-stability-level":
        return
    word = deprecation(before, after, grace_periods, after.stability)
    if word:
        yield _hit(pair, _DEPRECATION_IDS[word], "deprecated", before=before.sunset, after=after.sunset)
    moved = sunset_change(before, after, grace_periods, after.stability)
    if moved:
        yield _hit(pair, _SUNSET_IDS[moved], "x-sunset", before=before.sunset, after=after.sunset)


def _hit(
    pair: OperationPair, id: str, keyword: str, *, name: str = "", before: Json = None, after: Json = None
) -> RawChange:
    places = [
        side.node.origin / keyword if keyword in side.node.value else side.node.origin
        for side in (pair.base, pair.revision)
    ]
    return RawChange(id, places[0], places[1], name, before, after)


FAMILY = OperationFamily("operations", _RULES, find)
