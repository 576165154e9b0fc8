"""Paths in a registry record that configure a client: `[registry]`; reads no record."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader


@attrs.frozen
class RegistryRule:
    """Paths in a registry record that configure a client; `paths` by operation."""

    places: Mapping[str, str]
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])


_PLACES = ("scheme", "host", "port", "base_path", "header", "prefix", "space", "keys", "model")


def read_registry(reader: Reader, table: Mapping[str, object]) -> RegistryRule:
    """The table `[registry]`, which `reader` is inside of."""
    reader.only(table, (*_PLACES, "paths"))
    places = {key: reader.string(value, key) for key, value in table.items() if key != "paths"}
    return RegistryRule(places, reader.strings(table, "paths"))
