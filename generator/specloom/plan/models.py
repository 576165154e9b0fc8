"""Modules of `models/`: records and aliases with their docstrings. Not concerned with input types."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.emit import (
    ImportCollector,
    Scope,
    SymbolTable,
    docstring,
    emit_codec,
    emit_field,
    emit_read,
    emit_upload,
    identifier,
    joined,
    literal,
    optional,
    string,
)
from specloom.names.taken import record_methods
from specloom.plan.admitted_values import constant_value
from specloom.plan.base_classes import base_class
from specloom.plan.definitions import NO_FIELDS, Models, plan_definitions
from specloom.plan.documentation import described
from specloom.plan.model_classes import NamedType, RecordClass, TypesModule

RECORDS = "._runtime.records"


def plan_models(models: Models) -> tuple[TypesModule, ...]:
    """All modules of `models/`."""
    names = {key: home.name for key, home in models.symbols.symbols.items()}
    return plan_definitions("models", names, _item, "Models of {}.", models)


def _item(key: str, page: ImportCollector, models: Models) -> RecordClass | NamedType:
    match models.symbols.shapes[key]:
        case ir.Record() as shape:
            return _record(shape, page, models.symbols)
        case ir.Alias() as shape:
            return _alias(key, shape, page, models)


def _record(shape: ir.Record, page: ImportCollector, symbols: SymbolTable) -> RecordClass:
    outside = Scope(page)
    inside = Scope(page, hidden=frozenset(field.name for field in shape.fields))
    fields = tuple(line for field in shape.fields for line in _field_lines(field, inside, symbols))
    base = base_class(shape, symbols.shapes)
    if base is not None and symbols.replaced and _hides(shape):
        base = base._replace(typed=False)
    parent = "" if base is None else outside.name(*_home(base.key, symbols))
    typed = base is not None and base.typed
    return RecordClass(
        name=identifier(symbols.symbol(shape.key).name),
        base=parent if typed else _plain_base(shape, outside, symbols),
        decorator=outside.name(RECORDS, "record"),
        docstring=_docs(shape) if symbols.texts else "",
        fields=fields if shape.xml is None else (*fields, _record_xml(shape.xml, inside)),
        unseen_base="" if typed else parent,
        type_checking=outside.name("typing", "TYPE_CHECKING") if parent and not typed else "",
        narrows=base is not None and base.typed and base.narrows,
    )


def _home(key: str, symbols: SymbolTable) -> tuple[str, str]:
    symbol = symbols.symbol(key)
    return f".models.{symbol.module}", symbol.name


def _plain_base(shape: ir.Record, scope: Scope, symbols: SymbolTable) -> str:
    """The base class of a record that has no other, and of one whose other base type checkers do not see."""
    if symbols.replaced and _hides(shape):
        return scope.name("._runtime.compat.records", "HidingRecord")
    if shape.extra is None or isinstance(shape.extra, ir.Any):
        return scope.name(RECORDS, "Record")
    return f"{scope.name(RECORDS, 'Extras')}[{string(emit_read(shape.extra, 'raw', scope, symbols))}]"


def _hides(shape: ir.Record) -> bool:
    """Whether a field hides a method that records have where they emulate those of an SDK."""
    return not record_methods().isdisjoint(field.name for field in shape.fields)


def _docs(shape: ir.Record) -> str:
    docs = described(shape.docs, deprecated=shape.deprecated)
    return docstring(docs or ("" if shape.fields else NO_FIELDS), indent=4)


def _field_lines(field: ir.Field, scope: Scope, symbols: SymbolTable) -> Iterator[str]:
    """The statement of a field, and its docs as an attribute docstring, which editors show."""
    yield _field(field, scope, symbols)
    docs = symbols.texts and described(field.docs, field.default, deprecated=field.deprecated)
    if docs:
        yield docstring(docs, indent=4)


def _field(field: ir.Field, scope: Scope, symbols: SymbolTable) -> str:
    emit = emit_upload if field.upload else emit_field
    annotation, codec = emit(field.type, scope, symbols)
    if field.upload == "or string":
        annotation = joined((annotation, scope.builtin("str")))
    required = field.required and field.access != "write"
    if not required:
        annotation = optional(annotation)
    name = identifier(field.name)
    read_only = field.access == "read"
    expected = required and read_only
    constant = constant_value(field.type) if required and not read_only else None
    default = constant or ("" if required and not read_only else "None")
    warns = field.deprecated and default == "None" and not expected
    if field.wire_name == name and codec is None and field.xml is None and not read_only and not warns:
        return f"{name}: {annotation} = {default}" if default else f"{name}: {annotation}"
    arguments = [string(field.wire_name)]
    if codec:
        arguments.append(emit_codec(codec, scope))
    if default:
        arguments.append(f"default={default}")
    if read_only:
        arguments.append("read_only=True")
    if expected:
        arguments.append("required=True")
    if warns:
        arguments.append("deprecated=True")
    if field.xml is not None:
        arguments.append(f"xml={_xml(field.xml, scope)}")
    return f"{name}: {annotation} = {scope.name(RECORDS, 'field')}({', '.join(arguments)})"


def _record_xml(xml: ir.Xml, scope: Scope) -> str:
    return f"__xml__: {scope.name('typing', 'ClassVar')}[{scope.name('._runtime.xml', 'Xml')}] = {_xml(xml, scope)}"


def _xml(xml: ir.Xml, scope: Scope) -> str:
    """The call of `Xml` with the values that differ from the default."""
    said = [
        f"{name}={literal(getattr(xml, name))}"
        for name in ("name", "namespace", "prefix", "attribute", "wrapped", "text", "item")
        if getattr(xml, name)
    ]
    return f"{scope.name('._runtime.xml', 'Xml')}({', '.join(said)})"


def _alias(key: str, shape: ir.Alias, page: ImportCollector, models: Models) -> NamedType:
    scope = Scope(page)
    value, _ = emit_field(shape.type, scope, models.symbols)
    if key in models.recursive:
        within = f"{scope.name('._runtime.unions', 'Within')}(__name__)"
        value = f"{scope.name('typing', 'Annotated')}[{string(value)}, {within}]"
    return NamedType(
        name=identifier(models.symbols.symbol(key).name),
        value=value,
        marker=scope.name("typing", "TypeAlias"),
        docstring=docstring(described(shape.docs, deprecated=shape.deprecated)) if models.symbols.texts else "",
    )
