"""What `--like` writes can always be generated: entries that the generator refuses are left out, and reported."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.sdk.small import CLIENT, describe, operation, small_sdk

from specloom.findings import Place, Refused
from specloom.sdk.toml_text import Value, toml_text
from specloom.settings.problems import BAD_SETTINGS
from specloom.toml_places import Path as KeyPath
from specloom.toml_places import toml_places
from specloom.verbs.accepted_settings import accepted
from specloom.verbs.like import move


def _refusing(*wrong: KeyPath) -> object:
    """A check that refuses the entries at these paths of a text, all at once."""

    def check(text: str) -> None:
        places = toml_places(text)
        at = [Place("client.toml", *places[path]) for path in wrong if path in places]
        if at:
            raise Refused(*(BAD_SETTINGS.found("it cannot be so", place=place) for place in at))

    return check


@pytest.mark.parametrize(
    ("wrong", "left"),
    [
        ((), {"a": 1, "list": ["x", "y", "z"], "table": {"in ner": {"deep": 2, "other": 3}}}),
        ((("a",),), {"list": ["x", "y", "z"], "table": {"in ner": {"deep": 2, "other": 3}}}),
        ((("list", 0),), {"a": 1, "list": [], "table": {"in ner": {"deep": 2, "other": 3}}}),
        ((("table", "in ner", "deep"),), {"a": 1, "list": ["x", "y", "z"], "table": {"in ner": {"other": 3}}}),
        ((("table", "in ner"), ("table", "in ner", "deep")), {"a": 1, "list": ["x", "y", "z"]}),
    ],
)
def test_entries_that_are_refused_are_left_out(wrong: tuple[KeyPath, ...], left: Mapping[str, Value]) -> None:
    settings: Mapping[str, Value] = {
        "a": 1,
        "list": ["x", "y", "z"],
        "table": {"in ner": {"deep": 2, "other": 3}},
    }
    check = _refusing(*wrong)
    assert callable(check)
    found, gaps = accepted(settings, toml_text, check)
    assert tomllib.loads(toml_text(found)) == left
    assert {gap.name for gap in gaps} >= {".".join(map(str, path)) for path in wrong[:1]}
    assert all("it cannot be so" in gap.why for gap in gaps)


def test_what_no_entry_is_to_blame_for_is_refused() -> None:
    def check(text: str) -> None:
        raise Refused(BAD_SETTINGS.found("the description is at fault", place=Place("openapi.yaml", 900, 1)))

    with pytest.raises(Refused, match="the description is at fault"):
        accepted({"a": 1}, toml_text, check)


def test_a_constructor_argument_that_every_client_has_is_left_out(tmp_path: Path) -> None:
    client = CLIENT.replace("base_url: str", "proxy: str | None = None, region: str | None = None, base_url: str")
    description = describe(
        tmp_path,
        {"/dogs": {"get": operation()}},
        components={"securitySchemes": {"b": {"type": "http", "scheme": "bearer"}}},
        security=[{"b": []}],
    )
    moved = move(tmp_path, "kennel", str(description), [small_sdk(tmp_path, client=client)])
    settings = tomllib.loads((tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8"))
    assert settings["attributes"] == ["region"]
    assert any("the client has an argument `proxy` already" in row.why for row in moved.report.rows)
