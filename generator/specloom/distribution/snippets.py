"""Code samples of operations for documentation sites: an OpenAPI Overlay with `x-codeSamples`. Sends no request."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote, urlencode

import attrs
import yaml

from specloom import ir
from specloom.conformance.api import ApiUnderTest, book_of
from specloom.emit import identifier
from specloom.plan import PackagePlan
from specloom.plan.arguments import MethodArgument
from specloom.plan.examples import values
from specloom.plan.requests import contents, sent_as
from specloom.plan.resource_classes import Method
from specloom.plan.schemes import Scheme, plan_schemes
from specloom.plan.settings import PackageSettings


@attrs.frozen
class Sample:
    """One sample in the form of `x-codeSamples` (https://redocly.com/docs-legacy/api-reference-docs/specification-extensions/x-code-samples)."""

    lang: str
    label: str
    source: str


def overlay(api: ApiUnderTest, package: PackagePlan, settings: PackageSettings) -> str:
    """An overlay (OpenAPI Overlay 1.0) that gives each operation its samples: Python, Python with asyncio, curl."""
    actions = [
        {"target": _target(operation), "update": {"x-codeSamples": [attrs.asdict(each) for each in found]}}
        for operation in api.client.operations.values()
        if (found := list(samples(api, operation, package, settings)))
    ]
    info = {"title": f"Code samples of {api.client.title}", "version": package.version}
    return _yaml({"overlay": "1.0.0", "info": info, "actions": actions})


def samples(
    api: ApiUnderTest, operation: ir.Operation, package: PackagePlan, settings: PackageSettings
) -> Iterator[Sample]:
    """The samples of one operation."""
    method = _method(operation, package)
    if method is not None:
        call, paged = method.example, operation.pages is not None
        yield Sample("Python", "Python", _python(call, package, settings, paged=paged))
        yield Sample("Python", "Python (asyncio)", _asyncio(call, package, settings, paged=paged))
    yield Sample("Shell", "curl", _curl(api, operation, settings))


def _target(operation: ir.Operation) -> str:
    """The operation as a normalized path (RFC 9535 section 2.7)."""
    path = operation.path.replace("\\", "\\\\").replace("'", "\\'")
    return f"$['paths']['{path}']['{operation.method.lower()}']"


def _method(operation: ir.Operation, package: PackagePlan) -> Method | None:
    shown = ".".join(("client", *(identifier(name) for name in operation.resource)))
    for module in package.resources:
        for method in module.sync.methods if module.sync.path == shown else ():
            if method.name == identifier(operation.name):
                return method
    return None


def _python(call: str, package: PackagePlan, settings: PackageSettings, *, paged: bool) -> str:
    head = f"from {package.name} import {settings.client}\n\nclient = {settings.client}()\n"
    if paged:
        return f"{head}for item in {call}:\n    print(item)\n"
    return f"{head}response = {call}\nprint(response)\n"


def _asyncio(call: str, package: PackagePlan, settings: PackageSettings, *, paged: bool) -> str:
    client = f"Async{settings.client}"
    inner = call.replace("\n", "\n        ")
    body = (
        f"        async for item in {inner}:\n            print(item)\n"
        if paged
        else f"        response = await {inner}\n        print(response)\n"
    )
    return (
        f"import asyncio\n\nfrom {package.name} import {client}\n\n\nasync def main() -> None:\n"
        f"    async with {client}() as client:\n{body}\n\nasyncio.run(main())\n"
    )


def _curl(api: ApiUnderTest, operation: ir.Operation, settings: PackageSettings) -> str:
    given = [
        (argument, value)
        for argument, value in values(operation, list(api.signature(operation).arguments), book_of(api.client))
        if not argument.default and value is not None
    ]
    words = ["curl"] if operation.method.upper() == "GET" else [f"curl -X {operation.method.upper()}"]
    query, headers = _credentials(api, operation, settings)
    words.append(_url(api, operation, given, query))
    words += headers
    words += [
        f"-H {shlex.quote(f'{argument.wire_name}: {value}')}"
        for argument, value in given
        if argument.where == "header" and isinstance(value, str | int | float)
    ]
    return " \\\n  ".join([*words, *_body(operation, given)]) + "\n"


def _url(api: ApiUnderTest, operation: ir.Operation, given: list[tuple[MethodArgument, Any]], query: list[str]) -> str:
    path = operation.path
    for argument, value in given:
        if argument.where == "path":
            path = path.replace(f"{{{argument.wire_name}}}", quote(str(value), safe=""))
    servers = operation.servers or api.client.servers
    base = servers[0].url.rstrip("/") if servers else "https://api.example.com"
    pairs = [(argument.wire_name, _plain(value)) for argument, value in given if argument.where == "query"]
    asked = "&".join([*([urlencode(pairs, doseq=True)] if pairs else []), *query])
    url = f"{base}{quote(path, safe='/%:@!$&()*+,;=-._~')}{'?' if asked else ''}{asked}"
    return f'"{url}"' if query else shlex.quote(url)


def _plain(value: Any) -> Any:
    """A query value as it is mostly written: texts and numbers, lists of them, anything else as JSON."""
    match value:
        case bool():
            return str(value).lower()
        case str() | int() | float():
            return value
        case list() | tuple():
            return [_plain(item) for item in cast("list[Any]", value)]
        case _:
            return _json(value)


def _credentials(api: ApiUnderTest, operation: ir.Operation, settings: PackageSettings) -> tuple[list[str], list[str]]:
    """Parts of the query and headers that carry the credentials of the first way to authorise."""
    security = operation.security if operation.security is not None else api.client.security
    wanted = next((each for each in security if each), ())
    query, headers = list[str](), list[str]()
    for scheme in plan_schemes(api.client.auths, settings):
        if scheme.auth.key not in wanted:
            continue
        if scheme.auth.kind == "query":
            query.append(f"{quote(scheme.auth.wire_name)}={_variable(scheme)}")
        else:
            headers.append(_credential(scheme))
    return query, headers


def _credential(scheme: Scheme) -> str:
    match scheme.auth.kind:
        case "basic":
            user, password = (f"${secret.env or secret.name.upper()}" for secret in scheme.secrets)
            return f'-u "{user}:{password}"'
        case "header":
            return f'-H "{scheme.auth.wire_name}: {_variable(scheme)}"'
        case "cookie":
            return f'-b "{scheme.auth.wire_name}={_variable(scheme)}"'
        case _ if scheme.auth.token_url:
            return '-H "Authorization: Bearer $ACCESS_TOKEN"'
        case _:
            return f'-H "Authorization: {scheme.auth.prefix or "Bearer"} {_variable(scheme)}"'


def _variable(scheme: Scheme) -> str:
    secret = scheme.secrets[0]
    return f"${secret.env or secret.name.upper()}"


def _body(operation: ir.Operation, given: list[tuple[MethodArgument, Any]]) -> Iterator[str]:
    media = contents(operation.body)[:1]
    members = {argument.wire_name: value for argument, value in given if argument.where == "property"}
    whole = [value for argument, value in given if argument.where == "body"]
    if not media or not (members or whole):
        return
    match media[0].kind:
        case "multipart":
            files = {part.wire_name for part in media[0].parts if part.file}
            for name, value in members.items():
                text = f"@{name}.bin" if name in files or isinstance(value, bytes) else str(_plain(value))
                yield f"-F {shlex.quote(f'{name}={text}')}"
        case "form":
            for name, value in members.items():
                yield f"--data-urlencode {shlex.quote(f'{name}={_plain(value)}')}"
        case "json":
            yield f"-H {shlex.quote(f'Content-Type: {sent_as(media[0])}')}"
            yield f"-d {shlex.quote(_json(whole[0] if whole else members))}"
        case _:
            yield f"-H {shlex.quote(f'Content-Type: {sent_as(media[0])}')}"
            yield "--data-binary @body.bin"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=lambda octets: "c3BlY2xvb20=")


def _literal(dumper: Any, text: str) -> Any:
    """A scalar of YAML, literal where it has several lines."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


def _yaml(value: Mapping[str, object]) -> str:
    library: Any = yaml  # its stubs leave types of dumping unknown
    dumper: Any = type("Dumper", (yaml.SafeDumper,), {})
    dumper.add_representer(str, _literal)
    return str(library.dump(value, Dumper=dumper, sort_keys=False, allow_unicode=True, width=1_000))
