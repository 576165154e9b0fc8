"""Callbacks and webhooks (OAS 3.1.1 section 4.8.18), which the API sends and its callers respond to. Knows no schema and no operation's rules."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.operations import bodies, responses
from specloom.diff.operations.model import OperationView, ParameterView, carried
from specloom.diff.operations.operation_matching import OperationPair, OperationsByKey
from specloom.diff.rule import ChangeRule, Level, table
from specloom.diff.schemas.raw_change import RawChange, Use
from specloom.document import DocumentNode

_TEXT = """
    KIND-body-added                 | info    | body-added                | body added to the KIND
    KIND-body-removed               | error   | body-removed              | body removed from the KIND
    KIND-body-became-optional       | error   | body-became-optional      | body of the KIND became optional
    KIND-body-became-required       | info    | body-became-required      | body of the KIND became required
    KIND-parameter-added            | info    | parameter-added           | parameter added to the KIND
    KIND-parameter-removed          | warning | parameter-removed         | parameter removed from the KIND
    KIND-parameter-became-optional  | error   | parameter-became-optional | parameter of the KIND became optional
    KIND-parameter-became-required  | info    | parameter-became-required | parameter of the KIND became required
    KIND-answer-added               | info    | answer-added              | response status added to the KIND
    KIND-answer-removed             | warning | answer-removed            | response status removed from the KIND
    """
_OWN = """
    callback-added            | info    | callback-added   | callback added to the operation
    callback-removed          | error   | callback-removed | callback removed from the operation
    callback-schema-breaks    | error   | schema-breaks    | schema of a callback request or its response changed incompatibly
    callback-schema-may-break | warning | schema-may-break | schema of a callback request or its response may have changed incompatibly
    callback-schema-changed   | info    | schema-changed   | schema of a callback request or its response changed compatibly
    """
KINDS = ("callback", "webhook")
RULES = table("callbacks", _OWN) + tuple(
    rule for kind in KINDS for rule in table("callbacks", _TEXT.replace("KIND", kind))
)


_BY_LEVEL: dict[Level, str] = {"error": "schema-breaks", "warning": "schema-may-break", "info": "schema-changed"}


def of_callback(rule: ChangeRule) -> ChangeRule:
    """A rule about requests or responses, renamed for callbacks; its purpose is unchanged."""
    if rule.id.startswith("callback-"):
        return rule
    aspect = _BY_LEVEL[rule.level]
    return ChangeRule(f"callback-{aspect}", rule.level, aspect, rule.purpose, "callbacks", rule.subject)


def added_and_removed(pair: OperationPair, before: OperationsByKey, after: OperationsByKey) -> Iterator[RawChange]:
    """Callbacks, or methods of callbacks, that were added or removed."""
    base, revision = pair.base.node.origin, pair.revision.node.origin
    old, new = _by_name(before), _by_name(after)
    for name in [name for name in old if name not in new]:
        yield RawChange("callback-removed", old[name].node.origin, revision, name)
    for name in [name for name in new if name not in old]:
        yield RawChange("callback-added", base, new[name].node.origin, name)


def pairs(pair: OperationPair, before: OperationsByKey, after: OperationsByKey) -> Iterator[OperationPair]:
    """Callbacks that an operation has on both sides."""
    old, new = _by_name(before), _by_name(after)
    for name in [name for name in old if name in new]:
        yield OperationPair(old[name], new[name], pair.grace_periods)


def find(pair: OperationPair, kind: str) -> Iterator[RawChange]:
    """Changes of a request that the API sends and of its responses, except schemas."""
    yield from _body(pair, kind)
    yield from _parameters(pair, kind)
    before, after = pair.base.responses, pair.revision.responses
    for status in [status for status in before if status not in after]:
        yield RawChange(f"{kind}-answer-removed", before[status].origin, pair.revision.node.origin, status)
    for status in [status for status in after if status not in before]:
        yield RawChange(f"{kind}-answer-added", pair.base.node.origin, after[status].origin, status)
    for status in [status for status in before if status in after]:
        yield from bodies.media(pair, before[status], after[status])


def uses(pair: OperationPair) -> Iterator[tuple[Use, DocumentNode, DocumentNode]]:
    """The schemas that both sides have: callers receive the request and send the response."""
    key, grace_periods = pair.base.key, pair.grace_periods
    if pair.base.body is not None and pair.revision.body is not None:
        for media_type, base, revision in responses.schemas_of(pair.base.body, pair.revision.body):
            yield Use("response", key, grace_periods, "request body", media_type), base, revision
    for old, new in _shared(pair):
        use = Use("header", key, grace_periods, f"{old.location} parameter {old.name}", old.schema[0])
        yield use, old.schema[1], new.schema[1]
    after = pair.revision.responses
    for status, answer in pair.base.responses.items():
        if status in after:
            for media_type, base, revision in bodies.schemas_of(answer, after[status]):
                yield Use("request", key, grace_periods, f"response {status}", media_type), base, revision
            for name, base, revision in responses.shared_headers(pair, answer, after[status]):
                use = Use(
                    "parameter", key, grace_periods, f"response {status} header {name}", carried(base)[0], "header"
                )
                yield use, carried(base)[1], carried(revision)[1]


def _by_name(calls: OperationsByKey) -> dict[str, OperationView]:
    return {
        f"{name} {method.upper()}": operation
        for name, methods in calls.items()
        for method, operation in methods.items()
    }


def _body(pair: OperationPair, kind: str) -> Iterator[RawChange]:
    before, after = pair.base.body, pair.revision.body
    if before is None or after is None:
        if before is not None:
            yield RawChange(f"{kind}-body-removed", before.origin, pair.revision.node.origin)
        elif after is not None:
            yield RawChange(f"{kind}-body-added", pair.base.node.origin, after.origin)
        return
    was, now = (body.value.get("required") is True for body in (before, after))
    if was != now:
        yield RawChange(f"{kind}-body-became-{'required' if now else 'optional'}", before.origin, after.origin)
    yield from responses.media(pair, before, after)


def _parameters(pair: OperationPair, kind: str) -> Iterator[RawChange]:
    before, after = pair.base.parameters, pair.revision.parameters
    for key in [key for key in before if key not in after]:
        yield RawChange(
            f"{kind}-parameter-removed", before[key].node.origin, pair.revision.node.origin, _label(before[key])
        )
    for key in [key for key in after if key not in before]:
        yield RawChange(f"{kind}-parameter-added", pair.base.node.origin, after[key].node.origin, _label(after[key]))
    for old, new in _shared(pair):
        if old.required != new.required:
            word = "required" if new.required else "optional"
            yield RawChange(f"{kind}-parameter-became-{word}", old.node.origin, new.node.origin, _label(old))


def _shared(pair: OperationPair) -> Iterator[tuple[ParameterView, ParameterView]]:
    after = pair.revision.parameters
    for key, parameter in pair.base.parameters.items():
        if key in after:
            yield parameter, after[key]


def _label(parameter: ParameterView) -> str:
    return f"{parameter.location} {parameter.name}"
