"""Builds the sample package with today's runtime in it, and runs a test once with its sync and once with its async client."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
SCRATCH = Path(tempfile.mkdtemp(prefix="specloom-sample-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)
_skip = shutil.ignore_patterns("__pycache__")
shutil.copytree(HERE / "sample_client", SCRATCH / "sample_client", ignore=_skip)
shutil.copytree(HERE.parents[1] / "templates" / "runtime", SCRATCH / "sample_client" / "_runtime", ignore=_skip)
sys.path.insert(0, str(SCRATCH))

from tests.runtime.driver import Driver  # noqa: E402  the package has to be there first
from tests.runtime.wire import Server  # noqa: E402


@pytest.fixture
def sample_package() -> Path:
    """The folder that holds the sample package, runtime included."""
    return SCRATCH / "sample_client"


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers what a test tells it."""
    with Server() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest, server: Server, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """Runs calls of either client against `server`; pauses between attempts are short."""
    for name in (
        "SAMPLE_API_KEY",
        "SAMPLE_SITE_KEY",
        "SAMPLE_BASE_URL",
        "SAMPLE_LOG",
        "SAMPLE_USERNAME",
        "SAMPLE_PASSWORD",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sample_client._runtime.retries._FIRST_PAUSE", 0.001)
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 1)
    return Driver(server, request.param == "async")
