"""Links say which operation follows; they change neither of the two."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_one_leads_to_the_other(golden: Golden) -> None:
    golden.server.answer({"id": "7"}, status=201)
    golden.server.answer({"id": "7"})
    added = golden.call("addPet")
    assert golden.call("getPet", id=added.id).id == "7"


def test_link_is_known(golden: Golden) -> None:
    (response,) = golden.made.client.operations["POST /pets"].responses
    assert [(link.name, link.operation) for link in response.links] == [("self", "getPet")]
