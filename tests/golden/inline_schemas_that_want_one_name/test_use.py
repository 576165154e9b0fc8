"""Schemas without a name get one each; those that are equal share one."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_each_has_its_members(golden: Golden) -> None:
    a = golden.carries(golden.models.A, {"item": {"size": 1, "name": "n"}, "items": [{"weight": 2.5}]})
    b = golden.carries(golden.models.B, {"item": {"size": 1}, "a_item": {"other": "o"}})
    named = golden.carries(golden.models.AItem, {"taken": True})
    assert (a.item.name, a.items[0].weight, b.item.size, b.a_item.other, named.taken) == ("n", 2.5, 1, "o", True)
    assert len({type(a.items[0]), type(a.item), type(b.a_item), type(named)}) == 4


def test_each_says_what_it_is(golden: Golden) -> None:
    names = set(golden.models.__all__)
    assert {"CreateInvoiceRequest", "CreateInvoiceMultipartRequest", "CreateInvoiceXMLRequest"} < names
    assert {"CreateInvoiceResponse", "CreateInvoiceEvent", "MoviePeopleValue", "TagResourceRequestBody"} < names
    assert [name for name in names if name[-1].isdigit()] == []
    assert golden.record("TagResourceRequest").origin.pointer == "/components/schemas/TagResourceRequest"
