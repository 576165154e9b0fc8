"""Groups of operations in a policy: by tag, path and extension, for levels and ignores."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from tests.diff.helpers import api, between

from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy_file import read_policy
from specloom.findings import Refused

DAY = dt.date(2026, 11, 20)
DONE = {"responses": {"204": {"description": "Done"}}}
PARAMETER = {"name": "limit", "in": "query", "schema": {"type": "integer"}}


def described(parameters: list[Any], **marks: Any) -> dict[str, Any]:
    """One operation for staff."""
    staff = {"tags": ["admin"], "x-audience": "staff", "parameters": parameters, **marks, **DONE}
    return api({"/internal/pets": {"get": staff}})


def compared(tmp_path: Path, written: str, base: Any, revision: Any) -> tuple[Comparison, bool]:
    path = tmp_path / "specloom.toml"
    path.write_text(written, encoding="utf-8")
    policy = read_policy(path, DAY)
    comparison = between(base, revision, policy)
    return comparison, comparison.fails(policy)


GROUPS = ["tag:admin", "tag:adm*", "path:/internal/*", "extension:x-audience", "extension:x-audience=staff"]


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("levels", ['{name} = "info"', "{name} = {{ request-parameter-removed = 'info' }}"])
def test_a_group_has_its_own_level(tmp_path: Path, group: str, levels: str) -> None:
    written = "[diff.levels]\nrequest-parameter-removed = 'error'\n" + levels.format(name=f'"{group}"')
    comparison, fails = compared(tmp_path, written, described([PARAMETER]), described([]))
    assert [(change.id, change.level) for change in comparison.changes] == [("request-parameter-removed", "info")]
    assert not fails


@pytest.mark.parametrize("group", ["tag:public", "path:/pets*", "extension:x-other", "extension:x-audience=all"])
def test_other_operations_keep_their_level(tmp_path: Path, group: str) -> None:
    written = f'[diff.levels]\nrequest-parameter-removed = "error"\n"{group}" = "none"'
    comparison, fails = compared(tmp_path, written, described([PARAMETER]), described([]))
    assert [change.level for change in comparison.changes] == ["error"]
    assert fails


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_of_operations_is_ignored(tmp_path: Path, group: str) -> None:
    kind, _, pattern = group.partition(":")
    written = f'[[diff.ignore]]\nrule = "*"\n{kind} = "{pattern}"\nreason = "Staff only."\n'
    comparison, _ = compared(tmp_path, written, described([PARAMETER]), described([]))
    assert not comparison.changes and not comparison.complaints
    assert [change.id for change in comparison.ignored] == ["request-parameter-removed"]


def test_a_change_that_reaches_others_is_not_the_groups(tmp_path: Path) -> None:
    schemas = [{"type": "object"}, {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}]

    def sending(schema: Any) -> dict[str, Any]:
        body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
        paths = {
            "/internal/pets": {"post": {"requestBody": body, **DONE}},
            "/pets": {"post": {"requestBody": body, **DONE}},
        }
        return api(paths, components={"schemas": {"Pet": schema}})

    written = '[diff.levels]\n"path:/internal/*" = "none"'
    comparison, fails = compared(tmp_path, written, sending(schemas[0]), sending(schemas[1]))
    assert fails and all(len(change.operations) == 2 for change in comparison.changes if change.level == "error")


def test_an_edit_cannot_excuse_itself(tmp_path: Path) -> None:
    written = '[diff.levels]\nrequest-parameter-removed = "error"\n"extension:x-internal" = "none"'
    base, revision = described([PARAMETER]), described([], **{"x-internal": True})
    assert compared(tmp_path, written, base, revision)[1], "the operation was public when callers wrote their code"
    assert not compared(tmp_path, written, described([PARAMETER], **{"x-internal": True}), described([]))[1]


@pytest.mark.parametrize("value", ["false", "null"])
def test_an_extension_that_is_off_is_absent(tmp_path: Path, value: str) -> None:
    marks = {"x-internal": False if value == "false" else None}
    written = '[diff.levels]\nrequest-parameter-removed = "error"\n"extension:x-internal" = "none"'
    assert compared(tmp_path, written, described([PARAMETER], **marks), described([], **marks))[1]


@pytest.mark.parametrize(
    ("written", "said", "place"),
    [
        ('[diff.levels]\n"tags:admin" = "info"\n', "'tags:admin' is not a group of operations", "2:1"),
        ('[diff.levels]\n"tag:" = "info"\n', "'tag:' is not a group of operations", "2:1"),
        ('[diff.levels]\n"extension:internal" = "info"\n', "must begin with x-", "2:1"),
        ('[diff.levels]\n"tag:a" = "bad"\n', "must be one of info", "2:1"),
        ('[diff.levels."tag:a"]\nno-such-rule = "info"\n', "unknown rule 'no-such-rule'", "2:1"),
        ('[[diff.ignore]]\nrule = "*"\nreason = "x"\ntag = 3\n', "must be a string", "4:1"),
        ('[[diff.ignore]]\nrule = "*"\nreason = "x"\nextension = "internal"\n', "must begin with x-", "4:1"),
    ],
)
def test_a_group_that_is_not_understood(tmp_path: Path, written: str, said: str, place: str) -> None:
    path = tmp_path / "specloom.toml"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(Refused) as caught:
        read_policy(path, DAY)
    assert said in caught.value.finding.message
    assert str(caught.value.finding.place).endswith(f":{place}")
