"""`client.py`: the two client classes and their constructors. Knows security schemes and servers; not the resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.plan.constants import spell_security, spell_servers
from specloom.plan.documentation import first_paragraph, headline, titled
from specloom.plan.homes import CLIENT as OWN
from specloom.plan.homes import module_of
from specloom.plan.package import Argument, Child, ClientClass, ClientModule, Method
from specloom.plan.registry import plan_registry_methods, spell_registry
from specloom.plan.resources import child_docs
from specloom.plan.schemes import AUTH, Scheme, plan_schemes, spell_scheme, variable
from specloom.plan.settings import Settings
from specloom.plan.tree import Node, own_methods
from specloom.spell import Page, Scope, Section, docstring, identifier, text

CLIENT = "._runtime.client"


def plan_client(root: Node, client: ir.Client, settings: Settings) -> ClientModule:
    """The module of the client."""
    page = Page("client", (root.name, f"Async{root.name}"))
    schemes = plan_schemes(client.auths, settings)
    registry = settings.registry
    classes = tuple(_class(root, client, settings, schemes, page, is_async=is_async) for is_async in (False, True))
    constants = (spell_registry(registry, client, Scope(page)),) if registry else ()
    return ClientModule(
        docstring=docstring(f"Entry points of {titled(client.title)}."),
        imports=page.imports(),
        constants=constants,
        classes=classes,
    )


def _class(
    root: Node, client: ir.Client, settings: Settings, schemes: tuple[Scheme, ...], page: Page, *, is_async: bool
) -> ClientClass:
    prefix = "Async" if is_async else ""
    hidden = frozenset(child.path[0] for child in root.children)
    scope, typing = Scope(page, hidden=hidden), Scope(page, runtime=False, hidden=hidden)
    arguments = Section("Args", tuple(_documented(schemes, client, settings)))
    return ClientClass(
        name=f"{prefix}{root.name}",
        bases=", ".join(_bases(root, prefix, scope)),
        docstring=docstring(_headline(client, is_async=is_async), (arguments,), indent=4),
        signature=_signature(schemes, settings, typing, prefix),
        body=tuple(_body(client, schemes, settings, scope)),
        property=scope.name("functools", "cached_property") if root.children else "",
        children=tuple(_child(child, prefix, typing) for child in root.children),
        methods=_from_registry(settings, root, hidden, prefix, scope),
    )


def _from_registry(
    settings: Settings, root: Node, hidden: frozenset[str], prefix: str, scope: Scope
) -> tuple[Method, ...]:
    taken = hidden | {operation.name for operation in root.operations}
    return tuple(plan_registry_methods(settings.registry, taken, prefix, scope)) if settings.registry else ()


def _bases(root: Node, prefix: str, scope: Scope) -> Iterator[str]:
    own = own_methods(root)
    if own is not None:
        yield scope.name(f".resources.{OWN}", f"{prefix}{own.name}")
    yield scope.name(CLIENT, f"{prefix or 'Sync'}Client")


def _headline(client: ir.Client, *, is_async: bool) -> str:
    kind = "Asyncio client" if is_async else "Client"
    return headline(f"{kind} of {titled(client.title)}.", first_paragraph(client.docs))


def _child(child: Node, prefix: str, scope: Scope) -> Child:
    name = f"{prefix}{child.name}"
    module = f".resources.{module_of(child.path[0])}"
    local = scope.name(module, name)
    imported = name if local == name else f"{name} as {local}"
    return Child(child.path[0], local, child_docs(child), module, imported)


def _documented(schemes: tuple[Scheme, ...], client: ir.Client, settings: Settings) -> Iterator[tuple[str, str]]:
    for scheme in schemes:
        for secret in scheme.secrets:
            yield secret.name, f"{secret.docs}{_default(secret.env)}"
    for name, header in settings.headers.items():
        yield name, f"Sent as the header `{header}` of every request.{_default(settings.env.get(name, ''))}"
    env = variable("base_url", settings)
    url = f"`{client.servers[0].url}`" if client.servers else "none"
    yield "base_url", f"Default: the environment variable `{env}`, else {url}." if env else f"Default: {url}."


def _default(env: str) -> str:
    return f" Default: the environment variable `{env}`." if env else ""


def _signature(schemes: tuple[Scheme, ...], settings: Settings, scope: Scope, prefix: str) -> str:
    text_type = scope.builtin("str")
    arguments = ["self", "*"]
    for scheme in schemes:
        fixed = scheme.auth.kind == "basic" or len(scheme.secrets) > 1
        annotation = text_type if fixed else scope.name(AUTH, f"{prefix}Secret")
        arguments += [f"{secret.name}: {annotation} | None = None" for secret in scheme.secrets]
    arguments += [f"{identifier(name)}: {text_type} | None = None" for name in settings.headers]
    options = f"{scope.name('typing', 'Unpack')}[{scope.name('._runtime.options', f'{prefix}ClientOptions')}]"
    return f"({', '.join([*arguments, f'base_url: {text_type} | None = None', f'**options: {options}'])}) -> None"


def _body(client: ir.Client, schemes: tuple[Scheme, ...], settings: Settings, scope: Scope) -> Iterator[str]:
    env, log_env = variable("base_url", settings), variable("log", settings)
    said = {
        "base_url": "base_url",
        "base_url_env": text(env) if env else "",
        "log_env": text(log_env) if log_env else "",
        "servers": spell_servers(client.servers, scope),
        "auth": _mapping({scheme.auth.key: spell_scheme(scheme, scope) for scheme in schemes}),
        "security": spell_security(client.security),
        "headers": _mapping({header: _header(name, settings, scope) for name, header in settings.headers.items()}),
        "version": text(settings.version),
    }
    yield f"super().__init__({', '.join(f'{name}={value}' for name, value in said.items() if value)}, **options)"


def _header(name: str, settings: Settings, scope: Scope) -> str:
    """The value of a header that an argument or its environment variable gives."""
    env = settings.env.get(name, "")
    return f"{name} or {scope.name('os', '')}.environ.get({text(env)})" if env else name


def _mapping(entries: Mapping[str, str]) -> str:
    spelled = ", ".join(f"{text(key)}: {value}" for key, value in entries.items())
    return f"{{{spelled}}}" if spelled else ""


def plan_arguments_docs(client: ir.Client, settings: Settings) -> tuple[Argument, ...]:
    """Constructor arguments for `README.md`."""
    made = [
        Argument(secret.name, secret.docs, secret.env)
        for scheme in plan_schemes(client.auths, settings)
        for secret in scheme.secrets
    ]
    url = client.servers[0].url if client.servers else ""
    base = Argument(
        "base_url",
        f"Where the API is; `{url}` unless given." if url else "Where the API is.",
        variable("base_url", settings),
    )
    headers = [
        Argument(name, f"Sent as `{header}`.", settings.env.get(name, "")) for name, header in settings.headers.items()
    ]
    return (*made, *headers, base)
