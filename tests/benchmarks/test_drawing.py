"""Results are drawn and written where they belong, and nowhere else. Knows nothing of how they were measured."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import attrs
from benchmarks import chart, readme
from benchmarks.claims import all_claims
from benchmarks.results import Result, load

CLAIMS = all_claims()
RESULTS = {
    "decode-chat": Result("2026-11-20", "3.11.7", 1.0, value=2.0, holds=True, ours=2.0, peer=1.0),
    "decode-chat-sdk": Result("2026-11-20", "3.11.7", 1.0, value=12.0, holds=False, ours=1.0, peer=12.0),
    "generate": Result("2026-11-20", "3.11.7", 1.0, skipped="no network"),
}
SVG = "{http://www.w3.org/2000/svg}"


def test_the_chart_has_a_bar_for_each_figure() -> None:
    drawn = ElementTree.fromstring(chart.svg(chart.panels(RESULTS, CLAIMS)))
    assert [bar.get("class") for bar in drawn.iter(f"{SVG}rect")] == ["missed", "bar"]
    texts = [text.text for text in drawn.iter(f"{SVG}text")]
    assert "12x" in texts
    assert "2.00x" in texts
    assert "prefers-color-scheme: dark" in ElementTree.tostring(drawn, encoding="unicode")


def test_bars_stay_inside_the_drawing() -> None:
    drawn = ElementTree.fromstring(chart.svg(chart.panels(RESULTS, CLAIMS)))
    width = float(drawn.get("width", "0"))
    ends = [float(bar.get("x", "0")) + float(bar.get("width", "0")) for bar in drawn.iter(f"{SVG}rect")]
    assert all(0 < end < width for end in ends), f"bars end at {ends} of {width}"


def test_only_the_part_between_the_markers_is_written(tmp_path: Path) -> None:
    file = tmp_path / "README.md"
    short = tmp_path / "short.md"
    for page in (file, short):
        page.write_text(f"before\n{readme.BEGIN}\nold\n{readme.END}\nafter\n", encoding="utf-8")
    readme.write(RESULTS, CLAIMS, file, short)
    assert "old" not in short.read_text(encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{readme.BEGIN}\n")
    assert text.endswith(f"{readme.END}\nafter\n")
    assert "old" not in text
    assert "12x (missed)" in text, "a claim that does not hold is to be seen"
    assert "not measured: no network" in text, "a claim that was skipped is to be seen"


def test_the_readme_has_the_markers_and_results_are_of_claims() -> None:
    for page in (readme.FILE, readme.README):
        text = page.read_text(encoding="utf-8")
        assert text.index(readme.BEGIN) < text.index(readme.END)
    held = {name: attrs.evolve(RESULTS["decode-chat"], holds=True) for name in readme.HEADLINES}
    assert readme.headlines(held, CLAIMS).count("2.00x") == 3
    assert "2.00x" not in readme.headlines(
        {name: attrs.evolve(each, holds=False) for name, each in held.items()}, CLAIMS
    )
    assert set(load()) <= set(CLAIMS), "results.json names claims that are gone: run make bench"
