"""Variables of a server's URL have defaults and may be chosen."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_defaults_and_choice(golden: Golden) -> None:
    make = golden.package.Golden
    assert str(make().base_url).rstrip("/") == "https://eu.example.com/v1"
    assert str(make(server_variables={"region": "us"}).base_url).rstrip("/") == "https://us.example.com/v1"
    assert str(make(server=1).base_url).rstrip("/") == "https://sandbox.example.com"
