"""Converts the client settings of a `stainless.yml` to keys of `client.toml`. Knows no resource."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom import ir
from specloom.passes.apply_client_arguments import wire_names
from specloom.sdk.casings import class_name, read_casings
from specloom.sdk.plain import Table, items, string, table
from specloom.sdk.stainless_file import webhook_resources
from specloom.sdk.toml_text import Value
from specloom.settings import SUPPLIED
from specloom.settings.query import ARRAYS, OBJECTS

_MAY_BE_MISSING = "client_settings.opts.*.nullable".rpartition(".")[2]
"""The key of an option; it is also a keyword of descriptions, which this module does not read."""
_FIRST = ("username", "client_id")
"""Roles of the first of two arguments of a security scheme."""
_DURATION = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?")


def client_keys(data: Table, client: ir.Client) -> dict[str, Value]:
    """Package, class, base URLs, arguments and defaults."""
    settings = table(data, "client_settings")
    package = string(data, "targets", "python", "package_name") or string(data, "package", "python", "name")
    organization = string(data, "organization", "name")
    return {
        **({"package": package.replace("-", "_")} if package else {}),
        **({"client": class_name(organization, read_casings(data))} if organization else {}),
        "compat": "stainless",
        **_base_urls(data, client),
        **_arguments(data, settings, client),
        "defaults": _defaults(settings),
        "retries": _retries(settings),
        "streams": _streams(data),
        "query": _formats(table(data, "query_settings"), "comma"),
        "multipart": _formats(table(data, "multipart_settings"), "brackets"),
        **_webhooks(data, settings),
    }


def _webhooks(data: Table, settings: Table) -> dict[str, Value]:
    """`[webhooks]`, if an option of the client holds the secret."""
    secret = next((name for name in table(settings, "opts") if "webhook" in name), "")
    tables: list[Value] = [
        {
            "resource": resource,
            "secret": secret,
            "argument": "key",
            "methods": [_webhook_method(method, "unwrap"), _webhook_method(f"unsafe_{method}", "unsafe_unwrap")],
            "verifier": "standardwebhooks",
        }
        for resource, method in webhook_resources(data)
        if secret
    ]
    return {"webhooks": tables[0] if len(tables) == 1 else tables} if tables else {}


def _webhook_method(name: str, does: str) -> Value:
    return name if name == does else {"name": name, "does": does}


def _formats(settings: Table, usual: str) -> dict[str, Value]:
    """Formats of lists and objects in queries or forms that the package has; `usual` is the default of a configuration for lists."""
    arrays, objects = string(settings, "array_format") or usual, string(settings, "nested_format") or "brackets"
    found: dict[str, Value] = {}
    if settings and arrays in ARRAYS:
        found["arrays"] = arrays
    if settings and objects in OBJECTS:
        found["objects"] = objects
    return found


def _retries(settings: Table) -> dict[str, Value]:
    header = string(settings, "idempotency_header") or string(settings, "idempotency", "header")
    delays = table(settings, "default_retries")
    named = {"initial_delay": "initial_delay_seconds", "max_delay": "max_delay_seconds"}
    seconds = {key: _seconds(delays.get(name)) for key, name in named.items()}
    return {**_named("idempotency_header", header), **{key: each for key, each in seconds.items() if each}}


def _named(key: str, value: str) -> dict[str, Value]:
    return {key: value} if value else {}


def _base_urls(data: Table, client: ir.Client) -> dict[str, Value]:
    environments = {name: url for name in table(data, "environments") if (url := string(data, "environments", name))}
    described = [server.url.rstrip("/") for server in client.servers[:1]]
    if len(environments) > 1:
        return {"environments": dict(environments)}
    other = [url for url in environments.values() if [url.rstrip("/")] != described]
    return {"base_url": other[0]} if other else {}


def _arguments(data: Table, settings: Table, client: ir.Client) -> dict[str, Value]:
    auth: dict[str, Value] = {}
    env: dict[str, Value] = {}
    headers: dict[str, Value] = {}
    supplied: dict[str, dict[str, Value]] = {key: {} for key in SUPPLIED}
    kept: list[Value] = []
    known = {scheme.key for scheme in client.auths}
    for name, option in table(settings, "opts").items():
        scheme = string(option, "auth", "security_scheme")
        header = string(option, "send_in_header") or string(option, "auth", "header")
        places = {key: wire_name for key, wire_name, found in sent_places(option, client) if found}
        variable = string(option, "read_env") or string(option, "env")
        if scheme in known:
            first, role = auth.get(scheme), string(option, "auth", "role")
            both = [name, str(first)] if role in _FIRST else [str(first), name]
            auth[scheme] = name if first is None else both
        elif header:
            headers[name] = header
        elif places:
            for key, wire_name in places.items():
                supplied[key][name] = wire_name
        elif "webhook" not in name or not any(webhook_resources(data)):
            kept.append(name)
        if variable:
            env[name] = variable
    prefix = string(settings, "default_env_prefix")
    if prefix:
        env["base_url"] = f"{prefix}_BASE_URL"
    attributes: dict[str, Value] = {"attributes": kept} if kept else {}
    in_url = {str(name): _server_variable(settings, data, client, str(name)) for name in kept}
    in_url = {name: variable for name, variable in in_url.items() if variable}
    attributes |= {"server_arguments": dict(in_url)} if in_url else {}
    sent = [name for table_ in supplied.values() for name in table_]
    needed = [
        name for name in dict.fromkeys((*headers, *sent, *kept)) if _is_required(table(settings, "opts", str(name)))
    ]
    required: dict[str, Value] = {"required": needed} if needed else {}
    tables = {key: table_ for key, table_ in supplied.items() if table_}
    return {"auth": auth, "env": env, "headers": headers, **tables, **attributes, **required}


def _server_variable(settings: Table, data: Table, client: ir.Client, name: str) -> str:
    """The variable of a base URL that an option takes the place of, `""` for none."""
    variable = string(table(settings, "opts", name), "server_variable")
    urls = [server.url for server in client.servers] + [str(url) for url in table(data, "environments").values()]
    return variable if any(f"{{{variable}}}" in url for url in urls) else ""


def sent_places(option: object, client: ir.Client) -> Iterator[tuple[str, str, bool]]:
    """Table of `client.toml`, wire name, and whether any operation describes it, of what an option supplies."""
    for key, where in SUPPLIED.items():
        wire_name = string(option, f"send_as_{where}_param")
        if wire_name:
            known = {name for each in client.operations.values() for name in wire_names(client, each, where)}
            yield key, wire_name, wire_name in known


def _is_required(option: Table) -> bool:
    return option.get(_MAY_BE_MISSING) is not True and "default" not in option


def _defaults(settings: Table) -> dict[str, Value]:
    found: dict[str, Value] = {}
    timeout, retries = _seconds(settings.get("default_timeout")), table(settings, "default_retries").get("max_retries")
    if timeout is not None:
        found["timeout"] = timeout
    if isinstance(retries, int):
        found["max_retries"] = retries
    fixed = table(settings, "default_headers")
    headers: dict[str, Value] = {
        name: str(value) for name, value in fixed.items() if isinstance(value, str | int | float)
    }
    arguments: dict[str, Value] = {}
    for name in table(settings, "opts"):
        option = table(settings, "opts", name)
        default = option.get("default")
        if isinstance(default, str | int | float) and not string(option, "auth", "security_scheme"):
            arguments[name] = str(default).lower() if isinstance(default, bool) else str(default)
    return {**found, **({"headers": headers} if headers else {}), **({"arguments": arguments} if arguments else {})}


def _seconds(value: object) -> float | None:
    """`60`, or `PT1M30S` of ISO 8601."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def _streams(data: Table) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for event in items(data, "streaming", "on_event"):
        end, error = string(event, "data_starts_with"), string(event, "error_property")
        if end and (string(event, "handle") or string(event, "kind")) in ("done", ""):
            found.setdefault("end", end)
        if error:
            found.setdefault("error", error)
    return found
