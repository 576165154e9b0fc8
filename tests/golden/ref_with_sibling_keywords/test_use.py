"""Keywords next to `$ref` add to it: members, limits, words, null."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_members_are_added(golden: Golden) -> None:
    wide = golden.carries(golden.models.Wide, {"id": "a", "size": 3})
    assert (wide.id, wide.size) == ("a", 3)


def test_reference_keeps_its_class(golden: Golden) -> None:
    holder = golden.carries(golden.models.Holder, {"name": "x", "base": {"id": "a"}, "maybe": None})
    assert isinstance(holder.base, golden.models.Base)
    assert golden.hint(golden.models.Holder, "maybe") == golden.models.Base | None


def test_a_base_with_a_discriminator_stands_for_what_refers_to_it(golden: Golden) -> None:
    drawing = golden.carries(
        golden.models.Drawing,
        {"shapes": [{"kind": "Circle", "radius": 1.5}, {"kind": "Ring", "hole": 1}, {"kind": "?"}]},
    )
    models = golden.models
    assert [type(shape) for shape in drawing.shapes] == [models.Circle, models.Ring, models.Shape]
    assert all(isinstance(shape, models.Shape) for shape in drawing.shapes)
    assert isinstance(drawing.shapes[1], models.Circle)
