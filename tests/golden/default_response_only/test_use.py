"""`default` alone types success too; no described response at all is no error."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_default_types_success(golden: Golden) -> None:
    golden.server.answer({"name": "Rex"})
    assert golden.call("getPet").name == "Rex"


def test_undescribed_responses(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("deletePet")
    golden.server.answer({"any": 1})
    golden.call("callPet")
    assert [asked.method for asked in golden.server.asked] == ["DELETE", "POST"]
