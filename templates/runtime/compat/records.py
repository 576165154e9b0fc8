"""Records with the methods of pydantic models. Does not parse JSON.

A property with the same wire name hides the method; the functions of the package (`to_dict`, `replace`, `extras`, ...) are never hidden.
"""

from __future__ import annotations

import copy
import datetime as dt
import inspect
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, cast, dataclass_transform

from .. import records
from ..convert import to_dict as plain_of
from ..decode import adopter
from ..json_text import print_json
from ..plain_values import is_model

T = TypeVar("T")
R = TypeVar("R", bound=records.Record)
Mode = Literal["json", "python"]
Names = Collection[str] | Mapping[str, Any] | None
_VALUES = (str, int, float, tuple)


class Record(records.Record):
    """A JSON object with the methods that pydantic models have. Requests contain all of it, as those of the SDK do."""

    __slots__ = ("_answered",)
    __omits_read_only__ = False
    _answered: str | None

    @property
    def _request_id(self) -> str | None:
        """The server's id of the request that this answers; in new code `request_id` of `with_raw_response`."""
        return getattr(self, "_answered", None)

    def to_dict(
        self,
        *,
        mode: Mode = "json",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """The record as a dict; in new code `to_dict(record)` of the package.

        Args:
            mode: `json` for JSON values, `python` for datetime and similar objects.
            use_api_names: Whether keys are wire names rather than attribute names.
            exclude_unset: Whether absent properties are omitted; otherwise they are None.
            exclude_defaults: Whether properties that have their default, None, are omitted.
            exclude_none: Whether properties that are None are omitted.
            warnings: Ignored; no warnings are issued.
        """
        del warnings
        without_none = exclude_none or exclude_defaults
        return _dump(self, mode, by_alias=use_api_names, unset=not exclude_unset, none=not without_none)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The record as JSON; in new code `to_json(record)` of the package. Arguments as for `to_dict`."""
        del warnings
        without_none = exclude_none or exclude_defaults
        made = _dump(self, "json", by_alias=use_api_names, unset=not exclude_unset, none=not without_none)
        return print_json(made, indent=indent)

    def model_dump(
        self,
        *,
        mode: Mode | str = "python",
        include: Names = None,
        exclude: Names = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_: Any,
    ) -> dict[str, Any]:
        """As pydantic's `model_dump`; in new code `to_dict(record)` of the package."""
        without_none = exclude_none or exclude_defaults
        chosen: Mode = "json" if mode == "json" else "python"
        made = _dump(self, chosen, by_alias=bool(by_alias), unset=not exclude_unset, none=not without_none)
        return {name: value for name, value in made.items() if _is_chosen(name, include, exclude)}

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        include: Names = None,
        exclude: Names = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_: Any,
    ) -> str:
        """As pydantic's `model_dump_json`; in new code `to_json(record)` of the package."""
        made = Record.model_dump(
            self,
            mode="json",
            include=include,
            exclude=exclude,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        return print_json(made, indent=indent)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some properties changed; in new code `replace(record, ...)` of the package."""
        made = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(made, name, value)
        return made

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the properties that are present; in new code `is_set(record, name)` of the package."""
        return {_name(type(self), wire_request) for wire_request in vars(self)}

    @property
    def model_extra(self) -> dict[str, Any] | None:
        """Properties that the class does not declare; in new code `extras(record)` of the package."""
        return records.extras(self)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """A record from values that are not validated; in new code the class itself, or `from_dict(cls, ...)` of the package."""
        return _constructed(cls, values)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """As `construct`."""
        return _constructed(cls, values)

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """A record from a mapping or a record; in new code `from_dict(cls, obj)` of the package."""
        return obj if isinstance(obj, cls) else _constructed(cls, records.properties_of(obj))

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        for name in type(self).__shape__.wire_names:
            yield name, getattr(self, name)
        yield from records.extras(self).items()


def answering(value: T, request_id: str | None) -> T:
    """A value that a call returns, which knows the id of its request if it is a record."""
    if isinstance(value, Record):
        object.__setattr__(value, "_answered", request_id)
    return value


if TYPE_CHECKING:
    HidingRecord = records.Record
else:

    class HidingRecord(Record):
        """A record with a property that hides a method: type checkers see no method, so the types cannot conflict."""


class Extras(Record, records.Extras[T], Generic[T]):
    """A record whose undeclared properties are of type `T`."""


class _Models(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, Record) if cls is BaseModel else super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, Record) if cls is BaseModel else super().__subclasscheck__(subclass)


@dataclass_transform(kw_only_default=True, eq_default=False)
class BaseModel(Record, metaclass=_Models):
    """Base class of your own models; in new code decorate a class with `record` of the package's runtime."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        annotated = inspect.get_annotations(cls)
        names = (*cls.__shape__.wire_names, *annotated)
        given: dict[str, Any] = {name: getattr(cls, name, None) for name in names}
        defaults: dict[str, Any] = {name: value for name, value in given.items() if isinstance(value, _VALUES)}
        for name in annotated:
            if name in defaults or not hasattr(cls, name):
                setattr(cls, name, None)
        records.record(cls)
        # A default is what an absent property reads as; it is not sent.
        for name, value in defaults.items():
            setattr(cls, name, value)


def _constructed(cls: type[R], values: Mapping[str, Any]) -> R:
    wires = cls.__shape__.wire_names
    members = {wires.get(name, name): _undumped(value) for name, value in values.items()}
    return cast("R", adopter(cls)(members))


def _name(cls: type[records.Record], wire_request: str) -> str:
    return next((name for name, declared in cls.__shape__.wire_names.items() if declared == wire_request), wire_request)


def _is_chosen(name: str, include: Names, exclude: Names) -> bool:
    return (include is None or name in include) and (exclude is None or name not in exclude)


def _dump(record: records.Record, mode: Mode, *, by_alias: bool, unset: bool, none: bool) -> dict[str, Any]:
    """The record as a dict: declared properties in order, then undeclared ones."""
    wires, members = type(record).__shape__.wire_names, vars(record)
    made: dict[str, Any] = {}
    for name, wire_request in wires.items():
        if wire_request in members or unset:
            value = members.get(wire_request) if mode == "json" else getattr(record, name)
            made[wire_request if by_alias else name] = _dumped(value, mode, by_alias=by_alias, unset=unset, none=none)
    for wire_request, value in records.extras(record).items():
        made[wire_request] = _dumped(value, mode, by_alias=by_alias, unset=unset, none=none)
    return made if none else {name: value for name, value in made.items() if value is not None}


def _dumped(value: Any, mode: Mode, *, by_alias: bool, unset: bool, none: bool) -> Any:
    match value:
        case records.Record():
            return _dump(value, mode, by_alias=by_alias, unset=unset, none=none)
        case list() | tuple():
            items = cast("list[Any]", value)
            return [_dumped(item, mode, by_alias=by_alias, unset=unset, none=none) for item in items]
        case dict():
            pairs = cast("dict[str, Any]", value)
            return {key: _dumped(each, mode, by_alias=by_alias, unset=unset, none=none) for key, each in pairs.items()}
        case _ if is_model(value):  # a value that hand-written code has read
            return value.model_dump(mode=mode, by_alias=by_alias, exclude_unset=not unset, exclude_none=not none)
        case _:
            return value


def _undumped(value: Any) -> Any:
    """The JSON form of a value; records become dicts."""
    match value:
        case dt.datetime() | dt.date():
            return value.isoformat()
        case records.Record() | dict() | list() | tuple():
            return plain_of(cast("object", value))
        case _:
            return value
