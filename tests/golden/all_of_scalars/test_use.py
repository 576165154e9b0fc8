"""`allOf` of scalars: limits gather, enumerations meet."""

from __future__ import annotations

from typing import Literal

from tests.golden.conftest import Golden


def test_types(golden: Golden) -> None:
    holder = golden.models.Holder
    assert golden.hint(holder, "slug") == str | None
    assert golden.hint(holder, "level") == int | None
    assert golden.hint(holder, "color") == Literal["green", "blue"] | None
