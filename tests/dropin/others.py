"""The tests that an SDK has besides those of its resources, run unchanged against a generated package with the plugin
`specloom.sdk_tests`: what they import from private modules is taken from the package, and a test that needs more is skipped,
because it does not test public behaviour.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import attrs

FILES = (
    "test_client.py",
    "test_streaming.py",
    "test_response.py",
    "test_files.py",
    "test_qs.py",
    "test_transform.py",
    "test_required_args.py",
)
_LIBRARIES = (
    ("httpx2", "httpx"),
    ("Httpx2", "Httpx"),
    ("httpcore2", "httpcore"),
    ("from tests.respx2 import", "from respx import"),
)
"""Names of the libraries that some SDKs are written for -> those that the package uses."""
GENERATOR = Path(__file__).resolve().parents[2] / "generator"


@attrs.frozen
class Result:
    """How the tests of one file went; `private` ones cannot be asked of another implementation.

    Attributes:
        faults: (test, why it fails), `reasons` the same for those that are private.
        outcomes: Test without its parameters -> whether it passed, in all its variants; private ones are not among them.
    """

    file: str
    passed: int
    failed: int
    private: int
    faults: tuple[tuple[str, str], ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    outcomes: Mapping[str, bool] = attrs.field(factory=dict[str, bool])


def run_others(sdk: Path, generated: Path, package: str, python: Path) -> list[Result]:
    """The result of each file that the SDK has."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        tests = work / "tests"
        shutil.copytree(sdk / "tests", tests, ignore=shutil.ignore_patterns("api_resources"))
        for path in tests.rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            for newer, usual in _LIBRARIES:
                text = text.replace(newer, usual)
            path.write_text(text, encoding="utf-8")
        return [_run(work, name, generated, python) for name in FILES if (tests / name).exists()]


def _run(work: Path, name: str, generated: Path, python: Path) -> Result:
    report = work / "report.xml"
    report.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (generated, GENERATOR, work))),
        "TEST_API_BASE_URL": "http://127.0.0.1:4010",
    }
    command = [str(python), "-m", "pytest", "-p", "specloom.sdk_tests", "-c", os.devnull, "--rootdir", ".", "-q"]
    command += ["-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "--tb=short", f"--junitxml={report}"]
    subprocess.run([*command, f"tests/{name}"], cwd=work, env=environment, text=True, capture_output=True, timeout=900)
    return _result(name, report)


def _result(name: str, report: Path) -> Result:
    """What a JUnit report says; no report is one failure."""
    if not report.exists():
        return Result(name, 0, 1, 0, ((name, "pytest did not run"),))
    passed, faults, private = 0, dict[str, str](), dict[str, str]()
    outcomes: dict[str, bool] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        child = next((each for each in case if each.tag in ("failure", "error", "skipped")), None)
        why = " ".join((child.get("message") or "").split()) if child is not None else ""
        test = re.sub(r"^tests\.", "", f"{case.get('classname')}.{case.get('name')}")
        if child is None or child.tag != "skipped":
            plain = test.partition("[")[0]
            outcomes[plain] = outcomes.get(plain, True) and child is None
        if child is None:
            passed += 1
        elif child.tag == "skipped":
            private[test] = why[:160]
        else:
            # A test that fails, and whose fixture then fails too, is in the report twice.
            faults.setdefault(test, why[:160])
    return Result(name, passed, len(faults), len(private), tuple(faults.items()), tuple(private.items()), outcomes)
