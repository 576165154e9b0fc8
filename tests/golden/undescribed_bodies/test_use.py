"""Where nothing describes a body, it is returned as it comes; where the description says that there is none, None is."""

from __future__ import annotations

from typing import Any

import pytest
from tests.golden.conftest import Golden

CAME: list[tuple[bytes, str, Any]] = [
    (b"%PDF\xff", "application/pdf", b"%PDF\xff"),
    (b'{"a": 1}', "application/json", {"a": 1}),
    (b"<p>", "text/html; charset=utf-8", "<p>"),
    (b"<svg/>", "image/svg+xml", "<svg/>"),
    (b"OK", "", "OK"),
    (b"1", "", 1),
    (b"\xff\xfe\x00", "", b"\xff\xfe\x00"),
    (b"", "application/json", None),
]


@pytest.mark.parametrize("operation", ["getReport", "putNothing", "getBroken"])
@pytest.mark.parametrize(("body", "media_type", "value"), CAME)
def test_a_body_that_nothing_describes(
    golden: Golden, operation: str, body: bytes, media_type: str, value: object
) -> None:
    golden.server.answer(body=body, content_type=media_type)
    assert golden.call(operation) == value


def test_a_body_of_a_status_that_describes_none_is_read_as_that_of_another(golden: Golden) -> None:
    golden.server.answer({"name": "later"}, status=202)
    assert golden.call("createReport").name == "later"
    golden.server.answer(body=b"", status=202)
    assert golden.call("createReport") is None


@pytest.mark.parametrize("operation", ["putReport", "getNothing", "deleteReport", "headReport", "openSocket"])
def test_a_method_that_returns_nothing(golden: Golden, operation: str) -> None:
    golden.server.answer(body=b"" if operation == "headReport" else b"{}")
    assert golden.call(operation) is None


def test_headers_are_returned_where_there_is_nothing_else(golden: Golden) -> None:
    golden.server.answer(body=b"", headers={"X-Count": "3"})
    assert golden.call("getCounted").x_count == 3
