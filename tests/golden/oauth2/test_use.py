"""OAuth2 client credentials: a token is fetched once and sent as bearer token (RFC 6749 section 4.4)."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


def test_token_is_fetched_once(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOLDEN_CLIENT_ID", "ann")
    monkeypatch.setenv("GOLDEN_CLIENT_SECRET", "secret")
    golden.server.answer({"access_token": "t", "token_type": "bearer", "expires_in": 3600})
    with golden.package.Golden(base_url=golden.server.url) as client:
        golden.method("listPets", client)()
        golden.method("listPets", client)()
    token, first, second = golden.server.asked
    assert token.path == "/token"
    assert b"grant_type=client_credentials" in token.body
    assert first.headers["authorization"] == second.headers["authorization"] == "Bearer t"
