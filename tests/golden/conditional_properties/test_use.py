"""Properties described under `if`, `then`, `else` and `dependentSchemas` may be there (JSON Schema 2020-12 core, section 10.2.2)."""

from __future__ import annotations

import json
from typing import Literal

from tests.golden.conftest import Golden


def sent(golden: Golden) -> object:
    return json.loads(golden.server.last.body)


def test_both_branches_are_arguments_and_fields(golden: Golden) -> None:
    golden.server.answer({"country": "US", "zip": "10001", "state": "NY"})
    address = golden.call("add_address", country="US", zip="10001", state="NY")
    assert (address.zip, address.state, address.postal) == ("10001", "NY", None)
    assert sent(golden) == {"country": "US", "zip": "10001", "state": "NY"}
    golden.server.answer({"country": "DE", "zip": 1})
    assert golden.call("add_address", country="DE", postal="10115").zip == 1


def test_dependent_schemas(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("add_device", device_id="d", model="m", os={"name": "x"})
    assert sent(golden) == {"device_id": "d", "model": "m", "os": {"name": "x"}}


def test_conditions_in_parts_and_behind_references(golden: Golden) -> None:
    for body in ({"kind": "card", "number": "4"}, {"kind": "iban", "iban": "DE"}):
        golden.server.answer(status=204, body=b"")
        golden.call("pay", **body)
        assert sent(golden) == body


def test_conditions_narrow_no_property(golden: Golden) -> None:
    """The other kind, another service than the one asked for, and the weight of every branch are valid."""
    parcel = golden.models.Parcel
    assert golden.hint(parcel, "kind") == Literal["letter", "box"] | None
    assert golden.hint(parcel, "service") == str | None
    assert golden.hint(parcel, "weight") == int | str | bool | None
