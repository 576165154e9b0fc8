"""What recordings must not hold: `[redact]`; reads no recording."""

from __future__ import annotations

import re
from collections.abc import Mapping

from specloom.settings.reader import Reader

_KEYS = ("headers", "query", "members", "patterns", "keep")


def read_redact(reader: Reader, table: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """The table `[redact]`, which `reader` is inside of."""
    reader.only(table, _KEYS)
    found = {key: reader.list_(table, key) for key in table}
    for number, pattern in enumerate(found.get("patterns", ())):
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as error:
            message = f"redact.patterns: not a regular expression: {pattern!r}: {error}"
            raise reader.fail(("patterns", number), message) from None
    return found
