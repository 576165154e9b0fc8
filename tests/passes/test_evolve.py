"""`ir.evolve` does what `attrs.evolve` does."""

from __future__ import annotations

import attrs
import pytest

from specloom import ir

ORIGIN = ir.Origin("a.yaml", "/a")


@attrs.define
class Counted:
    """With what few classes have: a private attribute, and one that is no argument."""

    _size: int
    total: int = attrs.field(init=False, default=0)
    name: str = ""


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        (ir.Field("a", ir.Str(), ORIGIN), {"name": "b", "required": True}),
        (ir.Ref("a"), {"target": "b"}),
        (ir.Union((ir.Str(), ir.Null())), {}),
        (ir.Any("reason"), {"reason": ""}),
        (Counted(3), {"size": 4}),
    ],
)
def test_a_copy_has_the_changes_and_all_else(value: attrs.AttrsInstance, changes: dict[str, object]) -> None:
    copy = ir.evolve(value, **changes)
    assert copy == attrs.evolve(value, **changes)
    assert copy is not value


def test_an_attribute_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        ir.evolve(ir.Ref("a"), nothing=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
