"""The three APIs of `specs/` as the conformance tests need them; nothing is generated here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from specloom import document, pipeline, settings
from specloom.conformance.api import Api
from specloom.names.lock import Lock


@pytest.fixture(scope="session")
def understood(root: Path) -> Callable[[str], Api]:
    """An API of `specs/` by name."""

    @cache
    def load(name: str) -> Api:
        folder = root / "specs" / name
        chosen = settings.read(folder, name)
        described = document.load(folder / "openapi.yaml")
        client, _, _ = pipeline.understand(described, chosen, Lock())
        return Api(name, client, described, chosen)

    return load
