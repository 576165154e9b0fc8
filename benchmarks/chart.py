"""The chart in the README: one bar per claim, as SVG for light and dark backgrounds. Draws only; measures nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

import attrs

from benchmarks.claim import AtLeast, Claim
from benchmarks.results import Result

FILE = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.svg"
_WIDTH, _LEFT, _RIGHT, _ROW, _BAR = 940, 470, 80, 26, 14

_STYLE = """
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328; }
.head { font-weight: 600; font-size: 14px; }
.soft { fill: #59636e; font-size: 12px; }
.bar { fill: #1a7f5a; }
.missed { fill: #b35900; }
.mark { stroke: #59636e; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .soft { fill: #9aa4af; }
  .bar { fill: #3fb68b; }
  .missed { fill: #e39a4b; }
  .mark { stroke: #9aa4af; }
}
"""


@attrs.frozen
class Panel:
    """Bars that share an axis.

    Attributes:
        rows: Claims, each with its figure.
        log: Whether equal factors have equal lengths.
    """

    title: str
    note: str
    rows: tuple[tuple[Claim, float], ...]
    log: bool

    def length(self, value: float) -> float:
        """Length of a bar in pixels."""
        most = max(max(figure, claim.limit.times) for claim, figure in self.rows)
        share = math.log(max(value, 1)) / math.log(most) if self.log else value / most
        return round((_WIDTH - _LEFT - _RIGHT) * share, 1)


def draw(results: Mapping[str, Result], claims: Mapping[str, Claim], file: Path = FILE) -> None:
    """Write the chart of all measured claims."""
    file.write_text(svg(panels(results, claims)), encoding="utf-8")


def panels(results: Mapping[str, Result], claims: Mapping[str, Claim]) -> list[Panel]:
    """Claims compared with peers, and claims compared with the minimum cost of the same work."""
    rows = [(claims[name], result.value) for name, result in results.items() if name in claims]
    # Comparisons with specloom itself have neither a peer nor a minimum.
    known = [(claim, value) for claim, value in rows if value is not None and not claim.peer.startswith("specloom")]
    better = tuple((claim, value) for claim, value in known if isinstance(claim.limit, AtLeast))
    near = tuple((claim, value) for claim, value in known if not isinstance(claim.limit, AtLeast))
    found = [
        Panel(
            "How many times less it costs than a peer",
            "longer is better; logarithmic; | marks the claim",
            better,
            True,
        ),
        Panel(
            "Cost compared with the minimum",
            "shorter is better; 1 is the minimum itself; | marks the claim",
            near,
            False,
        ),
    ]
    return [panel for panel in found if panel.rows]


def svg(drawn: list[Panel]) -> str:
    """The panels, one below the other."""
    parts: list[str] = []
    top = 10
    for panel in drawn:
        parts += _panel(panel, top)
        top += 56 + _ROW * len(panel.rows)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top}" width="{_WIDTH}" height="{top}" role="img">'
    return "\n".join([head, f"<style>{_STYLE}</style>", *parts, "</svg>", ""])


def _panel(panel: Panel, top: int) -> Iterator[str]:
    yield f'<text class="head" x="10" y="{top + 16}">{escape(panel.title)}</text>'
    yield f'<text class="soft" x="{_LEFT}" y="{top + 16}">{escape(panel.note)}</text>'
    for number, (claim, value) in enumerate(panel.rows):
        yield from _bar(panel, claim, value, top + 34 + number * _ROW)


def _bar(panel: Panel, claim: Claim, value: float, y: int) -> Iterator[str]:
    length, claimed = panel.length(value), _LEFT + panel.length(claim.limit.times)
    kind = "bar" if claim.limit.holds(value) else "missed"
    figure = f"{value:.2f}x" if value < 10 else f"{value:.0f}x"
    beyond = max(_LEFT + length, claimed) + 8
    yield f'<text x="{_LEFT - 10}" y="{y + 11}" text-anchor="end">{escape(_label(claim))}</text>'
    yield f'<rect class="{kind}" x="{_LEFT}" y="{y}" width="{length}" height="{_BAR}" rx="2"/>'
    yield f'<line class="mark" x1="{claimed}" y1="{y - 3}" x2="{claimed}" y2="{y + _BAR + 3}"/>'
    yield f'<text x="{beyond}" y="{y + 11}">{figure}</text>'


def _label(claim: Claim) -> str:
    text = f"{claim.what}, {claim.peer}" if isinstance(claim.limit, AtLeast) else claim.what
    return text if len(text) <= 62 else f"{text[:61]}…"
