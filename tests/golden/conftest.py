"""Makes the package of a golden directory and offers it to the directory's `test_use.py`; knows no single fact."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import attrs
import pytest
from tests.golden import machine
from tests.support.loopback import Loopback, serving

from specloom import ir


@attrs.frozen
class Golden:
    """The package made from one `spec.yaml`, imported, and a server to call.

    Attributes:
        package: The imported package.
        client: Its synchronous client, whose base URL is the server's; None where there is no operation to call.
        server: What answers it.
        made: What the machine said while making it.
    """

    package: ModuleType
    client: Any
    server: Loopback
    made: machine.GeneratedPackage

    @property
    def models(self) -> Any:
        """The package's models."""
        return self.package.models

    @property
    def codes(self) -> set[str]:
        """Codes of the findings."""
        return {finding.code for finding in self.made.findings}

    @property
    def untyped_reasons(self) -> bool:
        """Whether a place was typed `Any` for want of ability."""
        return bool(self.made.untyped_reasons)

    def hint(self, record: type, member: str) -> Any:
        """The annotation of a record's member, evaluated, without its metadata."""
        return get_type_hints(record)[member]

    def record(self, name: str) -> ir.Record:
        """The record that was made of the schema of this name."""
        shapes = self.made.client.shapes.values()
        return next(shape for shape in shapes if isinstance(shape, ir.Record) and shape.words[0] == name)

    def operation(self, operation_id: str) -> ir.Operation:
        """The operation of this operationId."""
        return next(found for found in self.made.client.operations.values() if found.id == operation_id)

    def by_key(self, key: str, client: Any = None) -> Any:
        """The method that calls the operation of this key, such as `GET /pets`, on `client` or the one we have."""
        operation = self.made.client.operations[key]
        target = client or self.client
        for name in (*operation.resource, operation.name):
            target = getattr(target, name)
        return target

    def method(self, operation_id: str, client: Any = None) -> Any:
        """The method that calls the operation of this operationId."""
        return self.by_key(self.operation(operation_id).key, client)

    def parser(self, key: str) -> Any:
        """The function that reads the webhook or callback whose key holds this text."""
        webhook = next(found for found in self.made.client.webhooks if key in found.key)
        return getattr(self.package.webhooks, f"parse_{webhook.name}")

    def call(self, operation_id: str, **arguments: Any) -> Any:
        """Call the operation of this operationId."""
        return self.method(operation_id)(**arguments)

    def decode(self, type_: Any, value: object) -> Any:
        """The value as `type_` holds it; the value itself stays as it is."""
        return self.package.from_dict(type_, value)

    def encode(self, value: Any) -> Any:
        """The JSON value that a decoded one stands for."""
        return self.package.to_dict(value)

    def carries(self, type_: Any, value: object) -> Any:
        """Decode, assert that the way back gives the same JSON value, and return what was decoded."""
        decoded = self.decode(type_, value)
        back = self.encode(decoded)
        assert back == value, f"{value!r} came back as {back!r}"
        return decoded


@cache
def imported(fact: Path) -> tuple[ModuleType, machine.GeneratedPackage]:
    """The package of a golden directory, made once a process and imported under the directory's name."""
    generated = machine.make(fact)
    home = machine.unfold(generated, fact.name)
    if str(home) not in sys.path:
        sys.path.insert(0, str(home))
    return importlib.import_module(f"golden_{fact.name}"), generated


SECRETS = {
    "API_KEY": "secret",
    "BEARER": "b",
    "USERNAME": "ann",
    "PASSWORD": "secret",
    "HEADER": "h",
    "QUERY": "q",
    "COOKIE": "c",
    "CLIENT_ID": "ann",
    "CLIENT_SECRET": "secret",
}
"""What the environment holds for clients that need credentials."""


@pytest.fixture
def golden(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Golden]:
    """The package of the directory that the test is in."""
    for name, value in SECRETS.items():
        monkeypatch.setenv(f"GOLDEN_{name}", value)
    package, generated = imported(request.path.parent)
    if not generated.client.operations:
        yield Golden(package, None, Loopback(""), generated)
        return
    with serving() as server, package.Golden(base_url=server.url, max_retries=0) as client:
        yield Golden(package, client, server, generated)
