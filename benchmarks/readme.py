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
    head = ["| task | measured | spread | claimed | compared with |", "|---|---|---|---|---|"]
    return "\n".join([f"{_CHART}(benchmarks.svg)", "", *head, *rows, "", *_versions(results)])


def headlines(results: Mapping[str, Result], claims: Mapping[str, Claim]) -> str:
    """The content of the README between the markers: the chart, and the headlines."""
    held = [name for name in HEADLINES if name in claims and name in results and results[name].holds]
    rows = [f"| {claims[name].what} | {_figure(results[name])} | {claims[name].peer} |" for name in held]
    head = ["| task | measured | compared with |", "|---|---|---|"]
    return "\n".join([f"{_CHART}(docs/benchmarks.svg)", "", *head, *rows, ""])


def _row(claim: Claim, result: Result) -> str:
    if result.value is None:
        return f"| {claim.what} | not measured: {result.skipped} | | {claim.limit} | {claim.peer} |"
    spread = "" if result.spread is None else f"±{result.spread / 2:.0%}"
    measured = f"{_figure(result)}{'' if result.holds else ' (missed)'}"
    return f"| {claim.what} | {measured} | {spread} | {claim.limit} | {claim.peer} |"


def _versions(results: Mapping[str, Result]) -> list[str]:
    """What was compared: the days, the load, and the versions of the peers."""
    found = {name: version for result in results.values() for name, version in result.peers.items()}
    if not found:
        return []
    days = sorted({result.on for result in results.values()})
    loads = [result.load for result in results.values()]
    between = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"
    said = ", ".join(f"{name} {version}" for name, version in sorted(found.items()))
    return [
        f"Measured {between} at a load of {min(loads):.0f} to {max(loads):.0f}, with {said}.",
        "",
    ]


def _figure(result: Result) -> str:
    value = result.value or 0
    return f"{value:.2f}x" if value < 10 else f"{value:.0f}x"
