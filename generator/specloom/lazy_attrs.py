"""Creates attrs classes whose methods are compiled when they are first called. Does not replace attrs where a class needs more of it.

`from specloom import lazy_attrs as attrs` stands for `import attrs`: type checkers see attrs itself. Importing attrs and compiling methods
that nobody calls was half of a short run (docs/decisions/0011-lazy-attrs.md). A class that needs more than is here, such as one with
validators, is created by attrs itself.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NamedTuple

if TYPE_CHECKING:
    from attrs import asdict as asdict
    from attrs import define as define
    from attrs import evolve as evolve
    from attrs import field as field
    from attrs import fields as fields
    from attrs import frozen as frozen
    from attrs import resolve_types as resolve_types
    from attrs import validators as validators

_NOTHING: Any = type("_NOTHING", (), {"__repr__": lambda self: "NOTHING"})()  # pyright: ignore[reportUnknownLambdaType]
"""Stands for an argument that was not given, where a factory makes the value."""

_FIELD_OPTIONS = frozenset({"default", "factory", "init", "repr", "eq"})
_CLASS_OPTIONS = frozenset({"eq", "frozen", "repr", "slots"})
_WRITTEN_BY_HAND = frozenset({"__init__", "__eq__", "__hash__", "__setattr__", "__getstate__", "__reduce__"})


class _Field(NamedTuple):
    """A field of a class.

    Attributes:
        name: Name of the attribute; that of the argument has no `_` in front.
        type_: Its annotation.
        options: The arguments of `field`.
    """

    name: str
    type_: Any
    options: dict[str, Any]

    @property
    def argument(self) -> str:
        return self.name.lstrip("_")

    def is_in(self, method: str) -> bool:
        """Whether a method, `init`, `repr` or `eq`, covers the field."""
        return self.options.get(method, True) is not False


class _Options(dict[str, Any]):
    """What `field` was given."""


class _AttrsFields:
    """The value of `__attrs_attrs__`, which attrs itself reads: its own description of the fields, made when it is asked for."""

    def __get__(self, instance: object, owner: type) -> Any:
        found = _by_attrs(type(owner.__name__, (), _written(owner)), {}).__attrs_attrs__
        owner.__attrs_attrs__ = found  # type: ignore[attr-defined]
        return found


if not TYPE_CHECKING:

    def field(**options):
        """As `attrs.field`."""
        return _Options(options)

    def define(cls=None, **options):
        """As `attrs.define`."""
        return _class(cls, options) if cls else lambda cls: _class(cls, options)

    def frozen(cls=None, **options):
        """As `attrs.frozen`."""
        return define(cls, **options, frozen=True)

    def evolve(instance, /, **changes):
        """As `attrs.evolve`."""
        cls = instance.__class__
        if "__lazy_fields__" not in cls.__dict__:
            return __getattr__("evolve")(instance, **changes)
        for name, argument in _arguments(cls):
            if argument not in changes:
                changes[argument] = getattr(instance, name)
        return cls(**changes)

    def __getattr__(name):
        import attrs

        return getattr(attrs, name)


def _arguments(cls: Any) -> tuple[tuple[str, str], ...]:
    """Names of the fields that are arguments, each with that of the argument."""
    found: tuple[tuple[str, str], ...] | None = cls.__dict__.get("__lazy_arguments__")
    if found is None:
        found = tuple((each.name, each.argument) for each in cls.__lazy_fields__ if each.is_in("init"))
        cls.__lazy_arguments__ = found
    return found


def _class(cls: Any, options: dict[str, Any]) -> Any:
    """The class with its methods; by attrs if it needs more than is here."""
    own = {**cls.__dict__}
    annotations = {name: kind for name, kind in cls.__annotations__.items() if not _is_class_variable(kind)}
    given = {name: _given(own, name) for name in annotations}
    if not _is_simple(cls, own, options, given):
        for name in given.keys() & own.keys():
            setattr(cls, name, _by_field(given[name]))
        return _by_attrs(cls, options)
    fields = [_Field(name, kind, given[name]) for name, kind in annotations.items()]
    for name in given.keys() & own.keys():
        delattr(cls, name)
    members = {**_methods((*_inherited(cls, annotations), *fields), own, **options), "__own_fields__": fields}
    if options.get("slots", True):
        return _with_slots(cls, annotations, members)
    for name, value in members.items():
        setattr(cls, name, value)
    return cls


def _inherited(cls: Any, own: Container[str]) -> list[_Field]:
    """The fields of the bases that the class does not have itself."""
    found = {each.name: each for base in cls.__mro__[:0:-1] for each in base.__dict__.get("__own_fields__", ())}
    return [each for name, each in found.items() if name not in own]


def _given(own: dict[str, Any], name: str) -> _Options:
    """The options of a field: of `field`, or its default."""
    value = own.get(name)
    return value if isinstance(value, _Options) else _Options(default=value) if name in own else _Options()


def _is_class_variable(annotation: object) -> bool:
    return str(annotation).startswith(("ClassVar", "typing.ClassVar"))


def _is_simple(cls: Any, own: dict[str, Any], options: dict[str, Any], given: dict[str, _Options]) -> bool:
    bases = all(base is Generic or base is object or "__lazy_fields__" in base.__dict__ for base in cls.__bases__)
    return (
        bases
        and options.keys() <= _CLASS_OPTIONS
        and not own.keys() & _WRITTEN_BY_HAND
        and all(each.keys() <= _FIELD_OPTIONS for each in given.values())
        and not (options.get("slots", True) and any(_needs_its_class(value) for value in own.values()))
    )


def _needs_its_class(value: Any) -> bool:
    """Whether a member would notice that a class with slots is another class: `super()`, or a property that is kept."""
    function = getattr(value, "fget", None) or getattr(value, "__func__", None) or value
    code = getattr(function, "__code__", None)
    return type(value).__name__ == "cached_property" or (code is not None and "__class__" in code.co_freevars)


def _with_slots(cls: Any, fields: Iterable[str], members: dict[str, Any]) -> Any:
    """A new class with slots, since a class that exists cannot get any."""
    inherited = {name for base in cls.__mro__[1:] for name in base.__dict__.get("__slots__", ())}
    slots = tuple(name for name in (*fields, "__weakref__") if name not in inherited)
    kept = {name: value for name, value in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
    members |= {"__qualname__": cls.__qualname__, "__slots__": slots}
    return type(cls)(cls.__name__, cls.__bases__, {**kept, **members})


def _methods(
    fields: tuple[_Field, ...],
    own: Container[str],
    *,
    frozen: bool = False,
    slots: bool = True,
    eq: bool = True,
    repr: bool = True,
) -> dict[str, Any]:
    """What attrs adds to a class; `own` is what it has."""
    members: dict[str, Any] = {
        "__lazy_fields__": fields,
        "__attrs_attrs__": _AttrsFields(),
        "__match_args__": tuple(each.name for each in fields if each.is_in("init")),
        "__init__": _first_call("__init__", lambda cls: _init(cls, fields, frozen=frozen, slots=slots)),
    }
    if repr and "__repr__" not in own:
        members["__repr__"] = _first_call("__repr__", lambda _: _repr(fields))
    if eq:
        members["__eq__"] = _first_call("__eq__", lambda _: _eq(fields))
        members["__hash__"] = _first_call("__hash__", lambda cls: _hash(cls, fields)) if frozen else None
    if frozen:
        members |= {"__setattr__": _refuse, "__delattr__": _refuse}
    if slots:
        members |= {"__getstate__": _get_state(tuple(each.name for each in fields)), "__setstate__": _set_state}
    return members


def _first_call(name: str, compiled: Callable[[Any], Any]) -> Any:
    """A method that puts the compiled one in its place."""

    def method(self: Any, *args: Any, **named: Any) -> Any:
        owner = next((cls for cls in type(self).__mro__ if cls.__dict__.get(name) is method), None)
        if owner is None:  # another thread was first
            return getattr(self.__class__, name)(self, *args, **named)
        made = compiled(owner)
        made.__qualname__ = f"{owner.__qualname__}.{name}"
        setattr(owner, name, made)
        return made(self, *args, **named)

    return method


def _compile(lines: Iterator[str], known: dict[str, Any], name: str) -> Any:
    exec("\n".join(lines), known)  # of names of fields, which are identifiers
    return known[name]


def _init(cls: Any, fields: tuple[_Field, ...], *, frozen: bool, slots: bool) -> Any:
    known: dict[str, Any] = {"_NOTHING": _NOTHING}

    def parameters() -> Iterator[str]:
        yield "self"
        for each in fields:
            if "factory" in each.options:
                known[f"_make_{each.name}"] = each.options["factory"]
            elif "default" in each.options:
                known[f"_default_{each.name}"] = each.options["default"]
            if each.is_in("init"):
                factory, default = "factory" in each.options, "default" in each.options
                yield each.argument + ("=_NOTHING" if factory else f"=_default_{each.name}" if default else "")

    def lines() -> Iterator[str]:
        yield f"def __init__({', '.join(parameters())}):"
        yield "    pass"
        for each in fields:
            value = each.argument
            if "factory" in each.options:
                made = f"_make_{each.name}()"
                value = f"{made} if {value} is _NOTHING else {value}" if each.is_in("init") else made
            elif not each.is_in("init"):
                if "default" not in each.options:
                    continue
                value = f"_default_{each.name}"
            if not frozen:
                yield f"    self.{each.name} = {value}"
            elif slots:
                known[f"_set_{each.name}"] = getattr(cls, each.name).__set__
                yield f"    _set_{each.name}(self, {value})"
            else:
                yield f"    self.__dict__[{each.name!r}] = {value}"
        if hasattr(cls, "__attrs_post_init__"):
            yield "    self.__attrs_post_init__()"

    return _compile(lines(), known, "__init__")


def _compared(fields: tuple[_Field, ...], of: str, known: dict[str, Any]) -> Iterator[str]:
    """What to compare of each field, as code."""
    for each in fields:
        if each.is_in("eq"):
            key = each.options.get("eq", True)
            if key is not True:
                known[f"_key_{each.name}"] = key
            yield f"{of}.{each.name}" if key is True else f"_key_{each.name}({of}.{each.name})"


def _eq(fields: tuple[_Field, ...]) -> Any:
    known: dict[str, Any] = {}

    def lines() -> Iterator[str]:
        yield "def __eq__(self, other):"
        yield "    if other.__class__ is not self.__class__:"
        yield "        return NotImplemented"
        both = zip(_compared(fields, "self", known), _compared(fields, "other", known), strict=True)
        yield f"    return {' and '.join(f'{mine} == {other}' for mine, other in both) or 'True'}"

    return _compile(lines(), known, "__eq__")


def _hash(cls: Any, fields: tuple[_Field, ...]) -> Any:
    known: dict[str, Any] = {"_name": cls.__qualname__}

    def lines() -> Iterator[str]:
        yield "def __hash__(self):"
        yield f"    return hash(({', '.join(['_name', *_compared(fields, 'self', known)])},))"

    return _compile(lines(), known, "__hash__")


def _repr(fields: tuple[_Field, ...]) -> Any:
    from reprlib import recursive_repr

    names = [each.name for each in fields if each.is_in("repr")]

    @recursive_repr()
    def shown(self: Any) -> str:
        members = ", ".join(f"{name}={getattr(self, name, _NOTHING)!r}" for name in names)
        return f"{self.__class__.__qualname__.rsplit('>.', 1)[-1]}({members})"

    return shown


def _refuse(self: object, name: str, value: object = None) -> None:
    from attrs.exceptions import FrozenInstanceError

    raise FrozenInstanceError


def _get_state(names: tuple[str, ...]) -> Any:
    def __getstate__(self: Any) -> dict[str, Any]:  # noqa: N807
        return {name: getattr(self, name) for name in names if hasattr(self, name)}

    return __getstate__


def _set_state(self: object, state: dict[str, Any]) -> None:
    for name, value in state.items():
        object.__setattr__(self, name, value)


def _by_attrs(cls: Any, options: dict[str, Any]) -> Any:
    import attrs

    return attrs.define(cls, **options)


def _by_field(options: dict[str, Any]) -> Any:
    import attrs

    return attrs.field(**options)


def _written(cls: Any) -> dict[str, Any]:
    """The body of a class with the same fields, as it would be written for attrs."""
    fields: tuple[_Field, ...] = cls.__lazy_fields__
    options = {each.name: _by_field(each.options) for each in fields}
    return {"__annotations__": {each.name: each.type_ for each in fields}, **options}
