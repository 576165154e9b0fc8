"""Verdicts as one HTML page: operations by statuses, each cell opening its exchanges. Knows the grid; needs no script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from importlib.resources import files
from pathlib import Path

import attrs

from specloom.conformance.api import ApiUnderTest, method_path
from specloom.conformance.checking.verdict import ConformanceReport, State, Verdict
from specloom.conformance.reporting.page_exchange import exchange

MOST_EXCHANGES = 5
"""Maximum number of exchanges for one cell, worst first; the rest is counted."""

WORST_FIRST: tuple[State, ...] = ("failed", "known", "skipped", "ok")
SIGNS: Mapping[State, str] = {"ok": "✓", "failed": "✗", "known": "≈", "skipped": "–"}
MEANINGS: Mapping[State, str] = {
    "ok": "passed",
    "failed": "wrong",
    "known": "known gap",
    "skipped": "not run",
}
NEVER = "never recorded"


@attrs.frozen
class Cell:
    """The verdicts of one operation and one status.

    Attributes:
        id: Anchor of its exchanges.
        described: Whether it is described.
        count: The number of verdicts.
        worst: The first `MOST_EXCHANGES` of them, the worst first.
    """

    id: str = ""
    described: bool = False
    count: int = 0
    worst: tuple[Verdict, ...] = ()

    @property
    def state(self) -> State | None:
        """The worst of its states; None if nothing was recorded."""
        return self.worst[0].state if self.worst else None

    def with_verdict(self, verdict: Verdict) -> Cell:
        """The cell with one more verdict."""
        worst = sorted((*self.worst, verdict), key=lambda each: WORST_FIRST.index(each.state))
        return attrs.evolve(self, count=self.count + 1, worst=tuple(worst[:MOST_EXCHANGES]))


Rows = dict[str, dict[str, Cell]]
"""Operation -> status -> cell; the status `request` is for cases without a response."""


def html_page(
    reports: Sequence[ConformanceReport], apis: Mapping[str, ApiUnderTest], root: Path, when: datetime
) -> str:
    """The page as one string: no scripts, and no external fonts or images.

    Args:
        apis: APIs by name, for described operations that were never recorded.
        root: Folder that the file names of verdicts are relative to.
        when: When the verdicts were reached.
    """
    style = files("specloom.conformance.reporting").joinpath("page.css").read_text(encoding="utf-8")
    grids = [(report, _rows(report, apis.get(report.api))) for report in reports]
    title = f"Conformance of {', '.join(report.api for report in reports) or 'nothing'}"
    body = [_header(reports, title, when), *(_grid(report, rows, apis.get(report.api)) for report, rows in grids)]
    body += [
        _opened(cell, f"{operation} {status}", root) for _, rows in grids for operation, status, cell in _cells(rows)
    ]
    return "\n".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)}</title><style>{style}</style></head><body>",
            *body,
            "</body></html>",
        ]
    )


def _rows(report: ConformanceReport, api: ApiUnderTest | None) -> Rows:
    """Every operation and status that is described or recorded."""
    found: Rows = {}
    methods = {} if api is None else {method_path(each): key for key, each in api.client.operations.items()}
    for operation, status in _described(api):
        found.setdefault(operation, {})[status] = Cell(described=True)
    for verdict in report.verdicts:
        operation = verdict.operation or methods.get(verdict.case.partition("/")[0], "") or "other"
        status = "request" if verdict.status is None else str(verdict.status)
        by_status = found.setdefault(operation, {})
        by_status[status] = by_status.get(status, Cell()).with_verdict(verdict)
    return {
        operation: {
            status: attrs.evolve(cell, id=f"{report.api}-{row}-{status}")
            for status, cell in sorted(by_status.items(), key=_order)
        }
        for row, (operation, by_status) in enumerate(found.items())
    }


def _order(item: tuple[str, object]) -> tuple[bool, str]:
    return item[0] != "request", item[0]


def _described(api: ApiUnderTest | None) -> list[tuple[str, str]]:
    if api is None:
        return []
    return [(key, response.status) for key, each in api.client.operations.items() for response in each.responses]


def _cells(rows: Rows) -> Iterator[tuple[str, str, Cell]]:
    for operation, by_status in rows.items():
        for status, cell in by_status.items():
            if cell.count:
                yield operation, status, cell


def _header(reports: Iterable[ConformanceReport], title: str, when: datetime) -> str:
    counts = sum((report.counts() for report in reports), Counter[State]())
    sums = "".join(
        f'<li class="{state}"><b>{SIGNS[state]} {counts[state]}</b> {MEANINGS[state]}</li>'
        for state in WORST_FIRST
        if counts[state]
    )
    verdict = "failed" if counts["failed"] else "ok"
    said = f"{counts['failed']} failed" if counts["failed"] else "Nothing unexpected"
    legend = f'<li class="never"><b>·</b> {NEVER}</li>'
    date = f'<time datetime="{when.isoformat(timespec="seconds")}">{when:%Y-%m-%d %H:%M} {when.tzname() or ""}</time>'
    return (
        f"<header><h1>{escape(title)}</h1><p>{date}</p>"
        f'<p class="verdict {verdict}">{said}</p><ul class="sums">{sums}{legend}</ul></header>'
    )


def _coverage(rows: Rows) -> str:
    """How much of the description the verdicts are about."""
    described = [by_status for by_status in rows.values() if any(cell.described for cell in by_status.values())]
    tested = sum(any(cell.count for cell in by_status.values()) for by_status in described)
    recorded = [
        _is_recorded(status, by_status)
        for by_status in described
        for status, cell in by_status.items()
        if cell.described
    ]
    if not recorded:
        return ""
    return (
        f'<p class="coverage">{tested} of {len(described)} operations tested, {sum(recorded)} of {len(recorded)} '
        f"described responses recorded ({sum(recorded) / len(recorded):.0%}) "
        f'<meter min="0" max="{len(recorded)}" value="{sum(recorded)}"></meter></p>'
    )


def _is_recorded(described: str, by_status: Mapping[str, Cell]) -> bool:
    """Whether a described response was recorded: `4XX` and `default` by any status that is not described itself."""
    if by_status[described].count:
        return True
    others = [status for status, cell in by_status.items() if status.isdigit() and not cell.described]
    return any(described == "default" or described.upper() == f"{status[0]}XX" for status in others)


def _grid(report: ConformanceReport, rows: Rows, api: ApiUnderTest | None) -> str:
    names = {} if api is None else {key: method_path(each) for key, each in api.client.operations.items()}
    statuses = sorted(
        {status for by_status in rows.values() for status in by_status}, key=lambda each: _order((each, ""))
    )
    heads = "".join(f'<th scope="col">{escape(status)}</th>' for status in statuses)
    lines = [_row(operation, names.get(operation, ""), by_status, statuses) for operation, by_status in rows.items()]
    table = (
        f'<table><thead><tr><th scope="col">operation</th>{heads}</tr></thead><tbody>{"".join(lines)}</tbody></table>'
    )
    said = "" if api is None else f" <small>{escape(f'{api.client.title} {api.client.version}'.strip())}</small>"
    return f'<main><h2>{escape(report.api)}{said}</h2>{_coverage(rows)}<div class="scroll">{table}</div></main>'


def _row(operation: str, name: str, by_status: Mapping[str, Cell], statuses: Iterable[str]) -> str:
    label = f"<code>{escape(operation)}</code>" + (f"<small>{escape(name)}</small>" if name else "")
    cells = "".join(_cell(operation, status, by_status.get(status)) for status in statuses)
    return f'<tr><th scope="row">{label}</th>{cells}</tr>'


def _cell(operation: str, status: str, cell: Cell | None) -> str:
    if cell is None:
        return '<td class="none"></td>'
    where = escape(f"{operation} {status}")
    if cell.state is None:
        return f'<td class="never" data-status="{escape(status)}"><span title="{where}: {NEVER}">·</span></td>'
    said = f"{where}: {cell.count}, {MEANINGS[cell.state]}"
    count = f" {cell.count}" if cell.count > 1 else ""
    link = f'<a href="#{escape(cell.id)}" title="{said}" aria-label="{said}">{SIGNS[cell.state]}{count}</a>'
    return f'<td class="{cell.state}" data-status="{escape(status)}">{link}</td>'


def _opened(cell: Cell, title: str, root: Path) -> str:
    """The exchanges of a cell, shown over the grid once its link has been followed."""
    shown = [f"<article>{exchange(each, root / each.file)}</article>" for each in cell.worst]
    if cell.count > len(shown):
        shown.append(f"<p>... and {cell.count - len(shown)} more</p>")
    close = '<a class="close" href="#" aria-label="close">close</a>'
    return f'<section id="{escape(cell.id)}"><div>{close}<h2>{escape(title)}</h2>{"".join(shown)}</div></section>'
