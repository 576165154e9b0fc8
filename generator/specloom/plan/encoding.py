"""Non-default encodings of values and bodies: styles, codecs, parts. Not concerned with other code."""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.emit import ValueCodec, codec, emit_codec, emit_read, literal, string
from specloom.plan.arguments import MethodArgument
from specloom.plan.date_codecs import DateCodecs
from specloom.plan.requests import flattened, record_of, sent_as

STYLE = "._runtime.style"
FILES = "._runtime.files"

_VALUES = ("json", "form", "multipart", "text")
"""Kinds of body that are one value, not a sequence of values."""

_STYLE_OF: Mapping[str, tuple[str, bool]] = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}
"""Default style and explode of a location (OAS 3.1.1 section 4.8.12.2)."""


def said(name: str, value: str) -> list[str]:
    """A keyword argument, if there is a value for it."""
    return [f"{name}={value}"] if value else []


def emit_encoding(
    operation: ir.Operation, media: ir.Media | None, arguments: list[MethodArgument], dates: DateCodecs
) -> list[str]:
    """Encodings of values, unless they have the default of their location."""
    by_place: dict[str, list[str]] = {}
    params = {(param.location, param.wire_name): param for param in operation.params}
    in_parts = media is not None and media.kind == "multipart"
    rest = _additional(arguments, dates, in_parts)
    # Next to additional properties with a codec, those without one have to be named, too.
    plain = dates.scope.name("._runtime.codec", "AS_IT_IS") if rest else ""
    for argument in arguments:
        param = params.get((argument.where, argument.wire_name))  # type: ignore[arg-type]  # members of bodies have no parameter
        how = _style(param, argument, dates) if param else _told(argument.type, argument.codec, dates, in_parts)
        place = "body" if argument.where == "property" else argument.where
        how = how or (plain if argument.where == "property" else "")
        if how and argument.where not in ("body", "call", "additional"):
            by_place.setdefault(place, []).append(f"{string(argument.wire_name)}: {how}")
    if names := _names(operation, dates):
        by_place["whole"] = [f"{string('')}: {names}"]
    if rest:
        by_place["additional"] = [f"{string('')}: {rest}"]
    places = ", ".join(f"{string(place)}: {{{', '.join(entries)}}}" for place, entries in by_place.items())
    return said("encode", f"{{{places}}}" if places else "")


def _names(operation: ir.Operation, dates: DateCodecs) -> str:
    """The codec of a whole body that a dict with other names may stand for."""
    record = flattened(operation.body, dates.symbols)
    return dates.renamed(record) if record is not None else ""


def _additional(arguments: list[MethodArgument], dates: DateCodecs, in_parts: bool) -> str:
    """The codec of each property that a flattened body does not declare."""
    for argument in arguments:
        if argument.where == "additional" and isinstance(argument.type, ir.Map):
            value = argument.type.value
            return _told(value, codec(value, dates.symbols), dates, in_parts)
    return ""


def _told(type: ir.Type, codec: ValueCodec | None, dates: DateCodecs, in_parts: bool = False) -> str:
    """The codec to pass to the runtime. Bytes in a part would become a file, although the description declares base64."""
    if codec is not None and (not codec.untouched or (in_parts and codec.name == "BYTES")):
        return emit_codec(codec, dates.scope)
    return dates.codec(type)


def _style(param: ir.Param, argument: MethodArgument, dates: DateCodecs) -> str:
    scope = dates.scope
    if param.media_type is not None:
        decision = _json_string(param.type, dates) if "json" in param.media_type else ""
        if param.style != "querystring":
            return decision
        return f"{scope.name(STYLE, 'Style')}({', '.join([string(param.style), *said('codec', decision)])})"
    style, explode = _STYLE_OF[param.location]
    each = param.type.item if isinstance(param.type, ir.List) else param.type
    decision = _told(each, _of_items(argument.codec), dates)
    own = [
        *([string(param.style)] if param.style != style else []),
        *said("explode", literal(param.explode) if param.explode != explode and _is_compound(param.type) else ""),
        *said("reserved", "True" if param.reserved else ""),
        *said("lists", string(param.lists) if param.lists else ""),
    ]
    if not own:
        return decision
    return f"{scope.name(STYLE, 'Style')}({', '.join([*own, *said('codec', decision)])})"


