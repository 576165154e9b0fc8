"""Every authored case has the documented form, and the generated packages pass them all; knows no API by name."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from specloom.conformance import load_package
from specloom.conformance.checking.cases import find_cases
from specloom.conformance.checking.generated_package import PackageNotFound
from specloom.conformance.checking.known_gaps import apply_gaps, read_gaps
from specloom.conformance.checking.run_cases import run_cases

HERE = Path(__file__).parent
APIS = sorted(folder.name for folder in HERE.iterdir() if any(find_cases(folder)))
SCHEMA = jsonschema.Draft202012Validator(json.loads((HERE / "case.schema.json").read_bytes()))


@pytest.mark.parametrize("api", APIS)
def test_cases_fit_their_schema(api: str) -> None:
    faults: list[str] = []
    for file in find_cases(HERE / api):
        error = jsonschema.exceptions.best_match(SCHEMA.iter_errors(json.loads(file.read_bytes())))
        if error is not None:
            faults.append(f"{file.relative_to(HERE)}: {error.json_path}: {error.message[:300]}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("api", APIS)
def test_cases_hold(api: str, root: Path) -> None:
    try:
        package = load_package(f"{api}_client", root / "generated", HERE / api / "client.json")
    except PackageNotFound as missing:
        pytest.skip(str(missing))
    gaps = HERE / api / "known_gaps.toml"
    verdicts = list(apply_gaps(run_cases(HERE / api, package), read_gaps(gaps), gaps))
    shown = [f"{v.case} ({v.file})\n    " + "\n    ".join(map(str, v.differences)) for v in verdicts if not v.ok]
    assert not shown, f"{len(shown)} of {len(verdicts)} cases of {api} failed:\n" + "\n".join(shown)
