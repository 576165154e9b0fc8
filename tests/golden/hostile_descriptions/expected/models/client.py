"""Models of the client's own methods."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, field, record


@record
class X(Record):
    """\\

    Attributes:
        p_q: \"\"\"; import os; os.abort(); \"\"\"
        kind: \\x41\\u0042.
    """

    p_q: str | None = field('p"q\\', default=None)
    kind: Literal['"', "'", "\\", "\n", "{{ x }}", "'''"] | None = None
