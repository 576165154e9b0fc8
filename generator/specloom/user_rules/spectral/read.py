"""Reads Spectral rulesets: what they extend, aliases, overrides and rules. Applies no rule.

The format: https://docs.stoplight.io/docs/spectral (version 6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from specloom import source
from specloom.findings import Finding, Place, Refused, Severity, did_you_mean
from specloom.ir import escape
from specloom.source import SourceText
from specloom.user_rules.codes import BAD_RULESET, UNSUPPORTED
from specloom.user_rules.data import is_list, is_mapping
from specloom.user_rules.spectral.aliases import Aliases, expanded
from specloom.user_rules.spectral.file_patterns import selects
from specloom.user_rules.spectral.formats import FORMATS, normalized
from specloom.user_rules.spectral.functions import FUNCTIONS
from specloom.user_rules.spectral.model import Given, PlaceOverride, Ruleset, SpectralRule, Then
from specloom.user_rules.spectral.oas import SAME_AS
from specloom.user_rules.spectral.references import included

_SEVERITIES: Mapping[Any, Severity | None] = {
    "error": "error", "warn": "warning", "info": "note", "hint": "note", "off": None,
    0: "error", 1: "warning", 2: "note", 3: "note", -1: None,
}  # fmt: skip
_KEYS = ("rules", "extends", "aliases", "overrides", "formats", "functions", "functionsDir", "parserOptions",
         "documentationUrl", "except", "description")  # fmt: skip
_RULE_KEYS = ("given", "then", "severity", "message", "description", "formats", "resolved", "recommended", "type",
              "tags", "documentationUrl", "enabled", "extensions")  # fmt: skip
_DEEPEST = 20


def read_ruleset(file: Path, described: str) -> Ruleset:
    """The rules of a ruleset for a description.

    Args:
        described: Name of the description, which `overrides` select by.

    Raises:
        Refused: A file cannot be read, or is not a valid ruleset.
    """
    reader = _RulesetReader(described)
    reader.read(file, "recommended", ())
    return Ruleset(tuple(reader.rules.values()), tuple(reader.overrides), tuple(reader.unsupported))


@attrs.define(eq=False)
class _RulesetReader:
    described: str
    rules: dict[str, SpectralRule] = attrs.field(factory=dict[str, SpectralRule])
    overrides: list[PlaceOverride] = attrs.field(factory=list[PlaceOverride])
    unsupported: list[Finding] = attrs.field(factory=list[Finding])

    def read(self, file: Path, which: str, inside: tuple[Path, ...]) -> None:
        """Add the rules of a file, after those that it extends."""
        if file.resolve() in inside or len(inside) > _DEEPEST:
            raise Refused(BAD_RULESET.found("the ruleset extends itself", place=Place(file.as_posix())))
        text = source.read(file)
        part = _Part(text, file, included(text, file))
        part.only(part.data, _KEYS, "")
        for where, what, how in part.extended(part.data, ""):
            self.extend(part, where, what, how, (*inside, file.resolve()))
        for name in ("functions", "functionsDir", "except"):
            if part.data.get(name):
                self.skip(part, f"/{name}", f"`{name}` is not supported")
        aliases, formats = part.table("aliases"), part.formats(part.data, "", self)
        for id, written in part.table("rules").items():
            self.rule(part, f"/rules/{escape(str(id))}", id, written, aliases, formats, which)
        for at, override in enumerate(part.array("overrides")):
            self.override(part, f"/overrides/{at}", override, aliases, formats)

    def extend(self, part: _Part, at: str, what: str, how: str, inside: tuple[Path, ...]) -> None:
        if what.startswith("spectral:"):
            own = "; specloom's own rules cover most of them" if what == "spectral:oas" else ""
            self.skip(part, at, f"the rules of {what} are not run{own}")
        elif what.startswith(("http:", "https:")) or not (
            what.startswith((".", "/")) or (part.file.parent / what).is_file()
        ):
            self.skip(part, at, f"{what} is not read; only files are, by a path such as ./base.yaml")
        elif not (part.file.parent / what).is_file():
            raise part.bad(at, f"there is no file {what!r}")
        else:
            before = dict(self.rules)
            self.read(part.file.parent / what, how, inside)
            added = {id: rule for id, rule in self.rules.items() if before.get(id) is not rule}
            for id, rule in added.items():
                off = how == "off" or (how == "recommended" and not rule.recommended)
                self.rules[id] = attrs.evolve(rule, severity=None) if off and id not in before else rule

    def rule(
        self, part: _Part, at: str, id: str, written: Any, aliases: Aliases, formats: tuple[str, ...], which: str
    ) -> None:
        if is_mapping(written):
            rule = _merged(self.rules.get(id), part.rule(at, id, written, aliases, formats, self), written)
            off = which == "recommended" and not rule.recommended
            self.rules[id] = attrs.evolve(rule, severity=None) if off else rule
            return
        if id not in self.rules:
            if part.severity(written, at) is None:
                return
            same = f"; specloom's rule {SAME_AS[id]} looks for the same" if id in SAME_AS else ""
            self.skip(part, at, f"{id} is not defined in this ruleset{same}")
            return
        known = self.rules[id]
        severity = known.defined if written is True else part.severity(written, at)
        self.rules[id] = attrs.evolve(known, severity=severity)

    def override(self, part: _Part, at: str, written: Any, aliases: Aliases, formats: tuple[str, ...]) -> None:
        if not is_mapping(written) or not is_list(written.get("files")):
            raise part.bad(at, "an override must have `files`, an array")
        for key in written:
            if key not in ("files", "rules", "aliases", "extends"):
                self.skip(part, f"{at}/{escape(str(key))}", f"`{key}` of an override is not supported")
        rules = written.get("rules", {})
        if not is_mapping(rules):
            raise part.bad(f"{at}/rules", "rules must be an object")
        more = written.get("aliases")
        known: Aliases = {**aliases, **more} if is_mapping(more) else aliases
        for selected in map(str, written["files"]):
            pattern, mark, pointer = selected.partition("#")
            if not selects(pattern, self.described, part.file.parent):
                continue
            for where, what, how in part.extended(written, at) if not pointer else ():
                self.extend(part, where, what, how, (part.file.resolve(),))
            for id, value in rules.items():
                where = f"{at}/rules/{escape(str(id))}"
                if mark and pointer and not is_mapping(value):
                    self.overrides.append(PlaceOverride(pointer, id, part.severity(value, where)))
                elif mark and pointer:
                    self.skip(part, where, "an override of a part can only change a severity")
                else:
                    self.rule(part, where, id, value, known, formats, "all")

    def skip(self, part: _Part, at: str, message: str) -> None:
        self.unsupported.append(UNSUPPORTED.found(message, place=part.source.head(at)))


@attrs.frozen(eq=False)
class _Part:
    """One file of a ruleset."""

    source: SourceText
    file: Path
    data: dict[str, Any]

    def bad(self, at: str, message: str) -> Refused:
        return Refused(BAD_RULESET.found(message, place=self.source.head(at)))

    def only(self, table: Mapping[str, Any], known: tuple[str, ...], at: str) -> None:
        for key in table:
            if key not in known and not str(key).startswith("x-"):
                raise self.bad(f"{at}/{escape(str(key))}", f"unknown key: {key}{did_you_mean(str(key), known)}")

    def table(self, key: str) -> dict[str, Any]:
        value = self.data.get(key, {})
        if not is_mapping(value):
            raise self.bad(f"/{key}", f"{key} must be an object")
        return value

    def array(self, key: str) -> list[Any]:
        value = self.data.get(key, [])
        if not is_list(value):
            raise self.bad(f"/{key}", f"{key} must be an array")
        return value

    def extended(self, table: Mapping[str, Any], inside: str) -> Iterator[tuple[str, str, str]]:
        """Where, what and how much of it a ruleset, or an override, extends."""
        value = table.get("extends", [])
        for at, each in enumerate(value if is_list(value) else [value]):
            where = f"{inside}/extends/{at}" if is_list(value) else f"{inside}/extends"
            match each:
                case str(name):
                    yield where, name, "recommended"
                case [str(name), ("all" | "recommended" | "off") as how]:
                    yield where, name, how
                case _:
                    raise self.bad(where, "extends must hold names, or pairs of a name and all, recommended or off")

    def formats(self, table: Mapping[str, Any], at: str, reader: _RulesetReader) -> tuple[str, ...]:
        value = table.get("formats", [])
        if not is_list(value):
            raise self.bad(f"{at}/formats", "formats must be an array")
        for index, each in enumerate(value):
            if normalized(each) not in FORMATS:
                reader.skip(self, f"{at}/formats/{index}", f"the format {each!r} is not known, and never applies")
        return tuple(normalized(each) for each in value)

    def severity(self, value: Any, at: str) -> Severity | None:
        if value is True:
            return "warning"
        if value is False:
            return None
        if not isinstance(value, str | int) or value not in _SEVERITIES:
            raise self.bad(at, f"{value!r} is not a severity: error, warn, info, hint or off")
        return _SEVERITIES[value]

    def rule(
        self,
        at: str,
        id: str,
        written: dict[str, Any],
        aliases: Aliases,
        formats: tuple[str, ...],
        reader: _RulesetReader,
    ) -> SpectralRule:
        self.only(written, _RULE_KEYS, at)
        given = written.get("given", "$")
        paths = given if is_list(given) else [given]
        if not all(isinstance(path, str) for path in paths) or not paths:
            raise self.bad(f"{at}/given", "given must be a JSONPath, or an array of them")
        for name in ("message", "description"):
            if not isinstance(written.get(name, ""), str):
                raise self.bad(f"{at}/{name}", f"{name} must be a string")
        own = self.formats(written, at, reader) or formats
        known = tuple(self.expand(path, aliases, own, f"{at}/given") for path in paths)
        severity = (
            None
            if written.get("enabled") is False
            else self.severity(written.get("severity", "warn"), f"{at}/severity")
        )
        return SpectralRule(
            id,
            tuple(given for expansion in known for given in expansion),
            tuple(self.thens(written.get("then"), f"{at}/then", reader)),
            severity,
            written.get("message", ""),
            written.get("description", ""),
            own,
            written.get("resolved") is not False,
            self.source.head(at),
            written.get("recommended") is not False,
            severity,
        )

    def expand(self, path: str, aliases: Aliases, formats: tuple[str, ...], at: str) -> list[Given]:
        try:
            return expanded(path, aliases)
        except ValueError as error:
            raise self.bad(at, str(error)) from error

    def thens(self, written: Any, at: str, reader: _RulesetReader) -> Iterator[Then]:
        for index, each in enumerate(written if is_list(written) else [written]):
            where = f"{at}/{index}" if is_list(written) else at
            if not is_mapping(each) or not isinstance(each.get("function"), str):
                raise self.bad(where, "then must have a `function`")
            self.only(each, ("field", "function", "functionOptions"), where)
            options: Any = each.get("functionOptions") or {}
            field: Any = each.get("field")
            if not is_mapping(options) or not isinstance(field, str | None):
                raise self.bad(where, "functionOptions must be an object, and field a string")
            name = each["function"]
            if name not in FUNCTIONS:
                reader.skip(
                    self, f"{where}/function", f"the function {name} is not supported{did_you_mean(name, FUNCTIONS)}"
                )
                continue
            try:
                FUNCTIONS[name].options(options)
            except ValueError as error:
                raise self.bad(f"{where}/functionOptions", f"{name}: {error}") from error
            yield Then(name, options, field)


_INHERITED = ("message", "description", "formats", "resolved", "recommended")


def _merged(known: SpectralRule | None, rule: SpectralRule, written: Mapping[str, Any]) -> SpectralRule:
    """A rule with what another of its name says, which it replaces, where it says nothing itself."""
    if known is None:
        return rule
    inherited = {key: getattr(known, key) for key in _INHERITED if key not in written}
    if "severity" not in written and written.get("enabled") is not False:
        inherited["severity"] = known.defined
        inherited["defined"] = known.defined
    return attrs.evolve(rule, **inherited)
