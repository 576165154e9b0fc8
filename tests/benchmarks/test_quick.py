"""`benchmarks/quick.py` compares ratios with those that are stored for this kind of machine; the ratios here are made up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks import quick
from benchmarks.quick_cases import CASES


@pytest.fixture
def ratios(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Iterator[float]]:
    """What measuring each case returns, in turns; nothing is stored yet."""
    found: dict[str, Iterator[float]] = {}
    monkeypatch.setattr(quick, "FILE", tmp_path / "quick.json")
    monkeypatch.setattr(quick, "_measured", lambda name: next(found[name]))
    return found


def test_nothing_is_compared_without_results(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quick, "FILE", Path("/nowhere/quick.json"))
        assert quick.main([]) == 0
    assert "nothing is compared" in capsys.readouterr().out


def test_a_slower_case_fails(ratios: dict[str, Iterator[float]], capsys: pytest.CaptureFixture[str]) -> None:
    ratios["help"] = iter([1.2, 1.0, 1.1])
    assert quick.main(["--update", "help"]) == 0
    ratios["help"] = iter([1.1])
    assert quick.main(["help"]) == 0
    ratios["help"] = iter([1.3, 1.2, 1.14])
    assert quick.main(["help"]) == 0, "other processes only add to it, so the least counts"
    ratios["help"] = iter([1.3, 1.2, 1.16, 1.4])
    assert quick.main(["help"]) == 1
    said = capsys.readouterr().out
    assert "SLOWER  help" in said
    assert "slower: help" in said


def test_results_of_other_cases_stay(ratios: dict[str, Iterator[float]]) -> None:
    for name in ("help", "decode"):
        ratios[name] = iter([1.0] * 9)
    quick.main(["--update", "help", "decode"])
    ratios["decode"] = iter([2.0] * 3)
    quick.main(["--update", "decode"])
    assert quick.main(["help"]) == 0
    ratios["decode"] = iter([2.2])
    assert quick.main(["decode"]) == 0


def test_every_case_has_a_stored_result_or_none_has() -> None:
    import json

    stored = json.loads((Path(quick.__file__).with_name("quick.json")).read_text(encoding="utf-8"))
    for machine, results in stored.items():
        assert set(results) == set(CASES), machine
