"""Classes of `lazy_attrs` do what the same classes of attrs do. What they save is measured in benchmarks/."""

from __future__ import annotations

import copy
import pickle
import sys
import weakref
from functools import cached_property
from threading import Barrier, Thread
from types import ModuleType
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

import attrs
import pytest

from specloom import lazy_attrs

T = TypeVar("T")


class Classes(NamedTuple):
    """One set of classes, made by attrs or by its stand-in."""

    Point: Any
    Point3: Any
    Counter: Any
    Whole: Any
    Open: Any
    Box: Any
    Prepared: Any
    Checked: Any
    Kept: Any


def classes_of(library: Any) -> Classes:
    @library.frozen
    class Point:
        x: int
        y: int = 2
        _hidden: str = "h"
        note: str = library.field(default="", repr=False, eq=False)
        tags: dict[str, int] = library.field(factory=dict, eq=repr)
        count: ClassVar[int] = 7

        def __str__(self) -> str:
            return f"<{self.x}>"

    @library.frozen
    class Point3(Point):
        y: int = 5
        z: int = 9

    @library.define
    class Counter:
        name: str
        seen: list[int] = library.field(factory=list)
        total: int = library.field(default=0, init=False)
        last: int = library.field(init=False)

    @library.define(eq=False, repr=False)
    class Whole:
        x: int

    @library.frozen(slots=False)
    class Open:
        x: int

        @cached_property
        def double(self) -> int:
            return self.x * 2

    @library.frozen
    class Box(Generic[T]):
        inside: T

    @library.define
    class Prepared:
        x: int
        y: int = library.field(init=False)

        def __attrs_post_init__(self) -> None:
            self.y = self.x + 1

    @library.frozen
    class Checked:
        x: float = library.field(default=0.0, validator=library.validators.ge(0.0))

    @library.frozen
    class Kept:
        x: int

        @cached_property
        def double(self) -> int:
            return self.x * 2

    return Classes(Point, Point3, Counter, Whole, Open, Box, Prepared, Checked, Kept)


REAL = classes_of(attrs)
LAZY = classes_of(lazy_attrs)
BOTH = pytest.mark.parametrize("made", [REAL, LAZY], ids=["attrs", "lazy"])


@BOTH
def test_arguments_have_defaults_and_no_underscore(made: Classes) -> None:
    point = made.Point(1, hidden="q")
    assert (point.x, point.y, point._hidden, point.tags, made.Point.count) == (1, 2, "q", {}, 7)
    assert point.tags is not made.Point(1).tags
    counter = made.Counter("a")
    assert (counter.seen, counter.total, hasattr(counter, "last")) == ([], 0, False)
    assert made.Prepared(1).y == 2


@BOTH
@pytest.mark.parametrize(
    "arguments", [{}, {"x": 1, "z": 2}, {"x": 1, "_hidden": ""}], ids=["missing", "unknown", "underscore"]
)
def test_wrong_arguments_are_refused(made: Classes, arguments: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="argument"):
        made.Point(**arguments)


@BOTH
def test_equality_and_hash_follow_the_fields(made: Classes) -> None:
    assert made.Point(1, note="a") == made.Point(1, note="b")
    assert hash(made.Point(1, note="a")) == hash(made.Point(1, note="b"))
    assert made.Point(1) != made.Point(2)
    assert made.Point(1).__eq__(3) is NotImplemented
    assert made.Point(1) != made.Point3(1, y=2)
    assert len({made.Point(1), made.Point(1), made.Point(2)}) == 2
    assert made.Whole(1) != made.Whole(1)
    assert made.Counter.__hash__ is None


@BOTH
def test_repr_shows_the_fields(made: Classes) -> None:
    assert repr(made.Point(1)) == "Point(x=1, y=2, _hidden='h', tags={})"
    assert repr(made.Point3(1)) == "Point3(x=1, _hidden='h', tags={}, y=5, z=9)"
    assert repr(made.Counter("a")) == "Counter(name='a', seen=[], total=0, last=NOTHING)"
    assert str(made.Point(1)) == "<1>"
    own = made.Counter("a")
    own.seen.append(own)
    assert repr(own) == "Counter(name='a', seen=[...], total=0, last=NOTHING)"
    assert "object at" in repr(made.Whole(1))


@BOTH
def test_frozen_instances_cannot_be_changed(made: Classes) -> None:
    for frozen in (made.Point(1), made.Open(1), made.Kept(1)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            frozen.x = 2
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            del frozen.x
    counter = made.Counter("a")
    counter.name = "b"
    with pytest.raises(AttributeError):
        counter.other = 1


@BOTH
def test_instances_have_slots_unless_they_are_open(made: Classes) -> None:
    assert not hasattr(made.Point3(1), "__dict__")
    assert vars(made.Open(2)) == {"x": 2}
    assert (made.Open(2).double, made.Kept(2).double) == (4, 4)
    assert weakref.ref(point := made.Point3(1))() is point


@BOTH
def test_patterns_match_by_position(made: Classes) -> None:
    match made.Point(1):
        case made.Point(1, 2):
            pass
        case _:
            pytest.fail("no match")
    assert made.Point.__match_args__ == ("x", "y", "_hidden", "note", "tags")


@BOTH
def test_classes_are_what_they_were(made: Classes) -> None:
    assert made.Box[int](3).inside == 3
    assert made.Point.__doc__ is REAL.Point.__doc__
    assert made.Point.__qualname__ == REAL.Point.__qualname__
    assert [made.Checked(1.0).x, made.Checked().x] == [1.0, 0.0]
    with pytest.raises(ValueError, match="x"):
        made.Checked(-1.0)


@pytest.mark.parametrize("library", [attrs, lazy_attrs], ids=["attrs", "lazy"])
@BOTH
def test_functions_of_both_understand_classes_of_both(library: ModuleType, made: Classes) -> None:
    assert library.evolve(made.Point(1), y=8, hidden="q") == made.Point(1, 8, "q")
    assert library.evolve(made.Checked(), x=2.0) == made.Checked(2.0)
    assert library.asdict(made.Point3(1, tags={"a": 1})) == attrs.asdict(REAL.Point3(1, tags={"a": 1}))
    assert [each.name for each in library.fields(made.Point3)] == ["x", "_hidden", "note", "tags", "y", "z"]
    assert [each.default for each in library.fields(made.Checked)] == [0.0]


@attrs.frozen
class RealItem:
    x: int
    y: list[int] = attrs.field(factory=list[int])


@lazy_attrs.frozen
class LazyItem:
    x: int
    y: list[int] = lazy_attrs.field(factory=list[int])


@pytest.mark.parametrize("kind", [RealItem, LazyItem])
def test_instances_are_copied_and_pickled(kind: Any) -> None:
    item = kind(1)
    for same in (pickle.loads(pickle.dumps(item)), copy.deepcopy(item), copy.copy(item)):
        assert same == item
        assert same is not item


def test_threads_may_make_the_first_instance_together() -> None:
    made = classes_of(lazy_attrs).Point
    barrier, found = Barrier(8), list[object]()

    def create() -> None:
        barrier.wait()
        found.append(made(1))

    threads = [Thread(target=create) for _ in range(8)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    finally:
        sys.setswitchinterval(interval)
    assert found == [made(1)] * 8
