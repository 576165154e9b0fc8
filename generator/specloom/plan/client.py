"""`client.py`: the two client classes and their constructors. Knows security schemes and servers; not the resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from specloom import ir
from specloom.names.spelling import distinct
from specloom.plan.constants import spell_security, spell_servers
from specloom.plan.documentation import headline
from specloom.plan.homes import CLIENT as OWN
from specloom.plan.homes import module_of
from specloom.plan.package import Argument, Child, ClientClass, ClientModule
from specloom.plan.resources import child_docs
from specloom.plan.settings import Settings
from specloom.plan.tree import Node, own_methods
from specloom.spell import Page, Scope, Section, docstring, identifier, text, tuple_of_texts

AUTH = "._runtime.auth"
CLIENT = "._runtime.client"

OPTIONS = frozenset(
    [
        "timeout",
        "max_retries",
        "retry_unsafe",
        "default_headers",
        "default_query",
        "http_client",
        "transport",
        "proxy",
        "verify",
        "follow_redirects",
        "strict",
        "server",
        "server_variables",
        "paths",
        "base_url",
        "self",
        "options",
        "recording",
    ]
)
"""Names that the constructor has already (ClientOptions of the runtime)."""


@attrs.frozen
class Secret:
    """A constructor argument that is a credential.

    Attributes:
        env: Environment variable that stands in for it, `""` for none.
    """

    name: str
    env: str
    docs: str


@attrs.frozen
class Scheme:
    """A security scheme with the arguments that serve it."""

    auth: ir.Auth
    secrets: tuple[Secret, ...]


def plan_client(root: Node, client: ir.Client, settings: Settings) -> ClientModule:
    """The module of the client."""
    page = Page("client", (root.name, f"Async{root.name}"))
    schemes = plan_schemes(client.auths, settings)
    classes = tuple(_class(root, client, settings, schemes, page, is_async=is_async) for is_async in (False, True))
    return ClientModule(
        docstring=docstring(f"Entry points of {_titled(client)}."),
        imports=page.imports(),
        classes=classes,
    )


def _titled(client: ir.Client) -> str:
    title = " ".join(client.title.split()) or "the API"
    return f"the {title}" if title.lower().endswith((" api", " apis")) else title


def plan_schemes(auths: tuple[ir.Auth, ...], settings: Settings) -> tuple[Scheme, ...]:
    """The schemes a client can serve, each with its arguments; what a caller must bring along is left out."""
    taken = set(OPTIONS) | set(settings.headers)
    return tuple(_scheme(auth, auths, taken, settings) for auth in auths if auth.kind != "other")


def _scheme(auth: ir.Auth, auths: tuple[ir.Auth, ...], taken: set[str], settings: Settings) -> Scheme:
    alone = sum(other.kind == auth.kind for other in auths) == 1
    secrets: list[Secret] = []
    for stem, docs in _arguments(auth):
        name = identifier(distinct(stem if alone and stem else "_".join(filter(None, (auth.name, stem))), taken))
        taken.add(name)
        secrets.append(Secret(name, variable(name, settings), docs))
    return Scheme(auth, tuple(secrets))


def _arguments(auth: ir.Auth) -> tuple[tuple[str, str], ...]:
    """(name or part of it, docs) of the arguments of a scheme."""
    match auth.kind:
        case "basic":
            return (("username", "Name of the user."), ("password", "Password of the user."))
        case "oauth2" if auth.token_url:
            return (("client_id", "Identifier of the application."), ("client_secret", "Secret of the application."))
        case "header" | "query" | "cookie":
            place = {"query": "query parameter"}.get(auth.kind, auth.kind)
            return (("", f"Sent as the {place} `{auth.wire}`; a text, or a function that returns one."),)
        case _:
            return (("", "Sent as bearer token; a text, or a function that returns one."),)


def variable(argument: str, settings: Settings) -> str:
    """Environment variable that stands in for a constructor argument, `""` for none."""
    if argument in settings.env:
        return settings.env[argument]
    return f"{_prefix(settings.client)}_{argument.strip('_').upper()}"


def _prefix(client: str) -> str:
    """A class name as the start of a variable's: `OpenMeteo` -> `OPEN_METEO`."""
    name = ""
    for before, char, after in zip(f" {client}", client, f"{client[1:]} ", strict=False):
        starts = char.isupper() and (before.islower() or (before.isupper() and after.islower()))
        name += f"_{char}" if name and starts else char
    return name.upper()


