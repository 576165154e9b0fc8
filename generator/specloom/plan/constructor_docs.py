"""What is said of constructor arguments: in the docstring of the client, and in `README.md`. Plans no code."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.plan.client_options import option_docs, server_docs
from specloom.plan.guide_values import ConstructorArgument
from specloom.plan.schemes import Scheme, plan_schemes, variable
from specloom.plan.settings import PackageSettings

ENVIRONMENT = "environment"
"""Constructor argument that selects a base URL by name."""

_SENT_AS = {
    "path_arguments": "path parameter",
    "query_arguments": "query parameter",
    "body_arguments": "property of the body",
}


def documented(schemes: tuple[Scheme, ...], client: ir.Client, settings: PackageSettings) -> Iterator[tuple[str, str]]:
    """Name and sentence of each constructor argument, for the docstring of the client."""
    for scheme in schemes:
        for secret in scheme.secrets:
            yield secret.name, f"{secret.docs}{_default(secret.env)}"
    for name, header in settings.headers.items():
        yield name, f"Sent as the header `{header}` of every request.{_default_of(name, settings)}"
    yield from _documented_supplied(settings)
    for name in settings.attributes:
        server_variable = settings.server_arguments.get(name)
        use = (
            f"Takes the place of `{{{server_variable}}}` in the base URL."
            if server_variable
            else "Kept as an attribute, for hand-written code."
        )
        yield name, f"{use}{_default_of(name, settings)}"
    if settings.environments:
        yield ENVIRONMENT, f"Name of a base URL: {', '.join(f'`{name}`' for name in settings.environments)}."
    for name in client.webhook_secrets:
        yield name, f"Secret of the signatures of webhooks.{_default(variable(name, settings))}"
    env = variable("base_url", settings)
    url = f"`{_first_url(client, settings)}`" if _first_url(client, settings) else "none"
    yield "base_url", f"Default: the environment variable `{env}`, else {url}." if env else f"Default: {url}."
    if not (settings.base_url or settings.environments):
        yield from server_docs(client.servers)
    yield from option_docs(settings.timeout, settings.max_retries)


def _documented_supplied(settings: PackageSettings) -> Iterator[tuple[str, str]]:
    sent: dict[str, list[str]] = {}
    for key, arguments in settings.supplied.items():
        for name, wire_names in arguments.items():
            listed = " and ".join(f"`{wire_name}`" for wire_name in wire_names)
            sent.setdefault(name, []).append(f"{_SENT_AS[key]} {listed}")
    for name, places in sent.items():
        said = " and ".join(places)
        yield name, f"{said[:1].upper()}{said[1:]} of calls that do not give it.{_default_of(name, settings)}"


def _first_url(client: ir.Client, settings: PackageSettings) -> str:
    said = settings.base_url or next(iter(settings.environments.values()), "")
    return said or (client.servers[0].url if client.servers else "")


def _default_of(name: str, settings: PackageSettings) -> str:
    env, value = settings.env.get(name, ""), settings.default_arguments.get(name, "")
    if not value:
        return _default(env)
    return f" Default: the environment variable `{env}`, else `{value}`." if env else f" Default: `{value}`."


def _default(env: str) -> str:
    return f" Default: the environment variable `{env}`." if env else ""


def plan_arguments_docs(client: ir.Client, settings: PackageSettings) -> tuple[ConstructorArgument, ...]:
    """Constructor arguments for `README.md`."""
    generated = [
        ConstructorArgument(secret.name, secret.docs, secret.env)
        for scheme in plan_schemes(client.auths, settings)
        for secret in scheme.secrets
    ]
    url = _first_url(client, settings)
    base = ConstructorArgument(
        "base_url",
        f"Base URL of the API (default: `{url}`)." if url else "Base URL of the API.",
        variable("base_url", settings),
    )
    headers = [
        ConstructorArgument(name, f"Sent as `{header}`.", settings.env.get(name, ""))
        for name, header in settings.headers.items()
    ]
    supplied = [
        ConstructorArgument(name, docs, settings.env.get(name, "")) for name, docs in _documented_supplied(settings)
    ]
    return (*generated, *headers, *supplied, base)
