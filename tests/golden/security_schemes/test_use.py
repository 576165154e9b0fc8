"""Each security scheme, several at once, alternatives, none, and the client's own; all from environment variables."""

from __future__ import annotations

import base64

import pytest
from tests.golden.conftest import Golden

BASIC = "Basic " + base64.b64encode(b"ann:secret").decode()


@pytest.mark.parametrize(
    ("operation", "headers", "query"),
    [
        ("bearer", {"authorization": "Bearer b"}, []),
        ("basic", {"authorization": BASIC}, []),
        ("header", {"x-key": "h"}, []),
        ("query", {}, [("key", "q")]),
        ("cookie", {"cookie": "sid=c"}, []),
        ("both", {"x-key": "h"}, [("key", "q")]),
        ("either", {"authorization": BASIC}, []),
        ("open", {}, []),
        ("byDefault", {"x-key": "h"}, []),
    ],
)
def test_credentials(golden: Golden, operation: str, headers: dict[str, str], query: list[tuple[str, str]]) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call(operation)
    asked = golden.server.last
    sent = {name: asked.headers[name] for name in ("authorization", "x-key", "cookie") if name in asked.headers}
    assert sent == headers
    assert asked.query == query
