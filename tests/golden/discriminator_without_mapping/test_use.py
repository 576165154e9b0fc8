"""Without a mapping the schema's name is the value (OAS 3.1.1 section 4.8.25)."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_names_decide(golden: Golden) -> None:
    drawing = golden.carries(
        golden.models.Drawing, {"shapes": [{"kind": "Square", "size": 1}, {"kind": "Circle", "size": 2}]}
    )
    assert [type(shape).__name__ for shape in drawing.shapes] == ["Square", "Circle"]
