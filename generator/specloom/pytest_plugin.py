"""A pytest plugin with fixtures for replay servers and recorders, and a mark that injects faults; starts no test.

pytest loads it if specloom is installed. It imports nothing of specloom before a fixture is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from specloom.conformance.recordings.httpx_hook import HttpxRecorder

MARK = "specloom_faults"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the setting for the root of the project."""
    parser.addini("specloom_root", "Folder that contains specs/, relative to the root of the tests.", default=".")


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark."""
    config.addinivalue_line(
        "markers",
        f"{MARK}(*faults, **options): faults that replay servers inject: 503, reset@2, cut, garbage, stall; `latency=`, `strict=`",
    )


@pytest.fixture
def specloom_replay(request: pytest.FixtureRequest) -> Iterator[Callable[..., str]]:
    """`specloom_replay("api")`: base URL of a replay server, which runs until the test ends.

    Accepts the arguments of `specloom.testing.replaying`; the mark `specloom_faults` adds faults.
    """
    from specloom.testing import replaying

    marks = list(request.node.iter_markers(MARK))
    faults = tuple(fault for mark in marks for fault in mark.args)
    options = {name: value for mark in reversed(marks) for name, value in mark.kwargs.items()}
    with ExitStack() as stack:

        def start(what: str | Path, **more: Any) -> str:
            given: dict[str, Any] = {
                "root": _root(request.config),
                **options,
                **more,
                "faults": (*faults, *more.get("faults", ())),
            }
            return stack.enter_context(replaying(what, **given))

        yield start


@pytest.fixture
def specloom_recorder(request: pytest.FixtureRequest) -> Callable[..., HttpxRecorder]:
    """`specloom_recorder("api")`: a hook for the argument `recording=` of a client that writes redacted recordings of its calls."""
    from specloom.testing import recorder

    def make(api: str, folder: str | Path | None = None) -> HttpxRecorder:
        return recorder(api, folder, root=_root(request.config))

    return make


def _root(config: pytest.Config) -> Path:
    return Path(config.rootpath, str(config.getini("specloom_root")))
