"""Derives settings and names from an SDK, so that the generated package has its interface. Writes no file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

import attrs

from specloom import ir
from specloom.names.lock import Lock
from specloom.sdk.by_hand import hand_written
from specloom.sdk.class_match import match_classes
from specloom.sdk.client_table import client_tables, compat_of
from specloom.sdk.export_table import export_tables
from specloom.sdk.gaps import Gap
from specloom.sdk.match import match_operations
from specloom.sdk.method_table import method_tables, operation_names, placed, supplied_arguments
from specloom.sdk.name_table import lock_of
from specloom.sdk.page_table import page_rules, page_tables
from specloom.sdk.sdk import Sdk
from specloom.sdk.stream_table import stream_tables
from specloom.sdk.toml_text import Value
from specloom.sdk.webhook_table import webhook_tables
from specloom.settings import ClientSettings

Understand: TypeAlias = Callable[[ClientSettings, Lock], ir.Client]
"""Builds the client of the description with these settings and names."""


@attrs.frozen
class Moving:
    """The settings and names to write, and the gaps.

    Attributes:
        carried: Hand-written methods that were carried over, as users write them without the client.
    """

    settings: Mapping[str, Value]
    lock: Lock
    gaps: tuple[Gap, ...]
    carried: tuple[str, ...] = ()


def move_in(sdk: Sdk, understand: Understand) -> Moving:
    """Settings and names that make the package of a description the next version of an SDK."""
    plain = ClientSettings(name="api", package=sdk.package, pages=(), compat=compat_of(sdk))
    client = understand(plain, Lock())
    operations = match_operations(sdk.methods, client.operations)
    found, gaps = placed(sdk.methods, operations)
    rules, unpaged = page_rules(sdk, client, operations)
    chosen = attrs.evolve(
        plain,
        operations={each.key: each.method.dotted for each in found},
        pages=tuple(rules),
        supplied=supplied_arguments(sdk, client, operations),
    )
    client = understand(chosen, Lock())
    matches = match_classes(sdk, client, operations)
    lock = lock_of(sdk, client, found, matches)
    named = understand(chosen, lock)
    methods, unknown = method_tables(found, named)
    exports, unlike = export_tables(sdk, client, matches, [each.method.dotted for each in found])
    of_client, unused = client_tables(sdk, client, operations, chosen.supplied)
    streams = of_client.get("streams")
    webhooks, unread = webhook_tables(sdk, client, matches)
    settings: dict[str, Value] = {
        **of_client,
        "streams": {
            **(streams if isinstance(streams, Mapping) else {}),
            **stream_tables(sdk, client, found, matches),
        },
        **({"webhooks": webhooks} if webhooks else {}),
        "pages": page_tables(rules),
        "operations": operation_names(found),
        "methods": methods,
        "exports": {module: dict(table) for module, table in exports.items()},
    }
    return Moving(settings, lock, (*gaps, *hand_written(sdk, found), *unpaged, *unknown, *unlike, *unused, *unread))
