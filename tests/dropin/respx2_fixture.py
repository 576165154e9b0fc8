"""A pytest plugin for SDKs whose tests bring a copy of respx for httpx2: its fixture and its mark are those of respx."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import respx


def pytest_configure(config: pytest.Config) -> None:
    """Say what the mark is."""
    config.addinivalue_line("markers", "respx2(**options): options of the fixture `respx2_mock`")


@pytest.fixture
def respx2_mock(request: pytest.FixtureRequest) -> Iterator[respx.MockRouter]:
    """A router that stands in for the network while a test runs."""
    mark = request.node.get_closest_marker("respx2")
    with respx.mock(**(mark.kwargs if mark is not None else {})) as router:
        yield router
