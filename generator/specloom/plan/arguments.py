"""Arguments of a method: names, types, defaults, and where each is sent. Not concerned with responses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from specloom import ir
from specloom.emit import (
    Scope,
    SymbolTable,
    ValueCodec,
    codec,
    emit_argument,
    emit_sent_files,
    joined,
    literal,
    optional,
)
from specloom.plan.admitted_values import admits_null, constant_value, none_is_null
from specloom.plan.argument_names import KEY, ArgumentNames
from specloom.plan.documentation import described
from specloom.plan.requests import flattened, record_of, sent_as, whole_contents

Where: TypeAlias = Literal[
    "path", "query", "header", "cookie", "property", "additional", "body", "whole", "more", "call"
]
"""Where an argument's value goes; `property` is one of a flattened body, `additional` those that it does not name, `whole` the body instead
of its properties, `more` a property that is added to a whole body, `call` steers the call itself.
"""

EmitSent: TypeAlias = Callable[[ir.Type, Scope, SymbolTable], str]
"""Prints the annotation of a value that is sent."""

SENTINELS = "._runtime.compat.sentinels"

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class MethodArgument(NamedTuple):
    """One argument of a method.

    Attributes:
        wire_name: Name on the wire, `""` for `body` and `call`.
        annotation: The annotation, including None if the argument may be omitted.
        default: Source of the default, `""` if the argument is required.
        omitted: Whether its default is the marker of an SDK, so that None is a value.
        keyword_only: Whether a path parameter has to be passed by its name.
        by_position: Whether a body may be passed by position.
        null: Whether None means a JSON null: the argument is nullable, and required or omitted by a marker.
    """

    name: str
    wire_name: str
    where: Where
    annotation: str
    default: str = ""
    docs: str = ""
    null: bool = False
    codec: ValueCodec | None = None
    example: tuple[ir.Json, ...] = ()
    deprecated: bool = False
    omitted: bool = False
    keyword_only: bool = False
    by_position: bool = False
    type: ir.Type = ir.Any()

    @property
    def warns(self) -> bool:
        """Whether it is deprecated, and can be omitted."""
        return self.deprecated and (self.default == "None" or self.omitted)

    @property
    def positional(self) -> bool:
        """Whether it may be passed by position."""
        in_path = self.where == "path" and not self.default and not self.keyword_only
        return self.where == "whole" or in_path or self.by_position

    def value(self, null: str) -> str:
        """The expression that is sent; `null` is the name of the runtime's `NULL`."""
        return f"{null} if {self.name} is None else {self.name}" if self.null else self.name

    @property
    def parameter(self) -> str:
        """Its declaration in a signature."""
        return f"{self.name}: {self.annotation} = {self.default}" if self.default else f"{self.name}: {self.annotation}"


def plan_arguments(
    operation: ir.Operation, scope: Scope, symbols: SymbolTable, taken: Iterable[str] = ()
) -> list[MethodArgument]:
    """All arguments of an operation, in the order of the signature; the properties of its usual body are arguments.

    Args:
        taken: Additional names that the method itself needs.
    """
    names = ArgumentNames(taken, given=operation.argument_names.values())
    generated = [_of_param(param, operation, names, scope, symbols) for param in _in_path_order(operation)]
    record = flattened(operation.body, symbols)
    if operation.body is not None and record is not None:
        needed, supplied = operation.body.required, operation.body.client_arguments
        generated += [
            _of_field(field, operation, names, scope, symbols, needed=needed, client=supplied.get(field.wire_name, ""))
            for field in record.fields
            if field.access != "read"
        ]
        in_parts = operation.body.media[0].kind == "multipart"
        emit = emit_sent_files if in_parts else emit_argument
        generated += _additional(record, names, emit, scope, symbols)
    elif operation.body is not None:
        name = operation.argument_names.get("body", "body")
        body = _of_body(operation.body, operation.body.media, names, scope, symbols, name)
        generated.append(body._replace(by_position=operation.positional_body))
    return in_signature_order(generated)


