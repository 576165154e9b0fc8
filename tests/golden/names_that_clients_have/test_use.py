"""Tags and operations called like what clients have: only names that the runtime really takes give way."""

from __future__ import annotations

from tests.golden.conftest import Golden

FREE = ("model", "webhooks", "servers", "auth", "options", "stream", "version", "settings", "send", "self")


def test_what_the_client_has_stays(golden: Golden) -> None:
    golden.server.answer({"raw": True})
    assert golden.client.request("GET", "/anything") == {"raw": True}
    for name in ("request", "close", "with_options"):
        assert getattr(type(golden.client), name).__module__.endswith("_runtime.client")


def test_names_that_nothing_has_are_kept(golden: Golden) -> None:
    assert [
        name for name in FREE if not hasattr(golden.client, name) and not hasattr(golden.client, f"post_{name}")
    ] == []
