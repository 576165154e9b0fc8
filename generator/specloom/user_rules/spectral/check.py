"""Applies a ruleset to a description: selects, checks, and words what is wrong. Knows no syntax of rulesets."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.document import Document
from specloom.findings import Finding, Place, Refused, Severity
from specloom.user_rules.codes import BAD_RULESET, UNSUPPORTED
from specloom.user_rules.data import is_mapping
from specloom.user_rules.spectral.deep import DEEP, NotSupported
from specloom.user_rules.spectral.formats import formats_of
from specloom.user_rules.spectral.functions import ABSENT, FUNCTIONS, shown
from specloom.user_rules.spectral.model import Ruleset, SpectralRule, Then
from specloom.user_rules.spectral.regexes import TooSlow
from specloom.user_rules.spectral.resolved import Parts, Views, views
from specloom.user_rules.spectral.select import Selected, compiled, fields, select

_LONGEST = 60.0
"""Seconds that one rule may take."""
_PLACEHOLDER = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")


def apply(ruleset: Ruleset, document: Document) -> list[Finding]:
    """What the rules find in a description, each fault once; a path that is not supported is its own finding.

    Raises:
        Refused: An option of a rule is not valid, or a rule takes too long.
    """
    formats = formats_of(document.written)
    both = views(document.written)
    found: dict[tuple[str, Place, str], Finding] = {}
    for rule in ruleset.rules:
        if rule.severity is None or (rule.formats and not formats & {*rule.formats}):
            continue
        for finding in _applied(rule, rule.severity, ruleset, both, document, formats):
            found.setdefault((finding.code, finding.place or rule.place, finding.message), finding)
    return list(found.values())


def _applied(
    rule: SpectralRule, severity: Severity, ruleset: Ruleset, both: Views, document: Document, formats: frozenset[str]
) -> Iterator[Finding]:
    until = time.monotonic() + _LONGEST
    for path in (each.path for each in rule.given if each.applies(formats)):
        try:
            translated, _ = compiled(path)
        except ValueError as error:
            yield UNSUPPORTED.found(f"{rule.id}: the path {path!r} is not supported: {error}", place=rule.place)
            continue
        tree = both.tree(resolved=rule.resolved, descends=translated.descends)
        try:
            for parts, message in _faults(rule, select(path, tree), both, until, written=tree is both.written):
                pointer = both.pointer(parts, tree)
                level = _overridden(ruleset, rule.id, pointer, severity)
                if level is not None:
                    place = document.files[document.name].source.head(pointer)
                    yield Finding(rule.id, level, message, place=place, help=rule.description)
        except NotSupported as error:
            yield UNSUPPORTED.found(f"{rule.id}: {error}", place=rule.place)
        except TooSlow as error:
            raise Refused(BAD_RULESET.found(f"{rule.id} takes too long: {error}", place=rule.place)) from error
        except ValueError as error:
            raise Refused(BAD_RULESET.found(f"{rule.id}: {error}", place=rule.place)) from error


def _faults(
    rule: SpectralRule, selected: Iterator[Selected], both: Views, until: float, *, written: bool
) -> Iterator[tuple[Parts, str]]:
    for each in selected:
        if time.monotonic() > until:
            raise TooSlow(f"more than {_LONGEST:.0f} seconds")
        if written and rule.resolved and is_mapping(each[1]) and "$ref" in each[1]:
            continue  # what it leads to is visited where it is defined
        for then in rule.then:
            for parts, value in fields(each, then.field):
                for below, error in _checked(then, value, both):
                    at = (*parts, *below)
                    yield at, _message(rule, at, error, value)


def _checked(then: Then, value: Any, both: Views) -> Iterator[tuple[Parts, str]]:
    if then.function in DEEP:
        yield from DEEP[then.function](value, then.options, both)
        return
    error = FUNCTIONS[then.function].check(value, then.options)
    if error is not None:
        yield (), error


def _message(rule: SpectralRule, parts: Parts, error: str, value: Any) -> str:
    """The message of a fault: that of the rule with its placeholders filled in, or what the rule says of itself."""
    words: Mapping[str, str] = {
        "error": error,
        "description": rule.description,
        "path": "#" + "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in parts),
        "property": str(parts[-1]) if parts else "",
        "value": "undefined" if value is ABSENT else shown(value),
    }
    if not rule.message:
        return " ".join((rule.description or f"{words['property']} {error}".strip()).split())
    filled = _PLACEHOLDER.sub(lambda found: words.get(found[1], ""), rule.message)
    return " ".join(filled.split())


def _overridden(ruleset: Ruleset, rule: str, pointer: str, severity: Severity) -> Severity | None:
    level: Severity | None = severity
    for each in ruleset.overrides:
        if each.rule == rule and (pointer == each.pointer or pointer.startswith(f"{each.pointer.rstrip('/')}/")):
            level = each.severity
    return level
