"""`patternProperties` types members whose names are data."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_members_are_typed(golden: Golden) -> None:
    lookup = (
        golden.carries(golden.models.Lookup, {"a": {"size": 1}, "b": {}})
        if isinstance(golden.models.Lookup, type)
        else None
    )
    headers = golden.carries(golden.models.Headers, {"name": "n", "x-rate": 3})
    assert headers.name == "n"
    assert golden.package.extras(headers) == {"x-rate": 3}
    if lookup is not None:
        assert golden.package.extras(lookup)["a"].size == 1
