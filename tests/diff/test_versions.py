"""Versions from files, folders, git, standard input and the network; what cannot be read is never "no change"."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.diff.helpers import api

from specloom.findings import Refused
from specloom.verbs.diff import diff

PET = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 9}}}


def pets(length: int = 9, schema: Any = None) -> str:
    inner = schema or {"type": "object", "properties": {"name": {"type": "string", "maxLength": length}}}
    content = {"content": {"application/json": {"schema": inner}}}
    operation = {
        "operationId": "add",
        "tags": ["pets"],
        "requestBody": content,
        "responses": {"200": {"description": ""}},
    }
    return json.dumps(api({"/pets": {"post": operation}}), indent=1)


def git(folder: Path, *arguments: str) -> None:
    named = ("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *named, *arguments], check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository, worked in, whose one commit holds an API; the working tree holds it with a shorter name."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "openapi.json").write_text(pets(9), encoding="utf-8")
    (folder / "client.toml").write_text('package = "pets_client"\n', encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Start")
    (folder / "openapi.json").write_text(pets(5), encoding="utf-8")
    return tmp_path


def rules(outcome: Any) -> list[str]:
    return [change.id for change in outcome.comparison.changes]


def test_two_files(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text(pets(9), encoding="utf-8")
    (tmp_path / "new.json").write_text(pets(5), encoding="utf-8")
    outcome = diff(tmp_path, [str(tmp_path / "old.json"), str(tmp_path / "new.json")])
    assert rules(outcome) == ["request-property-max-length-decreased"]
    assert outcome.fails
    assert "request-property-max-length-decreased" in outcome.text
    assert not diff(tmp_path, [str(tmp_path / "old.json"), str(tmp_path / "old.json")]).fails


def test_several_files_of_one_description(tmp_path: Path) -> None:
    for name, length in (("old", 9), ("new", 5)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "api.json").write_text(pets(schema={"$ref": "pet.json"}), encoding="utf-8")
        inner = {"type": "object", "properties": {"name": {"type": "string", "maxLength": length}}}
        (tmp_path / name / "pet.json").write_text(json.dumps(inner), encoding="utf-8")
    outcome = diff(tmp_path, [str(tmp_path / "old" / "api.json"), str(tmp_path / "new" / "api.json")], wire_only=True)
    (change,) = outcome.comparison.changes
    assert change.id == "request-property-max-length-decreased"
    assert change.revision_place is not None and change.revision_place.file.endswith("pet.json")


def test_folders(tmp_path: Path) -> None:
    for name, files in (("old", {"a": 9, "gone": 9}), ("new", {"a": 5, "come": 8})):
        (tmp_path / name).mkdir()
        for stem, length in files.items():
            (tmp_path / name / f"{stem}.json").write_text(pets(length), encoding="utf-8")
    outcome = diff(tmp_path, [str(tmp_path / "old"), str(tmp_path / "new")], wire_only=True)
    assert sorted(rules(outcome)) == [
        "api-path-removed-without-deprecation",
        "endpoint-added",
        "request-property-max-length-decreased",
    ]


def test_against_a_ref(project: Path) -> None:
    outcome = diff(project, against="HEAD")
    (change,) = outcome.comparison.changes
    assert change.id == "request-property-max-length-decreased"
    assert str(change.base_place).startswith("HEAD:specs/pets/openapi.json:")
    assert str(change.revision_place).startswith("specs/pets/openapi.json:")
    assert [bump.package for bump in outcome.comparison.bumps] == ["pets_client"]
    assert "- " in outcome.text and '"maxLength": 9' in outcome.text, "the base's line is not shown"


def test_against_a_ref_without_the_api(project: Path) -> None:
    extra = project / "specs" / "toys"
    extra.mkdir()
    (extra / "openapi.json").write_text(pets(3), encoding="utf-8")
    assert rules(diff(project, ["toys"], against="HEAD", wire_only=True)) == ["endpoint-added"]
    git(project, "rm", "-rqf", "specs/pets")
    gone = diff(project, ["pets"], against="HEAD", wire_only=True)
    assert rules(gone) == ["api-path-removed-without-deprecation"]


def test_a_ref_where_the_api_was_only_begun(project: Path) -> None:
    git(project, "mv", "specs/pets/openapi.json", "specs/pets/later.txt")
    git(project, "commit", "-qam", "Begin")
    (project / "specs" / "pets" / "openapi.json").write_text(pets(5), encoding="utf-8")
    assert rules(diff(project, against="HEAD", wire_only=True)) == ["endpoint-added"]


def test_what_cannot_be_read_at_a_ref_is_named_by_it(project: Path) -> None:
    folder = project / "specs" / "pets"
    (folder / "client.toml").write_text("package = 7", encoding="utf-8")
    git(project, "commit", "-qam", "Spoil")
    (folder / "client.toml").write_text("", encoding="utf-8")
    with pytest.raises(Refused) as caught:
        diff(project, against="HEAD")
    assert str(caught.value.finding.place).startswith("HEAD:specs/pets/client.toml")


def test_a_file_at_a_ref(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    outcome = diff(project, ["HEAD:specs/pets/openapi.json", "specs/pets/openapi.json"], wire_only=True)
    assert rules(outcome) == ["request-property-max-length-decreased"]


def test_references_at_a_ref(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    folder = project / "specs" / "pets"
    (folder / "openapi.json").write_text(pets(schema={"$ref": "pet.json"}), encoding="utf-8")
    (folder / "pet.json").write_text(json.dumps(PET), encoding="utf-8")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Split")
    (folder / "openapi.json").write_text(pets(5), encoding="utf-8")
    for outcome in (
        diff(project, ["HEAD:specs/pets/openapi.json", "specs/pets/openapi.json"], wire_only=True),
        diff(project, against="HEAD", wire_only=True),
    ):
        assert rules(outcome) == ["request-property-max-length-decreased"]
        assert not outcome.comparison.findings


def test_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "old.json").write_text(pets(9), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pets(5).encode())))
    assert rules(diff(tmp_path, [str(tmp_path / "old.json"), "-"])) == ["request-property-max-length-decreased"]


@pytest.mark.parametrize(
    "what",
    ["nowhere.json", "HEAD:nowhere.json", "NOREF:specs/pets/openapi.json", "https://example.invalid/a.json", ".git"],
)
def test_what_is_not_there_is_refused(project: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    with pytest.raises(Refused):
        diff(project, [what, "specs/pets/openapi.json"])


@pytest.mark.parametrize("ref", ["NOREF", "--output=/tmp/x", "-h"])
def test_no_such_ref_is_refused(project: Path, ref: str) -> None:
    with pytest.raises(Refused):
        diff(project, against=ref)


def test_no_such_api_is_refused(project: Path) -> None:
    with pytest.raises(Refused):
        diff(project, ["nowhere"], against="HEAD")


def test_unreadable_is_refused(project: Path) -> None:
    (project / "specs" / "pets" / "openapi.json").write_text('{"openapi": ', encoding="utf-8")
    with pytest.raises(Refused):
        diff(project, against="HEAD")


def test_an_api_that_cannot_be_read_hides_no_other(project: Path) -> None:
    other = project / "specs" / "broken"
    other.mkdir()
    (other / "openapi.json").write_text("[" * 3, encoding="utf-8")
    (other / "client.toml").write_text("", encoding="utf-8")
    outcome = diff(project, against="HEAD")
    assert rules(outcome)[:1] == ["request-property-max-length-decreased"]
    assert outcome.unread
    assert [finding.place.file for finding in outcome.comparison.findings if finding.place] == [
        "specs/broken/openapi.json"
    ]
    assert "specs/broken/openapi.json" in outcome.text


def test_a_file_of_a_folder_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    for name, length in (("old", 9), ("new", 5)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.json").write_text('{"openapi": "3.1.0", "paths": [', encoding="utf-8")
        (tmp_path / name / "b.json").write_text(pets(length), encoding="utf-8")
    outcome = diff(tmp_path, [str(tmp_path / "old"), str(tmp_path / "new")], wire_only=True)
    assert rules(outcome) == ["request-property-max-length-decreased"]
    assert outcome.unread


def test_the_policy_of_the_project_holds(project: Path) -> None:
    rule = "request-property-max-length-decreased"
    (project / "specloom.toml").write_text(f'[diff.levels]\n{rule} = "warning"\n', encoding="utf-8")
    assert not diff(project, against="HEAD").fails
    assert diff(project, against="HEAD", fail_on="warning").fails


def test_what_breaks_need_not_fail(project: Path) -> None:
    assert diff(project, against="HEAD").fails
    assert not diff(project, against="HEAD", fail_on="never").fails


def test_version_at_a_ref_is_named_by_the_settings_and_the_lock_of_that_ref(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "openapi.json").write_text(pets(9), encoding="utf-8")
    (folder / "client.toml").write_text('[operations]\n"POST /pets" = "zoo.put_in"\n', encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Start")
    monkey = pytest.MonkeyPatch()
    with monkey.context() as inside:
        inside.chdir(tmp_path)
        outcome = diff(tmp_path, ["HEAD:specs/pets/openapi.json", "specs/pets/openapi.json"])
    assert rules(outcome) == []


def test_nothing_is_planned_where_nothing_changed(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planned: list[str] = []
    monkeypatch.setattr("specloom.pipeline.build_client", lambda described, *_: planned.append(described.name))
    (project / "specs" / "pets" / "openapi.json").write_text(pets(9), encoding="utf-8")
    assert rules(diff(project, against="HEAD")) == []
    assert planned == []


def test_settings_alone_may_break(project: Path) -> None:
    folder = project / "specs" / "pets"
    (folder / "openapi.json").write_text(pets(9), encoding="utf-8")
    with (folder / "client.toml").open("a", encoding="utf-8") as settings:
        settings.write('[operations]\n"POST /pets" = "zoo.put_in"\n')
    assert "python-module-removed" in rules(diff(project, against="HEAD"))
