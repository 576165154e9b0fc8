"""A generated client of one service and how its operations are reached and given values; knows no single scenario."""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
from tests.spector import mock, values

from specloom import ir, pipeline, settings
from specloom.pipeline import GeneratedPackage

CLIENTS = mock.CACHE / "clients"
SETTINGS = Path(__file__).with_name("settings")
API_VERSION = "v2"
"""The mock server plays the latest version of a versioned service."""


@attrs.frozen
class Service:
    """One service's client.

    Attributes:
        package: The imported package.
        client: Its synchronous client, talking to the mock server.
        base_url: What the client was given.
        prefix: Path of the base URL, which the paths of the description do not repeat.
    """

    name: str
    version: str
    package: Any
    client: Any
    base_url: str
    prefix: str
    made: GeneratedPackage

    @property
    def shapes(self) -> Mapping[str, ir.Shape]:
        """Named types of the client."""
        return self.made.client.shapes

    def operation(self, method: str, path: str) -> tuple[ir.Operation, dict[str, str]]:
        """The operation that a request belongs to, and what is in its path. Raises LookupError."""
        inside = path.removeprefix(self.prefix)
        for operation in self.made.client.operations.values():
            pattern = re.sub(r"\\\{([^{}]+?)\\\}", "([^/]+)", re.escape(operation.path.partition("?")[0]))
            found = re.fullmatch(pattern, inside) if operation.method.upper() == method else None
            if found:
                return operation, dict(zip(re.findall(r"\{([^{}]+)\}", operation.path), found.groups(), strict=True))
        raise LookupError(f"no operation for {method} {path}")

    def method(self, operation: ir.Operation) -> Any:
        """The method that calls the operation."""
        target = self.client
        for name in (*operation.resource, operation.name):
            target = getattr(target, name)
        return target

    def named(self, operation_id: str) -> Any:
        """The method of the operation with this operationId."""
        return self.method(next(found for found in self.made.client.operations.values() if found.id == operation_id))

    def plain(self, value: Any) -> Any:
        """The JSON that a value stands for; lists and scalars as they are."""
        return self.package.to_dict(value)

    def arguments_of(self, operation: ir.Operation, body: Any) -> dict[str, Any]:
        """A body as the method takes it: whole, or member by member."""
        parameters = inspect.signature(self.method(operation)).parameters
        takes = {name: each for name, each in parameters.items() if each.kind is not each.VAR_KEYWORD}
        if "body" in takes or not operation.body:
            return {"body": body}
        record = values.resolved(operation.body.media[0].type, self.shapes)
        if not isinstance(record, ir.Record) or not isinstance(body, dict):
            raise TypeError(f"{operation.key} takes no such body")
        fields = {field.wire_name: field for field in record.fields}
        given = {name: value for name, value in body.items() if name in fields}
        arguments = {
            argument_name(fields[name].name, takes): values.from_json(value, fields[name].type, self.shapes)
            for name, value in given.items()
        }
        arguments = {name: self.package.NULL if value is None else value for name, value in arguments.items()}
        more = {name: value for name, value in body.items() if name not in fields}
        return arguments | ({"extra_body": more} if more else {})


def argument_name(name: str, takes: Mapping[str, object]) -> str:
    """The parameter for a member: its own name, or that with a mark where a parameter of the operation has it."""
    return next((each for each in (name, f"{name}_", f"body_{name}") if each in takes), name)


def document(service: str, version: str) -> Path:
    """The description of a service in one version of OpenAPI; of a versioned service, its latest."""
    folder = mock.SHARED / "openapi" / service / version
    return next(path for name in (f"openapi.{API_VERSION}.yaml", "openapi.yaml") if (path := folder / name).exists())


def services() -> list[str]:
    """Folders of all services that we have descriptions of."""
    root = mock.SHARED / "openapi"
    return sorted(path.parent.relative_to(root).as_posix() for path in root.rglob("3.1.0"))


def make(name: str, version: str, base_url: str) -> Service:
    """Generate, import and open the client of a service."""
    folder = SETTINGS / name
    generated = pipeline.generate(document(name, version), settings.read(folder, "spector"))
    module = re.sub(r"\W", "_", f"{name}_{version}")
    for path, text in generated.files.items():
        target = CLIENTS / module / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    if str(CLIENTS) not in sys.path:
        sys.path.insert(0, str(CLIENTS))
    package = importlib.import_module(module)
    prefix = server_path(generated.client)
    client = package.Spector(base_url=base_url + prefix, max_retries=0)
    return Service(name, version, package, client, base_url + prefix, prefix, generated)


def server_path(client: ir.Client) -> str:
    """Path of the description's server, its variables filled in."""
    url = client.servers[0].url.replace("{version}", API_VERSION) if client.servers else ""
    return re.sub(r"^(\{endpoint\}|https?://[^/]+)", "", url).rstrip("/")


def with_client(service: Service, client: Any) -> Service:
    """The same service, called by another client."""
    return attrs.evolve(service, client=client)
