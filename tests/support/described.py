"""Small descriptions inside tests, and what becomes of them on the way to a client; knows no fact of its own."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

import attrs

from specloom import document, ir, passes, settings
from specloom.findings import Finding
from specloom.ir.show import show, show_operation, show_shape
from specloom.lower import lower
from specloom.names.lock import Lock
from specloom.source import parse


@attrs.frozen
class Seen:
    """A client, and what was said while it was made."""

    client: ir.Client
    findings: tuple[Finding, ...]
    lock: Lock

    @property
    def codes(self) -> list[str]:
        """Codes of the findings, in order."""
        return [finding.code for finding in self.findings]

    def shape(self, name: str) -> ir.Shape:
        """The shape of a component, or the one that Python calls `name`."""
        for shape in self.client.shapes.values():
            if shape.key.endswith(f"#/components/schemas/{name}") or (shape.name and shape.name == name):
                return shape
        raise AssertionError(f"no shape is called {name}; there are {[s.name or s.key for s in self.shapes]}")

    def record(self, name: str) -> ir.Record:
        """The record of that name."""
        shape = self.shape(name)
        assert isinstance(shape, ir.Record), f"{name} is {show_shape(shape)}"
        return shape

    def field(self, name: str, wire: str) -> ir.Field:
        """The member `wire` of the record called `name`."""
        fields = {field.wire_name: field for field in self.record(name).fields}
        assert wire in fields, f"{name} has {list(fields)}"
        return fields[wire]

    def shown(self, name: str) -> str:
        """A shape on one line: lines joined with `; `, without its name."""
        kind, *lines = show_shape(self.shape(name))
        return "; ".join([kind.partition(" = ")[2], *(line.strip() for line in lines)]).removeprefix("; ")

    def operation(self, key: str) -> ir.Operation:
        """The operation under `GET /pets`."""
        return self.client.operations[key]

    def called(self, key: str) -> str:
        """`pets.list`."""
        operation = self.operation(key)
        return ".".join((*operation.resource, operation.name))

    def lines(self, key: str) -> list[str]:
        """An operation as it is shown, without its first line."""
        return [line.strip() for line in show_operation(self.operation(key))[1:]]

    @property
    def shapes(self) -> list[ir.Shape]:
        """All shapes."""
        return list(self.client.shapes.values())


def read(text: str) -> document.Document:
    """The document of a text; what it does not say itself is filled in: version, info, paths."""
    text = textwrap.dedent(text)
    missing = [("openapi", "3.1.0"), ("info", "{title: Test, version: '1'}"), ("paths", "{}")]
    said = "".join(f"{word}: {value}\n" for word, value in missing if not _has(text, word))
    return document.load_source(parse((said + text).encode(), "test.yaml"))


def _has(text: str, word: str) -> bool:
    older = word == "openapi" and text.startswith("swagger:")
    return older or any(line.startswith(f"{word}:") for line in text.splitlines())


def lowered(text: str) -> Seen:
    """What `lower` makes of a description."""
    described = read(text)
    client, findings = lower(described)
    return Seen(client, (*described.findings, *findings), Lock())


def finished(
    text: str,
    lock: Lock | None = None,
    *,
    toml: str = "",
    watch: Mapping[str, list[ir.Client]] | None = None,
) -> Seen:
    """What all passes make of a description, with the settings of a `client.toml`."""
    described = read(text)
    client, findings = lower(described)
    context = passes.Context(settings.parse(textwrap.dedent(toml), "test", "client.toml"), lock or Lock())
    client = passes.run(
        client, context, (lambda name, generated: watch[name].append(generated)) if watch is not None else None
    )
    return Seen(client, (*described.findings, *findings, *context.findings), context.lock)


def schemas(text: str) -> str:
    """A description of nothing but these components."""
    return "components:\n  schemas:\n" + textwrap.indent(textwrap.dedent(text).strip("\n"), "    ") + "\n"


def typed(schema: str, others: str = "", *, version: str = "3.1.0") -> str:
    """How a member described by `schema` is typed in the end, on one line."""
    seen = finished(f"openapi: {version}\n" + schemas(f"Holder: {{properties: {{it: {schema}}}}}\n{others}"))
    return show(seen.field("Holder", "it").type)
