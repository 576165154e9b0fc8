"""A record can be made for a request without what only the server writes; a required body without members is `{}`."""

from __future__ import annotations

import uuid

from tests.golden.conftest import Golden


def test_a_record_is_made_without_it_and_read_with_it(golden: Golden) -> None:
    line = golden.models.Line(sku="a")
    golden.server.answer({"id": str(uuid.UUID(int=1)), "made": "now", "sku": "a"}, status=201)
    read = golden.call("addOrder", lines=[line])
    assert golden.server.last.json == {"lines": [{"sku": "a"}]}
    assert (read.id, read.made) == (uuid.UUID(int=1), "now")
    assert golden.models.Line(id=uuid.UUID(int=2), made="then", sku="b").id == uuid.UUID(int=2)


def test_a_response_without_it_deviates(golden: Golden) -> None:
    golden.server.answer({"sku": "a"}, status=201)
    raw = golden.client.with_raw_response.add_order(lines=[])
    assert {each.pointer for each in raw.mismatches} == {"/id", "/made"}


def test_a_required_body_without_members_is_sent(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("putState")
    assert (golden.server.last.body, golden.server.last.headers["content-type"]) == (b"{}", "application/json")
    golden.call("postState")
    assert golden.server.last.body == b""
