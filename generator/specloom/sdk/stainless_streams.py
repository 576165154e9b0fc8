"""`[streams]` of single methods of a `stainless.yml`. Knows no event."""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.names.spelling import snake
from specloom.passes.aliases import targets_of
from specloom.passes.origins import lock_key_of
from specloom.sdk.plain import string, table
from specloom.sdk.stainless_file import ConfiguredMethod, ConfiguredModel
from specloom.sdk.toml_text import Value

_USUAL = "stream"
"""The property that asks for a stream where a configuration does not say."""


def stream_table(
    method: ConfiguredMethod, client: ir.Client, operation: ir.Operation, places: Mapping[ConfiguredModel, str]
) -> dict[str, Value]:
    """The rule of one method, with what the description does not say."""
    options = table(method.options, "streaming")
    found: dict[str, Value] = {}
    switch = string(options, "param_discriminator")
    if switch and switch != _USUAL:
        found["switch"] = switch
    item = _place(string(options, "stream_event_model"), places)
    if item and item != _described(client, operation):
        found["item"] = item
    return found


def _place(model: str, places: Mapping[ConfiguredModel, str]) -> str:
    """Origin of the schema of `chat.completions.chunk`, or of a shared model."""
    *above, name = (snake(step) for step in model.split(".") if not step.startswith("$"))
    found = {(each.resource, snake(each.name)): place for each, place in places.items()}
    return found.get((tuple(above), name), "")


def _described(client: ir.Client, operation: ir.Operation) -> str:
    """Origin of the items of the stream that the description declares; `""` if there is none."""
    item = operation.stream.item if operation.stream is not None else None
    return lock_key_of(client, client.shapes[targets_of(client, item.target)]) if isinstance(item, ir.Ref) else ""
