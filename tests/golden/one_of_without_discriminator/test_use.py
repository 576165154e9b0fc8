"""Constants and required members tell objects apart; the one that asks for most is tried first."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_each_finds_its_class(golden: Golden) -> None:
    parts = [{"type": "text", "text": "a"}, {"type": "photo"}, {"name": "n"}, {"name": "n", "width": 3}]
    page = golden.carries(golden.models.Page, {"parts": parts})
    assert [type(part).__name__ for part in page.parts] == ["Text", "Image", "Named", "NamedWide"]
