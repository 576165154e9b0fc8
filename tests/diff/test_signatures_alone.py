"""A comparison plans names and signatures alone; they are those of the package that is rendered."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import document, pipeline, plan
from specloom.diff.python.surface import surface
from specloom.names.lock import Lock
from specloom.settings import ClientSettings

SPECS = Path(__file__).resolve().parents[2] / "specs"


@pytest.mark.parametrize("name", sorted(path.parent.name for path in SPECS.glob("*/openapi.*")))
def test_they_are_those_of_the_whole_package(name: str) -> None:
    (description,) = (SPECS / name).glob("openapi.*")
    settings = ClientSettings(name=name)
    client, _, _ = pipeline.build_client(document.load(description), settings, Lock())
    chosen = pipeline.plan_settings(settings, client)
    whole, alone = (plan.plan(client, chosen._replace(texts=texts)) for texts in (True, False))
    assert len(surface(whole)) > 100
    assert surface(alone) == surface(whole)
    sync = plan.plan(client, chosen._replace(texts=False, sync_only=True))
    assert surface(sync) == {path: symbol for path, symbol in surface(whole).items() if ".Async" not in path}
    assert any(method.docstring for module in whole.resources for cls in module.classes for method in cls.methods)
    assert not any(method.body for module in alone.resources for cls in module.classes for method in cls.methods)
