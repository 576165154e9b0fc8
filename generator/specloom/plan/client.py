"""`client.py`: the two client classes and their constructors. Not concerned with resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.emit import (
    ImportCollector,
    Scope,
    Section,
    docstring,
    identifier,
    literal,
    renamed,
    string,
    tuple_of_strings,
)
from specloom.names.taken import names_on_clients
from specloom.plan.arguments import SENTINELS
from specloom.plan.client_classes import ClientClass, ClientModule
from specloom.plan.compat import environments_name, offered_defaults, replaced
from specloom.plan.constants import emit_security, emit_servers
from specloom.plan.constructor_docs import ENVIRONMENT, documented
from specloom.plan.documentation import first_paragraph, headline, titled
from specloom.plan.extend import resource_children
from specloom.plan.module_layout import CLIENT as OWN
from specloom.plan.module_layout import module_of, resources_folder
from specloom.plan.registry import emit_registry, plan_registry_methods
from specloom.plan.resource_classes import Child, Method
from specloom.plan.resources import child_docs, webhook_children
from specloom.plan.schemes import AUTH, Scheme, emit_scheme, plan_schemes, variable
from specloom.plan.settings import PackageSettings
from specloom.plan.tree import ResourceNode, own_methods

CLIENT = "._runtime.client"
CREDENTIALS = "._runtime.compat.credentials"
OPTIONS = "._runtime.options"


def plan_client(root: ResourceNode, client: ir.Client, settings: PackageSettings) -> ClientModule:
    """The module of the client."""
    names = (root.name, f"Async{root.name}")
    own = settings.custom.client if settings.custom else None
    page = ImportCollector("_client" if own else "client", names, replaced(settings.compat))
    schemes = plan_schemes(client.auths, settings)
    registry = settings.registry
    kinds = (False,) if settings.sync_only else (False, True)
    classes = tuple(_class(root, client, settings, schemes, page, is_async=is_async) for is_async in kinds)
    constants = (emit_registry(registry, client, Scope(page)),) if registry else ()
    if settings.environments:
        constants = (
            *constants,
            f"{environments_name(settings.compat)} = {_mapping({k: string(v) for k, v in settings.environments.items()})}",
        )
    constants = (*constants, *_defaults_offered(settings, page))
    return ClientModule(
        docstring=docstring(f"Entry points of {titled(client.title)}."),
        imports=page.imports(),
        constants=constants,
        classes=classes,
        path="_client.py" if own else "client.py",
    )


def _defaults_offered(settings: PackageSettings, page: ImportCollector) -> Iterator[str]:
    """Constants that a package like an SDK offers, where its defaults are not those of every SDK."""
    for name, value in offered_defaults(settings.compat, settings.timeout, settings.max_retries).items():
        if name == "DEFAULT_TIMEOUT":
            yield from _timeout_offered(value, page)
        else:
            yield f"{name} = {literal(value)}"


def _timeout_offered(seconds: float, page: ImportCollector) -> Iterator[str]:
    """`DEFAULT_TIMEOUT`, an object of httpx, which is imported on first use because that takes time."""
    timeout = Scope(page, runtime=False).name("httpx", "Timeout")
    yield f"""
def __getattr__(name: str) -> {timeout}:
    if name != "DEFAULT_TIMEOUT":
        raise AttributeError(name)
    import httpx

    return httpx.Timeout({literal(seconds)}, connect=10.0)
