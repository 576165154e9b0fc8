"""OpenAPI 3.2: events that are known by a constant name, each with its class; media types decide between strings and JSON."""

from __future__ import annotations

from tests.golden.conftest import Golden

SENT = b"""event: removed
data: {"id": "1"}

event: added
data: {"id": "2"}

event: note
data: {"id": "3"}

event: raw
data: 42

event: any
data: {"id": "4"}

"""


def test_each_event_has_the_class_of_its_name(golden: Golden) -> None:
    golden.server.answer(content_type="text/event-stream", body=SENT)
    with golden.call("readEvents") as events:
        removed, added, *others = list(events)
    assert (type(removed), type(added)) == (golden.models.Removed, golden.models.Same)
    assert others == ['{"id": "3"}', "42", {"id": "4"}]


def test_the_name_of_an_event_is_public(golden: Golden) -> None:
    golden.server.answer(content_type="text/event-stream", body=SENT)
    with golden.call("readEvents") as events:
        assert [events.event for _ in events] == ["removed", "added", "note", "raw", "any"]
