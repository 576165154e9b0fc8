"""An alternative without a name is called after the constant or the property that only it has; a number is the last resort."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(
    "name", ["ActionRename", "ActionPowerOff", "Resize", "SourceWithUrl", "SourceWithBlob", "CallWithName"]
)
def test_names(golden: Golden, name: str) -> None:
    assert hasattr(golden.models, name)


def test_what_nothing_sets_apart_has_its_number(golden: Golden) -> None:
    numbered = {name for name in golden.models.__all__ if name[-1].isdigit()}
    assert numbered == {"Action4", "Source3"}


def test_a_value_is_decoded_as_the_class_that_it_names(golden: Golden) -> None:
    golden.server.answer({"url": "https://a/b", "name": "n"})
    source = golden.call("createAction", body=golden.models.ActionRename(name="b"))
    assert golden.server.last.json == {"type": "rename", "name": "b"}
    assert (type(source), source.url) == (golden.models.SourceWithUrl, "https://a/b")
