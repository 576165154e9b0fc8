"""Reads XML bodies as plain data, guided by annotations and `Xml` metadata of records (OAS 3.1.1 section 4.8.26). Prints none.

The plain data is what JSON would have contained, so records are the same for both.
"""

from __future__ import annotations

import typing
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import attrs

from .digits import parse_number
from .expressions import bare, codec_in, field_types, is_record, is_union
from .records import Record
from .style import serialize_scalar

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


@attrs.frozen
class Xml:
    """How a property or a record is written in XML.

    Attributes:
        name: Name of the element or attribute; None for the wire name, for a record its class name.
        namespace: URI of its namespace.
        prefix: Prefix of its namespace; without one, a prefix is generated.
        attribute: Whether it is an attribute.
        wrapped: Whether an array has its own enclosing element.
        text: Whether it is the text content of the element itself.
        item: Name of each item of an array.
    """

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    attribute: bool = False
    wrapped: bool = False
    text: bool = False
    item: str | None = None


@attrs.frozen(eq=False)
class XmlBody:
    """A body that is sent as XML.

    Attributes:
        expression: Its type expression, which says how a plain dict is written.
    """

    expression: Any


_USUAL = Xml()


def parse_xml(text: bytes, expression: Any) -> Any:
    """The plain data in an XML document, read as the type `expression`; without a type, as strings and dicts.

    Raises:
        ValueError: It is not XML, or it declares entities.
    """
    from xml.etree import ElementTree

    class Tree(ElementTree.TreeBuilder):
        def doctype(self, name: str, *_: object) -> None:
            """Called by the parser, whatever the encoding of the document."""
            raise ValueError("not accepted: the document has a document type declaration")

    try:
        root = ElementTree.fromstring(text, ElementTree.XMLParser(target=Tree()))
    except (ElementTree.ParseError, LookupError) as error:
        raise ValueError(f"not XML: {error}") from None
    inner, _ = bare(expression, "")
    if typing.get_origin(inner) in (list, Sequence):
        return [_read(item, typing.get_args(inner)[0], "") for item in root]
    return _read(root, expression, "")


def mark_of(cls: type[Any]) -> Xml:
    """The XML metadata of a record class."""
    found = getattr(cls, "__xml__", None)
    return found if isinstance(found, Xml) else _USUAL


def marks_of(cls: type[Any]) -> dict[str, Xml]:
    """The XML metadata of each property, by wire name."""
    if not is_record(cls):
        return {}
    shape = typing.cast("type[Record]", cls).__shape__
    return {shape.wire_names[field.name]: field.metadata.get("xml") or _USUAL for field in shape.fields}


def tag(mark: Xml, name: str) -> str:
    """The name of an element or attribute as ElementTree has it."""
    own = mark.name or name
    return f"{{{mark.namespace}}}{own}" if mark.namespace else own


def _read(element: Element, expression: Any, module: str) -> Any:
    inner = solid(expression, module)
    if is_record(inner):
        return _properties(element, inner)
    if inner is Any or typing.get_origin(inner) in (dict, Mapping):
        return _free(element, typing.get_args(inner)[1] if typing.get_args(inner) else Any, module)
    return _scalar(element.text or "", inner)


def _properties(element: Element, cls: type[Record]) -> dict[str, Any]:
    marks, data, known = marks_of(cls), dict[str, Any](), set[str]()
    codecs = {field.name: field.metadata.get("codec") for field in cls.__shape__.fields}
    for name, expression in field_types(cls).items():
        wire_name, codec = cls.__shape__.wire_names[name], codecs[name]
        mark = marks[wire_name]
        if codec is not None:
            expression = Annotated[expression, codec]
        inner = solid(expression, cls.__module__)
        if mark.attribute:
            _put(data, wire_name, element.get(tag(mark, wire_name)), inner)
        elif mark.text:
            _put(data, wire_name, element.text, inner)
        elif typing.get_origin(inner) in (list, Sequence, Iterable):
            known |= {tag(mark, wire_name)} if mark.wrapped else {_item_tag(mark, wire_name), tag(mark, wire_name)}
            found = _array(element, mark, wire_name, typing.get_args(inner)[0], cls.__module__)
            if found is not None:
                data[wire_name] = found
        else:
            known.add(tag(mark, wire_name))
            child = _child(element, tag(mark, wire_name))
            if child is not None:
                data[wire_name] = _read(child, inner, cls.__module__)
    further = [child for child in element if not any(_same(child.tag, tag) for tag in known)]
    return {**_collected(further, Any, cls.__module__), **data} if further else data


