"""Modules of `types/`: the TypedDicts that may be sent in place of models. Not concerned with methods."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Iterator

from specloom import ir
from specloom.emit import (
    ImportCollector,
    Scope,
    SymbolTable,
    codec,
    docstring,
    emit_sent,
    emit_sent_files,
    identifier,
    is_sent_differently,
    string,
)
from specloom.ir.walk import edges, reachable, refs
from specloom.names.spelling import distinct
from specloom.plan.definitions import NO_FIELDS, Models, plan_definitions
from specloom.plan.documentation import described, one_line
from specloom.plan.model_classes import InputClass, NamedType, TypesModule
from specloom.plan.requests import flattened, whole_contents


def name_input_types(client: ir.Client, names: dict[str, str]) -> dict[str, str]:
    """Name of the input type of every shape that can be sent and needs one, by key.

    Args:
        names: Names of all shapes, by key; no input type uses one of them.
    """
    taken = set(names.values())
    symbols = SymbolTable(client.shapes, {})
    input_names: dict[str, str] = {}
    sent = reachable(edges(client.shapes), _sent(client, symbols))
    for key, shape in client.shapes.items():
        if key not in sent:
            continue
        if isinstance(shape, ir.Alias) and (codec(shape.type, symbols) or not is_sent_differently(shape.type, symbols)):
            continue
        suffix = "Dict" if isinstance(shape, ir.Record) else "Input"
        input_names[key] = distinct(f"{names[key]}{suffix}", taken)
        taken.add(input_names[key])
    return input_names


def _sent(client: ir.Client, symbols: SymbolTable) -> Iterator[str]:
    """Shapes that an argument or an exported input type names. A body whose properties are arguments is never sent as such."""
    for export in client.exports:
        if export.kind == "input":
            yield from refs(export.type)
    for operation in client.operations.values():
        for param in operation.params:
            yield from refs(param.type)
        record = flattened(operation.body, symbols)
        for field in record.fields if record else ():
            yield from refs(field.type)
        for media in whole_contents(operation.body, symbols):
            yield from refs(media.type)


def plan_input_types(models: Models) -> tuple[TypesModule, ...]:
    """All modules of `types/`."""
    names = {key: home.input_name for key, home in models.symbols.symbols.items() if home.input_name}
    about = "Input types of {}: plain dicts that may be sent in place of models."
    return plan_definitions(models.symbols.inputs, names, _item, about, models)


def _item(key: str, page: ImportCollector, models: Models) -> InputClass | NamedType:
    match models.symbols.shapes[key]:
        case ir.Record() as shape:
            return _record(shape, page, models.symbols)
        case ir.Alias() as shape:
            return _alias(key, shape, page, models)


def _alias(key: str, shape: ir.Alias, page: ImportCollector, models: Models) -> NamedType:
    scope = Scope(page)
    value = emit_sent(shape.type, scope, models.symbols)
    name = identifier(models.symbols.symbol(key).input_name)
    return NamedType(
        name=name,
        value=string(value) if key in models.quoted else value,
        marker=scope.name("typing", "TypeAlias"),
        docstring=docstring(one_line("", shape.docs)) if models.symbols.texts else "",
    )


def _record(shape: ir.Record, page: ImportCollector, symbols: SymbolTable) -> InputClass:
    members = [field for field in shape.fields if field.access != "read"]
    by_call = any(not _is_attribute(symbols.key(field)) for field in members)
    hidden = frozenset[str]() if by_call else frozenset(symbols.key(field) for field in members)
    scope = Scope(page, hidden=hidden)
    spelled = [(symbols.key(field), _entry(field, scope, symbols)) for field in members]
    docs = (one_line("", shape.docs) or ("" if members else NO_FIELDS)) if symbols.texts else ""
    return InputClass(
        name=identifier(symbols.symbol(shape.key).input_name),
        base=Scope(page).name("typing", "TypedDict"),
        docstring=docstring(docs, indent=0 if by_call else 4),
        fields=() if by_call else tuple(_lines(members, spelled, texts=symbols.texts)),
        items=tuple(f"{string(key)}: {string(annotation)}" for key, annotation in spelled) if by_call else (),
        kind="functional" if by_call else "input",
    )


def _lines(members: list[ir.Field], spelled: list[tuple[str, str]], *, texts: bool) -> Iterator[str]:
    """The statement of each key, and its docs in one line, which editors show; the model has all of them."""
    for field, (key, annotation) in zip(members, spelled, strict=True):
        yield f"{identifier(key)}: {annotation}"
        docs = texts and described(one_line("", field.docs), deprecated=field.deprecated)
        if docs:
            yield docstring(docs, indent=4)


def _entry(field: ir.Field, scope: Scope, symbols: SymbolTable) -> str:
    annotation = (emit_sent_files if field.upload else emit_sent)(field.type, scope, symbols)
    return f"{scope.name('typing', 'Required')}[{annotation}]" if field.required else annotation


def _is_attribute(key: str) -> bool:
    """Whether a key can be a name in a class body, where two leading underscores would be mangled."""
    plain = key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__")
    return plain and unicodedata.normalize("NFKC", key) == key
