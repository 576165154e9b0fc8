"""Names of classes as a `stainless.yml` spells them: `custom_casings`, and the initialisms of every SDK. Knows no description."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from specloom.names.spelling import camel
from specloom.names.words import words
from specloom.sdk.plain import Table, items, string, table

Casings: TypeAlias = Mapping[tuple[str, ...], str]
"""Words, in lower case -> how they are written together in the name of a class."""

_USUAL: Casings = {
    (word,): written
    for word, written in {
        "ai": "AI", "api": "API", "db": "DB", "html": "HTML", "http": "HTTP", "id": "ID", "ids": "IDs", "ip": "IP",
        "json": "JSON", "oauth": "OAuth", "openai": "OpenAI", "sdk": "SDK", "url": "URL",
    }.items()
}  # fmt: skip
"""Those of published SDKs whose classes have the name of their module: all that were looked at agree on these."""


def read_casings(data: Table) -> Casings:
    """The casings of a configuration, in addition to the usual ones: `mcp: {initialism: true}` or `open_id: OpenID`; a list of
    such entries means the same.
    """
    entries = [*table(data, "custom_casings").items()]
    for each in items(data, "custom_casings"):
        entries += table(each).items()
    return {**_USUAL, **dict(_casings(entries))}


def _casings(entries: list[tuple[str, object]]) -> Iterator[tuple[tuple[str, ...], str]]:
    for name, written in entries:
        spelled = string(written)
        initialism = table(written).get("initialism")
        key = tuple(words(name))
        if spelled:
            yield key, spelled
        elif isinstance(initialism, bool):
            yield key, name.replace("_", "").upper() if initialism else camel(name)


def class_name(text: str, casings: Casings) -> str:
    """`text` as the name of a class: `api_key` becomes `APIKey`; longer runs of words take precedence."""
    left, written = words(text), ""
    longest = max(map(len, casings), default=1)
    while left:
        runs = (size for size in range(min(longest, len(left)), 0, -1) if tuple(left[:size]) in casings)
        size = next(runs, 1)
        written += casings.get(tuple(left[:size]), left[0].capitalize())
        left = left[size:]
    fits = written.isidentifier() and not keyword.iskeyword(written)
    return written if fits and written.lower() == camel(text).lower() else camel(text)
