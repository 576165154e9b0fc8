"""Names that `client.toml` gives and something else has by default: errors. Gives no name itself.

What the lock does not know yet once there is one is new in the description: it gets another name instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import NamedTuple

from specloom import ir
from specloom.passes.context import Context
from specloom.passes.locked_names import chosen_classes
from specloom.passes.origins import lock_key_of
from specloom.toml_places import Path


class ContestedClasses(NamedTuple):
    """Names of `[types]` by the name, with their keys; none once classes are locked, as `give_names` compares those itself."""

    client: ir.Client
    context: Context
    entries: Mapping[str, str]
    chosen: Set[str]

    @classmethod
    def of(cls, client: ir.Client, context: Context) -> ContestedClasses:
        """Those of the settings."""
        fresh = not context.locked.classes
        by_name = {name: place for place, name in context.settings.types.items() if fresh}
        return cls(client, context, by_name, chosen_classes(context).keys())

    def claim(self, shape: ir.Shape, options: Iterable[str], taken: Set[str]) -> None:
        """Report the entry that has the name that a shape has without it: the first of `options`."""
        if not self.entries:
            return
        usual = next((option for option in options if option in self.entries or option not in taken), "")
        other = lock_key_of(self.client, shape)
        if usual in self.entries and usual in taken and other not in self.chosen:
            message = f"{usual!r} is the name of {other}; give that another name too"
            self.context.report_setting(("types", self.entries[usual]), message)


def report_contested_methods(operations: Mapping[str, ir.Operation], context: Context) -> None:
    """Report the entries of `[operations]` that give the name or the resource of other operations, or one below their methods.

    Args:
        operations: Those of the client, with the names that they have before any gives way.
    """
    for path, message in _contested_methods(operations, context):
        context.report_setting(path, message)


def _contested_methods(operations: Mapping[str, ir.Operation], context: Context) -> Iterator[tuple[Path, str]]:
    settings, locked = context.settings, context.locked.operations
    known = {
        key: operation
        for key, operation in operations.items()
        if key not in settings.operations and (not locked or key in locked)
    }
    for key, name in settings.operations.items():
        reason = holder_of(known, name) if key in operations and key not in context.refused else ""
        if reason:
            yield ("operations", key), f"{key!r} cannot be called {name!r}: {reason}; give that another name too"


def holder_of(operations: Mapping[str, ir.Operation], dotted: str) -> str:
    """What has a name, or is a method where the name needs a resource, in words; empty if nothing is in the way."""
    wanted = tuple(dotted.split("."))
    for operation in operations.values():
        path = (*operation.resource, operation.name)
        if path == wanted[: len(path)]:
            method = "that" if path == wanted else repr(".".join(path))
            return f"{method} is the method of {operation.key!r}"
        if operation.resource[: len(wanted)] == wanted:
            return f"that is the resource of {operation.key!r}"
    return ""
