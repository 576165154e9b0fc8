"""The differences that users of an SDK will notice, each with the change that removes it. Knows no input format."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

import attrs

from specloom.diff.python.compare import SymbolChange
from specloom.diff.python.surface import PackageSymbol
from specloom.diff.python.verdict import rule_of
from specloom.findings import visible
from specloom.sdk.compare import compare
from specloom.sdk.gaps import Gap
from specloom.sdk.surface import PackageSurface

Verdict: TypeAlias = Literal["has", "differs", "lacks"]

SUBJECTS = ("method", "argument", "constructor argument", "type", "field", "exception", "name")
_MOST = 12
"""Maximum number of rows of each kind in a summary."""


@attrs.frozen
class ReportRow:
    """One difference.

    Attributes:
        subject: One of `SUBJECTS`, or `key` for a key of a configuration.
        change: The line to change; `""` if nothing helps.
        line: Place in the SDK.
    """

    subject: str
    name: str
    verdict: Verdict
    why: str
    change: str = ""
    line: str = ""


@attrs.frozen
class Report:
    """The whole report.

    Attributes:
        totals: Subject -> number of them in the SDK, counting only fields of types that the package has; empty without a
            package to compare with.
        carried: Hand-written methods that are now in `custom/`, as users write them without the client.
    """

    package: str
    totals: dict[str, int]
    rows: tuple[ReportRow, ...]
    carried: tuple[str, ...] = ()

    def counts(self) -> dict[str, dict[Verdict, int]]:
        """Subject -> how many are unchanged, differ, or are missing."""
        found = Counter((row.subject, row.verdict) for row in self.rows)
        return {
            subject: {
                "has": total - found[subject, "differs"] - found[subject, "lacks"],
                "differs": found[subject, "differs"],
                "lacks": found[subject, "lacks"],
            }
            for subject, total in self.totals.items()
        }

    def summary(self) -> list[str]:
        """The counts, and the first rows of each kind."""
        lines = list(self._figures())
        for subject in (*SUBJECTS, "paging", "key"):
            rows = [row for row in self.rows if row.subject == subject]
            lines += [visible(_line(row)) for row in rows[:_MOST]]
            if len(rows) > _MOST:
                lines.append(f"  ... and {len(rows) - _MOST} more of kind {subject}; --report FILE lists them all")
        return lines

    def text(self, suffix: str) -> str:
        """The whole report: Markdown for `.md`, JSON for `.json`, else plain text."""
        match suffix:
            case ".md":
                return "\n".join(self._markdown()) + "\n"
            case ".json":
                whole = {
                    "package": self.package,
                    "counts": self.counts(),
                    "carried": list(self.carried),
                    "rows": [attrs.asdict(row) for row in self.rows],
                }
                return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
            case _:
                return "\n".join([*self._figures(), *(visible(_line(row)) for row in self.rows)]) + "\n"

    def _figures(self) -> Iterator[str]:
        for subject, count in self.counts().items():
            total = self.totals[subject]
            yield f"{subject}s: {count['has']} of {total} unchanged, {count['differs']} differ, {count['lacks']} missing"
        if self.carried:
            yield f"copied into custom/, to read before you publish: {', '.join(self.carried)}"

    def _markdown(self) -> Iterator[str]:
        yield f"# Migration report: {self.package}"
        yield ""
        yield "| | unchanged | differs | missing |\n|---|---|---|---|"
        for subject, count in self.counts().items():
            yield f"| {subject}s | {count['has']} | {count['differs']} | {count['lacks']} |"
        yield ""
        if self.carried:
            yield f"Hand-written methods that were copied into `custom/`; read them before you publish: {', '.join(f'`{name}`' for name in self.carried)}."
            yield ""
        yield "| what | name | verdict | why | change | in the SDK |\n|---|---|---|---|---|---|"
        for row in self.rows:
            cells = (row.subject, f"`{row.name}`", row.verdict, row.why, row.change, row.line)
            yield f"| {' | '.join(_cell(cell) for cell in cells)} |"


def report_of(before: PackageSurface, after: PackageSurface, gaps: Iterable[Gap]) -> Report:
    """The report on two packages; gaps give the reasons and changes that are already known."""
    known = {gap.name: gap for gap in gaps}
    known_paths = after.symbols.keys()
    symbols = [
        symbol
        for symbol in before.symbols.values()
        if ".Async" not in symbol.path
        and not after.answers(symbol)
        and (symbol.kind not in ("field", "key") or symbol.owner in known_paths)
    ]
    totals = Counter(subject for symbol in symbols for subject in _subjects(symbol, before.package))
    counted = {symbol.path for symbol in symbols}
    changes = (found for found in compare(before, after) if found.symbol.path in counted)
    rows = dict.fromkeys(row for found in changes for row in _rows(found, before, known))
    listed = {row.name for row in rows}
    rest = [row for row in map(_of_gap, known.values()) if row.name not in listed and row.subject in ("key", "paging")]
    handwritten = [row for row in map(_of_gap, known.values()) if row.subject == "method" and row.name not in listed]
    totals["method"] += sum(row.verdict == "lacks" for row in handwritten)  # only `api.md` lists them
    ordered = {subject: totals[subject] for subject in SUBJECTS if totals[subject]}
    return Report(before.package, ordered, (*_worst_first(rows), *handwritten, *rest))


def report_of_gaps(package: str, gaps: Iterable[Gap]) -> Report:
    """The report without a package to compare with: a configuration or an `api.md` alone."""
    return Report(package, {}, tuple(map(_of_gap, gaps)))


def _worst_first(rows: Iterable[ReportRow]) -> list[ReportRow]:
    """One row for each subject and name, with its worst verdict."""
    worst: dict[tuple[str, str], ReportRow] = {}
    for row in sorted(rows, key=lambda row: row.verdict != "lacks"):
        worst.setdefault((row.subject, row.name), row)
    return sorted(worst.values(), key=lambda row: (SUBJECTS.index(row.subject), row.verdict != "lacks"))


def _rows(found: SymbolChange, before: PackageSurface, known: dict[str, Gap]) -> Iterator[ReportRow]:
    rule = rule_of(found)
    if rule.level == "info" or _is_compatible(found):
        return
    name = _short(found.path, before.package)
    of_method = known.get(name.partition("(")[0])
    gap = known.get(name) or (of_method if of_method is not None and of_method.subject == "method" else None)
    removed = rule.id.endswith(("-removed", "-renamed"))
    place = before.places.get(found.symbol.path)
    detail = f": {found.before} -> {found.after}" if found.before and found.after else ""
    yield ReportRow(
        subject=_subject(found, before.symbols[found.symbol.path], before.package),
        name=name,
        verdict="lacks" if removed else "differs",
        why=gap.why if gap is not None else f"{_purpose(found, rule.purpose, removed=removed)}{detail}",
        change=gap.change if gap is not None and gap.change else _change(found, name),
        line=(gap.line if gap is not None else "") or (f"{place.file}:{place.line}" if place is not None else ""),
    )


def _purpose(found: SymbolChange, purpose: str, *, removed: bool) -> str:
    """What a rule says; attributes of modules are names, where it speaks of resources."""
    return "name removed" if removed and found.symbol.kind == "attribute" else purpose.partition(":")[0]


def _is_compatible(found: SymbolChange) -> bool:
    """Whether code that used the one form works with the other.

    A class can be used wherever an alias or another name of it could, a parameter that may be given by position can still be
    given by name, and a pager has the attributes of its page class.
    """
    match found.before, found.after:
        case ("alias" | "attribute", "class") | ("keyword", "positional"):
            return True
        case (str() as before, str() as after):
            page = re.fullmatch(r"pagination\.\w+\[(.*)\]", before)
            if page is None:
                return False
            item = "(object|Any)" if page[1] == "object" else re.escape(page[1])
            return re.match(rf"Pager\[{item}, ", after) is not None
        case _:
            return False


def _subjects(symbol: PackageSymbol, package: str) -> Iterator[str]:
    """The subjects of a symbol and of each of its parameters."""
    found = SymbolChange("", symbol)
    yield _subject(found, symbol, package)
    if symbol.kind == "method":
        yield from [_subject(found._replace(name="x"), symbol, package)] * _parameters(symbol)


def _parameters(symbol: PackageSymbol) -> int:
    from specloom.diff.python.annotations import read_signature

    return len(read_signature(symbol.text).parameters)


def _subject(found: SymbolChange, symbol: PackageSymbol, package: str) -> str:
    match symbol.kind:
        case "method":
            if symbol.name == "__init__":
                return "constructor argument" if found.name else "method"
            return "argument" if found.name else "method"
        case "field" | "key":
            return "field"
        case _ if symbol.path.rpartition(".")[0] == package:
            return "exception" if symbol.name.endswith(("Error", "Exception")) else "name"
        case "module" | "attribute":
            return "name"
        case _:
            return "type"


def _short(path: str, package: str) -> str:
    """The name as users write it: `chat.completions.create(stop)` without the client, `types.Thread` without the package."""
    steps = path.removeprefix(f"{package}.").split(".")
    return ".".join(steps[1:] if len(steps) > 1 and steps[0][:1].isupper() else steps)


def _change(found: SymbolChange, name: str) -> str:
    """The change that restores a symbol, if no gap gives one."""
    symbol = found.symbol
    module, _, last = name.rpartition(".")
    match symbol.kind:
        case "attribute" if module:
            return f"write `{last}` in custom/, whose names the package itself exports"
        case "class" | "alias" if module:
            return f'[exports."{module}"] {last} = "#/components/schemas/..." in client.toml'
        case "class" | "alias" | "attribute":
            return f'[exports."."] {last} = ... in client.toml, or custom/'
        case "method" if found.name:
            return "[methods] arguments in client.toml, or the parameter in the description"
        case "method":
            return "[operations] in client.toml, or the response in the description"
        case _:
            return "the property in the description, or its name in names.lock"


def _of_gap(gap: Gap) -> ReportRow:
    return ReportRow(gap.subject, gap.name, gap.verdict, gap.why, gap.change, gap.line)


def _line(row: ReportRow) -> str:
    change = f"; {row.change}" if row.change else ""
    return f"  {row.verdict} {row.subject} {row.name}: {row.why}{change}"


def _cell(text: str) -> str:
    return visible(text).replace("|", "\\|").replace("\n", " ")
