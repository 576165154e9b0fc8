"""What every test may use: the repository's root and the neighbour folder of shared data; nothing of a single room."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
LONG = 350

# A busy machine is slow, and nothing is wrong with it. The same examples each time: what fails, fails because of a change.
settings.register_profile("same", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("search", settings.get_profile("same"), derandomize=False, max_examples=2_000)
settings.load_profile("same")


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared data next to the repository; a test that asks for it is skipped where there is none."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("../shared is absent")
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write what the machine makes to tests/golden/*/expected"
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the files that have grown long: a habit to keep an eye on, not a failure."""
    folders = (ROOT / "generator", ROOT / "templates" / "runtime")
    sizes = {path: len(path.read_bytes().splitlines()) for folder in folders for path in folder.rglob("*.py")}
    long = sorted(((size, path) for path, size in sizes.items() if size > LONG), reverse=True)
    for size, path in long:
        terminalreporter.write_line(f"long file: {path.relative_to(ROOT)} has {size} lines")
