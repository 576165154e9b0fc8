"""`[streams]` of `client.toml` for operations whose stream only the SDK defines. Knows no event."""

from __future__ import annotations

from specloom import ir
from specloom.passes.origins import lock_key_of
from specloom.sdk.annotations import ClassOf, read_annotation
from specloom.sdk.class_match import Matches
from specloom.sdk.method_table import MatchedMethod
from specloom.sdk.sdk import Sdk
from specloom.sdk.toml_text import Value


def stream_tables(sdk: Sdk, client: ir.Client, found: list[MatchedMethod], matches: Matches) -> dict[str, Value]:
    """Operation -> the schema of an item, if the SDK's method returns a stream that the description lacks."""
    tables: dict[str, Value] = {}
    for each in found:
        if each.method.item is None:
            continue
        operation = client.operations[each.key]
        table: dict[str, Value] = {}
        item = read_annotation(sdk.modules, each.method.item)
        key = matches.shapes.get(item.name) if isinstance(item, ClassOf) else None
        if key is not None and operation.stream is None:
            table["item"] = lock_key_of(client, client.shapes[key])
        if each.method.switch not in ("", "stream") and (table or operation.stream is not None):
            table["switch"] = each.method.switch
        if table:
            tables[each.key] = table
    return tables
