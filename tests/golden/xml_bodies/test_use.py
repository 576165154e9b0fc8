"""An XML body is the same whether it is given as records or as plain dicts, all the way down; what XML does not have is refused."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from tests.golden.conftest import Golden

PET: dict[str, Any] = {
    "id": 1,
    "name": "Rex & Co",
    "born": dt.date(2026, 1, 2),
    "tags": ["a", "b"],
    "owner": {"rank": "first", "name": "Ann"},
    "young": [{"id": 2, "name": "Pup", "tags": []}],
    "sizes": {"left": 3},
    "kin": {"x": {"id": 4, "name": "Kim"}},
    "home": {"kind": "boat", "masts": 2},
}
XML = (
    "<?xml version='1.0' encoding='utf-8'?>\n"
    '<pet id="1"><called>Rex &amp; Co</called><born>2026-01-02</born><tags><tag>a</tag><tag>b</tag></tags>'
    '<owner rank="first">Ann</owner>'
    '<young><young id="2"><called>Pup</called><tags /></young></young>'
    '<sizes><left>3</left></sizes><kin><x id="4"><called>Kim</called></x></kin>'
    "<home><kind>boat</kind><mast-count>2</mast-count></home></pet>"
)


def records(models: Any) -> Any:
    """The same as records."""
    return models.Pet(
        **{
            **PET,
            "owner": models.Owner(**PET["owner"]),
            "young": [models.Pet(**PET["young"][0])],
            "kin": {"x": models.Pet(**PET["kin"]["x"])},
            "home": models.Boat(kind="boat", masts=2),
        }
    )


@pytest.mark.parametrize("way", ["dict", "record", "record of dicts", "extra_body"])
def test_records_and_dicts_are_the_same_document(golden: Golden, way: str) -> None:
    golden.server.answer(status=204, body=b"")
    match way:
        case "dict":
            golden.client.create_pet(body=PET)
        case "record":
            golden.client.create_pet(body=records(golden.models))
        case "record of dicts":
            golden.client.create_pet(body=golden.models.Pet(**PET))
        case _:
            home = PET["home"]
            rest = {name: value for name, value in PET.items() if name != "home"}
            golden.client.create_pet(body=golden.models.Pet(**rest), extra_body={"home": home})
    assert golden.server.last.body.decode() == XML


def test_dicts_are_converted_as_records_are(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.client.create_pet(body={"name": "n", "seen": dt.datetime(1970, 1, 2, tzinfo=dt.UTC)})
    assert golden.server.last.body.endswith(b"<pet><called>n</called><seen>86400</seen></pet>")
    with pytest.raises(TypeError, match="a date is required"):
        golden.client.create_pet(body={"name": "n", "born": dt.datetime(2026, 1, 2, tzinfo=dt.UTC)})


def test_null_is_no_text(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.client.create_pet(body={"id": golden.package.NULL, "name": "n", "owner": {"rank": None, "name": None}})
    assert golden.server.last.body.endswith(b"<pet><called>n</called><owner /></pet>")


def test_white_space_arrives(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.client.create_pet(body={"name": "a\r\nb\tc"})
    assert golden.server.last.body.endswith(b"<pet><called>a&#13;\nb\tc</called></pet>")


@pytest.mark.parametrize("name", ["a\x00b", "\x1f", "\ud800", "\ufffe"])
def test_characters_that_xml_does_not_have(golden: Golden, name: str) -> None:
    with pytest.raises(ValueError, match="XML has no character"):
        golden.client.create_pet(body={"name": name})


@pytest.mark.parametrize("name", ["<bad", "a b", "", "1a", "-a", "a>", 'a"', "a=b", "{urn:x}a"])
def test_names_that_xml_does_not_have(golden: Golden, name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name of an XML element"):
        golden.client.create_pet(body={"name": "n", name: "x"})
    with pytest.raises(ValueError, match="cannot be the name of an XML element"):
        golden.client.create_pet(body={"name": "n", "sizes": {name: 1}})


def test_a_list_is_no_document(golden: Golden) -> None:
    body: Any = [PET]
    with pytest.raises(TypeError, match="an array has no XML element around it"):
        golden.client.create_pet(body=body)


@pytest.mark.parametrize("way", ["dict", "record", "str"])
def test_a_part_that_is_xml(golden: Golden, way: str) -> None:
    golden.server.answer(status=204, body=b"")
    golden.client.create_picture(about={"dict": PET, "record": records(golden.models), "str": XML}[way])
    assert XML.encode() in golden.server.last.body and b"Content-Type: application/xml\r\n" in golden.server.last.body
