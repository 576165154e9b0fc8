"""OAuth2 client credentials: a token is fetched once and sent as bearer token (RFC 6749 section 4.4)."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_token_is_fetched_once(golden: Golden) -> None:
    golden.server.answer({"access_token": "t", "token_type": "bearer", "expires_in": 3600})
    golden.call("listPets")
    golden.call("listPets")
    token, first, second = golden.server.asked
    assert token.path == "/token"
    assert b"grant_type=client_credentials" in token.body
    assert first.headers["authorization"] == second.headers["authorization"] == "Bearer t"