def _class(
    root: Node, client: ir.Client, settings: Settings, schemes: tuple[Scheme, ...], page: Page, *, is_async: bool
) -> ClientClass:
    prefix = "Async" if is_async else ""
    scope, typing = Scope(page), Scope(page, runtime=False)
    arguments = Section("Args", tuple(_documented(schemes, client, settings)))
    return ClientClass(
        name=f"{prefix}{root.name}",
        bases=", ".join(_bases(root, prefix, scope)),
        docstring=docstring(_headline(client, is_async=is_async), (arguments,), indent=4),
        signature=_signature(schemes, settings, typing, prefix),
        body=tuple(_body(client, schemes, settings, scope)),
        property=scope.name("functools", "cached_property") if root.children else "",
        children=tuple(_child(child, prefix, typing) for child in root.children),
    )


def _bases(root: Node, prefix: str, scope: Scope) -> Iterator[str]:
    own = own_methods(root)
    if own is not None:
        yield scope.name(f".resources.{OWN}", f"{prefix}{own.name}")
    yield scope.name(CLIENT, f"{prefix or 'Sync'}Client")


def _headline(client: ir.Client, *, is_async: bool) -> str:
    kind = "Asyncio client" if is_async else "Client"
    return headline(f"{kind} of {_titled(client)}.", client.docs)


def _child(child: Node, prefix: str, scope: Scope) -> Child:
    name = f"{prefix}{child.name}"
    module = f".resources.{module_of(child.path[0])}"
    return Child(child.path[0], scope.name(module, name), child_docs(child), module)


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
    env = variable("base_url", settings)
    said = {
        "base_url": "base_url",
        "base_url_env": text(env) if env else "",
        "servers": spell_servers(client.servers, scope),
        "auth": _mapping({scheme.auth.key: _auth(scheme, scope) for scheme in schemes}),
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


def _auth(scheme: Scheme, scope: Scope) -> str:
    auth, names = scheme.auth, [secret.name for secret in scheme.secrets]
    said = {name: value for name, value in _told(auth).items() if value}
    if len(names) > 1:
        variables = tuple(secret.env for secret in scheme.secrets)
        said |= {"env": tuple_of_texts(variables) if all(variables) else "", "arguments": tuple_of_texts(tuple(names))}
    else:
        said |= {"env": text(scheme.secrets[0].env) if scheme.secrets[0].env else "", "argument": text(names[0])}
    arguments = [*names, *(f"{name}={value}" for name, value in said.items() if value)]
    return f"{scope.name(AUTH, _KINDS.get(auth.kind, _bearer(auth)))}({', '.join(arguments)})"


_KINDS = {"basic": "Basic", "header": "ApiKey", "query": "ApiKey", "cookie": "ApiKey"}


def _bearer(auth: ir.Auth) -> str:
    return "ClientCredentials" if auth.token_url else "Bearer"


def _told(auth: ir.Auth) -> dict[str, str]:
    """What the runtime needs to know of a scheme besides its secrets."""
    match auth.kind:
        case "header" | "query" | "cookie":
            return {
                "location": text(auth.kind),
                "name": text(auth.wire),
                "prefix": text(auth.prefix) if auth.prefix else "",
            }
        case "oauth2" if auth.token_url:
            scopes = tuple_of_texts(auth.scopes) if auth.scopes else ""
            return {"token_url": text(auth.token_url), "scopes": scopes}
        case "bearer" if auth.prefix not in ("", "Bearer"):
            return {"prefix": text(auth.prefix)}
        case _:
            return {}


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
