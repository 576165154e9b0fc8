"""One fixture a code: `tests/negative/<CODE>/spec.yaml` makes exactly the findings in `findings.txt`.

Knows source, document and rules; codes of later rooms have their own fixtures elsewhere, which are not run here.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import document, rules, source
from specloom.document import Document
from specloom.findings import Finding, Refused, as_text, catalogue, ordered, placed

FIXTURES = Path(__file__).resolve().parents[1] / "negative"
CODES = catalogue(source.CODES, document.CODES, rules.CODES)
WITHOUT_FIXTURE = {"too-large": "48 MB in the repository; made on the fly in tests/security"}


def described(folder: Path) -> Path:
    """The description of a fixture, which need not be there."""
    return next(iter(sorted(folder.glob("spec.*"))), folder / "spec.yaml")


def findings(folder: Path) -> list[Finding]:
    """What is said about a fixture's description, in the order it is printed."""
    path, overlay = described(folder), folder / "overlay.yaml"
    try:
        made = document.load(path, name=path.name, overlay=overlay if overlay.exists() else None)
    except Refused as error:
        return [error.finding]
    return all_findings(made)


def all_findings(made: Document) -> list[Finding]:
    linted = rules.lint(made)
    return ordered(placed(finding, made.place) for finding in (*made.findings, *linted))


@pytest.mark.parametrize("code", sorted(set(CODES) - set(WITHOUT_FIXTURE)))
def test_fixture_makes_its_findings(code: str) -> None:
    folder = FIXTURES / code
    said = [as_text(finding).replace(f"{folder}/", "") for finding in findings(folder)]
    wanted = (folder / "findings.txt").read_text(encoding="utf-8").splitlines()
    assert said == wanted, f"{folder.name}: the findings differ from findings.txt"
    assert any(f" {code} " in line for line in wanted), f"{folder.name}: findings.txt does not hold {code}"


@pytest.mark.parametrize("code", sorted(CODES))
def test_code_explains_itself(code: str) -> None:
    summary = CODES[code].summary
    assert summary, f"{code} has no summary"
    assert not summary.endswith("."), f"{code}: the summary is a phrase without a full stop: {summary!r}"
    assert CODES[code].help == "" or CODES[code].help.endswith("."), f"{code}: the help is a sentence"


def test_findings_of_fixtures_have_lines() -> None:
    for folder in sorted(each for each in FIXTURES.iterdir() if each.name in CODES):
        for finding in findings(folder):
            assert finding.place is not None, f"{folder.name}: {finding.code} has no place"
            if finding.code != "no-file" and finding.code != "empty-file":
                assert finding.place.line is not None, f"{folder.name}: {finding.code} has no line"
