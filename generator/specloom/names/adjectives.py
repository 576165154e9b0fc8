"""Words that qualify a thing rather than name one. Decides nothing."""

from __future__ import annotations

import re

_ADJECTIVES = frozenset(
    [
        "active", "all", "available", "bulk", "current", "custom", "default", "empty", "existing", "favorite", "first", "global", "last",
        "latest", "live", "missing", "multiple", "my", "new", "open", "own", "past", "pending", "popular", "previous", "private", "public",
        "recent", "running", "similar", "single", "todays", "top", "trending", "upcoming", "valid",
    ]
)  # fmt: skip
_ADJECTIVAL = re.compile(r"\w{4,}ed|\w{4,}(?<!vari)able|\w{3,}ible|\w{3,}less|\d+")


def is_adjective(word: str) -> bool:
    """Whether a word qualifies another, accurate enough for a name: `latest`, `archived`."""
    return word in _ADJECTIVES or _ADJECTIVAL.fullmatch(word) is not None
