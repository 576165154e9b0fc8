"""A comparison as a self-contained HTML page with filters, both versions side by side. Loads nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.html_page import FOOT, HEAD
from specloom.diff.printers.wording import LEVELS, affected, counts, excerpt, source_lines, total
from specloom.findings import Place, as_text, visible

_AROUND = 3


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """The page, which can be opened from a file and loads no script or style."""
    return "".join(_parts(comparison))


def _parts(comparison: Comparison) -> Iterator[str]:
    yield HEAD
    yield f"<h1>API changes</h1><p id=total>{escape(total(comparison))}</p>"
    for bump in comparison.bumps:
        yield f"<p class=bump>Next version of {_safe(bump.package)}: <b>{bump.part}</b> ({_safe(bump.reason)})</p>"
    yield from _controls(comparison)
    yield "<main>"
    for change in comparison.changes:
        yield from _article(change, comparison)
    yield "</main>"
    findings = [*comparison.findings, *comparison.complaints]
    if findings:
        yield f"<h2>Findings</h2><ul class=findings>{''.join(f'<li>{escape(as_text(finding))}</li>' for finding in findings)}</ul>"
    yield FOOT


def _controls(comparison: Comparison) -> Iterator[str]:
    number = counts(comparison.changes)
    yield "<form id=filter role=search><input type=search id=words placeholder='operation, rule or words ( / )' aria-label=filter>"
    for level in LEVELS:
        yield f"<label class={level}><input type=checkbox name=level value={level} checked> {level} ({number[level]})</label>"
    for side in ("wire", "python"):
        there = sum(change.side == side for change in comparison.changes)
        yield f"<label><input type=checkbox name=side value={side} checked> {side} ({there})</label>"
    yield "<output id=shown aria-live=polite></output></form>"


def _article(change: Change, comparison: Comparison) -> Iterator[str]:
    yield f"<article class={change.level} data-level={change.level} data-side={change.side} id=c{change.fingerprint}>"
    yield f"<h2><span class=level>{change.level}</span> <code>{_safe(change.id)}</code></h2><p>{_safe(change.text)}</p>"
    where = " ".join(part for part in (affected(change, 5), change.where) if part)
    yield f"<p class=where>{_safe(where)}</p>"
    if len(change.operations) > 5:
        items = "".join(f"<li>{_safe(operation)}</li>" for operation in change.operations)
        yield f"<details><summary>{len(change.operations)} operations</summary><ul>{items}</ul></details>"
    yield "<div class=sides>"
    yield from _side(comparison.base_texts, change.base_place, "base", "not present" if change.was_added else "")
    yield from _side(
        comparison.revision_texts, change.revision_place, "revision", "removed" if change.was_removed else ""
    )
    yield "</div></article>"


def _side(texts: Mapping[str, str], place: Place | None, name: str, absent: str) -> Iterator[str]:
    """The lines at a place; if the changed part exists only on the other side, the place where it would be."""
    said = f" ({absent})" if absent else ""
    yield f"<figure class='{name}{' absent' if absent else ''}'><figcaption>{_safe(str(place or name))}{said}</figcaption><pre>"
    for number, text in source_lines(texts, place, _AROUND):
        here = place is not None and number == place.line
        line = f"{number:>6}  {escape(excerpt(text, place.column if here and place else None, 400))}"
        yield f"<mark>{line}</mark>\n" if here else f"{line}\n"
    yield "</pre></figure>"


def _safe(text: str) -> str:
    return escape(visible(text))
