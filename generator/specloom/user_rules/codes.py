"""Codes for rules of a project that cannot be used. Covers no finding of such a rule."""

from __future__ import annotations

from specloom.findings import Code

BAD_SETTINGS = Code(
    "bad-lint-settings",
    "error",
    "`[lint]` in specloom.toml is not valid",
    "`specloom explain lint-rules` lists the keys.",
)
BROKEN_RULE = Code(
    "broken-lint-rule",
    "error",
    "a Python file of lint rules fails",
    "Correct the file; `specloom explain lint-rules` has an example.",
)
BAD_RULESET = Code(
    "bad-ruleset",
    "error",
    "a Spectral ruleset cannot be used",
    "Correct the ruleset, or remove it from `[lint]` in specloom.toml.",
)
UNSUPPORTED = Code(
    "unsupported-in-ruleset",
    "warning",
    "a part of a Spectral ruleset is not supported, and is not checked",
    "Write the rule in Python, which `rules` in `[lint]` of specloom.toml takes.",
)
CODES = (BAD_SETTINGS, BROKEN_RULE, BAD_RULESET, UNSUPPORTED)
