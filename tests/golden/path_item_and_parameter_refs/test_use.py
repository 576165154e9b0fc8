"""Path items, parameters, bodies and responses by reference; an operation's parameter replaces its path's of the same name."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_parameters_of_the_path_reach_the_operation(golden: Golden) -> None:
    golden.server.answer({"name": "Rex"})
    golden.call("getPet", id="a/b", verbose=True)
    assert golden.server.last.target == "/pets/a%2Fb?verbose=true"


def test_operation_overrides_its_path(golden: Golden) -> None:
    golden.server.answer({"name": "Rex"})
    golden.call("putPet", id="1", verbose=3, name="Rex")
    assert golden.server.last.query == [("verbose", "3")]
    assert golden.server.last.json == {"name": "Rex"}
