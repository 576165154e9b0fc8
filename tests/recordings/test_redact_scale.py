"""Redaction of long bodies ends: no pattern looks at the rest of a text again from each place in it; measures no time.

With a pattern that does, each of these would take hours.
"""

from __future__ import annotations

import pytest

from specloom.conformance.redaction.redact_assignments import ASSIGNMENT, clean_assignments
from specloom.conformance.redaction.redact_body import BLOCK, CALLBACK
from specloom.conformance.redaction.redact_form import FORM
from specloom.conformance.redaction.redact_lines import LINE
from specloom.conformance.redaction.redact_markup import ATTRIBUTE, ELEMENT, NAMING, PIECE, TAG, TOLD
from specloom.conformance.redaction.redact_rules import RedactionRules, tells
from specloom.conformance.redaction.redact_settings import ARGUMENT, BARE, HEAD, secret_spans
from specloom.conformance.redaction.redactor import CONNECTION, OPTION, PAIR, Redactor
from specloom.conformance.redaction.secret_patterns import ANY_PATTERN, CANDIDATE

SIZE = 1_000_000
SEEDS = ["a", "a=", "a=&", "<a>", "<a><![CDATA[", "eyJ", "tok-", "sk-", "password", "://a:", "Bearer a", "1", "value",
    "password=x", " --password \"", "<key>pin</key><string>", "<name>", "pin: |\n ", "&pin=", "a = b'c#",
    "<a b=c", "<a b ", "<a b=\"", "<a><!--", "<a><value>", "<a>b<!---->", " name=\"", "A=", "A=\"", "a(", "a({", "\r",
    "<name>a</name><value><",
]  # fmt: skip


PATTERNS = (
    ARGUMENT, BARE, HEAD, ELEMENT, ANY_PATTERN, CANDIDATE, PAIR, OPTION, CONNECTION, TOLD, BLOCK, ASSIGNMENT, TAG, ATTRIBUTE,
    NAMING, PIECE, LINE,
)  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_patterns_end_on_long_texts(seed: str) -> None:
    text = seed * (SIZE // len(seed)) + "\0"
    assert not FORM.fullmatch(text)
    assert not CALLBACK.fullmatch(text)
    for pattern in PATTERNS:
        assert all(match[0] for match in pattern.finditer(text))
    assert all(start < end for start, end in secret_spans(text, RedactionRules()))


@pytest.mark.parametrize("seed", [*SEEDS, '"', "\\", "(", "a.", " ", '" ', " #a", "$(", "{{", "[a", "a "])
@pytest.mark.parametrize("sign", ["=", ": ", "='", '="', "=a(", "=a['", "=$("])
def test_settings_end_on_long_lines(sign: str, seed: str) -> None:
    line = f"password{sign}{seed.replace(chr(10), '') * (SIZE // len(seed) // 5)}\0"
    for text in (line, f"{line}x"):
        assert clean_assignments(text, Redactor(RedactionRules()), colons=True)
        assert all(start < end for start, end in secret_spans(text, RedactionRules()))


@pytest.mark.parametrize("word", ["1", "old", "value", "new1"])
def test_names_of_any_length_are_judged(word: str) -> None:
    assert tells("password" + word * 200_000, RedactionRules())
    assert not tells("x" + word * 200_000, RedactionRules())
