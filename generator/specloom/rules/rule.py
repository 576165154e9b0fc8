"""What a lint rule is. Knows how one is asked; not what any of them looks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

import attrs

from specloom import ir
from specloom.document import Document, DocumentNode
from specloom.document.grammar import Kind
from specloom.findings import Code

Violation: TypeAlias = "tuple[ir.Origin, str]"
"""Where, and what is there."""


@attrs.frozen
class LintRule:
    """One thing to look for.

    Attributes:
        kind: Kind of the objects to look at; `document` to look at everything at once.
        check: Returns the faults of one object, which is a mapping and, unless a schema, no reference.
    """

    code: Code
    kind: Kind
    check: Callable[[Document, DocumentNode], Iterable[Violation]]