def _array(element: Element, mark: Xml, wire_name: str, item: Any, module: str) -> list[Any] | None:
    if mark.wrapped:
        wrapper = _child(element, tag(mark, wire_name))
        return None if wrapper is None else [_read(child, item, module) for child in wrapper]
    # Some servers give an item the name of the array, although the description has a different name for it.
    for name in (_item_tag(mark, wire_name), tag(mark, wire_name)):
        found = [_read(child, item, module) for child in element if _same(child.tag, name)]
        if found:
            return found
    return None


def _item_tag(mark: Xml, wire_name: str) -> str:
    """Tag of each item of an array without an enclosing element."""
    return tag(attrs.evolve(mark, name=None), mark.item or mark.name or wire_name)


def _put(data: dict[str, Any], wire_name: str, text: str | None, inner: Any) -> None:
    if text is not None:
        data[wire_name] = _scalar(text, inner)


def _child(element: Element, tag: str) -> Element | None:
    return next((child for child in element if _same(child.tag, tag)), None)


def _same(tag: str, wanted: str) -> bool:
    """Whether a tag is the expected one; if no namespace is described, any namespace matches."""
    return tag == wanted or ("}" not in wanted and tag.rpartition("}")[2] == wanted)


def _free(element: Element, value: Any, module: str) -> Any:
    return _collected(element, value, module) if len(element) else element.text or ""


def _collected(children: Iterable[Element], value: Any, module: str) -> dict[str, Any]:
    """Elements by name; those that share one become a list."""
    data: dict[str, Any] = {}
    for child in children:
        name = child.tag.rpartition("}")[2]
        read = _read(child, value, module)
        if name in data:
            held = data[name]
            data[name] = [*held, read] if isinstance(held, list) else [held, read]
        else:
            data[name] = read
    return data


def solid(expression: Any, module: str) -> Any:
    """The type in JSON: the expression without Annotated and None; for a union its first member."""
    inner, marks = bare(expression, module)
    codec = codec_in(marks)
    if codec is not None and codec.schema:
        return _json_type(codec.schema)
    if is_union(inner):
        return next((solid(part, module) for part in typing.get_args(inner) if part is not type(None)), Any)
    return inner


def _json_type(schema: Mapping[str, Any]) -> Any:
    """The type expression of what a codec reads."""
    if "items" in schema:
        return list[_json_type(schema["items"])]  # type: ignore[misc]  # a type that is known at run time only
    if "additionalProperties" in schema:
        return dict[str, _json_type(schema["additionalProperties"])]  # type: ignore[misc]
    return _JSON_TYPES.get(schema.get("type", ""), str)


_JSON_TYPES = {"integer": int, "number": float, "boolean": bool}


def _scalar(text: str, kind: Any) -> Any:
    """The string converted to the JSON type that the annotation requires, or unchanged if it does not fit.

    An empty element is null if the type allows no empty value.
    """
    if not text and kind in (bool, int, float):
        return None
    if kind is bool:
        return {"true": True, "1": True, "false": False, "0": False}.get(text.strip(), text)
    if typing.get_origin(kind) is typing.Literal:
        return next((value for value in typing.get_args(kind) if serialize_scalar(value) == text), text)
    if kind not in (int, float):
        return text
    try:
        number = parse_number(text.strip())
    except ValueError:
        return text
    return text if kind is int and isinstance(number, float) else number
