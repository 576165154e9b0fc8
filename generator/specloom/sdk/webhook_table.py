"""`[webhooks]` of `client.toml`: the resources of an SDK that read webhooks, and the schemas of what requests hold. Knows no code."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.passes.origins import lock_key_of
from specloom.sdk.aliases import aliased
from specloom.sdk.annotations import Annotation, ClassOf, OneOf, read_annotation
from specloom.sdk.class_match import Matches
from specloom.sdk.described_types import described_events
from specloom.sdk.gaps import Gap
from specloom.sdk.sdk import Sdk, SDKWebhookMethod, SDKWebhooks
from specloom.sdk.toml_text import Value

_USUAL = ("unwrap", "verify_signature")
_UNSIGNED = ("verify_signature", "validate_signature", "get_signature")
"""Methods that read nothing."""


def webhook_tables(sdk: Sdk, client: ir.Client, matches: Matches) -> tuple[Value, list[Gap]]:
    """`[webhooks]`, or `[[webhooks]]` if there are several, and what cannot be said there."""
    known = {argument.name for argument in sdk.client.arguments}
    found = [each for each in sdk.webhooks if each.secret in known]
    tables = [_table(sdk, client, matches, each) for each in found]
    gaps = [gap for each in found for gap in _gaps(sdk, client, matches, each)]
    return (tables[0] if len(tables) == 1 else tables), gaps


def _table(sdk: Sdk, client: ir.Client, matches: Matches, found: SDKWebhooks) -> dict[str, Value]:
    table: dict[str, Value] = {"resource": found.dotted, "secret": found.secret}
    if found.argument != "secret":
        table["argument"] = found.argument
    events = {each.name: _events(sdk, client, matches, each) for each in found.methods if each.does not in _UNSIGNED}
    several = list(events.values())
    usual = max(several, key=lambda each: (bool(each), several.count(each)), default=list[str]())
    if usual and set(usual) != set(_described(client)):
        table["events"] = usual
    methods: list[Value] = [_method(each, events.get(each.name, usual), usual) for each in found.methods]
    if methods != [*_USUAL]:
        table["methods"] = methods
    if found.library:
        table["verifier"] = "standardwebhooks"
    if found.raw_secret:
        table["raw_secret"] = True if found.raw_secret == "always" else found.raw_secret
    return {**table, "signature": _signature(found.signature)} if found.signature is not None else table


def _method(method: SDKWebhookMethod, events: list[str], usual: list[str]) -> Value:
    table: dict[str, Value] = {"name": method.name}
    if method.does != method.name:
        table["does"] = method.does
    if events and events != usual:
        table["events"] = events
    return method.name if len(table) == 1 else table


def _signature(signature: ir.WebhookSignature) -> dict[str, Value]:
    usual = ir.WebhookSignature(signature.header, "{body}", "", "hex", "text", "", "", "seconds", 300)
    said = signature._asdict()
    return {"header": signature.header} | {
        key: said[key] for key, value in usual._asdict().items() if said[key] != value
    }


def _events(sdk: Sdk, client: ir.Client, matches: Matches, method: SDKWebhookMethod) -> list[str]:
    """The schemas of what a method returns; none if the description has none of them."""
    if method.event is None:
        return []
    found = _places(sdk, client, matches, read_annotation(sdk.modules, method.event))
    return list(dict.fromkeys(found))


def _places(sdk: Sdk, client: ir.Client, matches: Matches, annotation: Annotation) -> Iterator[str]:
    match annotation:
        case ClassOf(name) if name in matches.shapes:
            yield lock_key_of(client, client.shapes[matches.shapes[name]])
        case ClassOf(name):
            target = aliased(sdk.modules, name)
            if target is not None:
                yield from _places(sdk, client, matches, read_annotation(sdk.modules, target))
        case OneOf(members):
            for member in members:
                yield from _places(sdk, client, matches, member)
        case _:
            pass


def _described(client: ir.Client) -> Iterator[str]:
    """The schemas of the webhooks that the description lists."""
    for type_ in described_events(client):
        if isinstance(type_, ir.Ref):
            yield lock_key_of(client, client.shapes[type_.target])


def _gaps(sdk: Sdk, client: ir.Client, matches: Matches, found: SDKWebhooks) -> Iterator[Gap]:
    for method in found.methods:
        name = f"{found.dotted}.{method.name}"
        if method.also:
            why = f"calls {', '.join(method.also)} as well, which is hand-written"
            change = f"extend the class of client.{found.dotted} in custom/"
            yield Gap("method", name, why, change, method.line, "differs")
        reads = method.event is not None and method.does not in _UNSIGNED
        if reads and not described_events(client) and not _events(sdk, client, matches, method):
            why = "the description has no schema of what requests hold, so that it returns plain data"
            yield Gap("type", name, why, "describe them under `webhooks`", method.line)
