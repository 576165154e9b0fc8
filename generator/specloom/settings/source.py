"""Where a description comes from: `source`, `[source]`; fetches nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

import attrs

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
    reader.only(table, {"urls", "headers"}, "source.")
    urls = table.get("urls", [])
    found = (urls,) if isinstance(urls, str) else reader.list_(urls, "source")
    if not found or not all(url.startswith(("http://", "https://")) for url in found):
        raise reader.fail("source", "source must be an `https://` URL or a list of such URLs")
    for url in found:
        if "@" in url.partition("://")[2].partition("/")[0]:
            raise reader.fail(
                "source",
                "source contains a password; put it into an environment variable and refer to that in `headers`",
            )
    headers = reader.strings(table, "headers")
    for name, text in headers.items():
        if not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name) or not text.isprintable():
            raise reader.fail(name, f"source.headers: {name!r} is not a valid header")
    return Upstream(found, headers)
