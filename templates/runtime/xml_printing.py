"""Prints XML bodies (OAS 3.1.1 section 4.8.26): records, and plain dicts of which the types are known. Reads none."""

from __future__ import annotations

import re
import typing
from typing import TYPE_CHECKING, Any

import attrs

from .codec import Codec
from .expressions import bare, extra_type, field_types, is_record, is_union, test_in
from .plain_values import items_in
from .records import Record, is_null, is_object, properties_of, sent_properties
from .style import serialize_scalar
from .xml import Xml, mark_of, marks_of, solid, tag

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n"
_USUAL = Xml()
_START = (
    r":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    r"\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = re.compile(rf"[{_START}][{_START}\-.0-9\xb7\u0300-\u036f\u203f\u2040]*")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def print_xml(value: Any, expression: Any = Any) -> bytes:
    """A record, or a mapping, as an XML document in UTF-8.

    Args:
        value: The document; in the place of a record, there may be a mapping of its properties.
        expression: Type expression of `value`.

    Raises:
        TypeError: It has no element that could be the root.
        ValueError: It contains a name or a character that XML does not have.
    """
    from xml.etree import ElementTree

    if items_in(value) is not None:
        raise TypeError("an array has no XML element around it: pass the whole document as str or bytes")
    prefixes: dict[str, str] = {}
    cls = _class(value, expression, "")
    root = ElementTree.Element(_written(mark_of(cls), cls.__name__, prefixes) if cls else "root")
    _fill(root, value, _Expected(expression), prefixes)
    for prefix, namespace in prefixes.items():
        root.set(f"xmlns:{prefix}", namespace)
    text: str = ElementTree.tostring(root, encoding="unicode")
    wrong = _NOT_XML.search(text)
    if wrong is not None:
        raise ValueError(f"XML has no character {wrong[0]!r}")
    # A bare carriage return would be read as a line feed.
    return (_DECLARATION + text.replace("\r", "&#13;")).encode()


def xml_text(expression: Any) -> Codec[Any]:
    """The codec of a part that is an XML document of that type; a string or bytes are one already."""

    def dump(value: Any) -> Any:
        return print_xml(value, expression).decode() if is_object(value) else value

    return Codec(lambda raw: raw, dump, compound=True)


@attrs.frozen
class _Expected:
    """The type expression of a value, and the module whose globals resolve its names."""

    expression: Any = Any
    module: str = ""

    def argument(self, which: int) -> _Expected:
        """The type of an item, or of a property that is data."""
        found = typing.get_args(solid(self.expression, self.module))
        return _Expected(found[which], self.module) if which < len(found) else _Expected()


def _class(value: Any, expression: Any, module: str) -> type[Record] | None:
    """The record class that says how an object is written; None for one without a class."""
    if isinstance(value, Record):
        return type(value)
    found = _alternative(properties_of(value), expression, module) if is_object(value) else None
    return found if is_record(found) else None


def _alternative(value: dict[str, Any], expression: Any, module: str) -> Any:
    """The type of an object among those of a union, of which the first is a record if nothing discriminates them."""
    inner, marks = bare(expression, module)
    if not is_union(inner):
        return inner
    test = test_in(marks)
    if test is not None:
        return bare(test.chosen(value), module)[0]
    found = (_alternative(value, part, module) for part in typing.get_args(inner))
    return next((each for each in found if is_record(each)), None)


def _written(mark: Xml, name: str, prefixes: dict[str, str]) -> str:
    """The name with its own prefix, which the root declares, unless another namespace uses the prefix already.

    ElementTree reserves prefixes such as `ns2`, so the prefixes are not left to it.
    """
    own = mark.name or name
    if _NAME.fullmatch(own) is None:
        raise ValueError(f"{own!r} cannot be the name of an XML element or attribute")
    if mark.prefix and mark.namespace and prefixes.setdefault(mark.prefix, mark.namespace) == mark.namespace:
        return f"{mark.prefix}:{own}"
    return tag(mark, name)


def _fill(element: Element, value: Any, expected: _Expected, prefixes: dict[str, str]) -> None:
    if not is_object(value):
        element.text = "" if value is None or is_null(value) else serialize_scalar(value)
        return
    cls = _class(value, expected.expression, expected.module)
    marks, types = marks_of(cls) if cls else {}, _types(cls) if cls else {}
    other = _Expected(extra_type(cls), cls.__module__) if cls else expected.argument(1)
    codecs = {} if cls is None or isinstance(value, Record) else _codecs(cls)
    for wire_name, member in sent_properties(value).items():
        if member is not None and not is_null(member) and wire_name in codecs:
            member = codecs[wire_name].dump(member)
        mark = marks.get(wire_name, _USUAL)
        _put(element, wire_name, member, mark, types.get(wire_name, other), prefixes)


def _types(cls: type[Record]) -> dict[str, _Expected]:
    names = cls.__shape__.wire_names
    return {names[name]: _Expected(expression, cls.__module__) for name, expression in field_types(cls).items()}


def _codecs(cls: type[Record]) -> dict[str, Any]:
    """The codecs of the properties, which a record has applied and a plain dict has not."""
    shape = cls.__shape__
    found = {shape.wire_names[field.name]: field.metadata.get("codec") for field in shape.fields}
    return {name: codec for name, codec in found.items() if codec is not None}


def _put(
    element: Element, wire_name: str, member: Any, mark: Xml, expected: _Expected, prefixes: dict[str, str]
) -> None:
    """Write one property into the element of its object."""
    from xml.etree.ElementTree import SubElement

    if mark.attribute or mark.text:
        if member is None or is_null(member):
            return
        if mark.text:
            element.text = serialize_scalar(member)
        else:
            element.set(_written(mark, wire_name, prefixes), serialize_scalar(member))
    elif (items := items_in(member)) is not None:
        parent = SubElement(element, _written(mark, wire_name, prefixes)) if mark.wrapped else element
        name = mark.item or (wire_name if mark.wrapped else mark.name or wire_name)
        for item in items:
            child = SubElement(parent, _written(attrs.evolve(mark, name=None), name, prefixes))
            _fill(child, item, expected.argument(0), prefixes)
    else:
        _fill(SubElement(element, _written(mark, wire_name, prefixes)), member, expected, prefixes)
