"""A comparison as one page that stands alone: both sides beside each other, to be filtered. Knows HTML; loads nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy import Policy
from specloom.diff.printers.html_page import FOOT, HEAD
from specloom.diff.printers.wording import LEVELS, affected, counts, source_lines, total
from specloom.findings import Place, as_text

_AROUND = 3


def show(comparison: Comparison, policy: Policy) -> str:
    """The page, ready to be opened from a file: no script or style from elsewhere."""
    return "".join(_parts(comparison))


def _parts(comparison: Comparison) -> Iterator[str]:
    yield HEAD
    yield f"<h1>API changes</h1><p id=total>{escape(total(comparison))}</p>"
    for bump in comparison.bumps:
        yield f"<p class=bump>Next version of {escape(bump.package)}: <b>{bump.part}</b> ({escape(bump.reason)})</p>"
    yield from _controls(comparison)
    yield "<main>"
    for change in comparison.changes:
        yield from _article(change, comparison)
    yield "</main>"
    findings = [*comparison.findings, *comparison.complaints]
    if findings:
        yield f"<h2>Findings</h2><ul>{''.join(f'<li>{escape(as_text(finding))}</li>' for finding in findings)}</ul>"
    yield FOOT


def _controls(comparison: Comparison) -> Iterator[str]:
    number = counts(comparison.changes)
    yield "<form id=filter><input type=search id=words placeholder='operation, rule or text' aria-label=filter>"
    for level in LEVELS:
        yield f"<label><input type=checkbox name=level value={level} checked> {level} ({number[level]})</label>"
    for side in ("wire", "python"):
        yield f"<label><input type=checkbox name=side value={side} checked> {side}</label>"
    yield "<output id=shown></output></form>"


def _article(change: Change, comparison: Comparison) -> Iterator[str]:
    yield f"<article class={change.level} data-level={change.level} data-side={change.side} id=c{change.fingerprint}>"
    yield f"<h3><span class=level>{change.level}</span> <code>{escape(change.id)}</code></h3><p>{escape(change.text)}</p>"
    where = " ".join(part for part in (affected(change, 5), change.where) if part)
    yield f"<p class=where>{escape(where)}</p>"
    if len(change.operations) > 5:
        items = "".join(f"<li>{escape(operation)}</li>" for operation in change.operations)
        yield f"<details><summary>{len(change.operations)} operations</summary><ul>{items}</ul></details>"
    yield "<div class=sides>"
    yield from _side(comparison.base_texts, change.base_place, "base")
    yield from _side(comparison.revision_texts, change.revision_place, "revision")
    yield "</div></article>"


def _side(texts: Mapping[str, str], place: Place | None, name: str) -> Iterator[str]:
    yield f"<figure class={name}><figcaption>{escape(str(place or name))}</figcaption><pre>"
    for number, text in source_lines(texts, place, _AROUND):
        line = f"{number:>6}  {escape(text[:400])}"
        yield f"<mark>{line}</mark>\n" if place and number == place.line else f"{line}\n"
    yield "</pre></figure>"
