"""Every key that the table calls honoured has an effect: without it the settings, the names, the overlay or the report differ."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom import document, ir, pipeline, source
from specloom.document import Document
from specloom.names.lock import Lock
from specloom.sdk.stainless import move_in_by_configuration
from specloom.sdk.stainless_keys import RULES, fate
from specloom.sdk.transforms import overlay_actions
from specloom.settings import ClientSettings
from specloom.source import SourceText

HERE = Path(__file__).parent
CONFIGURATIONS = ("acme.stainless.yml", "every_key.stainless.yml")
WITHOUT_EFFECT = {
    "resources.**.methods.*.discriminator": "webhooks are discriminated by their schemas alone",
}
"""Patterns of keys that no value of them changes, and why."""

Step = str | int


def _leaves(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if not items or not value:
        yield path
    for key, inner in items if value else ():
        yield from _leaves(inner, (*path, key))


def _without(data: Any, path: tuple[Step, ...]) -> Any:
    made = copy.deepcopy(data)
    at = made
    for step in path[:-1]:
        at = at[step]
    del at[path[-1]]
    return made


def _outcome(described: Document, configuration: SourceText, data: Any) -> tuple[Any, ...]:
    def understand(settings: ClientSettings, lock: Lock) -> ir.Client:
        return pipeline.build_client(described, settings, lock, lenient=True)[0]

    changed = SourceText(configuration.name, configuration.text, data, configuration.json, configuration.findings)
    moving = move_in_by_configuration(changed, understand)
    return (dict(moving.settings), moving.lock, moving.gaps, overlay_actions(data))


def _rule(path: tuple[Step, ...]) -> str:
    return fate(tuple("*" if isinstance(step, int) else str(step) for step in path)).pattern


@pytest.fixture(scope="module")
def effects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Pattern of every honoured key of the configurations -> whether the outcome differs without one of its keys."""
    honoured = {rule.pattern for rule in RULES if rule.fate == "honoured"}
    description = tmp_path_factory.mktemp("described") / "acme.yaml"
    text = (HERE / "acme.yaml").read_text(encoding="utf-8")
    basic = "securitySchemes: {basic: {type: http, scheme: basic}, "
    description.write_text(text.replace("securitySchemes: {", basic), encoding="utf-8")
    described = document.load(description)
    found: dict[str, bool] = {}
    for name in CONFIGURATIONS:
        configuration = source.read(HERE / name)
        usual = _outcome(described, configuration, configuration.data)
        for path in _leaves(configuration.data):
            pattern = _rule(path)
            if pattern in honoured and not found.get(pattern):
                found[pattern] = _outcome(described, configuration, _without(configuration.data, path)) != usual
    return found


def test_every_honoured_key_has_an_effect(effects: dict[str, bool]) -> None:
    idle = {pattern for pattern, effective in effects.items() if not effective}
    assert idle == WITHOUT_EFFECT.keys()


def test_every_honoured_key_is_in_a_configuration(effects: dict[str, bool]) -> None:
    whole = {"client_settings.opts.*", "resources.**.subresources", "security"}  # of these, what is inside counts
    assert {rule.pattern for rule in RULES if rule.fate == "honoured"} - effects.keys() <= whole
