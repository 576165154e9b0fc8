"""A description may hold webhooks alone; each has a parser, which verifies only when told how."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


def test_payload_is_typed(golden: Golden) -> None:
    assert golden.parser("newPet")(b'{"name": "Rex", "more": 1}').name == "Rex"
    assert golden.parser("pet.gone")(b'"Rex"') == "Rex"


def test_verifier_may_refuse(golden: Golden) -> None:
    def refuse(*_: object) -> None:
        raise ValueError("forged")

    with pytest.raises((ValueError, golden.package.WebhookError)):
        golden.parser("newPet")(b"{}", {}, refuse)
