"""Verdicts on disk are what was written, and a long run of them takes no memory, whatever prints them."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.conformance.checking.compare import ABSENT, ComparisonRule, Difference
from specloom.conformance.checking.verdict import ConformanceReport, Verdict, exit_code
from specloom.conformance.checking.verdict_file import VerdictFile, write_verdicts
from specloom.conformance.reporting.report import PRINTERS, as_json
from specloom.findings import Refused

MANY = 5_000


def verdicts(count: int) -> Iterator[Verdict]:
    """Verdicts with something to say; every fourth of them failed."""
    for at in range(count):
        found = Difference("response", f"/choices/{at}/seed", ComparisonRule('type: "integer"'), ABSENT, "sync")
        gap = "so it is" if at % 4 else None
        yield Verdict(f"a/{at}", at % 4 > 0, (), f"a/{at}.http", "GET /a", 200, gap, None, (found,), repeat="curl x")


def test_they_are_read_as_they_were_written(tmp_path: Path) -> None:
    written = write_verdicts(tmp_path / "verdicts", verdicts(9))
    assert list(written) == list(written) == list(verdicts(9))
    assert (len(written), next(verdicts(1)) in written) == (9, True)
    assert all(each.violations[0].actual is ABSENT for each in written)
    assert list(VerdictFile(written.file, 9)) == list(written), "a path and a number are all of it"


@pytest.mark.parametrize("format", sorted(PRINTERS))
def test_they_are_printed_like_those_in_memory(format: str, tmp_path: Path) -> None:
    written = ConformanceReport("a", write_verdicts(tmp_path / "verdicts", verdicts(30)))
    kept = ConformanceReport("a", tuple(verdicts(30)))
    assert list(PRINTERS[format]([written, kept])) == list(PRINTERS[format]([kept, written]))
    assert exit_code([written]) == exit_code([kept]) == 1


def test_json_is_what_the_library_prints(tmp_path: Path) -> None:
    reports = [ConformanceReport("a", tuple(verdicts(3))), ConformanceReport("b", ())]
    printed = "\n".join(as_json(reports))
    found = json.loads(printed)
    assert [(each["api"], len(each["verdicts"])) for each in found] == [("a", 3), ("b", 0)]
    assert json.dumps(found[:1], indent=1) == "\n".join(as_json(reports[:1]))


def test_a_long_run_takes_the_memory_of_a_short_one(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        report = ConformanceReport("a", write_verdicts(tmp_path / str(count), verdicts(count)))
        assert all(sum(1 for _ in show([report])) for show in PRINTERS.values())
        try:
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)  # objects created on first use
    assert peak(MANY) < peak(10) + 500_000


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("the system has no full device")
    (tmp_path / "verdicts").symlink_to(full)
    with pytest.raises(Refused, match="cannot be written: No space left on device"):
        write_verdicts(tmp_path / "verdicts", verdicts(1))
