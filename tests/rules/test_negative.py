"""One fixture a code: `tests/negative/<CODE>/spec.yaml` makes exactly the findings in `findings.txt`, as `lint` prints them.

Codes that are not about a description are tested with the package that reports them, not here.
"""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from specloom import document, rules, settings, shared_codes, source
from specloom.findings import Finding, Refused, as_text, catalogue
from specloom.interpreter_limits import raised_recursion
from specloom.lower import codes as lower_codes
from specloom.names.lock import Lock
from specloom.passes import codes as passes_codes
from specloom.verbs.lint import lint_document

FIXTURES = Path(__file__).resolve().parents[1] / "negative"
CODES = catalogue(
    source.CODES,
    document.CODES,
    shared_codes.CODES,
    lower_codes.CODES,
    passes_codes.CODES,
    (code for code in rules.CODES if code not in shared_codes.CODES),
)
WITHOUT_FIXTURE = {
    "too-large": "it takes 64 MB; made on the fly in tests/security",
    "numbered-names": "said by `check`, which looks at a whole project; see tests/verbs",
    "unfit-lock": "said of a names lock, which fixtures do not have; see tests/settings",
    "over-budget": "said by `check`, which looks at a whole project; see tests/verbs",
}


def described(folder: Path) -> Path:
    """The description of a fixture, which need not be there."""
    return next(iter(sorted(folder.glob("spec.*"))), folder / "spec.yaml")


def findings(folder: Path) -> list[Finding]:
    """What is said about a fixture's description, in the order it is printed."""
    path, overlay = described(folder), folder / "overlay.yaml"
    chosen = (
        settings.read(folder, "shop") if (folder / "client.toml").exists() else settings.ClientSettings(name="shop")
    )
    try:
        with raised_recursion():
            generated = document.load(path, name=path.name, overlay=overlay if overlay.exists() else None)
            return lint_document(generated, chosen, Lock())
    except Refused as error:
        return list(error.findings)


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


def test_every_fixture_has_a_code() -> None:
    assert {folder.name for folder in FIXTURES.iterdir()} <= set(CODES), "a fixture whose code is gone"


def test_each_code_is_defined_once(root: Path) -> None:
    defined: Counter[str] = Counter()
    for path in (root / "generator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="Code"), args=[ast.Constant(value=str(code)), *_]):
                    defined[code] += 1
                case _:
                    pass
    assert [code for code, times in defined.items() if times > 1] == []
