"""Models of the client's own methods."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, field, record


@record
class X(Record):
    """\\"""

    p_q: str | None = field('p"q\\', default=None)
    """\"\"\"; import os; os.abort(); \"\"\""""
    kind: Literal['"', "'", "\\", "\n", "{{ x }}", "'''"] | None = None
    r"""\x41\u0042."""
