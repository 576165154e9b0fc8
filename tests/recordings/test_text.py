"""Texts of recordings are read in the charset they name, as clients do."""

from __future__ import annotations

import pytest

from specloom.conformance.http.messages import text_of


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/plain; charset=iso-8859-1", b"caf\xe9", "café"),
        ('text/plain; Charset="utf-16"', "café".encode("utf-16"), "café"),
        ("text/plain", "café".encode(), "café"),
        ("text/plain; charset=nonsense", b"caf\xe9", "caf\ufffd"),
    ],
)
def test_a_charset_is_heeded(content_type: str, body: bytes, text: str) -> None:
    assert text_of((("content-type", content_type),), body) == text
