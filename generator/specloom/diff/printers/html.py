"""A comparison as a self-contained HTML page with filters, both versions side by side. Loads nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from specloom.diff.change import Change
from specloom.diff.comparison import ComparedVersion, Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.html_groups import Group, grouped
from specloom.diff.printers.html_page import FOOT, HEAD
from specloom.diff.printers.wording import LEVELS, affected, counts, excerpt, places, source_lines, total
from specloom.diff.rule import Level
from specloom.findings import Place, as_text, visible

_AROUND = 3
_MOST_LINKS = 20
_MOST_VERSIONS = 50
_FEW = 12
"""Up to how many groups are open from the start, whatever they hold."""

_CODE = re.compile("`([^`]*)`")


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """The page, which can be opened from a file and loads no script or style."""
    return "".join(_parts(comparison))


def _parts(comparison: Comparison) -> Iterator[str]:
    groups = grouped(comparison)
    yield HEAD
    yield from _header(comparison)
    if len(groups) > 1:
        yield from _contents(groups)
    yield from _controls(comparison)
    yield "<main>"
    for at, group in enumerate(groups):
        yield from _group(at, group, comparison, opened=len(groups) <= _FEW or group.worst != "info")
    yield "</main>"
    findings = [*comparison.findings, *comparison.complaints]
    if findings:
        yield f"<h2>Findings</h2><ul class=findings>{''.join(f'<li>{_prose(as_text(finding))}</li>' for finding in findings)}</ul>"
    yield FOOT


def _header(comparison: Comparison) -> Iterator[str]:
    yield "<header><h1>API changes</h1><dl class=versions>"
    for base, revision in comparison.versions[:_MOST_VERSIONS]:
        title = next((side.title for side in (revision, base) if side and side.title), "")
        yield f"<dt>{_safe(title)}</dt><dd>{_version(base)} <span class=to>→</span> {_version(revision)}</dd>"
    yield "</dl>"
    if len(comparison.versions) > _MOST_VERSIONS:
        yield f"<p>and {len(comparison.versions) - _MOST_VERSIONS} more descriptions</p>"
    yield f"<p id=total>{escape(total(comparison))}</p>"
    for bump in comparison.bumps:
        yield f"<p class=bump>Next version of {_safe(bump.package)}: <b>{bump.part}</b> ({_prose(bump.reason)})</p>"
    yield "</header>"


def _version(side: ComparedVersion | None) -> str:
    if side is None:
        return "<i>not present</i>"
    said = f"<b>{_safe(side.version)}</b> " if side.version else ""
    return f"{said}<span class=file>{_safe(side.file)}</span>"


def _contents(groups: Iterable[Group]) -> Iterator[str]:
    found = list(groups)
    yield f"<nav><details><summary>Contents ({len(found)})</summary><ul>"
    for at, group in enumerate(found):
        yield f"<li><a href=#g{at}>{_safe(group.title)}</a> {_numbers(group.changes)}</li>"
    yield "</ul></details></nav>"


def _numbers(changes: Iterable[Change]) -> str:
    """How many changes of each level there are."""
    number = counts(changes)
    return " ".join(
        f"<span class='count {level}'>{_counted(level, number[level])}</span>" for level in LEVELS if number[level]
    )


def _counted(level: Level, number: int) -> str:
    return f"{number} {level}" if level == "info" or number == 1 else f"{number} {level}s"


def _controls(comparison: Comparison) -> Iterator[str]:
    number = counts(comparison.changes)
    yield "<form id=filter role=search><input type=search id=words placeholder='operation, rule or words ( / )' aria-label=filter>"
    for level in LEVELS:
        yield f"<label class={level}><input type=checkbox name=level value={level} checked> {level} ({number[level]})</label>"
    for side in ("wire", "python"):
        there = sum(change.side == side for change in comparison.changes)
        yield f"<label><input type=checkbox name=side value={side} checked> {side} ({there})</label>"
    yield "<output id=shown aria-live=polite></output></form>"


def _group(at: int, group: Group, comparison: Comparison, *, opened: bool) -> Iterator[str]:
    yield f"<details class=group id=g{at}{' open' if opened else ''}><summary><h2>{_safe(group.title)}</h2> {_numbers(group.changes)}</summary>"
    if group.shared:
        links = [f"<a href=#c{each.fingerprint}>{_safe(each.id)}</a>" for each in group.shared[:_MOST_LINKS]]
        rest = len(group.shared) - len(links)
        yield f"<p class=also>Also affected by: {', '.join(links)}{f' and {rest} more' if rest else ''}</p>"
    for change in group.changes:
        yield from _article(change, comparison)
    yield "</details>"


def _article(change: Change, comparison: Comparison) -> Iterator[str]:
    yield f"<article class={change.level} data-level={change.level} data-side={change.side} id=c{change.fingerprint}>"
    yield f"<h3><span class=level>{change.level}</span> <code>{_safe(change.id)}</code></h3><p>{_prose(change.text)}</p>"
    where = " ".join(part for part in (affected(change, 5), change.where) if part)
    yield f"<p class=where>{_safe(where)}</p>"
    if len(change.operations) > 5:
        items = "".join(f"<li>{_safe(operation)}</li>" for operation in change.operations)
        yield f"<details><summary>{len(change.operations)} operations</summary><ul>{items}</ul></details>"
    yield "<div class=sides>"
    before, after = places(change)
    yield from _side(comparison.base_texts, before, "base", "not present" if change.was_added else "")
    yield from _side(comparison.revision_texts, after, "revision", "removed" if change.was_removed else "")
    yield "</div></article>"


def _side(texts: Mapping[str, str], place: Place | None, name: str, absent: str) -> Iterator[str]:
    """The lines at a place; if the changed part exists only on the other side, the place where it would be.

    Nothing without a place: a module of a package is at no line of a description.
    """
    lines = source_lines(texts, place, _AROUND)
    if not lines:
        return
    said = f" ({absent})" if absent else ""
    yield f"<figure class='{name}{' absent' if absent else ''}'><figcaption>{_safe(str(place))}{said}</figcaption><pre>"
    for number, text in lines:
        here = place is not None and number == place.line
        line = f"<span class=number>{number:>6}</span>  {escape(excerpt(text, place.column if here and place else None, 400))}"
        yield f"<mark>{line}</mark>\n" if here else f"{line}\n"
    yield "</pre></figure>"


def _prose(text: str) -> str:
    """A sentence, in which what is between backticks is code."""
    return _CODE.sub(r"<code>\1</code>", _safe(text))


def _safe(text: str) -> str:
    return escape(visible(text))
