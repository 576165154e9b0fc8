"""With `compat`, a supplied value is an attribute of the client, and may be changed."""

from __future__ import annotations

import json
from typing import Any

from tests.golden.conftest import Golden


def client_of(golden: Golden, **arguments: Any) -> Any:
    golden.server.answer(status=204, body=b"")
    return golden.package.Golden(base_url=golden.server.url, **arguments)


def test_attributes_supply_the_value_and_may_be_changed(golden: Golden) -> None:
    client = client_of(golden, owner="o", region="r")
    client.dogs.list()
    assert golden.server.last.target == "/dogs?Region=r"
    client.region, client.owner = "s", "p"
    client.dogs.list(region=golden.package.omit)
    assert golden.server.last.target == "/dogs"
    client.dogs.create(name="Rex", kennel=golden.package.NOT_GIVEN)
    assert json.loads(golden.server.last.body) == {"ownerId": "p", "name": "Rex"}