def _json_string(type: ir.Type, dates: DateCodecs) -> str:
    checked = dates.codec(type)
    return f"{dates.scope.name(STYLE, 'json_string')}({checked})" if checked else dates.scope.name(STYLE, "JSON_STRING")


def _of_items(whole: ValueCodec | None) -> ValueCodec | None:
    """The codec of the items of an array: a style serializes the array itself."""
    return whole._replace(around=whole.around[:-1]) if whole and whole.around[-1:] == ("each",) else whole


def _is_compound(type: ir.Type) -> bool:
    """Whether a value may be more than a scalar, for which `explode` has no meaning."""
    match type:
        case ir.Str() | ir.Int() | ir.Float() | ir.Bool() | ir.Enum() | ir.Const() | ir.Null():
            return False
        case ir.Time() | ir.Date() | ir.Uuid() | ir.Decimal() | ir.Bytes():
            return False
        case ir.Union(members):
            return any(_is_compound(member) for member in members)
        case _:
            return True


def emit_body(
    operation: ir.Operation, media: ir.Media | None, arguments: list[MethodArgument], dates: DateCodecs
) -> list[str]:
    if operation.body is None or media is None:
        return []
    content_type = sent_as(media)
    flat = any(argument.where == "property" for argument in arguments)
    return [
        *said("content_type", string(content_type) if content_type != "application/json" else ""),
        *said("whole", _whole(media, dates) if any(each.where == "body" for each in arguments) else ""),
        *said("parts", _parts(media, dates)),
        *said("optional_body", "True" if flat and not operation.body.required else ""),
    ]


def _whole(media: ir.Media, dates: DateCodecs) -> str:
    """The encoding of a body that is one value, unless the runtime derives it from the media type."""
    scope = dates.scope
    if media.kind == "binary":
        return scope.name(FILES, "FILE")
    if media.kind == "xml" and not isinstance(media.type, ir.Any):
        return f"{scope.name('._runtime.xml', 'XmlBody')}({emit_read(media.type, 'response', scope, dates.symbols)})"
    if media.kind == "jsonl":
        line = media.type.item if isinstance(media.type, ir.List) else media.type
        return _told(line, codec(line, dates.symbols), dates)
    decision = _told(media.type, codec(media.type, dates.symbols), dates) if media.kind in _VALUES else ""
    if decision or media.kind != "json" or isinstance(media.type, ir.List) or not _is_compound(media.type):
        return decision
    return scope.name("._runtime.codec", "AS_IT_IS")


def _parts(media: ir.Media, dates: DateCodecs) -> str:
    record = record_of(media.type, dates.symbols)
    types = {field.wire_name: field.type for field in record.fields} if record is not None else {}
    found = {part.wire_name: _part(part, types.get(part.wire_name, ir.Any("")), dates) for part in media.parts}
    entries = ", ".join(f"{string(name)}: {how}" for name, how in found.items() if how)
    return f"{{{entries}}}" if entries else ""


def _part(part: ir.Part, type: ir.Type, dates: DateCodecs) -> str:
    scope = dates.scope
    exact = part.media_type if part.media_type and not set("*,") & set(part.media_type) else None
    if part.file and part.text and not part.lists:
        return scope.name(FILES, "FILE_OR_TEXT")
    if part.file and not part.lists:
        return f"{scope.name(FILES, 'FILE_AS')}({string(exact)})" if exact else scope.name(FILES, "FILE")
    own = [
        *([string(exact)] if exact else []),
        *said("style", string(part.style) if part.style else ""),
        *said("explode", literal(part.explode) if part.explode is not None else ""),
        *said("file", "True" if part.file else ""),
        *said("text", "True" if part.text else ""),
        *said("lists", string(part.lists) if part.lists else ""),
        *said("codec", _xml_text(exact or "", type, dates)),
    ]
    return f"{scope.name(FILES, 'PartEncoding')}({', '.join(own)})" if own else ""


def _xml_text(media_type: str, type: ir.Type, dates: DateCodecs) -> str:
    """The codec of a part that is an XML document of described properties."""
    if not media_type.endswith("xml") or not isinstance(type, ir.Ref):
        return ""
    document = emit_read(type, "response", dates.scope, dates.symbols)
    return f"{dates.scope.name('._runtime.xml_printing', 'xml_text')}({document})"
