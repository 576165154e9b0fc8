"""Records: typed views of JSON objects, and the wire names of their properties. Not concerned with JSON text or HTTP."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Literal,
    Self,
    TypeVar,
    cast,
    dataclass_transform,
    overload,
)

import attrs

from .markers import NULL as NULL
from .markers import REQUIRED as REQUIRED
from .markers import is_null as is_null

if TYPE_CHECKING:
    from .codec import Codec

T = TypeVar("T")
R = TypeVar("R", bound="Record")


def is_object(value: object) -> bool:
    """Whether `value` has properties: a record or a mapping."""
    return isinstance(value, (Record, Mapping))


def properties_of(value: Any) -> dict[str, Any]:
    """The properties of a record or a mapping, by wire name, in a new dict.

    Raises:
        TypeError: It is neither.
    """
    return dict(vars(value) if isinstance(value, Record) else _mapping(value))


def sent(record: Record) -> dict[str, Any]:
    """The properties of a record that requests contain; `vars(record)` itself, if they are all."""
    return record.__sent__


def sent_properties(value: Any) -> dict[str, Any]:
    """The same, but without those of a record that only the server writes.

    Raises:
        TypeError: It is neither.
    """
    return dict(value.__sent__ if isinstance(value, Record) else _mapping(value))


def _mapping(value: Any) -> Mapping[str, Any]:
    if not is_object(value):
        raise TypeError(f"an object is required, not {type(value).__name__}")
    return cast("Mapping[str, Any]", value)


@attrs.frozen
class RecordShape:
    """The properties that a record class declares.

    Attributes:
        wire_names: Wire name of each property, by Python name.
        required: Wire names of required properties.
        needed: Required wire names that a constructor needs: without read-only ones.
        fields: The attrs fields.
        read_only: Wire names of those that only the server writes.
    """

    wire_names: Mapping[str, str] = attrs.field(factory=dict[str, str])
    required: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    fields: tuple[attrs.Attribute[Any], ...] = ()
    read_only: frozenset[str] = frozenset()


class _Method:
    """A method of records that a property with the same wire name cannot hide: a data descriptor takes precedence over `vars()`."""

    def __init__(self, function: Any) -> None:
        self._function = function

    def __get__(self, record: object, owner: type[Any]) -> Any:
        return self._function if record is None else self._function.__get__(record, owner)

    def __set__(self, record: object, value: object) -> None:
        raise AttributeError(
            f"{self._function.__name__} of a record cannot be assigned; vars(record) holds its properties"
        )


class _Fields:
    """`__attrs_attrs__`, visible on the base class only.

    attrs itself finds it there. msgspec looks into the `__dict__` of each class, and in a class that it recognizes as attrs it
    skips every property that begins with `_`; a class that it does not recognize is printed by our hook, which loses none.
    """

    def __get__(self, instance: object, owner: type[Record]) -> tuple[attrs.Attribute[Any], ...]:
        return owner.__shape__.fields


class Record:
    """A JSON object: `vars(record)` is exactly what was received or will be sent, under its wire names.

    It has no public attributes besides its properties, so no property can collide with one. An absent property reads as None.
    A request contains `__sent__` of it: `vars(record)` without the properties that only the server writes.
    """

    if TYPE_CHECKING:

        @property
        def __sent__(self) -> dict[str, Any]: ...

    __shape__: ClassVar[RecordShape] = RecordShape()
    __omits_read_only__: ClassVar[bool] = True
    __attrs_attrs__ = _Fields()

    def __attrs_post_init__(self) -> None:
        members = vars(self)
        needed = type(self).__shape__.needed
        for wire_name in [wire_name for wire_name, value in members.items() if value is None or value is NULL]:
            if members[wire_name] is NULL:
                members[wire_name] = None
            elif wire_name not in needed:
                del members[wire_name]

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    @_Method
    def __copy__(self) -> Self:
        return new(type(self), dict(vars(self)))

    @_Method
    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from copy import deepcopy

        made = memo[id(self)] = new(type(self), {})
        vars(made).update((wire_name, deepcopy(value, memo)) for wire_name, value in vars(self).items())
        return made

    @_Method
    def __reduce_ex__(self, protocol: object) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]  # a descriptor on purpose
        return new, (type(self), {}), dict(vars(self))

    @_Method
    def __getstate__(self) -> dict[str, Any]:  # pyright: ignore[reportIncompatibleMethodOverride]  # a descriptor on purpose
        return dict(vars(self))

    __hash__ = None  # type: ignore[assignment]  # a record is mutable, so it has no hash

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: object) -> Any:
        """For pydantic, where it finds a record class in a type: data by wire names, checked as `strict=True` checks it."""
        from .pydantic_types import core_schema

        return core_schema(cls)

    def __repr__(self) -> str:
        names = {wire_name: name for name, wire_name in type(self).__shape__.wire_names.items()}
        shown = (f"{names.get(wire_name, wire_name)}={value!r}" for wire_name, value in vars(self).items())
        return f"{type(self).__name__}({', '.join(shown)})"


# The descriptor of `__dict__` itself: a class without read-only properties spends no time on them.
cast("Any", Record).__sent__ = vars(Record)["__dict__"]


def _writable(record: Record) -> dict[str, Any]:
    """What a request contains of a record of a class with properties that only the server writes."""
    read_only = type(record).__shape__.read_only
    return {wire_name: value for wire_name, value in vars(record).items() if wire_name not in read_only}


class Extras(Record, Generic[T]):
    """A record whose undeclared properties are of type `T`."""


class FieldDescriptor:
    """A property whose name or form in Python differs; the raw value stays unchanged until the property is.

    A list or dict of converted values is one in which changes are changes of the raw value (`Codec.view`).
    """

    def __init__(self, wire_name: str, codec: Codec[Any] | None) -> None:
        self.wire, self.codec = wire_name, codec
        self.view = None if codec is None else codec.view

    def __get__(self, record: Record | None, owner: type[Record]) -> Any:
        if record is None:
            return self
        raw = vars(record).get(self.wire)
        return raw if raw is None or self.view is None else self.view(raw)

    def __set__(self, record: Record, value: Any) -> None:
        keep = value is None or value is NULL or self.codec is None
        vars(record)[self.wire] = value if keep else cast("Codec[Any]", self.codec).dump(value)

    def __delete__(self, record: Record) -> None:
        try:
            del vars(record)[self.wire]
        except KeyError:
            raise AttributeError(f"{type(record).__name__} has no property {self.wire!r} set") from None


@overload
def field(
    wire_name: str,
    *,
    default: Any = ...,
    read_only: bool = ...,
    required: bool = ...,
    deprecated: bool = ...,
    xml: object = ...,
) -> Any: ...
@overload
def field(
    wire_name: str, codec: Codec[T], *, default: None, read_only: bool = ..., required: Literal[True], xml: object = ...
) -> T: ...
@overload
def field(wire_name: str, codec: Codec[T], *, xml: object = ...) -> T: ...
@overload
def field(
    wire_name: str,
    codec: Codec[T],
    *,
    default: None,
    read_only: bool = ...,
    deprecated: bool = ...,
    xml: object = ...,
) -> T | None: ...
def field(
    wire_name: str,
    codec: Codec[Any] | None = None,
    *,
    default: Any = attrs.NOTHING,
    read_only: bool = False,
    required: bool = False,
    deprecated: bool = False,
    xml: object = None,
) -> Any:
    """Declare a property whose wire name or Python form differs from the attribute, or that is deprecated or read-only.

    Args:
        wire_name: Its name in JSON.
        codec: Converts between its JSON form and its Python form; None if they are the same.
        default: None for an optional property, or the value of a property with a single value.
        read_only: Whether only the server writes it, so that requests omit it.
        required: Whether every response contains it, although it has a default.
        deprecated: Whether the constructor warns when it is given.
        xml: An `xml.Xml`, if the record is also sent as XML.
    """
    metadata = {
        "wire": wire_name,
        "codec": codec,
        "xml": xml,
        "read_only": read_only,
        "required": required,
        "deprecated": deprecated,
    }
    return attrs.field(default=default, metadata=metadata)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(attrs.field, field))
def record(cls: type[R]) -> type[R]:
    """Make `cls` a record: a keyword-only constructor, and properties stored in `vars()` under their wire names."""
    made = attrs.define(slots=False, kw_only=True, eq=False, repr=False)(cls)
    fields = cast("tuple[attrs.Attribute[Any], ...]", vars(made)["__attrs_attrs__"])
    del made.__attrs_attrs__
    wires = {field.name: field.metadata.get("wire", field.name) for field in fields}
    # A default that is a value is that of a property with a single value: the constructor fills it in.
    needed = frozenset(wires[field.name] for field in fields if field.default is not None)
    required = needed.union(wires[field.name] for field in fields if field.metadata.get("required"))
    read_only = frozenset(wires[field.name] for field in fields if field.metadata.get("read_only"))
    made.__shape__ = RecordShape(wires, required, needed, fields, read_only)
    if read_only and made.__omits_read_only__:
        cast("Any", made).__sent__ = property(_writable)
    if any(field.metadata.get("deprecated") for field in fields):
        cast("Any", made).__attrs_post_init__ = _initialized_with_warnings
    for field in fields:
        setattr(made, field.name, _class_attribute(field, wires[field.name]))
    return made


def _initialized_with_warnings(made: Record) -> None:
    """What follows the constructor of a record with deprecated properties; only such records spend time on them."""
    Record.__attrs_post_init__(made)
    for field in type(made).__shape__.fields:
        if field.metadata.get("deprecated") and is_set(made, field.name):
            message = f"the property `{field.name}` of {type(made).__name__} is deprecated"
            warnings.warn(message, DeprecationWarning, stacklevel=3)


def _class_attribute(field: attrs.Attribute[Any], wire_name: str) -> FieldDescriptor | None:
    codec = field.metadata.get("codec")
    # A plain property is stored in the instance; None on the class is the value of an absent one.
    return None if wire_name == field.name and codec is None else FieldDescriptor(wire_name, codec)


def is_set(record: Record, name: str) -> bool:
    """Whether the property `name`, a Python or a wire name, is present (null counts as present)."""
    return type(record).__shape__.wire_names.get(name, name) in vars(record)


def replace(record: R, **changes: Any) -> R:
    """A copy of `record` with some properties changed and all others kept, including undeclared ones.

    Args:
        record: What to copy; nested records are shared, not copied.
        changes: By Python name, or by wire name for undeclared properties. None removes an optional property.
    """
    made = new(type(record), dict(vars(record)))
    shape = type(record).__shape__
    for name, value in changes.items():
        wire_name = shape.wire_names.get(name, name)
        if value is None and wire_name not in shape.needed:
            vars(made).pop(wire_name, None)
        elif name in shape.wire_names:
            setattr(made, name, None if value is NULL else value)
        else:
            vars(made)[wire_name] = None if value is NULL else value
    return made


@overload
def extras(record: Extras[T]) -> dict[str, T]: ...
@overload
def extras(record: Record) -> dict[str, Any]: ...
def extras(record: Record) -> dict[str, Any]:
    """The properties that the class does not declare, by wire name."""
    declared = set(type(record).__shape__.wire_names.values())
    return {wire_name: value for wire_name, value in vars(record).items() if wire_name not in declared}


def new(cls: type[R], members: dict[str, Any]) -> R:
    """A record over `members` itself, not a copy of it."""
    made = object.__new__(cls)
    made.__dict__ = members
    return made
