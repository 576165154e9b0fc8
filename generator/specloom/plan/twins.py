"""Modules of `types/`: what may be sent in place of a model. Knows TypedDict syntax; not which methods take them."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Iterator

from specloom import ir
from specloom.ir.walk import edges, reachable, refs
from specloom.names.spelling import distinct
from specloom.plan.definitions import NO_MEMBERS, Models, plan_definitions
from specloom.plan.documentation import one_line
from specloom.plan.package import NamedType, TwinClass, TypesModule
from specloom.plan.requests import flattened
from specloom.spell import (
    Book,
    Page,
    Scope,
    codec,
    docstring,
    identifier,
    is_sent_differently,
    spell_sent,
    text,
)


def name_twins(client: ir.Client, names: dict[str, str]) -> dict[str, str]:
    """Name of the twin of every shape that can be sent and needs one, by key.

    Args:
        names: Names of all shapes, by key; no twin gets one of them.
    """
    taken = set(names.values())
    book = Book(client.shapes, {})
    twins: dict[str, str] = {}
    sent = reachable(edges(client.shapes), _sent(client, book))
    for key, shape in client.shapes.items():
        if key not in sent:
            continue
        if isinstance(shape, ir.Alias) and (codec(shape.type, book) or not is_sent_differently(shape.type, book)):
            continue
        suffix = "Dict" if isinstance(shape, ir.Record) else "Input"
        twins[key] = distinct(f"{names[key]}{suffix}", taken)
        taken.add(twins[key])
    return twins


def _sent(client: ir.Client, book: Book) -> Iterator[str]:
    """Shapes that an argument names. A body whose members are arguments is never sent as such."""
    for operation in client.operations.values():
        for param in operation.params:
            yield from refs(param.type)
        record = flattened(operation.body, book)
        for field in record.fields if record else ():
            yield from refs(field.type)
        for media in operation.body.media if operation.body and not record else ():
            if media.kind != "xml":
                yield from refs(media.type)


def plan_twins(models: Models) -> tuple[TypesModule, ...]:
    """All modules of `types/`."""
    names = {key: home.twin for key, home in models.book.homes.items() if home.twin}
    about = "What may be sent in place of the models of {}: plain dicts."
    return plan_definitions("types", names, _item, about, models)


def _item(key: str, page: Page, models: Models) -> TwinClass | NamedType:
    match models.book.shapes[key]:
        case ir.Record() as shape:
            return _record(shape, page, models.book)
        case ir.Alias() as shape:
            return _alias(key, shape, page, models)


def _alias(key: str, shape: ir.Alias, page: Page, models: Models) -> NamedType:
    scope = Scope(page)
    value = spell_sent(shape.type, scope, models.book)
    name = identifier(models.book.home(key).twin)
    return NamedType(
        name=name,
        value=text(value) if key in models.quoted else value,
        marker=scope.name("typing", "TypeAlias"),
        docstring=docstring(one_line("", shape.docs)),
    )


def _record(shape: ir.Record, page: Page, book: Book) -> TwinClass:
    members = [field for field in shape.fields if field.access != "read"]
    by_call = any(not _is_attribute(field.wire) for field in members)
    hidden = frozenset[str]() if by_call else frozenset(field.wire for field in members)
    scope = Scope(page, hidden=hidden)
    spelled = [(field.wire, _member(field, scope, book)) for field in members]
    return TwinClass(
        name=identifier(book.home(shape.key).twin),
        base=Scope(page).name("typing", "TypedDict"),
        docstring=docstring(one_line("", shape.docs) or ("" if members else NO_MEMBERS), indent=0 if by_call else 4),
        fields=() if by_call else tuple(f"{identifier(wire)}: {annotation}" for wire, annotation in spelled),
        items=tuple(f"{text(wire)}: {text(annotation)}" for wire, annotation in spelled) if by_call else (),
        kind="twin_by_call" if by_call else "twin",
    )


def _member(field: ir.Field, scope: Scope, book: Book) -> str:
    annotation = spell_sent(field.type, scope, book)
    return f"{scope.name('typing', 'Required')}[{annotation}]" if field.required else annotation


def _is_attribute(wire: str) -> bool:
    """Whether a key can be written as a name in a class body, where two leading underscores would be mangled."""
    plain = wire.isidentifier() and not keyword.iskeyword(wire) and not wire.startswith("__")
    return plain and unicodedata.normalize("NFKC", wire) == wire
