"""The configuration of openapi-python-client as settings and names. Knows its keys; none of its code."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.names.lock import Lock
from specloom.names.spelling import camel, snake
from specloom.passes.origins import lock_key_of
from specloom.sdk.gaps import Gap
from specloom.sdk.moving import Moving, Understand
from specloom.sdk.plain import Table, string, table
from specloom.sdk.toml_text import Value
from specloom.settings import ClientSettings

KEYS = {
    "class_overrides": "",
    "field_prefix": "",
    "package_name_override": "",
    "project_name_override": "elsewhere: `[distribution] name`",
    "package_version_override": "not needed: the version follows the description, and `specloom diff` decides how it increases",
    "post_hooks": "not needed: files are formatted when they are written",
    "use_path_prefixes_for_title_model_names": "honoured as true: names.lock remembers every class name",
    "literal_enums": "honoured as true: enums are `Literal` types",
    "docstrings_on_attributes": "honoured as true: attributes have docstrings",
    "generate_all_tags": "not yet: an operation belongs to one resource; list others in `[operations]`",
    "content_type_overrides": "not yet: decoding by media type; correct the media type in overlay.yaml",
    "http_timeout": "not needed: it applies to fetching the description",
}
"""Key that does not become a setting -> how it is handled."""


def move_in_by_opc(data: Table, source: str, understand: Understand) -> Moving:
    """Settings and names that a configuration of openapi-python-client asks for."""
    client = understand(ClientSettings(name="api"), Lock())
    package = string(data, "package_name_override")
    classes, unknown = _classes(client, table(data, "class_overrides"))
    members = dict(_members(client, string(data, "field_prefix"))) if "field_prefix" in data else {}
    settings: dict[str, Value] = {"package": package} if package else {}
    gaps = [
        Gap("key", key, KEYS.get(key, "not a key of openapi-python-client"), "", source)
        for key in data
        if KEYS.get(key, "unknown")
    ]
    return Moving(settings, Lock(classes=classes, members=members), (*gaps, *unknown))


def _classes(client: ir.Client, overrides: Table) -> tuple[dict[str, str], list[Gap]]:
    """Class names by origin; an override is keyed by the class name that the other generator would assign."""
    by_name = {camel(word): lock_key_of(client, shape) for shape in client.shapes.values() for word in shape.words}
    by_name |= {shape.name: lock_key_of(client, shape) for shape in client.shapes.values()}
    classes: dict[str, str] = {}
    gaps: list[Gap] = []
    for name in overrides:
        wanted, place = string(overrides, name, "class_name"), by_name.get(name)
        if place is None:
            gaps.append(
                Gap("type", name, "no schema in the description has this name", f'[types] SCHEMA = "{wanted or name}"')
            )
        elif wanted:
            classes[place] = wanted
        if string(overrides, name, "module_name"):
            gaps.append(Gap("key", f"class_overrides.{name}.module_name", "not yet: modules follow the resources"))
    return classes, gaps


def _members(client: ir.Client, prefix: str) -> Iterator[tuple[str, str]]:
    """Attributes whose names do not begin with a letter, which the other generator prefixes."""
    for shape in client.shapes.values():
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            if not (field.wire_name[:1].isalpha() or field.wire_name[:1] == "_"):
                name = snake(f"{prefix}{field.wire_name}")
                if name != field.name:
                    yield f"{lock_key_of(client, shape)}!{field.wire_name}", name
