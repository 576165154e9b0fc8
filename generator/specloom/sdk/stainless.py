"""Converts a `stainless.yml` to settings and names. Knows its keys; not the code of SDKs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.names.lock import Lock
from specloom.passes.apply_method_rules import is_one_argument, response_properties
from specloom.sdk.gaps import Gap
from specloom.sdk.match import match_operations, placeholders
from specloom.sdk.method_table import operation_names, placed
from specloom.sdk.moving import Moving, Understand
from specloom.sdk.page_table import page_tables
from specloom.sdk.plain import string, strings
from specloom.sdk.sdk import SDKMethod
from specloom.sdk.stainless_client import client_keys
from specloom.sdk.stainless_exports import configured_exports, model_places
from specloom.sdk.stainless_file import Configured, ConfiguredMethod, ConfiguredModel, configured
from specloom.sdk.stainless_gaps import value_gaps
from specloom.sdk.stainless_keys import fate, keys
from specloom.sdk.stainless_pages import configured_pages
from specloom.sdk.stainless_streams import stream_table
from specloom.sdk.toml_text import Value
from specloom.settings import ClientSettings
from specloom.source import SourceText


def move_in_by_configuration(source: SourceText, understand: Understand) -> Moving:
    """Settings and names from a `stainless.yml`."""
    found = configured(source.data)
    client = understand(ClientSettings(name="api", pages=()), Lock())
    methods = tuple(map(_method, found.methods))
    operations = match_operations(methods, client.operations)
    shown, _ = placed(tuple(each for each in methods if each.in_reference), operations)
    rules = list(configured_pages(source.data, client, found, operations))
    names = {each.key: each.method.dotted for each in shown}
    places = model_places(client, found)
    options = {each.path: each for each in found.methods}
    usual = strings(source.data, "settings", "unwrap_response_fields")
    tables = {each.key: _table(options[each.method.path], usual, client, client.operations[each.key]) for each in shown}
    of_client = client_keys(source.data, client)
    streams = of_client.get("streams")
    operation_of = {each.key: client.operations[each.key] for each in shown}
    streaming = {
        each.key: stream_table(options[each.method.path], client, operation_of[each.key], places) for each in shown
    }
    settings: dict[str, Value] = {
        **of_client,
        "streams": {
            **(streams if isinstance(streams, Mapping) else {}),
            **{key: table for key, table in streaming.items() if table},
        },
        "pages": page_tables([rule for _, rule in rules]),
        "operations": {
            **{key: False for key in operations.values() if key not in names},
            **operation_names(shown),
        },
        "methods": {key: table for key, table in tables.items() if table},
        "exports": configured_exports(client, found, operations, places, [name for name, _ in rules]),
    }
    gaps = (
        *_gaps(source),
        *_lacking(found, operations, places),
        *value_gaps(source, client, [name for name, _ in rules]),
    )
    return Moving(settings, Lock(operations=names, classes=_classes(found, places)), gaps)


def _method(found: ConfiguredMethod) -> SDKMethod:
    return SDKMethod(
        found.path, found.http_method, found.url, deprecated=_deprecated(found), in_reference=not found.hidden
    )


def _deprecated(method: ConfiguredMethod) -> str | None:
    said = method.options.get("deprecated")
    return (said if isinstance(said, str) else "deprecated") if said else None


def _classes(found: Configured, places: Mapping[ConfiguredModel, str]) -> dict[str, str]:
    """Class names by origin; of two models with one name, the second gets another name."""
    classes: dict[str, str] = {}
    for model, place in places.items():
        if found.class_name(model.name) not in classes.values():
            classes.setdefault(place, found.class_name(model.name))
    return classes


def _table(method: ConfiguredMethod, usual: list[str], client: ir.Client, operation: ir.Operation) -> dict[str, Value]:
    """The rule of one method.

    Args:
        usual: Properties that all methods return alone, if their response has one.
    """
    table: dict[str, Value] = {}
    own = "unwrap_response_fields" in method.options
    fields = strings(method.options, "unwrap_response_fields") if own else usual
    known = response_properties(client, operation)
    unwrap = next((name for name in fields if name in known), "")
    if unwrap:
        table["unwrap"] = unwrap
    whole = string(method.options, "body_param_name")
    if whole and whole != "body" and is_one_argument(client, operation):
        table["arguments"] = {"body": whole}
    deprecated = _deprecated(method)
    if deprecated is not None:
        table["deprecated"] = deprecated
    return {**table, **_path_table(strings(method.options, "positional_params"), operation)}


def _path_table(positional: list[str], operation: ir.Operation) -> dict[str, Value]:
    """Which path parameters are positional: the last one, where a configuration says nothing."""
    wires = placeholders(operation.path)
    first = positional or wires[-1:]
    named = [wire_name for wire_name in wires if wire_name not in first]
    if not named:
        return {"path": positional} if positional else {}
    return {"path": [*first, *named], "keyword": named}


def _gaps(source: SourceText) -> Iterator[Gap]:
    """Keys without a counterpart; keys that Python does not need are reported once for each rule."""
    seen: set[str] = set()
    for path, pointer in keys(source.data):
        rule = fate(path)
        if rule.fate != "honoured" and (rule.pattern not in seen or rule.fate == "not yet"):
            seen.add(rule.pattern)
            place = source.place(pointer)
            yield Gap("key", ".".join(path), f"{rule.fate}: {rule.meaning}", "", f"{place.file}:{place.line}")


def _lacking(
    found: Configured, operations: Mapping[tuple[str, ...], str], places: Mapping[ConfiguredModel, str]
) -> Iterator[Gap]:
    for each in found.methods:
        if each.path not in operations:
            operation = f"{each.http_method} {each.url}"
            change = f"add {operation} to the description"
            yield Gap("method", ".".join(each.path), f"the description has no {operation}", change)
    for model in found.models:
        if model not in places:
            change = f"add {model.schema} to the description"
            yield Gap("type", found.class_name(model.name), f"the description has no schema {model.schema}", change)