"""


def _class(
    root: ResourceNode,
    client: ir.Client,
    settings: PackageSettings,
    schemes: tuple[Scheme, ...],
    page: ImportCollector,
    *,
    is_async: bool,
) -> ClientClass:
    prefix = "Async" if is_async else ""
    hidden = frozenset((*(child.path[0] for child in root.children), *(each.name for each in root.webhooks)))
    scope, typing = Scope(page, hidden=hidden), Scope(page, runtime=False, hidden=hidden)
    arguments = Section("Args", tuple(documented(schemes, client, settings)))
    children = (
        *(_child(child, prefix, typing, resources_folder(client)) for child in root.plain_children),
        *webhook_children(root, page, is_async=is_async),
        *_hand_written(settings, root, hidden, prefix, typing),
    )
    return ClientClass(
        name=f"{prefix}{root.name}",
        bases=", ".join(_bases(root, prefix, scope, resources_folder(client))),
        docstring=docstring(_headline(client, is_async=is_async), (arguments,), indent=4),
        signature=_signature(schemes, client, settings, typing, prefix),
        body=tuple(_body(client, schemes, settings, scope)),
        property=scope.name("functools", "cached_property") if children else "",
        children=children,
        methods=_from_registry(settings, root, hidden, prefix, scope),
        attributes=tuple(_class_attributes(settings)),
    )


def _from_registry(
    settings: PackageSettings, root: ResourceNode, hidden: frozenset[str], prefix: str, scope: Scope
) -> tuple[Method, ...]:
    taken = hidden | {operation.name for operation in root.operations}
    return tuple(plan_registry_methods(settings.registry, taken, prefix, scope)) if settings.registry else ()


def _bases(root: ResourceNode, prefix: str, scope: Scope, folder: str) -> Iterator[str]:
    own = own_methods(root)
    if own is not None:
        yield scope.name(f".{folder}.{OWN}", f"{prefix}{own.name}")
    yield scope.name(CLIENT, f"{prefix or 'Sync'}Client")


def _headline(client: ir.Client, *, is_async: bool) -> str:
    kind = "Asyncio client" if is_async else "Client"
    return headline(f"{kind} of {titled(client.title)}.", first_paragraph(client.docs))


def _child(child: ResourceNode, prefix: str, scope: Scope, folder: str) -> Child:
    name = f"{prefix}{child.name}"
    module = f".{folder}.{module_of(child.path[0])}"
    local = scope.name(module, name)
    return Child(child.path[0], local, child_docs(child), module, renamed(name, local))


def _hand_written(
    settings: PackageSettings, root: ResourceNode, hidden: frozenset[str], prefix: str, scope: Scope
) -> Iterator[Child]:
    """Resources that are entirely hand-written."""
    taken = {*hidden, *(operation.name for operation in root.operations), *names_on_clients()}
    for child in resource_children(settings.custom, taken, (module_of(name) for name in hidden), prefix):
        local = scope.name(child.module, child.type)
        yield child._replace(type=local, imported=renamed(child.type, local))


def _signature(
    schemes: tuple[Scheme, ...], client: ir.Client, settings: PackageSettings, scope: Scope, prefix: str
) -> str:
    text_type = scope.builtin("str")
    arguments = ["self", "*"]
    for scheme in schemes:
        fixed = scheme.auth.kind == "basic" or len(scheme.secrets) > 1
        annotation = text_type if fixed else scope.name(AUTH, f"{prefix}Secret")
        arguments += [f"{secret.name}: {annotation} | None = None" for secret in scheme.secrets]
    arguments += [f"{identifier(name)}: {text_type} | None = None" for name in settings.own_arguments]
    arguments += [f"{secret}: {text_type} | None = None" for secret in client.webhook_secrets]
    if settings.environments:
        arguments.append(f"{ENVIRONMENT}: {_environment(settings, scope)} | None = None")
    url = f"{text_type} | {scope.name('httpx', 'URL')}" if settings.compat else text_type
    options = f"{scope.name('typing', 'Unpack')}[{scope.name('._runtime.options', f'{prefix}ClientOptions')}]"
    base_url = f"base_url: {url} | None = None"
    if settings.compat and settings.environments:
        marker = scope._replace(runtime=True).name(SENTINELS, "not_given")
        base_url = f"base_url: {url} | {scope.name(SENTINELS, 'NotGiven')} | None = {marker}"
    return f"({', '.join([*arguments, base_url, f'**options: {options}'])}) -> None"


def _environment(settings: PackageSettings, scope: Scope) -> str:
    return f"{scope.name('typing', 'Literal')}[{', '.join(string(name) for name in settings.environments)}]"


def _body(client: ir.Client, schemes: tuple[Scheme, ...], settings: PackageSettings, scope: Scope) -> Iterator[str]:
    env, log_env = variable("base_url", settings), variable("log", settings)
    environments = environments_name(settings.compat)
    if settings.environments and not settings.compat:
        yield f"if {ENVIRONMENT} is not None and {ENVIRONMENT} not in {environments}:"
        yield f"    raise ValueError(f\"unknown environment {{{ENVIRONMENT}!r}}: use one of {{', '.join({environments})}}\")"
    if settings.compat:
        yield from _attributes(client, schemes, settings, scope)
    said = {
        "base_url": _filled(_base_url(environments, env, settings, scope), env, client, settings, scope),
        "base_url_env": string(env) if env else "",
        "log_env": string(log_env) if log_env else "",
        "servers": _servers(client, settings, scope),
        "auth": _mapping({scheme.auth.key: _scheme(scheme, settings, scope) for scheme in schemes}),
        "security": emit_security((*client.security, ()) if _may_be_missing(client, settings) else client.security),
        "headers": _mapping(
            {
                **{header: string(value) for header, value in settings.default_headers.items()},
                **{header: _header(name, settings, scope) for name, header in settings.headers.items()},
            }
        ),
        "defaults": _defaults(settings, scope),
        "server_variables_of_operations": _variables_of_operations(client),
        "version": string(settings.version),
        "legacy": "True" if settings.compat == "stainless-legacy" else "",
    }
    yield f"super().__init__({', '.join(f'{name}={value}' for name, value in said.items() if value)}, **options)"


def _base_url(environments: str, env: str, settings: PackageSettings, scope: Scope) -> str:
    """The expression for the base URL that the arguments select."""
    if not settings.environments:
        return "base_url"
    if not settings.compat:
        return f"base_url or ({environments}[{ENVIRONMENT}] if {ENVIRONMENT} else None)"
    chosen = scope._replace(runtime=True).name("._runtime.compat.environments", "base_url_of")
    return f"{chosen}(base_url, {ENVIRONMENT}, {environments}, {string(env) if env else 'None'})"


def _class_attributes(settings: PackageSettings) -> Iterator[str]:
    """What copies of the client need to know: another value of these arguments is another base URL."""
    if settings.server_arguments:
        yield f"_server_arguments = {tuple_of_strings(tuple(map(identifier, settings.server_arguments)))}"


def _filled(base_url: str, env: str, client: ir.Client, settings: PackageSettings, scope: Scope) -> str:
    """The expression for a base URL in which arguments take the place of variables."""
    if not settings.server_arguments:
        return base_url
    first = settings.base_url or next(iter(settings.environments.values()), "")
    usual = first or (client.servers[0].url if client.servers else "")
    defaults = (
        {each.name: each.default for server in client.servers[:1] for each in server.variables} if not first else {}
    )
    values = {
        variable: f"self.{identifier(name)}" + (f" or {string(defaults[variable])}" if defaults.get(variable) else "")
        for name, variable in settings.server_arguments.items()
    }
    filled = scope._replace(runtime=True).name("._runtime.compat.environments", "filled_url")
    return f"{filled}({base_url}, {string(env) if env else 'None'}, {string(usual)}, {_mapping(values)})"


def _may_be_missing(client: ir.Client, settings: PackageSettings) -> bool:
    """Whether requests are sent without credentials as well."""
    return settings.require_credentials == "never" and bool(client.security) and () not in client.security


def _attributes(
    client: ir.Client, schemes: tuple[Scheme, ...], settings: PackageSettings, scope: Scope
) -> Iterator[str]:
    """Statements that store the arguments, so that users can read and assign them."""
    for scheme in schemes:
        early = settings.require_credentials == "constructor"
        needed = (
            early and bool(client.security) and all(scheme.auth.key in alternative for alternative in client.security)
        )
        for secret in scheme.secrets:
            env = string(secret.env) if secret.env else "None"
            value = _value(
                secret.name, env, scope, needed=needed, default=settings.default_arguments.get(secret.name, "")
            )
            yield f"self.{secret.name} = {value}"
    for name in settings.own_arguments:
        env = string(settings.env[name]) if name in settings.env else "None"
        needed = name in settings.required
        value = _value(identifier(name), env, scope, needed=needed, default=settings.default_arguments.get(name, ""))
        yield f"self.{identifier(name)} = {value}"
    for name in client.webhook_secrets:
        env = string(variable(name, settings))
        yield f"self.{name} = {scope.name(CREDENTIALS, 'wanted')}({name}, {env})"
    if settings.environments:
        yield f"self.{ENVIRONMENT} = {ENVIRONMENT}"


def _value(name: str, env: str, scope: Scope, *, needed: bool, default: str = "") -> str:
    """The value of an argument, or of its environment variable, or its default; if it is needed and has none, the constructor raises."""
    if default:
        return f"{scope.name(CREDENTIALS, 'wanted')}({name}, {env}, {string(default)})"
    if needed:
        return f"{scope.name(CREDENTIALS, 'needed')}({name}, {string(name)}, {env})"
    return f"{scope.name(CREDENTIALS, 'wanted')}({name}, {env})"


def _scheme(scheme: Scheme, settings: PackageSettings, scope: Scope) -> str:
    """The security scheme object; with `compat` it reads the attributes of the client, which may change."""
    if not settings.compat:
        return emit_scheme(scheme, scope)
    current = scope.name(CREDENTIALS, "current")
    return emit_scheme(scheme, scope, [f"{current}(self, {string(secret.name)})" for secret in scheme.secrets])


def _servers(client: ir.Client, settings: PackageSettings, scope: Scope) -> str:
    first = settings.base_url or next(iter(settings.environments.values()), "")
    return f"({string(first)},)" if first else emit_servers(client.servers, scope)


def _variables_of_operations(client: ir.Client) -> str:
    """Variables that only servers of single operations have."""
    own = {variable.name for server in client.servers for variable in server.variables}
    servers = [server for operation in client.operations.values() for server in operation.servers]
    found = {variable.name for server in servers for variable in server.variables} - own
    return tuple_of_strings(tuple(sorted(found))) if found else ""


def _defaults(settings: PackageSettings, scope: Scope) -> str:
    said: list[str] = []
    if settings.timeout is not None:
        said.append(f"timeout={scope.name(OPTIONS, 'Timeout')}.of({literal(settings.timeout)})")
    if settings.max_retries is not None:
        said.append(f"max_retries={settings.max_retries}")
    if settings.retry_delays is not None:
        said.append(f"retry_delays=({', '.join(map(literal, settings.retry_delays))})")
    if settings.max_retry_after is not None:
        said.append(f"limits={scope.name(OPTIONS, 'Limits')}(retry_after={literal(settings.max_retry_after)})")
    if settings.compat and settings.idempotency_header:
        said.append(f"idempotency_header={string(settings.idempotency_header)}")
    for key, arguments in settings.supplied.items():
        said.append(f"{key}={_mapping(dict(_supplied(arguments, settings, scope)))}")
    return f"{scope.name(OPTIONS, 'ClientDefaults')}({', '.join(said)})" if said else ""


def _supplied(
    arguments: Mapping[str, tuple[str, ...]], settings: PackageSettings, scope: Scope
) -> Iterator[tuple[str, str]]:
    """Wire name -> the argument that supplies it, and a function that returns its value."""
    for name, wire_names in arguments.items():
        value = f"self.{identifier(name)}" if settings.compat else _header(name, settings, scope)
        yield from ((wire_name, f"({string(name)}, lambda: {value})") for wire_name in wire_names)


def _header(name: str, settings: PackageSettings, scope: Scope) -> str:
    """The value of a header from an argument or its environment variable."""
    if settings.compat:
        return f"self.{identifier(name)}"
    env, default = settings.env.get(name, ""), settings.default_arguments.get(name, "")
    from_env = f"{scope.name('os', '')}.environ.get({string(env)})" if env else ""
    return " or ".join(filter(None, (name, from_env, string(default) if default else "")))


def _mapping(entries: Mapping[str, str]) -> str:
    spelled = ", ".join(f"{string(key)}: {value}" for key, value in entries.items())
    return f"{{{spelled}}}" if spelled else ""
