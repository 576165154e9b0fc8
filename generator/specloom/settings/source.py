"""Where a description comes from: `source`, `[source]`; fetches nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import attrs

from specloom.settings.constructor import HEADER
from specloom.settings.reader import Reader


@attrs.frozen
class Upstream:
    """Where a description comes from.

    Attributes:
        urls: Its URL, then its mirrors.
        headers: Sent with the request; `$NAME` in a value stands for an environment variable.
    """

    urls: tuple[str, ...]
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


def read_source(reader: Reader, value: object) -> Upstream:
    """A URL, a list of URLs, or a table of URLs and headers."""
    table = cast("dict[str, object]", value) if isinstance(value, dict) else {"urls": value}
    reader = reader.inside("source")
    reader.only(table, ("urls", "headers"))
    urls = table.get("urls", [])
    found = (urls,) if isinstance(urls, str) else reader.as_list(urls, "urls")
    if not found or not all(url.startswith(("http://", "https://")) for url in found):
        raise reader.fail("urls", "source is not an `https://` address, nor a list of some")
    for url in found:
        if "@" in url.partition("://")[2].partition("/")[0]:
            raise reader.fail(
                "urls", "source holds a password: put it into an environment variable and name that in `headers`"
            )
    headers = reader.strings(table, "headers")
    for name, text in headers.items():
        if not HEADER.fullmatch(name) or not text.isprintable():
            raise reader.fail(("headers", name), f"source.headers: not a header: {name!r}")
    return Upstream(found, headers)
