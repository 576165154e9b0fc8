"""Arguments and defaults of the constructor: `[auth]`, `[defaults]`, `compat`; knows no security scheme."""

from __future__ import annotations

import keyword
from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader

COMPAT = frozenset(("", "stainless", "stainless-legacy"))
"""Accepted values of `compat`."""


@attrs.frozen
class Defaults:
    """Defaults of constructor arguments; `headers` are sent with every request."""

    timeout: float | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


def read_defaults(reader: Reader, table: Mapping[str, object]) -> Defaults:
    reader.only(table, {"timeout", "max_retries", "headers"}, "defaults.")
    timeout = table.get("timeout")
    if timeout is not None and (not isinstance(timeout, int | float) or isinstance(timeout, bool)):
        raise reader.fail("timeout", "defaults.timeout must be a number of seconds")
    retries = reader.whole(table, "max_retries", 0) if "max_retries" in table else None
    return Defaults(timeout, retries, reader.strings(table, "headers"))


def read_auth(reader: Reader, value: object, key: str) -> tuple[str, ...]:
    names = (value,) if isinstance(value, str) else reader.list_(value, key)
    for name in names:
        if not name.isidentifier() or keyword.iskeyword(name):
            raise reader.fail(key, f"auth.{key} must be a Python identifier, not {name!r}")
    return names


def read_compat(reader: Reader, table: Mapping[str, object]) -> str:
    value = reader.optional(table, "compat") or ""
    if value not in COMPAT:
        raise reader.fail("compat", f"compat must be one of {', '.join(sorted(filter(None, COMPAT)))}, not {value!r}")
    return value
