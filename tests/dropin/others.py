"""The tests that an SDK has beside those of its resources, run against a generated package: what they need of the SDK's private
modules is taken from the package's public names, and a test that needs more is not a test of public behaviour.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

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
_PRIVATE = re.compile(r"from (?P<package>[\w.]+?)\.(?P<module>_[\w.]*) import (?P<names>\([^)]*\)|[^\n]*)")
_PUBLIC = """
import pytest as _pytest, {package} as _sdk
class _Private:
    def __init__(self, name): self.name = name
    def _skip(self, *_, **__): _pytest.skip(f"private: {{self.name}}")
    __call__ = __getattr__ = __getitem__ = __iter__ = __enter__ = _skip
    def __mro_entries__(self, bases): return ()
"""


@attrs.frozen
class Result:
    """How the tests of one file went; `private` ones cannot be asked of another implementation."""

    file: str
    passed: int
    failed: int
    private: int
    faults: tuple[str, ...] = ()


def run_others(sdk: Path, generated: Path, package: str, python: Path) -> list[Result]:
    """The result of each file that the SDK has."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        tests = work / "tests"
        shutil.copytree(sdk / "tests", tests, ignore=shutil.ignore_patterns("api_resources"))
        for path in tests.rglob("*.py"):
            path.write_text(_rewritten(path.read_text(encoding="utf-8"), package), encoding="utf-8")
        return [_run(work, name, generated, python) for name in FILES if (tests / name).exists()]


def _rewritten(text: str, package: str) -> str:
    """A module of tests whose private imports are the public names of the package, where it has them."""
    text = text.replace("httpx2", "httpx").replace("from tests.respx2 import", "from respx import")

    def public(match: re.Match[str]) -> str:
        if match["package"] != package:
            return match[0]
        names = [each.strip() for each in re.sub(r"[()\n]|#.*", " ", match["names"]).split(",") if each.strip()]
        pairs = [(each.split(" as ")[0].strip(), each.split(" as ")[-1].strip()) for each in names]
        lines = [f'{alias} = getattr(_sdk, "{name}", None) or _Private("{name}")' for name, alias in pairs]
        return "; ".join(lines)

    changed = _PRIVATE.sub(public, text)
    if changed == text:
        return text
    head, mark, rest = changed.partition("from __future__ import annotations\n")
    return (
        f"{head}{mark}{_PUBLIC.format(package=package)}{rest}"
        if mark
        else f"{_PUBLIC.format(package=package)}{changed}"
    )


def _run(work: Path, name: str, generated: Path, python: Path) -> Result:
    options = ["-q", "-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "--tb=line", "-rs"]
    environment = {
        "PYTHONPATH": f"{generated}:{work}",
        "PATH": "/usr/bin:/bin",
        "TEST_API_BASE_URL": "http://127.0.0.1:4010",
    }
    command = [str(python), "-m", "pytest", f"tests/{name}", *options]
    done = subprocess.run(command, cwd=work, env=environment, text=True, capture_output=True, timeout=900)
    lines = done.stdout.splitlines()
    counts = {
        kind: int(number)
        for number, kind in re.findall(r"(\d+) (passed|failed|error|skipped)", lines[-1] if lines else "")
    }
    faults = [line for line in lines if re.match(r".*: \w*(Error|Exception|Failed)\b", line)] or lines[-3:-1]
    failed = counts.get("failed", 0) + counts.get("error", 0)
    return Result(name, counts.get("passed", 0), failed, counts.get("skipped", 0), tuple(faults if failed else ()))
