"""Modules of `models/`: records and aliases with their docstrings. Knows the runtime's records; not what may be sent."""

from __future__ import annotations

from specloom import ir
from specloom.plan.definitions import NO_MEMBERS, Models, plan_definitions
from specloom.plan.documentation import described
from specloom.plan.package import NamedType, RecordClass, TypesModule
from specloom.spell import (
    Book,
    Page,
    Scope,
    Section,
    docstring,
    identifier,
    literal,
    optional,
    spell_codec,
    spell_field,
    spell_read,
    text,
)

RECORDS = "._runtime.records"


def plan_models(models: Models) -> tuple[TypesModule, ...]:
    """All modules of `models/`."""
    names = {key: home.name for key, home in models.book.homes.items()}
    return plan_definitions("models", names, _item, "Models of {}.", models)


def _item(key: str, page: Page, models: Models) -> RecordClass | NamedType:
    match models.book.shapes[key]:
        case ir.Record() as shape:
            return _record(shape, page, models.book)
        case ir.Alias() as shape:
            return _alias(key, shape, page, models)


def _record(shape: ir.Record, page: Page, book: Book) -> RecordClass:
    outside = Scope(page)
    inside = Scope(page, hidden=frozenset(field.name for field in shape.fields))
    fields = tuple(_field(field, inside, book) for field in shape.fields)
    return RecordClass(
        name=identifier(book.home(shape.key).name),
        base=_base(shape, outside, book),
        decorator=outside.name(RECORDS, "record"),
        docstring=_docs(shape),
        fields=fields if shape.xml is None else (*fields, _record_xml(shape.xml, inside)),
    )


def _base(shape: ir.Record, scope: Scope, book: Book) -> str:
    if shape.extra is None or isinstance(shape.extra, ir.Any):
        return scope.name(RECORDS, "Record")
    return f"{scope.name(RECORDS, 'Extras')}[{text(spell_read(shape.extra, 'raw', scope, book))}]"


def _docs(shape: ir.Record) -> str:
    entries = (
        (field.name, described(field.docs, field.default, deprecated=field.deprecated)) for field in shape.fields
    )
    attributes = Section("Attributes", tuple(entry for entry in entries if entry[1]))
    docs = described(shape.docs, deprecated=shape.deprecated)
    return docstring(docs or ("" if shape.fields else NO_MEMBERS), (attributes,), indent=4)


def _field(field: ir.Field, scope: Scope, book: Book) -> str:
    annotation, codec = spell_field(field.type, scope, book)
    required = field.required and field.access != "write"
    if not required:
        annotation = optional(annotation)
    name = identifier(field.name)
    if field.wire == name and codec is None and field.xml is None:
        return f"{name}: {annotation}" if required else f"{name}: {annotation} = None"
    arguments = [text(field.wire)]
    if codec:
        arguments.append(spell_codec(codec, scope))
    if not required:
        arguments.append("default=None")
    if field.xml is not None:
        arguments.append(f"xml={_xml(field.xml, scope)}")
    return f"{name}: {annotation} = {scope.name(RECORDS, 'member')}({', '.join(arguments)})"


def _record_xml(xml: ir.Xml, scope: Scope) -> str:
    return f"__xml__: {scope.name('typing', 'ClassVar')}[{scope.name('._runtime.xml', 'Xml')}] = {_xml(xml, scope)}"


def _xml(xml: ir.Xml, scope: Scope) -> str:
    """The call of `Xml` that says what differs from the default."""
    said = [
        f"{name}={literal(getattr(xml, name))}"
        for name in ("name", "namespace", "prefix", "attribute", "wrapped", "text", "item")
        if getattr(xml, name)
    ]
    return f"{scope.name('._runtime.xml', 'Xml')}({', '.join(said)})"


def _alias(key: str, shape: ir.Alias, page: Page, models: Models) -> NamedType:
    scope = Scope(page)
    value, _ = spell_field(shape.type, scope, models.book)
    if key in models.recursive:
        within = f"{scope.name('._runtime.unions', 'Within')}(__name__)"
        value = f"{scope.name('typing', 'Annotated')}[{text(value)}, {within}]"
    return NamedType(
        name=identifier(models.book.home(key).name),
        value=value,
        marker=scope.name("typing", "TypeAlias"),
        docstring=docstring(described(shape.docs, deprecated=shape.deprecated)),
    )
