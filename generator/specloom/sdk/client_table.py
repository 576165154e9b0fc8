"""The client's keys of `client.toml`: credentials, environment variables, base URLs, defaults. Knows no operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from specloom import ir
from specloom.passes.aliases import record
from specloom.passes.apply_query_formats import apply_query_formats, is_list, is_object
from specloom.passes.context import Context
from specloom.sdk.credentials import credentials
from specloom.sdk.gaps import Gap
from specloom.sdk.match import erased
from specloom.sdk.sdk import ClientArgument, Sdk, SDKClient
from specloom.sdk.toml_text import Value
from specloom.settings import ClientSettings, QueryRule, Supplied
from specloom.settings.query import ARRAYS, OBJECTS
from specloom.settings.retries import DELAYS, RETRY_AFTER

_OPTIONS = ("base_url", "timeout", "max_retries", "default_headers", "default_query", "http_client")
"""Arguments that every client takes."""


def compat_of(sdk: Sdk) -> str:
    """Which kind of SDK it is: whether async raw responses are awaited."""
    return "stainless-legacy" if "_legacy_response" in sdk.modules else "stainless"


def client_tables(
    sdk: Sdk,
    client: ir.Client,
    operations: Mapping[tuple[str, ...], str],
    supplied: Supplied,
) -> tuple[dict[str, Value], list[Gap]]:
    """The keys of the client, and constructor arguments without a counterpart in the description.

    Args:
        supplied: Arguments that supply what calls do not give.
    """
    found = sdk.client
    auth = credentials(found.arguments, client.auths)
    used = {name for names in auth.values() for name in ([names] if isinstance(names, str) else names)}
    headers = {
        each.name: each.header
        for each in found.arguments
        if each.header and each.name not in used and each.scheme in ("", "header")
    }
    supplying = {name for arguments in supplied.values() for name in arguments if name not in {*used, *headers}}
    sent = {*used, *headers, *supplying}
    env = {each.name: each.env for each in found.arguments if each.name in sent and each.env}
    table: dict[str, Value] = {
        "package": sdk.package,
        "client": found.name,
        "compat": compat_of(sdk),
        **_base_url(sdk, client, operations),
        "auth": {key: names if isinstance(names, str) else list(names) for key, names in auth.items()},
        "env": {**env, **_base_url_env(sdk)},
        "headers": dict(headers),
        **{key: _supplied(arguments, supplying) for key, arguments in supplied.items()},
        "environments": dict(found.environments) if len(found.environments) > 1 else {},
        "retries": _retries(found),
        "streams": {"end": sdk.end}
        if sdk.end and any(operation.stream for operation in client.operations.values())
        else {},
    }
    if found.multipart_arrays in ARRAYS[1:] and _has_compound_parts(client):
        table["multipart"] = {"arrays": found.multipart_arrays, "objects": found.nested_format or "brackets"}
    query = _query(found)
    if query and _has_lists_or_objects(client):
        table["query"] = query
    secrets = {each.secret for each in sdk.webhooks}
    hooks = [each for each in found.arguments if each.name in secrets]
    if hooks:
        table["env"] = {**env, **{each.name: each.env for each in hooks if each.env}, **_base_url_env(sdk)}
        used |= set(map(_name, hooks))
    kept = [each for each in found.arguments if each.name not in {*used, *headers, *supplying}]
    table["defaults"] = _defaults(sdk, {*used, *headers, *supplying, *map(_name, kept)})
    variables = _url_variables(found, [each.name for each in kept])
    if variables:
        table["server_arguments"] = dict(variables)
    if kept:
        table["attributes"] = [each.name for each in kept]
        table["env"] = {**_variables(table), **{each.name: each.env for each in kept if each.env}, **_base_url_env(sdk)}
    required = [
        each.name
        for each in found.arguments
        if each.needed and each.name in {*headers, *supplying, *map(_name, kept)} - variables.keys()
    ]
    if required:
        table["required"] = required
    if used and not any(each.needed for each in found.arguments if each.name in used):
        table["require_credentials"] = "request" if found.validates else "never"
    if sdk.module_client:
        known = {*used, *headers, *supplying, *_OPTIONS}
        table["module_client"] = [name for name in sdk.module_client if name in known]
    return table, [_gap(each) for each in kept if each.name not in variables]


def _url_variables(client: SDKClient, kept: Sequence[str]) -> dict[str, str]:
    """Arguments that take the place of variables of a base URL: `https://{region}.acme.com`."""
    urls = (client.base_url, *client.environments.values())
    return {name: name for name in kept if any(f"{{{name}}}" in url for url in urls)}


def _supplied(arguments: Mapping[str, tuple[str, ...]], names: Set[str]) -> dict[str, Value]:
    return {name: wires[0] if len(wires) == 1 else [*wires] for name, wires in arguments.items() if name in names}


def _name(argument: ClientArgument) -> str:
    return argument.name


def _variables(table: Mapping[str, Value]) -> Mapping[str, Value]:
    variables = table["env"]
    return variables if isinstance(variables, Mapping) else {}


def _query(client: SDKClient) -> dict[str, Value]:
    """How lists and objects travel in queries, in formats that the package has."""
    arrays = client.array_format if client.array_format in ARRAYS else ""
    objects = client.nested_format or ("brackets" if client.array_format else "")
    return {**({"arrays": arrays} if arrays else {}), **({"objects": objects} if objects in OBJECTS[1:] else {})}


def _has_compound_parts(client: ir.Client) -> bool:
    """Whether any property of a multipart body may be a list or an object."""
    bodies = (media for operation in client.operations.values() if operation.body for media in operation.body.media)
    return any(
        is_list(client, field.type) or is_object(client, field.type)
        for media in bodies
        if media.kind == "multipart"
        for body in [record(client, media.type)]
        if body is not None
        for field in body.fields
    )


def _has_lists_or_objects(client: ir.Client) -> bool:
    """Whether any query parameter is more than a scalar."""
    rule = QueryRule(arrays="comma", objects="brackets")
    context = Context(settings=ClientSettings(query=rule))
    after = apply_query_formats(client, context)
    before = apply_query_formats(client, Context(settings=ClientSettings(query=QueryRule(arrays="repeat"))))
    return after.operations != before.operations


def _base_url_env(sdk: Sdk) -> dict[str, str]:
    return {"base_url": sdk.client.base_url_env} if sdk.client.base_url_env else {}


def _retries(client: SDKClient) -> dict[str, Value]:
    """`[retries]`, with delays that are not those of every SDK."""
    table: dict[str, Value] = {}
    if client.idempotency_header:
        table["idempotency_header"] = client.idempotency_header
    if client.retry_delays is not None and client.retry_delays != DELAYS:
        table["initial_delay"], table["max_delay"] = client.retry_delays
    if client.max_retry_after not in (None, RETRY_AFTER):
        table["max_retry_after"] = client.max_retry_after
    return table


def _gap(argument: ClientArgument) -> Gap:
    why = "no security scheme in the description and no header uses it; the client keeps it as an attribute"
    return Gap("constructor", argument.name, why, f'describe a scheme, then [auth] SCHEME = "{argument.name}"')


def _defaults(sdk: Sdk, own: set[str]) -> dict[str, Value]:
    """`[defaults]`; `own` are the arguments that only this client has."""
    table: dict[str, Value] = {}
    if sdk.client.timeout is not None:
        table["timeout"] = sdk.client.timeout
    if sdk.client.max_retries is not None:
        table["max_retries"] = sdk.client.max_retries
    if sdk.client.default_headers:
        table["headers"] = dict(sdk.client.default_headers)
    arguments: dict[str, Value] = {
        each.name: each.default for each in sdk.client.arguments if each.default and each.name in own
    }
    return {**table, "arguments": arguments} if arguments else table


def _base_url(sdk: Sdk, client: ir.Client, operations: Mapping[tuple[str, ...], str]) -> dict[str, Value]:
    """The SDK's base URL if it differs from the description's, adjusted for a prefix that only one side has in its paths."""
    url = sdk.client.base_url
    if not url or sdk.client.environments:
        return {}
    for method in sdk.methods:
        key = operations.get(method.path)
        if key is not None:
            url = _without_paths(url, erased(method.url), erased(key.partition(" ")[2]))
            break
    described = [server.url.rstrip("/") for server in client.servers]
    return {} if described and described[0] == url.rstrip("/") else {"base_url": url}


def _without_paths(url: str, theirs: str, ours: str) -> str:
    """The base URL with or without `/v1`, if one side has `/v1` in its base URL and the other in its paths."""
    if theirs != ours and theirs.endswith(ours):
        return url.rstrip("/") + theirs[: -len(ours)]
    prefix = ours[: -len(theirs)] if theirs != ours and ours.endswith(theirs) else ""
    return url.rstrip("/").removesuffix(prefix) if prefix else url
