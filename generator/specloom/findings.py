"""Findings about a description, their codes, and how they are printed. Knows no description format."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from specloom.values import Origin

Severity: TypeAlias = Literal["error", "warning", "note"]
"""`error`: the package loses or misrepresents something; `warning`: it rests on an assumption; `note`: information."""

Locate: TypeAlias = "Callable[[Origin], Place]"
"""Finds the line and column of an origin, as `Document.place` does."""


_LONGEST = 400


class Place(NamedTuple):
    """A place in a file, line and column counted from 1; None where only the file is known."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)


class Finding(NamedTuple):
    """One message about a description.

    Attributes:
        code: Id of a `Code`.
        message: One line: what is wrong and how it was handled.
        origin: Where it occurs, in the upgraded document.
        place: Its line and column, filled in by `placed` before printing.
        help: What the reader can do; `""` if there is no advice.
    """

    code: str
    severity: Severity
    message: str
    origin: Origin | None = None
    place: Place | None = None
    help: str = ""


class Code(NamedTuple):
    """A kind of finding.

    Attributes:
        id: Short kebab-case id; its fixture is `tests/negative/<id>/`.
        summary: One line: what is wrong.
        help: What to do about it.
    """

    id: str
    severity: Severity
    summary: str
    help: str = ""

    def found(self, message: str, origin: Origin | None = None, *, place: Place | None = None) -> Finding:
        """A finding of this kind; long messages are truncated, since they may quote a description."""
        line = " ".join(message.split())
        line = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."
        return Finding(self.id, self.severity, line, origin, place, self.help)


class Refused(Exception):
    """Work cannot continue; `finding` says why, and `findings` are all the reasons, at least that one."""

    def __init__(self, finding: Finding, *more: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding
        self.findings = (finding, *more)


def refused(code: Code, what: str, message: str) -> Refused:
    """A refusal because of `what`: a file, or another input that the user named."""
    return Refused(code.found(message, place=Place(what) if what else None))


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint at the known name that is closest, empty where none is close."""
    from difflib import get_close_matches  # imported late: only a mistake needs it

    close = get_close_matches(name, [each for each in known if each], n=1)
    return f"; did you mean `{close[0]}`?" if close else ""


def catalogue(*tables: Iterable[Code]) -> dict[str, Code]:
    """All codes by id. Raises ValueError if two tables define the same id."""
    codes: dict[str, Code] = {}
    for code in (code for table in tables for code in table):
        if code.id in codes:
            raise ValueError(f"the code {code.id} is defined twice")
        codes[code.id] = code
    return codes


def placed(finding: Finding, locate: Locate) -> Finding:
    """The finding with its line and column filled in."""
    if finding.place is not None or finding.origin is None:
        return finding
    return finding._replace(place=locate(finding.origin))


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Distinct findings sorted by file, line, column and code, in the order of printing; call `placed` first."""

    def key(finding: Finding) -> tuple[str, int, int, str, str]:
        place = finding.place or Place("")
        return place.file, place.line or 0, place.column or 0, finding.code, finding.message

    return sorted(dict.fromkeys(findings), key=key)


def summed(findings: Iterable[Finding]) -> list[Finding]:
    """All errors, and of other findings the first of each code in each file, with the number of the rest."""
    alike: dict[object, list[Finding]] = {}
    for finding in ordered(findings):
        same = finding if finding.severity == "error" else (finding.code, finding.place and finding.place.file)
        alike.setdefault(same, []).append(finding)
    return [_summed(*same) for same in alike.values()]


def _summed(first: Finding, *more: Finding) -> Finding:
    if not more:
        return first
    return first._replace(message=f"{first.message} (and {len(more)} more; `specloom lint` lists them)")


def as_text(finding: Finding) -> str:
    """`file:line:column severity CODE message`, on one line."""
    where = finding.place or (finding.origin and str(finding.origin)) or "-"
    return visible(f"{where} {finding.severity} {finding.code} {finding.message}")


def as_json(findings: Iterable[Finding]) -> str:
    """A JSON array of objects with the properties code, severity, message, file, line, column, pointer and help."""
    return json.dumps([_members(finding) for finding in findings], ensure_ascii=False, indent=2)


def in_checkout(place: Place) -> Place:
    """The place with a file named from the root of the repository, as CI finds or found it; unchanged for other files."""
    import os  # imported late, as only reports for CI need it
    from pathlib import Path

    from specloom.checkout import checkout_root

    here = Path.cwd()
    root = checkout_root(here)
    file = Path(os.path.normpath(here / place.file))
    removed = ":" not in place.file and file.suffix in (".json", ".yaml", ".yml")
    if not place.file or root is None or not file.is_relative_to(root) or not (removed or file.is_file()):
        return place
    return place._replace(file=file.relative_to(root).as_posix())


def as_github(finding: Finding) -> str:
    """A workflow command that GitHub shows next to the line (`::error file=...`)."""
    level = {"error": "error", "warning": "warning", "note": "notice"}[finding.severity]
    place = in_checkout(finding.place or Place(finding.origin.source if finding.origin else ""))
    properties = {"file": place.file, "line": place.line, "col": place.column, "title": finding.code}
    said = ",".join(f"{name}={_escape_property(str(value))}" for name, value in properties.items() if value)
    return f"::{level} {said}::{_escape_data(visible(finding.message, keep=LINE_ENDS))}"


def count(findings: Iterable[Finding]) -> Mapping[Severity, int]:
    """The number of findings of each severity."""
    counts: dict[Severity, int] = {"error": 0, "warning": 0, "note": 0}
    for finding in findings:
        counts[finding.severity] += 1
    return counts


def _members(finding: Finding) -> dict[str, str | int | None]:
    place = finding.place or Place(finding.origin.source if finding.origin else "")
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "pointer": finding.origin.pointer if finding.origin else None,
        "help": finding.help,
    }


LINE_ENDS = "\r\n"


def visible(text: str, keep: str = "") -> str:
    """A string with control characters escaped: a description may contain terminal escapes and bidirectional marks.

    Args:
        keep: Characters that stay as they are.
    """
    return disarmed("".join(char if char.isprintable() or char in keep else repr(char)[1:-1] for char in text))


def disarmed(text: str) -> str:
    """A string without what CI runners take for commands wherever it is in a line: `##[` of GitHub, `##vso[` of Azure."""
    return text.replace("##[", "##\u200b[").replace("##vso[", "##\u200bvso[")


def kind_of(value: object) -> str:
    """The JSON type of a plain value, in words: `a string`, `an array`."""
    return _KINDS.get(value.__class__) or ("a number" if isinstance(value, int | float) else "a date or time")


_KINDS: dict[type, str] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    type(None): "null",
}


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
