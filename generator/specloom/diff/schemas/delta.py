"""What differs between two schemas, as a graph. Knows changes and the ways down to more of them; not whom they affect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import attrs

from specloom.diff.schemas.raw_change import RawChange, SchemaFamily


@attrs.frozen(eq=False)
class DeltaStep:
    """A way from a schema to one inside it.

    Attributes:
        label: The property's name, or the keyword in brackets.
        required: Whether the property must be there, in the revision.
        hidden: The side on which what is below is never carried: requests for what is `readOnly`, replies for `writeOnly`.
    """

    label: str
    delta: Delta
    required: bool = False
    hidden: Literal["request", "response", ""] = ""


@attrs.define(eq=False)
class Delta:
    """The changes at one pair of schemas and the ways down; recursive schemas make it a graph with circles."""

    raw_changes: list[tuple[SchemaFamily, RawChange]] = attrs.field(factory=list["tuple[SchemaFamily, RawChange]"])
    steps: list[DeltaStep] = attrs.field(factory=list[DeltaStep])

    def reach(self) -> Iterator[Delta]:
        """This and all below, each once."""
        seen: set[int] = set()
        todo: list[Delta] = [self]
        while todo:
            delta = todo.pop()
            if id(delta) not in seen:
                seen.add(id(delta))
                yield delta
                todo.extend(step.delta for step in delta.steps)

    @property
    def empty(self) -> bool:
        """Whether nothing differs here or below."""
        return not any(delta.raw_changes for delta in self.reach())


SUBTYPE = "[subtype "
"""How a step begins that leads to a schema that extends this one; none is taken from where this one is only a part."""

EMPTY = Delta()
"""Where nothing differs; shared, so that it is recognised by identity."""
