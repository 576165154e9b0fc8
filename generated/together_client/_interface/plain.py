"""Makes untrusted text harmless for a terminal. Not concerned with its meaning."""

from __future__ import annotations

import re

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters, marks that change the direction of writing (Unicode TR 36, section 2.11), and lone surrogates."""

SAFE_WORD = re.compile(r"[\w.:/@%+=,-]+", re.ASCII)
"""Characters that a shell treats as part of one word in any position."""


def harmless(text: str) -> str:
    """`text` with control characters replaced by escapes; line ends and tabs stay."""
    return _UNSAFE.sub(
        lambda found: f"\\x{ord(found[0]):02x}" if found[0] < "\u0100" else f"\\u{ord(found[0]):04x}", text
    )


def one_line(text: str) -> str:
    """`text` on one line."""
    return " ".join(harmless(text).split())
