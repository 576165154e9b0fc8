"""What recordings must not hold: `[redact]`; reads no recording."""

from __future__ import annotations

import re
from collections.abc import Mapping

from specloom.settings.reader import Reader

_NESTED = re.compile(r"\((?:\?:)?(?:\\?[^\\()\[\]*+{}|]|\[[^\]]+\])[*+]\)[*+]")
"""A group that is one repeated character or class, repeated: `(a+)+`, which takes time exponential in the length of a string."""
_KEYS = ("headers", "query", "members", "patterns", "keep")


def read_redact(reader: Reader, table: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """The table `[redact]`, which `reader` is inside of."""
    reader.only(table, _KEYS)
    found = {key: reader.list_(table, key) for key in table}
    for number, pattern in enumerate(found.get("patterns", ())):
        try:
            matches_nothing = re.compile(pattern).match("") is not None
        except (re.error, OverflowError, RecursionError) as error:
            message = f"redact.patterns: not a regular expression: {pattern!r}: {error}"
            raise reader.fail(("patterns", number), message) from None
        if matches_nothing:
            message = f"redact.patterns: {pattern!r} matches the empty string, so it fits everywhere"
            raise reader.fail(("patterns", number), message)
        if _NESTED.search(pattern):
            message = f"redact.patterns: {pattern!r} repeats what repeats, so it may take forever; repeat it once"
            raise reader.fail(("patterns", number), message)
    return found
