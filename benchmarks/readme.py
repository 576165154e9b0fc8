"""The part of README.md between two markers: the chart and a table of the claims. Touches nothing outside them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from benchmarks.claim import Claim
from benchmarks.results import Result

FILE = Path(__file__).resolve().parents[1] / "README.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"


def write(results: Mapping[str, Result], claims: Mapping[str, Claim], file: Path = FILE) -> None:
    """Update the section. A README without the markers is unchanged."""
    text = file.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if begin and end:
        file.write_text(f"{before}{BEGIN}\n{section(results, claims)}{END}{after}", encoding="utf-8")


def section(results: Mapping[str, Result], claims: Mapping[str, Claim]) -> str:
    """The content between the markers."""
    rows = [_row(claims[name], result) for name, result in results.items() if name in claims]
    return "\n".join(
        [
            "![How much less specloom's clients cost than others, and how little more than the bare minimum](docs/benchmarks.svg)",
            "",
            "| task | measured | claimed | compared with |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


def _row(claim: Claim, result: Result) -> str:
    if result.value is None:
        return f"| {claim.what} | not measured: {result.skipped} | {claim.limit} | {claim.peer} |"
    figure = f"{result.value:.2f}x" if result.value < 10 else f"{result.value:.0f}x"
    return f"| {claim.what} | {figure}{'' if result.holds else ' (missed)'} | {claim.limit} | {claim.peer} |"
