"""What the owner's choices of a client's name and arguments contradict: each other, the package, or the description. Plans nothing."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.findings import did_you_mean
from specloom.names.taken import names_on_clients
from specloom.plan.client_names import client_name_problem
from specloom.plan.schemes import constructor_options, plan_schemes
from specloom.plan.settings import PackageSettings

_LOG = "log"
_OWN = "[path_arguments], [query_arguments], [body_arguments]"


def constructor_problems(client: ir.Client, settings: PackageSettings) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each key of `client.toml` that cannot be followed, by its path, and why."""
    problem = client_name_problem(settings.client)
    if problem is not None:
        yield ("client",), f"client: {problem}; did you mean `{settings.client}Client`?"
    for export in client.exports:
        classes = (settings.client, f"Async{settings.client}")
        if export.module == "." and export.name in classes and export.target != export.name:
            yield ("exports", ".", export.name), f"exports: `{export.name}` is the client of the package"
    schemes = plan_schemes(client.auths, settings)
    secrets = [secret.name for scheme in schemes for secret in scheme.secrets]
    for name in settings.headers:
        if name in constructor_options():
            yield ("headers", name), f"headers: the client has an argument `{name}` already"
    for key, arguments in settings.supplied.items():
        for name in arguments:
            if name in constructor_options() or name in (*secrets, *settings.headers):
                yield (key, name), f"{key}: the client has an argument `{name}` already"
    by_key = {scheme.auth.key: [secret.name for secret in scheme.secrets] for scheme in schemes}
    for key, names in settings.auth.items():
        yield from _credentials(key, names, by_key.get(key, []), client.auths)
    events = dict(_secrets(client))
    sent = settings._replace(attributes=()).own_arguments
    for name, path in events.items():
        if name in constructor_options() or name in (*secrets, *sent):
            yield path, f"webhooks.secret: the client has an argument `{name}` already"
    yield from _attributes(client, settings)
    for number, name in enumerate(settings.attributes):
        if name in constructor_options() or name in (*secrets, *events, *sent):
            yield ("attributes", number), f"attributes: the client has an argument `{name}` already"
    own = settings.own_arguments
    with_default = [*own, *(secrets if settings.compat else ())]
    for name in settings.default_arguments:
        if name not in with_default:
            what = f"defaults.arguments: `{name}` is not an argument of [headers], {_OWN} or `attributes`"
            yield ("defaults", "arguments", name), f"{what}{did_you_mean(name, with_default)}"
    urls = [settings.base_url, *settings.environments.values(), *(server.url for server in client.servers)]
    for name, variable in settings.server_arguments.items():
        if not any(f"{{{variable}}}" in url for url in urls):
            yield ("server_arguments", name), f"server_arguments: no base URL has a variable `{variable}`"
    known = [*secrets, *events, *own, "base_url"]
    for name in settings.env:
        if name not in (*known, _LOG):
            yield ("env", name), f"env: the client has no argument `{name}`{did_you_mean(name, [*known, _LOG])}"
    known += sorted(
        constructor_options() - {*known, "self", "options", *(() if settings.environments else ("environment",))}
    )
    for number, name in enumerate(settings.module_client):
        if name not in known:
            what = f"module_client: the client has no argument `{name}`"
            yield ("module_client", number), f"{what}{did_you_mean(name, known)}"


def _attributes(client: ir.Client, settings: PackageSettings) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Arguments that a client with `compat` keeps as attributes, under the names of its methods and resources."""
    given: list[tuple[tuple[str | int, ...], str]] = [
        *((("auth", key), name) for key, names in settings.auth.items() for name in names),
        *((("headers", name), name) for name in settings.headers),
        *(((key, name), name) for key, arguments in settings.supplied.items() for name in arguments),
        *((("attributes", number), name) for number, name in enumerate(settings.attributes)),
        *((path, name) for name, path in _secrets(client)),
    ]
    own = {operation.name for operation in client.operations.values() if not operation.resource}
    own |= {resource.name for resource in client.resources} | {each.path[0] for each in client.events}
    own |= names_on_clients()
    for path, name in given if settings.compat else ():
        if name in own - constructor_options():
            yield path, f"{path[0]}: the client has an attribute `{name}` already"


def _secrets(client: ir.Client) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Secrets of webhooks, each with the key that names it."""
    several = len(client.events) > 1
    for number, resource in enumerate(client.events):
        yield resource.secret, ("webhooks", number, "secret") if several else ("webhooks", "secret")


def _credentials(
    key: str, names: tuple[str, ...], made: list[str], auths: tuple[ir.Auth, ...]
) -> Iterator[tuple[tuple[str, ...], str]]:
    if not made:
        if any(auth.key == key for auth in auths):
            yield ("auth", key), f"auth: {key} is served by no argument"
        return
    if len(names) > len(made):
        takes = "one argument" if len(made) == 1 else f"{len(made)} arguments"
        yield ("auth", key), f"auth: {key} takes {takes}, not {len(names)}"
    for wanted, name in zip(names, made, strict=False):
        if wanted != name:
            yield ("auth", key), f"auth: the client has an argument `{wanted}` already"
