"""Arguments and defaults of the constructor: `[auth]`, `[defaults]`, `compat`; knows no security scheme."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

from specloom.settings.reader import Reader

COMPAT = ("", "stainless", "stainless-legacy")
"""Accepted values of `compat`."""


SUPPLIED: Mapping[str, str] = {"path_arguments": "path", "query_arguments": "query", "body_arguments": "body"}
"""Tables of constructor arguments that supply what a call does not give -> where it is sent."""
OWN = ", ".join(f"[{key}]" for key in SUPPLIED)
"""Those tables, for messages."""

Supplied: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]
"""A key of `SUPPLIED` -> constructor argument -> wire names of the parameters or properties that it supplies."""

REQUIRED: tuple[Literal["", "constructor", "request", "never"], ...] = ("", "constructor", "request", "never")
"""When a missing credential is an error."""

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_BASE_URL = re.compile(r"https?://[^\s?#]+")
HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""The name of a header (RFC 9110 section 5.6.2)."""
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


@attrs.frozen
class Defaults:
    """Defaults of constructor arguments; `headers` are sent with every request, `arguments` are those that only this client has."""

    timeout: float | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])


def read_defaults(reader: Reader, table: Mapping[str, object]) -> Defaults:
    """The table `[defaults]`, which `reader` is inside of."""
    reader.only(table, (field.name for field in attrs.fields(Defaults)))
    timeout = table.get("timeout")
    if timeout is not None and (not isinstance(timeout, int | float) or isinstance(timeout, bool) or not timeout > 0):
        raise reader.fail("timeout", "defaults.timeout must be a positive number of seconds")
    retries = reader.whole(table, "max_retries", 0) if "max_retries" in table else None
    headers = reader.strings(table, "headers")
    for name, value in headers.items():
        if not HEADER.fullmatch(name):
            raise reader.fail(("headers", name), f"defaults.headers: {name!r} is not the name of a header")
        if _CONTROL.search(value):
            raise reader.fail(("headers", name), f"defaults.headers.{name}: a header has no line breaks, not {value!r}")
    return Defaults(timeout, retries, headers, reader.strings(table, "arguments"))


def read_auth(reader: Reader, value: object, key: str) -> tuple[str, ...]:
    """The arguments of a security scheme; `reader` is inside the table `[auth]`."""
    names = (value,) if isinstance(value, str) else reader.as_list(value, key)
    for number, name in enumerate(names):
        reader.identifier(name, (key, number), f"auth: the argument of {key}")
    return names


def read_base_url(reader: Reader, table: Mapping[str, object]) -> str | None:
    """The default base URL, to which paths are appended."""
    url = reader.optional(table, "base_url")
    if url is not None and not _BASE_URL.fullmatch(url):
        message = f"base_url must be a URL without a query, such as `https://api.acme.com`, not {url!r}"
        raise reader.fail("base_url", message)
    return url


def read_environments(reader: Reader, table: Mapping[str, object]) -> dict[str, str]:
    """The base URLs of `[environments]` by name."""
    found = reader.strings(table, "environments")
    for name, url in found.items():
        if not name.strip():
            raise reader.fail(("environments", name), "environments: an environment needs a name, such as `production`")
        if not _BASE_URL.fullmatch(url):
            message = f"environments.{name} must be a base URL, such as `https://api.acme.com`, not {url!r}"
            raise reader.fail(("environments", name), message)
    return found


def read_env(reader: Reader, table: Mapping[str, object]) -> dict[str, str]:
    """The environment variables of `[env]` by argument."""
    found = reader.arguments(table, "env")
    for name, variable in found.items():
        if variable and not _VARIABLE.fullmatch(variable):
            message = (
                f"env.{name} must be the name of an environment variable, such as `ACME_API_KEY`, not {variable!r}"
            )
            raise reader.fail(("env", name), message)
    return found


def read_attributes(reader: Reader, table: Mapping[str, object]) -> tuple[str, ...]:
    """The arguments of `attributes`, which the client only keeps."""
    names = reader.list_(table, "attributes")
    for number, name in enumerate(names):
        reader.identifier(name, ("attributes", number), "attributes: an argument of the constructor")
    return names


def read_server_arguments(reader: Reader, table: Mapping[str, object]) -> dict[str, str]:
    """The arguments of `attributes` that take the place of variables of the base URL."""
    kept = reader.list_(table, "attributes")
    found = reader.arguments(table, "server_arguments")
    for name in found:
        if name not in kept:
            raise reader.fail(("server_arguments", name), f"server_arguments: {name!r} is not one of `attributes`")
    return found


def read_required(reader: Reader, table: Mapping[str, object]) -> tuple[str, ...]:
    """The arguments of `required`, without which the constructor raises."""
    known = {
        *reader.list_(table, "attributes"),
        *reader.table(table, "headers"),
        *(name for key in SUPPLIED for name in reader.table(table, key)),
    }
    names = reader.list_(table, "required")
    for number, name in enumerate(names):
        if name not in known:
            message = f"required: {name!r} is not an argument of [headers], {OWN} or `attributes`"
            raise reader.fail(("required", number), message)
    return names


def read_supplied(reader: Reader, table: Mapping[str, object]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Key of `SUPPLIED` -> argument -> the wire names that it supplies."""
    return {
        key: _read_supplied(reader.inside(key), key, given) for key in SUPPLIED if (given := reader.table(table, key))
    }


def _read_supplied(reader: Reader, key: str, given: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, value in given.items():
        reader.identifier(name, name, f"{key}: the name of an argument")
        found[name] = (value,) if isinstance(value, str) else reader.as_list(value, name)
    return found


def read_headers(reader: Reader, table: Mapping[str, object]) -> dict[str, str]:
    """The headers of `[headers]` by argument."""
    found = reader.arguments(table, "headers")
    for name, header in found.items():
        if not HEADER.fullmatch(header):
            raise reader.fail(("headers", name), f"headers.{name} must be the name of a header, not {header!r}")
    return found
