"""The three APIs of `specs/` as the conformance tests need them; nothing is generated here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from specloom import document, pipeline, settings
from specloom.conformance.api import ApiUnderTest
from specloom.names.lock import Lock


@pytest.fixture(scope="session")
def understood(root: Path) -> Callable[[str], ApiUnderTest]:
    """An API of `specs/` by name."""

    @cache
    def load(name: str) -> ApiUnderTest:
        folder = root / "specs" / name
        chosen = settings.read(folder, name)
        described = document.load(folder / "openapi.yaml")
        client, _, _ = pipeline.build_client(described, chosen, Lock())
        return ApiUnderTest(name, client, described, chosen)

    return load
