"""The constants at the top of a resource module that describe operations. Knows the runtime's `Operation`; no methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

import attrs

from specloom import ir
from specloom.plan.arguments import Argument
from specloom.plan.encoding import said, spell_body, spell_encoding
from specloom.plan.replies import Case, Variant, error_replies
from specloom.spell import Book, Page, Scope, identifier, joined, spell_read, text

OPERATION = "._runtime.operation"


@attrs.frozen
class Constants:
    """The constants of one module, made as they are asked for."""

    page: Page
    book: Book
    made: dict[str, tuple[str, str]] = attrs.field(factory=dict[str, tuple[str, str]])
    errors: dict[str, tuple[str, str]] = attrs.field(factory=dict[str, tuple[str, str]])

    @property
    def scope(self) -> Scope:
        """Where the values of constants stand."""
        return Scope(self.page)

    @property
    def typing(self) -> Scope:
        """Where their annotations stand."""
        return Scope(self.page, runtime=False)

    def add(self, stem: str, annotation: str, value: str) -> str:
        """Name of a constant with that value; `stem`, or numbered where another has it."""
        name, number = stem, 1
        while self.page.holds(name) and self.made.get(name) != (annotation, value):
            number += 1
            name = f"{stem}_{number}"
        self.page.take(name)
        self.made[name] = (annotation, value)
        return identifier(name)

    def reserve(self, name: str) -> str:
        """`name` for something else that the module defines; numbered where it is taken."""
        free = (
            name
            if not self.page.holds(name)
            else next(numbered for number in count(2) if not self.page.holds(numbered := f"{name}{number}"))
        )
        self.page.take(free)
        return free

    def statements(self) -> tuple[str, ...]:
        """All of them, errors first."""
        errors = (_assigned(name, annotation, value) for value, (name, annotation) in self.errors.items())
        return (*errors, *(_assigned(name, annotation, value) for name, (annotation, value) in self.made.items()))

    def error_table(self, table: str, *, plain: bool) -> str:
        """Name of the constant that holds a table of errors, shared by the operations that have the same.

        Args:
            plain: Whether all its values are one class; else its type is said, since type checkers differ on what
                classes of several kinds have in common.
        """
        if table not in self.errors:
            number = len(self.errors) + 1
            name = "_ERRORS" if number == 1 else f"_ERRORS_{number}"
            self.page.take(name)
            self.errors[table] = name, "" if plain else self._any_table()
        return self.errors[table][0]

    def _any_table(self) -> str:
        key, value = f"{self.typing.builtin('int')} | {self.typing.builtin('str')}", self.typing.name("typing", "Any")
        return f"{self.typing.builtin('dict')}[{key}, {value}]"


def spell_operation(
    operation: ir.Operation, variant: Variant, media: ir.Media | None, arguments: list[Argument], constants: Constants
) -> tuple[str, str]:
    """Annotation and value of the constant for one variant of an operation, sending one representation."""
    scope = constants.scope
    parts = [
        text(operation.method.upper()),
        text(operation.path),
        *_replies(variant, scope, constants.book),
        *_items(operation, variant, scope, constants.book),
        *_errors(operation, constants),
        *spell_encoding(operation, media, arguments, scope),
        *spell_body(operation, media, arguments, scope, constants.book),
        *_accept(variant),
        *_security(operation),
        *_servers(operation, scope),
        *said("idempotency_header", text(operation.idempotency_header) if operation.idempotency_header else ""),
    ]
    kind = {"stream": "StreamOperation", "stream_completion": "CompletionOperation"}.get(variant.call, "Operation")
    annotation = f"{constants.typing.name(OPERATION, kind)}[{_held(variant, constants)}]"
    return annotation, f"{scope.name(OPERATION, kind)}({', '.join(parts)})"


def _assigned(name: str, annotation: str, value: str) -> str:
    return f"{name}: {annotation} = {value}" if annotation else f"{name} = {value}"


def returned(variant: Variant, scope: Scope, book: Book, *, binary: str = "") -> str:
    """Annotation of the value of a plain reply.

    Args:
        binary: Annotation of octets that are handed on as they come; `Any` of typing where empty.
    """
    parts = [
        (binary or scope.name("typing", "Any")) if type == ir.Bytes("raw") else spell_read(type, "typed", scope, book)
        for type in variant.types
    ]
    return joined(parts) or "None"


def _held(variant: Variant, constants: Constants) -> str:
    scope, book = constants.typing, constants.book
    if variant.call == "stream_completion" and variant.item is not None:
        return f"{spell_read(variant.item, 'typed', scope, book)}, {returned(variant, scope, book)}"
    if variant.call == "stream" and variant.item is not None:
        return spell_read(variant.item, "typed", scope, book)
    if variant.call == "send_binary":
        return scope.name("typing", "Any")
    return returned(variant, scope, book)


def _replies(variant: Variant, scope: Scope, book: Book) -> list[str]:
    """`reply=` where one type says it all, else `replies=` by status and media type."""
    if variant.call == "stream":
        return []
    if len(variant.types) < 2:
        spelled = [_reply(case, scope, book) for case in variant.cases[:1] if case.type is not None]
        return [f"final={value}" if variant.call == "stream_completion" else f"reply={value}" for value in spelled]
    if variant.call == "stream_completion":
        return [f"final={_reply(variant.cases[0], scope, book)}"]
    by_status: dict[str, list[str]] = {}
    for case in variant.cases:
        entries = by_status.setdefault(case.status, [])
        if case.type is not None:
            entries.append(f"{text(case.media_type)}: {_reply(case, scope, book)}")
    table = ", ".join(f"{text(status)}: {{{', '.join(entries)}}}" for status, entries in by_status.items())
    return [f"replies={{{table}}}"]


def _reply(case: Case, scope: Scope, book: Book) -> str:
    if case.type is None or case.type == ir.Bytes("raw"):
        return scope.name(OPERATION, "BINARY")
    return spell_read(case.type, "reply", scope, book)


def _items(operation: ir.Operation, variant: Variant, scope: Scope, book: Book) -> list[str]:
    stream = operation.stream
    if stream is None or variant.call not in ("stream", "stream_completion"):
        return []
    return [
        f"item={spell_read(stream.item, 'reply', scope, book)}",
        *said("kind", text(stream.kind) if stream.kind != "sse" else ""),
        *said("end", text(stream.end) if stream.end is not None else ""),
    ]


def _errors(operation: ir.Operation, constants: Constants) -> list[str]:
    types = dict(sorted(_error_types(operation), key=lambda entry: (not entry[0].isdecimal(), entry[0])))
    if not types:
        return []
    book, scope = constants.book, constants.scope
    spelled = {status: spell_read(type, "reply", scope, book) for status, type in types.items()}
    records = all(isinstance(type, ir.Ref) and book.alias(type.target) is None for type in types.values())
    entries = ", ".join(f"{key if key.isdecimal() else text(key)}: {value}" for key, value in spelled.items())
    plain = records and len(set(spelled.values())) == 1
    return [f"errors={constants.error_table(f'{{{entries}}}', plain=plain)}"]


def _error_types(operation: ir.Operation) -> Iterator[tuple[str, ir.Type]]:
    """(status, type of the body) of errors whose body is described."""
    for status, reply in error_replies(operation):
        media = next((media for media in reply.media if media.kind in ("json", "xml")), None)
        if media is not None and not isinstance(media.type, ir.Any):
            yield status, media.type


def _accept(variant: Variant) -> list[str]:
    """What is asked for, where the runtime does not by itself: it does for events, where a stream is wanted."""
    streamed = variant.call in ("stream", "stream_completion")
    usual = not variant.asks or (streamed and variant.asks == ("text/event-stream",))
    return [] if usual else [f"accept={text(', '.join(variant.asks))}"]


def _security(operation: ir.Operation) -> list[str]:
    return [] if operation.security is None else [f"security={spell_security(operation.security)}"]


def spell_security(security: tuple[tuple[str, ...], ...]) -> str:
    """Alternatives as a tuple of tuples of scheme names."""
    return _tuple(_tuple(text(key) for key in together) for together in security)


def _tuple(items: Iterable[str]) -> str:
    spelled = list(items)
    return f"({spelled[0]},)" if len(spelled) == 1 else f"({', '.join(spelled)})"


def _servers(operation: ir.Operation, scope: Scope) -> list[str]:
    return said("servers", spell_servers(operation.servers, scope) if operation.servers else "")


def spell_servers(servers: tuple[ir.Server, ...], scope: Scope) -> str:
    """Servers as a tuple: texts, and `Server` for those with variables."""
    return _tuple(spell_server(server, scope) for server in servers)


def spell_server(server: ir.Server, scope: Scope) -> str:
    """A server: its URL, or that with the defaults of its variables."""
    if not server.variables:
        return text(server.url)
    defaults = ", ".join(f"{text(variable.name)}: {text(variable.default)}" for variable in server.variables)
    return f"{scope.name(OPERATION, 'Server')}({text(server.url)}, {{{defaults}}})"