def whole_record(
    operation: ir.Operation, arguments: Iterable[MethodArgument], scope: Scope, symbols: SymbolTable
) -> MethodArgument | None:
    """The argument that takes the whole of a body instead of its properties; None where properties are no arguments."""
    body, own = operation.body, list(arguments)
    if body is None or flattened(body, symbols) is None or whole_contents(body, symbols):
        return None
    if not any(each.where in ("property", "additional") for each in own):
        return None  # only the server writes its properties
    names = ArgumentNames(argument.name for argument in own)
    docs = "The whole body as a record, instead of arguments for its properties."
    whole = _of_body(body._replace(required=True), (body.media[0],), names, scope, symbols)
    return whole._replace(where="whole", docs=docs, null=False)


def with_whole_body(
    operation: ir.Operation, arguments: Iterable[MethodArgument], scope: Scope, symbols: SymbolTable
) -> list[MethodArgument]:
    """The arguments where the body is given as one value, in a representation that those of its properties do not describe;
    empty where there is none.
    """
    media = whole_contents(operation.body, symbols)
    if operation.body is None or not media or flattened(operation.body, symbols) is None:
        return []
    own = list(arguments)
    names = ArgumentNames(argument.name for argument in own)
    body = _of_body(operation.body._replace(required=True), media, names, scope, symbols)._replace(null=False)
    sent = ", ".join(dict.fromkeys(f"`{sent_as(each)}`" for each in media))
    docs = f"A whole body, sent as {sent}, instead of arguments for its properties."
    kept = [argument for argument in own if argument.where not in ("property", "additional", "call")]
    return in_signature_order([*kept, body._replace(docs=docs), *_switch(operation, media, own, symbols)])


def _switch(
    operation: ir.Operation, media: Iterable[ir.Media], arguments: Iterable[MethodArgument], symbols: SymbolTable
) -> Iterator[MethodArgument]:
    """The argument that asks for a stream, where whole bodies have the property as well."""
    switch = operation.stream.switch if operation.stream else None
    records = [record for each in media if (record := record_of(each.type, symbols))]
    if any(field.wire_name == switch for record in records for field in record.fields):
        yield from (
            each._replace(where="more") for each in arguments if (each.where, each.wire_name) == ("property", switch)
        )


def in_signature_order(arguments: Iterable[MethodArgument]) -> list[MethodArgument]:
    """Positional arguments first, then required ones, then the others."""
    return sorted(arguments, key=lambda argument: (not argument.positional, bool(argument.default)))


def signature(arguments: Iterable[MethodArgument], returns: str, scope: Scope) -> str:
    """A method's signature, from its opening parenthesis to what it returns."""
    arguments = list(arguments)
    positional = [argument.parameter for argument in arguments if argument.positional]
    named = [argument.parameter for argument in arguments if not argument.positional]
    further = scope.name("._runtime.options", "KeylessOptions" if has_own_key(arguments) else "RequestOptions")
    options = f"**{options_of(arguments)}: {scope.name('typing', 'Unpack')}[{further}]"
    return f"({', '.join(['self', *positional, *(['*'] if named else []), *named, options])}) -> {returns}"


def has_own_key(arguments: Iterable[MethodArgument]) -> bool:
    """Whether `client.toml` gives the name `idempotency_key` to an argument, so that it is no option."""
    return any(argument.name == KEY for argument in arguments)


def options_of(arguments: Iterable[MethodArgument]) -> str:
    """The name of the keyword arguments that steer a call; `client.toml` may give `options` to an argument."""
    return "_options" if any(argument.name == "options" for argument in arguments) else "options"


def _in_path_order(operation: ir.Operation) -> list[ir.Param]:
    """Path parameters in the configured order or that of the path, then the others in the order of the description."""
    wire_names = dict.fromkeys((*operation.path_order, *_PLACEHOLDER.findall(operation.path)))
    order = {wire_name: at for at, wire_name in enumerate(wire_names)}
    return sorted(
        operation.params,
        key=lambda param: order.get(param.wire_name, len(order)) if param.location == "path" else len(order) + 1,
    )


def _of_param(
    param: ir.Param, operation: ir.Operation, names: ArgumentNames, scope: Scope, symbols: SymbolTable
) -> MethodArgument:
    constant = constant_value(param.type) if param.required else None
    annotation = emit_argument(param.type, scope, symbols)
    required = param.required and not param.client_argument
    return MethodArgument(
        name=names.give(operation.argument_name(param.wire_name, param.location) or param.name, param.location),
        wire_name=param.wire_name,
        where=param.location,
        annotation=annotation if required else optional(annotation),
        default=constant or ("" if required else "None"),
        docs=_docs(param, param.client_argument) if symbols.texts else "",
        codec=codec(param.type, symbols),
        type=param.type,
        example=param.example,
        deprecated=param.deprecated,
        keyword_only=param.location == "path" and param.wire_name in operation.keyword_only,
    )


