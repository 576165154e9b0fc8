"""What the constructor of a client takes and assumes: `[auth]`, `[defaults]`, `compat`; knows no security scheme."""

from __future__ import annotations

import keyword
from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader

COMPAT = frozenset(("", "stainless", "stainless-legacy"))
"""Whose SDKs a package can behave like."""


@attrs.frozen
class Defaults:
    """What the constructor takes an argument to be that is not given; `headers` are sent with every request."""

    timeout: float | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


def read_defaults(reader: Reader, table: Mapping[str, object]) -> Defaults:
    reader.only(table, {"timeout", "max_retries", "headers"}, "defaults.")
    timeout = table.get("timeout")
    if timeout is not None and (not isinstance(timeout, int | float) or isinstance(timeout, bool)):
        raise reader.fail("timeout", "defaults.timeout is not a number of seconds")
    retries = reader.whole(table, "max_retries", 0) if "max_retries" in table else None
    return Defaults(timeout, retries, reader.strings(table, "headers"))


def read_auth(reader: Reader, value: object, key: str) -> tuple[str, ...]:
    names = (value,) if isinstance(value, str) else reader.list_(value, key)
    for name in names:
        if not name.isidentifier() or keyword.iskeyword(name):
            raise reader.fail(key, f"auth.{key} is not a Python name: {name!r}")
    return names


def read_compat(reader: Reader, table: Mapping[str, object]) -> str:
    value = reader.optional(table, "compat") or ""
    if value not in COMPAT:
        raise reader.fail("compat", f"compat is none of {', '.join(sorted(filter(None, COMPAT)))}: {value!r}")
    return value
