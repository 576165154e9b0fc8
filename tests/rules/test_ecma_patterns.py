"""Regular expressions mean in Python what they mean in ECMA-262; expected values were read from Node 22."""

from __future__ import annotations

import re

import pytest

from specloom.ecma_patterns import python_pattern


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"^\d+$", "٣", False),
        (r"^\w+$", "é", False),
        (r"^[\w-]+$", "é", False),
        (r"^a{1}$", "a\n", False),
        (r"^a{1}$", "a", True),
        (r"a\$", "a$", True),
        (r"^[$]$", "$", True),
        (r"^\S+$", "a\n", False),
        (r"^\s$", "\u00a0", True),
        (r"^\s$", "\ufeff", True),
        (r"^[\s]$", "\u2028", True),
        (r"^\S$", "\u00a0", False),
        (r"^.$", "\u2028", False),
        (r"^.$", "\r", False),
        (r"^.$", "\x85", True),
        (r"^[^]$", "\n", True),
        (r"^[]$", "", False),
        (r"(?<n>a)\k<n>", "aa", True),
        (r"(?<n>a)\k<n>", "ab", False),
        (r"(?<!a)b", "cb", True),
        (r"(?<=a)b", "ab", True),
        (r"^\cA$", "\x01", True),
        (r"^a\/b$", "a/b", True),
        (r"^[[a]$", "[", True),
        (r"^\u00e9$", "é", True),
    ],
)
def test_a_pattern(pattern: str, text: str, found: bool) -> None:
    assert (re.search(python_pattern(pattern), text, re.ASCII) is not None) is found


def test_flags() -> None:
    assert re.search(python_pattern("a$", multiline=True), "a\nb", re.ASCII | re.MULTILINE)
    assert re.search(python_pattern("^.$", dotall=True), "\n", re.ASCII | re.DOTALL)
