"""What is written in place of a credential: variables, calls, types, and what documentation writes. Knows values; not their places."""

from __future__ import annotations

import html
import re

from specloom.conformance.redaction.redact_rules import bare_name
from specloom.conformance.redaction.secret_patterns import is_plain

PLACEHOLDER = re.compile(
    r"(?i)(?:your|my|the|some)[-_ ](?:[a-z]+[-_ ])*(?:key|token|secret|password|here)|x{4,}|<[\w -]+>|\*{3,}|\.{3,}"
)
"""What documentation writes instead of a credential."""

NO_VALUES = frozenset(
    {"null", "none", "nil", "true", "false", "undefined", "string", "optional", "required", "yes", "no", "on", "off",
     "str", "bytes", "number", "any", "unset", "empty", "pass", "redacted", "include", "omit", "same-origin"}
)  # fmt: skip
"""What is written in the place of a value that is absent, of a type, or of a credential (WHATWG Fetch section 2.2.5)."""

CODE = re.compile(r"[A-Za-z_]+(?:\.[A-Za-z_]+)*")
"""A name that is called or subscripted: `os.environ.get`, `Optional`."""

WORD = re.compile(r"[A-Za-z0-9]+")
WORD_OF_CODE = re.compile(r"[A-Z]?[a-z]+\d{0,3}|[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})+\d{0,3}|[A-Z]+\d{0,3}")
NAME = re.compile(r"(?:[A-Za-z_$@][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_]\w*)+|[$@]\w+)[?!]?")
"""A variable, or what a value of a program is called: `settings.password`, `this.token`, `$password`."""

CALL = re.compile(r"(?:new |await )?[A-Za-z_]+(?:\.[A-Za-z_]+)*[(\[]")
"""The beginning of a call or of a subscript: `getpass(`, `os.environ[`."""

REFERENCE = re.compile(
    r"\$(?:[A-Z_][A-Z0-9_]*|\d|\{[^{}]*\}|\(.*\))|%[A-Z_]+%|\{\{.*\}\}|<[^<>]*>|&lt;[^<>&]*&gt;|\{[A-Za-z_.]*\}"
)
"""A variable or a template instead of a value: `$PASSWORD`, `${key}`, `{{ token }}`, `<your key>`."""

TEMPLATE = re.compile(rf"(?:{REFERENCE.pattern})(?=[\s,;\"'`)\]}}<\\]|\Z)")
"""The same in a string, where it may contain spaces."""

METAVARIABLE = re.compile(r"[A-Z]+\d{0,2}(?:_[A-Z]+\d{0,2})+")
"""The name of a variable in capitals, as lists of secrets have them: `DB_PASSWORD`."""


def is_placeholder(value: str) -> bool:
    """Whether a value is written in place of a credential: a variable, a template, or what documentation writes."""
    plain = html.unescape(value) if "&" in value else value
    return plain.rstrip("!?").lower() in NO_VALUES or any(each.fullmatch(plain) for each in (PLACEHOLDER, REFERENCE))


def is_name(value: str) -> bool:
    """Whether a value is a name in a program that consists of words: `settings.password`, `user`."""
    return any(each.fullmatch(value) for each in (CODE, NAME)) and all(
        WORD_OF_CODE.fullmatch(word) and is_plain(word) for word in WORD.findall(value)
    )


LONGEST_NAME = 16
"""Longest CamelCase word, in characters, that is a name all the same: random letters have humps as well."""


def is_word(value: str) -> bool:
    """Whether a value is a word of a language, or a short name in a program."""
    even = len(value) < LONGEST_NAME or value[1:].islower() or value.isupper()
    return value.isalpha() and even and is_plain(value)


def repeats(name: str, value: str) -> bool:
    """Whether a value is a variable called like what it is given to: `self.password = password`."""
    return CODE.fullmatch(value) is not None and bare_name(name).endswith(bare_name(value))