def _docs(said: ir.Param | ir.Field, supplied: str) -> str:
    """The documentation of an argument, with the constructor argument that supplies it."""
    docs = described(said.docs, said.default, deprecated=said.deprecated)
    return f"{docs} Default: `{supplied}` of the client.".lstrip() if supplied else docs


def _of_field(
    field: ir.Field,
    operation: ir.Operation,
    names: ArgumentNames,
    scope: Scope,
    symbols: SymbolTable,
    *,
    needed: bool,
    client: str,
) -> MethodArgument:
    required = field.required and needed and not client
    constant = constant_value(field.type) if required else None
    annotation = (emit_sent_files if field.upload else emit_argument)(field.type, scope, symbols)
    argument = MethodArgument(
        name=names.give(operation.argument_name(field.wire_name, "body") or field.name, "body"),
        wire_name=field.wire_name,
        where="property",
        annotation=annotation if required else optional(annotation),
        default=constant or ("" if required else "None"),
        docs=_docs(field, client) if symbols.texts else "",
        null=required and admits_null(field.type, symbols),
        codec=codec(field.type, symbols),
        type=field.type,
        example=field.example,
        deprecated=field.deprecated,
    )
    return _omitted(argument, scope) if not required and none_is_null(field, operation, symbols) else argument


def _omitted(argument: MethodArgument, scope: Scope) -> MethodArgument:
    """An optional argument whose None is sent, as the previous SDK did."""
    runtime = scope._replace(runtime=True)
    annotation = joined((argument.annotation, scope.name(SENTINELS, "Omit")))
    return argument._replace(annotation=annotation, default=runtime.name(SENTINELS, "omit"), null=True, omitted=True)


def _additional(
    record: ir.Record, names: ArgumentNames, emit: EmitSent, scope: Scope, symbols: SymbolTable
) -> Iterator[MethodArgument]:
    """The argument for properties that the description types without naming them; any others go into `extra_body`."""
    if record.extra is None or isinstance(record.extra, ir.Any):
        return
    values = codec(record.extra, symbols)
    if values is not None and not values.untouched:
        return
    yield MethodArgument(
        name=names.give("additional_properties", "body"),
        wire_name="",
        where="additional",
        annotation=optional(emit(ir.Map(record.extra), scope, symbols)),
        default="None",
        docs="Further properties of the body, by name.",
        type=ir.Map(record.extra),
    )


def _of_body(
    body: ir.Body,
    contents: Iterable[ir.Media],
    names: ArgumentNames,
    scope: Scope,
    symbols: SymbolTable,
    name: str = "body",
) -> MethodArgument:
    media = list(contents)
    annotation = joined(_media_annotation(each, scope, symbols) for each in media)
    return MethodArgument(
        name=names.give(name, "request"),
        wire_name="",
        where="body",
        annotation=annotation if body.required else optional(annotation),
        default="" if body.required else "None",
        docs=body.docs,
        null=body.required and any(admits_null(each.type, symbols) for each in media),
        example=next((each.example for each in media if each.example), ()),
    )


def _media_annotation(media: ir.Media, scope: Scope, symbols: SymbolTable) -> str:
    match media.kind:
        case "binary":
            return scope.name("._runtime.files", "FileInput")
        case "text":
            return scope.builtin("str")
        case "jsonl" if isinstance(media.type, ir.Str):
            return scope.builtin("str")
        case "jsonl" | "sse":
            item = media.type if not isinstance(media.type, ir.List) else media.type.item
            return emit_argument(ir.List(item), scope, symbols)
        case "multipart":
            return emit_sent_files(media.type, scope, symbols)
        case _:
            return emit_argument(media.type, scope, symbols)


def given(arguments: Iterable[MethodArgument], where: Where, null: str = "") -> Iterator[str]:
    """Items of the mapping with the arguments of one location: wire name and value.

    Args:
        null: Name of the runtime's `NULL`, if an argument needs it.
    """
    for argument in arguments:
        if argument.where == where:
            yield f"{literal(argument.wire_name)}: {argument.value(null)}"
