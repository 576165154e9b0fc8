"""The calls that api.md shows send what they show: files as bytes, whatever string an example of a file is."""

from __future__ import annotations

import re

import pytest
from tests.golden.conftest import Golden


def shown(golden: Golden, method: str) -> str:
    found = re.search(rf"^client\.{method}\((?:.|\n)*?\)$", golden.made.files["api.md"], re.MULTILINE)
    assert found, method
    return found[0]


@pytest.mark.parametrize(
    ("method", "sent"),
    [
        ("send_anything", b"..."),
        ("send_picture", b"..."),
        ("send_note", b"body"),
        ("send_names", b'["body"]'),
        ("send_lines", b"{}\n"),
    ],
)
def test_a_whole_body(golden: Golden, method: str, sent: bytes) -> None:
    golden.server.answer(status=204, body=b"")
    eval(shown(golden, method), {"client": golden.client})
    assert golden.server.last.body == sent


def test_files_of_a_form(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    eval(shown(golden, "send_album"), {"client": golden.client})
    body = golden.server.last.body
    assert body.count(b"\r\n...\r\n") == 2
    assert b'name="title"\r\n\r\nTrip\r\n' in body


def test_readme_shows_a_call_where_none_returns_anything(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    golden.server.answer(status=204, body=b"")
    monkeypatch.setenv("GOLDEN_BASE_URL", golden.server.url)
    sync, asynchronous = re.findall(r"```python\n(from (?:.|\n)*?)```", golden.made.files["README.md"])
    exec(sync.partition("\n")[2], {"Golden": golden.package.Golden})
    assert golden.server.last.body == b"..."
    assert asynchronous.endswith('async with AsyncGolden() as client:\n    await client.send_anything(body=b"...")\n')
