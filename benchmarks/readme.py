"""The figures in docs/figures.md and in the README, each between two markers. Touches nothing outside them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from benchmarks.claim import Claim
from benchmarks.results import Result

FILE = Path(__file__).resolve().parents[1] / "docs" / "figures.md"
README = FILE.parents[1] / "README.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"

HEADLINES = ("start-ready", "in-flight", "generate-github-memory")
"""The claims that the README shows; one that is missed is not shown."""

_CHART = "![How much less specloom's clients cost than others, and how little more than the bare minimum]"


def write(results: Mapping[str, Result], claims: Mapping[str, Claim], file: Path = FILE, readme: Path = README) -> None:
    """Update both sections. A page without the markers is unchanged."""
    _replace(file, section(results, claims))
    _replace(readme, headlines(results, claims))


def _replace(file: Path, content: str) -> None:
    text = file.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if begin and end:
        file.write_text(f"{before}{BEGIN}\n{content}{END}{after}", encoding="utf-8")


def section(results: Mapping[str, Result], claims: Mapping[str, Claim]) -> str:
    """The content of the page between the markers: the chart, and every claim."""
    rows = [_row(claims[name], result) for name, result in results.items() if name in claims]
    head = ["| task | measured | claimed | compared with |", "|---|---|---|---|"]
    return "\n".join([f"{_CHART}(benchmarks.svg)", "", *head, *rows, ""])


def headlines(results: Mapping[str, Result], claims: Mapping[str, Claim]) -> str:
    """The content of the README between the markers: the chart, and the headlines."""
    held = [name for name in HEADLINES if name in claims and name in results and results[name].holds]
    rows = [f"| {claims[name].what} | {_figure(results[name])} | {claims[name].peer} |" for name in held]
    head = ["| task | measured | compared with |", "|---|---|---|"]
    return "\n".join([f"{_CHART}(docs/benchmarks.svg)", "", *head, *rows, ""])


def _row(claim: Claim, result: Result) -> str:
    if result.value is None:
        return f"| {claim.what} | not measured: {result.skipped} | {claim.limit} | {claim.peer} |"
    return f"| {claim.what} | {_figure(result)}{'' if result.holds else ' (missed)'} | {claim.limit} | {claim.peer} |"


def _figure(result: Result) -> str:
    value = result.value or 0
    return f"{value:.2f}x" if value < 10 else f"{value:.0f}x"
