"""The definition of a lint rule. Knows how rules are called; not what they look for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

import attrs

from specloom import ir
from specloom.document import Document, DocumentNode
from specloom.document.grammar import Kind
from specloom.findings import Code

Violation: TypeAlias = "tuple[ir.Origin, str]"
"""Origin and message of a fault."""


@attrs.frozen
class LintRule:
    """One kind of fault.

    Attributes:
        kind: Kind of the objects to check; `document` for a check of the whole document.
        check: Returns the faults of one object: a mapping, and unless it is a schema, never a reference.
    """

    code: Code
    kind: Kind
    check: Callable[[Document, DocumentNode], Iterable[Violation]]
