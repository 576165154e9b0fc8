"""The value that selects a variant is that of `x-ms-discriminator-value` (AutoRest), or else the name of its schema."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_each_value_selects_its_class(golden: Golden) -> None:
    golden.server.answer([{"kind": "#Shapes.Circle", "radius": 1.5}, {"kind": "Square", "side": 2}, {"kind": "Circle"}])
    circle, square, other = golden.call("listShapes")
    assert (type(circle), circle.radius) == (golden.models.Circle, 1.5)
    assert (type(square), square.side) == (golden.models.Square, 2)
    assert type(other) is golden.models.Shape
    assert isinstance(circle, golden.models.Shape)
    assert "unread-extension" not in golden.codes
