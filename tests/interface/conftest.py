"""A package with a command and an MCP server, a server of its API, and recordings of Together's; no test's own facts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.interface.running import Shell
from tests.interface.shelf import shelf_server, write_package

from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.replaying.replay import replaying
from specloom.project import apis
from specloom.verbs.conform import described

KEY = "sk-test-0123456789abcdef"


@pytest.fixture(scope="session")
def shelf_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds `shelf_client`."""
    return write_package(tmp_path_factory.mktemp("shelf"))


@pytest.fixture
def seen() -> list[HttpRequest]:
    """What the server of the shelf was asked."""
    return []


@pytest.fixture
def shelf_url(seen: list[HttpRequest]) -> Iterator[str]:
    """The base URL of a server of the shelf."""
    with shelf_server(seen) as url:
        yield url


@pytest.fixture
def shelf(shelf_home: Path, shelf_url: str, tmp_path: Path) -> Shell:
    """Where commands of the shelf are run."""
    environment = {"SHELF_API_KEY": KEY, "SHELF_BASE_URL": shelf_url, "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return Shell([shelf_home], environment)


@pytest.fixture(scope="session")
def together_url(root: Path) -> Iterator[str]:
    """The base URL of a server that replays what was recorded of Together."""
    (found,) = apis(root, ["together"])
    with replaying(described(found), root / "tests" / "recordings" / "together") as server:
        yield f"{server}/v1"


@pytest.fixture
def together(root: Path, together_url: str) -> Shell:
    """Where commands of Together are run."""
    return Shell([root / "generated"], {"TOGETHER_API_KEY": KEY, "TOGETHER_BASE_URL": together_url})
