"""Null has many spellings, 3.0's `nullable` inside 3.1 among them; all become `| None`."""

from __future__ import annotations

from typing import Literal

from tests.golden.conftest import Golden


def test_types(golden: Golden) -> None:
    holder, pet = golden.models.Holder, golden.models.Pet
    assert golden.hint(holder, "list") == str | None
    assert golden.hint(holder, "flag") == str | None
    assert golden.hint(holder, "one") == str | None
    assert golden.hint(holder, "any") == pet | None
    assert golden.hint(holder, "choice") == Literal["a", "b"] | None
    assert golden.hint(holder, "reference") == pet | None
    assert golden.hint(holder, "mixed") == Literal[1, 2] | None


def test_null_is_carried_and_sent(golden: Golden) -> None:
    nulls = dict.fromkeys(["list", "flag", "one", "any", "choice", "reference", "bare", "mixed"])
    golden.carries(golden.models.Holder, nulls)
    generated = golden.models.Holder(**nulls)
    assert golden.encode(generated) == nulls, "a required member given None is sent as null"
