"""Finds settings anywhere in a string, however many are on a line: `a=1; password=x token=y`, `"passwords": ["x", "y"]`. Changes nothing.

A setting is a name, a sign and a value: quoted, a list, or bare. Where a bare value ends is a guess: at a space, or at a mark
after which another setting begins or the sentence goes on. Code and sentences have the same form, so what reads like them is not a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from specloom.conformance.redaction.no_values import (
    CALL,
    CODE,
    NAME,
    TEMPLATE,
    is_name,
    is_placeholder,
    is_word,
    repeats,
)
from specloom.conformance.redaction.redact_rules import RedactionRules, hints, is_count, is_plural, tells
from specloom.conformance.redaction.secret_patterns import like_a_key
from specloom.conformance.redaction.setting_lists import (
    CLOSERS,
    DOUBLED,
    OPEN,
    QUOTE,
    Span,
    block_at,
    list_at,
    quoted_at,
)

SIGN = r"(?:=(?:>|&gt;)|:=|-(?:>|&gt;)|[=:])(?!=)"
STEM = re.compile(
    r"(?i)pass|pwd|pw|secret|key|token|code|auth|cookie|cred|jwt|sig|session|pin|otp|cvv|cvc|dsn|mnemonic|phrase|answer"
    r"|verifier|assertion|string"
)
"""What every name that tells or hints has in it: most texts have none."""

SPOKEN = frozenset({":", "->", "-&gt;"})
"""Signs that sentences have as well."""

HEAD = re.compile(
    rf"(?<![\w.@])(?<![\w.]-)(?P<quote>\"\"|{QUOTE})?(?P<name>[A-Za-z_][\w.-]{{0,80}}(?:\[[\w.-]{{0,40}}\]){{0,4}})(?(quote)(?P=quote))"
    rf"[ \t]*(?P<sign>{SIGN})[ \t]*"
)
"""The name and the sign of a setting."""

ARGUMENT = re.compile(rf"(?P<quote>{QUOTE})--?(?P<name>[A-Za-z][\w-]{{1,40}})(?P=quote)[ \t]*,\s*(?={QUOTE})")
"""An option whose value is the next item of a list of arguments: `"--password", "x"`."""

BARE = re.compile(
    rf"(?:(?![;,|&](?:\s|\Z|[\"']|--?\w|[\w.\[\]-]{{1,80}}[ \t]*{SIGN})|\\{{1,2}}[nrt](?:\Z|[^\w]|[\w.-]{{1,80}}[ \t]*{SIGN})"
    rf"|[)\]}}>]+(?:[\s,;.:\"'`)\]}}>\\|<&]|\Z)|{QUOTE}(?:[\s,;.:)\]}}>|]|\Z)|</|<br\b)\S)+"
)
"""A value without quotes."""

IN_ARN = re.compile(r"arn:[\w-]*:secretsmanager:[\w:-]*secret:[\w/+=.@-]*\Z")
"""The name of a secret of AWS, not its value."""

SHORT = re.compile(
    r"(?i)(?<![a-z])(?:otp|cvv|cvc|pin|pwd)(?:[_-]?(?:confirmation|confirm|repeat|value|old|new|\d{1,2}))?\Z"
)
"""Ends of names that are told only from sentences by their sign and the length of their value."""

USUAL = re.compile(
    r"(?i)(?:password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key"
    r"|(?:auth|access|refresh|session|bearer)[_-]?token|(?:signing|encryption|session|hmac|license)[_-]?key"
    r"|security[_-]?(?:answer|code))\w{0,12}\Z"
)
"""Names that are seldom followed by a colon in a sentence; after others a bare word is one."""

NODE_PROPERTIES = re.compile(r"(?:[&!][\w!.-]+[ \t]+)+")
"""Anchor and tag before a value of YAML: `password: &own !!str x`."""

JOINED = re.compile(r"\w[_.-]\w|[a-z][A-Z]")
"""What only names of programs have: several words without a space."""

PLAIN_KEY = re.compile(r"[\w.+/=~-]+")
LEAST = {"=": 3, ":": 4}
"""Least length of a bare value after a sign; shorter ones are numbers and flags."""


@attrs.frozen
class Setting:
    """The name and the sign of a setting, and where its value begins.

    Attributes:
        quote: The mark around the name, `""` for none.
        tight: Whether the value follows its sign without a space.
    """

    name: str
    sign: str
    quote: str
    tight: bool
    start: int


def secret_spans(text: str, rules: RedactionRules) -> list[Span]:
    """Where the values of telling names are in a string, from left to right, without their quotes and without overlaps."""
    found: list[Span] = []
    for span in sorted([*_arguments(text, rules), *_settings(text, rules)]):
        if not found or span[0] >= found[-1][1]:
            found.append(span)
    return found


def _arguments(text: str, rules: RedactionRules) -> Iterator[Span]:
    for option in ARGUMENT.finditer(text) if "-" in text and "," in text else ():
        value = quoted_at(text, option.end()) if tells(option["name"], rules) else None
        if value is not None and not is_placeholder(text[value[0] : value[1]]):
            yield value


def _settings(text: str, rules: RedactionRules) -> Iterator[Span]:
    if not any(sign in text for sign in ("=", ":", "->", "-&gt;")) or not (STEM.search(text) or rules.members):
        return
    at = 0
    for head in HEAD.finditer(text):
        name = head["name"]
        telling = tells(name, rules) or SHORT.search(name) is not None
        if head.start() < at or not (telling or hints(name)) or _is_interpolated(text, head):
            continue
        setting = Setting(name, head["sign"], head["quote"] or "", head.end("sign") == head.end(), head.end())
        for span in _values(text, setting, rules):
            if telling or _is_key(text[span[0] : span[1]], setting):
                yield span
                at = span[1]


def _is_interpolated(text: str, head: re.Match[str]) -> bool:
    """Whether a name is a variable in a string (`"$password: ..."`), or part of the name of a secret of AWS."""
    if head["sign"] == ":" and head["quote"] is None and text.endswith(("$", "${"), 0, head.start()):
        return True
    return IN_ARN.search(text, max(0, head.start() - 100), head.end()) is not None


def _is_key(value: str, setting: Setting) -> bool:
    """Whether a value under a name that only hints is a credential; sentences have such names before a colon."""
    plain = bool(setting.quote) or setting.sign != ":"
    return plain and PLAIN_KEY.fullmatch(value) is not None and like_a_key(value)


def _values(text: str, setting: Setting, rules: RedactionRules) -> list[Span]:
    if setting.sign == ":" and (properties := NODE_PROPERTIES.match(text, setting.start)) is not None:
        setting = attrs.evolve(setting, start=properties.end(), tight=False)
    start = setting.start
    if _ends_string(text, setting):
        return []
    if (quoted := quoted_at(text, start, doubled=setting.quote == DOUBLED)) is not None:
        value = text[quoted[0] : quoted[1]]
        return [] if is_placeholder(value) or not value.strip() else [quoted]
    if (
        text[start : start + 1] in CLOSERS
        and (listed := list_at(text, start, plural=is_plural(setting.name, rules))) is not None
    ):
        return [span for span in listed if not is_placeholder(text[span[0] : span[1]])]
    if (block := block_at(text, start)) is not None:
        values = (span for span in block if HEAD.match(text, *span) is None)
        return [span for span in values if not is_placeholder(text[span[0] : span[1]])]
    return [] if TEMPLATE.match(text, start) else _bare(text, setting, rules)


def _ends_string(text: str, setting: Setting) -> bool:
    """Whether the mark after a sign ends a string that begins before the name: `print("password:", end="")`."""
    opened = OPEN.match(text, setting.start) if setting.tight and not setting.quote else None
    return opened is not None and text.endswith(opened[1], 0, setting.start - len(setting.sign) - len(setting.name))


def _bare(text: str, setting: Setting, rules: RedactionRules) -> list[Span]:
    found = BARE.match(text, setting.start)
    if found is None:
        return []
    value = found[0].rstrip(".,;:")
    end = setting.start + len(value)
    sign = ":" if setting.sign in SPOKEN else "="
    if len(value) < LEAST[sign] or _is_no_value(value, text[end : end + 2], setting):
        return []
    if is_count(setting.name, value, rules):
        return []
    return [(setting.start, end)]


def _is_no_value(value: str, after: str, setting: Setting) -> bool:
    """Whether what follows a name is code or part of a sentence (`a secret: never tell`)."""
    if is_placeholder(value) or (NAME.fullmatch(value) and is_name(value)) or repeats(setting.name, value):
        return True
    if CALL.match(value) or (after[:1] in ("(", "[") and CODE.fullmatch(value)):
        return True
    if not is_word(value):
        return False
    usual = setting.sign == ":" and (USUAL.search(setting.name) or JOINED.search(setting.name)) is not None
    spoken = setting.sign in SPOKEN and not setting.quote and not usual
    goes_on = after[:1] == " " and after[1:].isalnum()
    return not setting.tight and (spoken or goes_on or SHORT.search(setting.name) is not None)
