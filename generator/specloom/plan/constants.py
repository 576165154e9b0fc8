"""The constants at the top of a resource module that describe operations. Not concerned with methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from specloom import ir
from specloom.emit import (
    ImportCollector,
    Scope,
    SymbolTable,
    emit_read,
    identifier,
    joined,
    string,
    tuple_of_strings,
)
from specloom.plan.arguments import MethodArgument
from specloom.plan.date_codecs import DateCodecs
from specloom.plan.encoding import emit_body, emit_encoding, said
from specloom.plan.responses import ResponseCase, ResponseVariant, error_responses, other_cases

OPERATION = "._runtime.operation"
SERVERS = "._runtime.servers"
HEADERS = ".headers"


class Constants:
    """The constants of one module, created on demand.

    Attributes:
        scope: The module scope of their values.
        typing: The module scope of their annotations.
    """

    def __init__(self, collector: ImportCollector, symbols: SymbolTable) -> None:
        self.collector = collector
        self.symbols = symbols
        self.scope = Scope(collector)
        self.typing = Scope(collector, runtime=False)
        self.statements_by_name: dict[str, tuple[str, str]] = {}
        self.errors: dict[str, tuple[str, str]] = {}
        self.dates = DateCodecs(self.scope, self.typing, symbols, self.reserve)

    def add(self, stem: str, annotation: str, value: str) -> str:
        """Name of a constant with that value; `stem`, numbered if the name is in use."""
        name, number = stem, 1
        while self.collector.holds(name) and self.statements_by_name.get(name) != (annotation, value):
            number += 1
            name = f"{stem}_{number}"
        self.collector.take(name)
        self.statements_by_name[name] = (annotation, value)
        return identifier(name)

    def reserve(self, name: str) -> str:
        """`name` for another definition of the module; numbered if the name is in use."""
        free = (
            name
            if not self.collector.holds(name)
            else next(numbered for number in count(2) if not self.collector.holds(numbered := f"{name}{number}"))
        )
        self.collector.take(free)
        return free

    def statements(self) -> tuple[str, ...]:
        """All of them, errors and codecs first."""
        errors = (_assigned(name, annotation, value) for value, (name, annotation) in self.errors.items())
        return (
            *errors,
            *(_assigned(name, *rest) for name, *rest in self.dates.constants.values()),
            *(_assigned(name, annotation, value) for name, (annotation, value) in self.statements_by_name.items()),
        )

    def error_table(self, table: str, *, plain: bool) -> str:
        """Name of the constant with a table of errors, shared by the operations that have the same table.

        Args:
            plain: Whether all its values are one class; otherwise the table is annotated, because type checkers infer
                different common types for classes of several kinds.
        """
        if table not in self.errors:
            number = len(self.errors) + 1
            name = "_ERRORS" if number == 1 else f"_ERRORS_{number}"
            self.collector.take(name)
            self.errors[table] = name, "" if plain else self._any_table()
        return self.errors[table][0]

    def _any_table(self) -> str:
        key, value = f"{self.typing.builtin('int')} | {self.typing.builtin('str')}", self.typing.name("typing", "Any")
        return f"{self.typing.builtin('dict')}[{key}, {value}]"


def emit_operation(
    operation: ir.Operation,
    variant: ResponseVariant,
    media: ir.Media | None,
    arguments: list[MethodArgument],
    constants: Constants,
) -> tuple[str, str]:
    """Annotation and value of the constant for one variant of an operation, sending one representation."""
    scope = constants.scope
    parts = [
        string(operation.method.upper()),
        string(operation.path),
        *_responses(variant, scope, constants.symbols),
        *_others(operation, variant, scope, constants.symbols),
        *_items(operation, variant, scope, constants.symbols),
        *_described_headers(operation, variant, constants.symbols),
        *_errors(operation, constants),
        *emit_encoding(operation, media, arguments, constants.dates),
        *emit_body(operation, media, arguments, constants.dates),
        *_switch(operation, variant, arguments),
        *_accept(variant),
        *_security(operation),
        *_servers(operation, scope),
        *said("unwrap", string(operation.unwrap) if operation.unwrap else ""),
        *said("idempotency_header", string(operation.idempotency_header) if operation.idempotency_header else ""),
    ]
    kind = {"stream": "StreamOperation", "stream_completion": "CompletionOperation"}.get(variant.call, "Operation")
    annotation = f"{constants.typing.name(OPERATION, kind)}[{_held(variant, constants)}]"
    return annotation, f"{scope.name(OPERATION, kind)}({', '.join(parts)})"


def _assigned(name: str, annotation: str, value: str) -> str:
    return f"{name}: {annotation} = {value}" if annotation else f"{name} = {value}"


def returned(variant: ResponseVariant, scope: Scope, symbols: SymbolTable, *, binary: str = "") -> str:
    """Annotation of the value of a plain response.

    Args:
        binary: Annotation of binary content that is returned unread; `Any` of typing if empty.
    """
    if variant.headers:
        return scope.name(HEADERS, variant.headers)
    parts = [
        (binary or scope.name("typing", "Any")) if type == ir.Bytes("raw") else emit_read(type, "typed", scope, symbols)
        for type in variant.types
    ]
    return joined(parts) or "None"


def _held(variant: ResponseVariant, constants: Constants) -> str:
    scope, symbols = constants.typing, constants.symbols
    if variant.call == "stream_completion" and variant.item is not None:
        return f"{emit_read(variant.item, 'typed', scope, symbols)}, {returned(variant, scope, symbols)}"
    if variant.call == "stream" and variant.item is not None:
        return emit_read(variant.item, "typed", scope, symbols)
    if variant.call == "send_binary":
        return scope.name("typing", "Any")
    return returned(variant, scope, symbols)


def _responses(variant: ResponseVariant, scope: Scope, symbols: SymbolTable) -> list[str]:
    """`response=` if one type covers all cases, else `responses=` by status and media type."""
    if variant.call == "stream":
        return []
    if variant.headers:
        return [f"headers={scope.name(HEADERS, variant.headers)}"]
    if len(variant.types) < 2:
        spelled = [_response(case, scope, symbols) for case in variant.cases[:1] if case.type is not None]
        return [f"final={value}" if variant.call == "stream_completion" else f"response={value}" for value in spelled]
    if variant.call == "stream_completion":
        return [f"final={_response(variant.cases[0], scope, symbols)}"]
    by_status: dict[str, list[str]] = {}
    for case in variant.cases:
        entries = by_status.setdefault(case.status, [])
        if case.type is not None:
            entries.append(f"{string(case.media_type)}: {_response(case, scope, symbols)}")
    table = ", ".join(f"{string(status)}: {{{', '.join(entries)}}}" for status, entries in by_status.items())
    return [f"responses={{{table}}}"]


def _described_headers(operation: ir.Operation, variant: ResponseVariant, symbols: SymbolTable) -> list[str]:
    described = symbols.headers.get(operation.key, "")
    return said("described_headers", string(described) if described and not variant.headers else "")


def _others(operation: ir.Operation, variant: ResponseVariant, scope: Scope, symbols: SymbolTable) -> list[str]:
    if variant.call != "send":
        return []
    spelled = {case.media_type: _response(case, scope, symbols) for case in other_cases(operation, variant)}
    entries = ", ".join(f"{string(media_type)}: {value}" for media_type, value in spelled.items())
    return said("others", f"{{{entries}}}" if entries else "")


def _response(case: ResponseCase, scope: Scope, symbols: SymbolTable) -> str:
    if case.type is None or case.type == ir.Bytes("raw"):
        return scope.name(OPERATION, "BINARY")
    return emit_read(case.type, "response", scope, symbols)


def _items(operation: ir.Operation, variant: ResponseVariant, scope: Scope, symbols: SymbolTable) -> list[str]:
    stream = operation.stream
    if stream is None or variant.call not in ("stream", "stream_completion"):
        return []
    return [
        f"item={emit_read(stream.item, 'response', scope, symbols)}",
        *said("kind", string(stream.kind) if stream.kind != "sse" else ""),
        *said("end", string(stream.end) if stream.end is not None else ""),
        *said("events", _events(stream, scope, symbols)),
        *said("error", string(stream.error) if stream.error is not None else ""),
    ]


def _events(stream: ir.Stream, scope: Scope, symbols: SymbolTable) -> str:
    entries = [(event.name, emit_read(event.type, "response", scope, symbols)) for event in stream.events]
    return _mapping(entries) if entries else ""


def _errors(operation: ir.Operation, constants: Constants) -> list[str]:
    types = dict(sorted(_error_types(operation), key=lambda entry: (not entry[0].isdecimal(), entry[0])))
    if not types:
        return []
    symbols, scope = constants.symbols, constants.scope
    spelled = {status: emit_read(type, "response", scope, symbols) for status, type in types.items()}
    records = all(isinstance(type, ir.Ref) and symbols.alias(type.target) is None for type in types.values())
    entries = ", ".join(f"{key if key.isdecimal() else string(key)}: {value}" for key, value in spelled.items())
    plain = records and len(set(spelled.values())) == 1
    return [f"errors={constants.error_table(f'{{{entries}}}', plain=plain)}"]


def _error_types(operation: ir.Operation) -> Iterator[tuple[str, ir.Type]]:
    """(status, type of the body) of errors with a described body."""
    for status, response in error_responses(operation):
        media = next((media for media in response.media if media.kind in ("json", "xml")), None)
        if media is not None and not isinstance(media.type, ir.Any):
            yield status, media.type


def _switch(operation: ir.Operation, variant: ResponseVariant, arguments: list[MethodArgument]) -> list[str]:
    """The property that asks for a stream, where the response is none: a whole body must not ask for one."""
    switch = operation.stream.switch if operation.stream and variant.call != "stream" else None
    asks = any((each.where, each.wire_name) == ("property", switch) for each in arguments)
    return said("switch", string(switch) if switch is not None and asks and variant.call != "stream_completion" else "")


def _accept(variant: ResponseVariant) -> list[str]:
    """The media types to request, unless the runtime determines them: it does for events of a stream."""
    streamed = variant.call in ("stream", "stream_completion")
    usual = not variant.accepts or (streamed and variant.accepts == ("text/event-stream",))
    return [] if usual else [f"accept={string(', '.join(variant.accepts))}"]


def _security(operation: ir.Operation) -> list[str]:
    return [] if operation.security is None else [f"security={emit_security(operation.security)}"]


def emit_security(security: tuple[tuple[str, ...], ...]) -> str:
    """Alternatives as a tuple of tuples of scheme names."""
    return _tuple(_tuple(string(key) for key in together) for together in security)


def _tuple(items: Iterable[str]) -> str:
    spelled = list(items)
    return f"({spelled[0]},)" if len(spelled) == 1 else f"({', '.join(spelled)})"


def _servers(operation: ir.Operation, scope: Scope) -> list[str]:
    return said("servers", emit_servers(operation.servers, scope) if operation.servers else "")


def emit_servers(servers: tuple[ir.Server, ...], scope: Scope) -> str:
    """Servers as a tuple: strings, and `Server` for those with variables."""
    return _tuple(emit_server(server, scope, named=len(servers) > 1) for server in servers)


def emit_server(server: ir.Server, scope: Scope, *, named: bool = False) -> str:
    """A server: its URL, or that with what is known of its variables, and its name where it needs one."""
    if not server.variables and not (named and server.name):
        return string(server.url)
    parts = [string(server.url)]
    if server.variables:
        parts.append(_mapping((variable.name, string(variable.default)) for variable in server.variables))
    if named and server.name:
        parts.append(f"name={string(server.name)}")
    allowed = [(each.name, tuple_of_strings(each.values)) for each in server.variables if each.values]
    if allowed:
        parts.append(f"values={_mapping(allowed)}")
    return f"{scope.name(SERVERS, 'Server')}({', '.join(parts)})"


def _mapping(entries: Iterable[tuple[str, str]]) -> str:
    return f"{{{', '.join(f'{string(name)}: {value}' for name, value in entries)}}}"
