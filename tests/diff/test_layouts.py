"""Folders and repositories of any layout: which file is compared with which, and what its package is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.diff.test_versions import git, pets, rules
from tests.support.commands import invoke

from specloom.findings import Refused
from specloom.verbs.diff import diff
from specloom.verbs.diff_inputs import called
from specloom.verbs.diff_log import diff_log

LISTED = '[project]\ndescriptions = ["services/*/openapi.json"]\nexclude = ["services/old*/*"]\n'
SHORTER = "request-property-max-length-decreased"


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository, worked in, with two services described in one commit; in the working tree one of them has changed."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"specloom.toml": LISTED, "README.md": "Services"})
    write(tmp_path, {f"services/{name}/openapi.json": pets(9) for name in ("cats", "dogs", "old-cows")})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Start")
    write(tmp_path, {f"services/{name}/openapi.json": pets(5) for name in ("cats", "old-cows")})
    return tmp_path


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "api"),
    [
        ("pets.yaml", "pets"),
        ("openapi.yaml", "openapi"),
        ("./openapi.yaml", "openapi"),
        ("../openapi.yaml", "openapi"),
        ("services/pets/openapi.yaml", "pets"),
        ("main:services/pets/openapi.v2.json", "pets"),
        ("main:openapi.json", "openapi"),
        ("https://pets.example/openapi.json", "openapi"),
        ("https://pets.example/cats/swagger.json", "cats"),
        ("-", "api"),
    ],
)
def test_an_api_is_called_after_its_file_or_folder(name: str, api: str) -> None:
    assert called(name) == api


def test_packages_of_a_folder_pair_are_named_by_their_folders(services: Path) -> None:
    write(services, {"services/dogs/openapi.json": pets(5)})
    outcome = diff(services, ["HEAD:services", "services"])
    assert [bump.package for bump in outcome.comparison.bumps] == ["cats_client", "dogs_client"]


@pytest.mark.parametrize("pattern", ["services/old-*", "old-*"])
def test_patterns_are_relative_to_the_project_or_to_the_folder(services: Path, pattern: str) -> None:
    write(services, {"specloom.toml": f'[project]\nexclude = ["{pattern}"]\n'})
    outcome = diff(services, ["HEAD:services", "services"])
    assert [bump.package for bump in outcome.comparison.bumps] == ["cats_client"]


@pytest.mark.parametrize("format", ["github", "gitlab", "sarif", "junit"])
def test_reports_name_files_from_the_root_of_the_repository(
    services: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    monkeypatch.chdir(services / "services" / "cats")
    text = invoke(["diff", "--wire-only", "--against", "HEAD", "--format", format]).output
    assert "services/cats/openapi.json" in text
    assert "../" not in text


@pytest.mark.parametrize("format", ["gitlab", "sarif", "junit"])
def test_reports_name_removed_files_where_they_were(
    services: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    (services / "services" / "dogs" / "openapi.json").unlink()
    for below, folder in (("", "services"), ("services", "."), ("services/cats", "..")):
        monkeypatch.chdir(services / below)
        text = invoke(["diff", "--wire-only", "HEAD:services", folder, "--format", format]).output
        assert "services/dogs/openapi.json" in text
        assert "../" not in text


@pytest.mark.parametrize("below", ["", "services", "services/cats"])
def test_listed_descriptions_are_compared_from_any_folder(
    services: Path, below: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(services / below)
    outcome = diff(Path(), against="HEAD")
    assert rules(outcome) == [SHORTER]
    (change,) = outcome.comparison.changes
    assert change.revision_place is not None and Path(change.revision_place.file).is_file()
    assert rules(diff(Path(), ["dogs"], against="HEAD")) == []


def test_a_listed_name_that_is_unknown_is_refused(services: Path) -> None:
    with pytest.raises(Refused, match="no description of this name") as caught:
        diff(services, ["horses"], against="HEAD")
    assert str(caught.value.finding.place) == "horses"


def test_patterns_that_match_nothing_are_refused(services: Path) -> None:
    write(services, {"specloom.toml": '[project]\ndescriptions = ["apis/*.yaml"]\n'})
    with pytest.raises(Refused, match="match no description"):
        diff(services, against="HEAD")


@pytest.mark.parametrize("listed", [True, False])
def test_a_description_that_moved_unchanged_is_the_same(services: Path, listed: bool) -> None:
    (services / "services" / "dogs").rename(services / "services" / "hounds")
    outcome = diff(services, against="HEAD") if listed else diff(services, ["HEAD:services", "services"])
    assert set(rules(outcome)) == {SHORTER}


def test_a_moved_description_that_also_changed_is_another(services: Path) -> None:
    write(services, {"services/hounds/openapi.json": pets(4)})
    (services / "services/dogs/openapi.json").unlink()
    assert "api-path-removed-without-deprecation" in rules(diff(services, against="HEAD", wire_only=True))


def test_folders_are_filtered(services: Path) -> None:
    write(services, {"specloom.toml": '[project]\ninclude = ["cats/*"]\n'})
    assert rules(diff(services, ["HEAD:services", "services"])) == [SHORTER]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('[project]\ndescription = ["a"]\n', "did you mean 'descriptions'"),
        ('[project]\ndescriptions = "a"\n', "must be an array"),
        ("[project]\ndescriptions = [3]\n", "use a pattern such as"),
        ('[project]\nexclude = ["../x"]\n', "leads out of the project"),
    ],
)
def test_a_layout_that_is_not_understood(services: Path, written: str, said: str) -> None:
    write(services, {"specloom.toml": written})
    with pytest.raises(Refused) as caught:
        diff(services, against="HEAD")
    assert said in caught.value.finding.message
    assert caught.value.finding.place is not None and caught.value.finding.place.line == 2


@pytest.mark.parametrize("listed", ["", '[project]\ndescriptions = ["specs/*/openapi.json"]\n'])
@pytest.mark.parametrize("names", [[], ["zoo"], ["cats"]])
def test_an_api_whose_folder_and_package_were_renamed_is_the_same_on_the_wire(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: str, names: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"specloom.toml": listed})
    write(tmp_path, {f"specs/{name}/{file}": text for name in ("cats", "dogs") for file, text in API.items()})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Start")
    (tmp_path / "specs" / "cats").rename(tmp_path / "specs" / "zoo")
    assert rules(diff(tmp_path, names, against="HEAD")) == ["python-module-removed", "python-module-added"]
    assert rules(diff(tmp_path, ["dogs"], against="HEAD")) == []


API = {"openapi.json": pets(9), "client.toml": ""}
MOVED = LISTED.replace("services", "backend/services")


def move(root: Path, length: int) -> None:
    """The services in another folder, those of the cats with another length, and the layout that says so."""
    (root / "backend").mkdir()
    (root / "services").rename(root / "backend" / "services")
    write(root, {"specloom.toml": MOVED, "backend/services/cats/openapi.json": pets(length)})


@pytest.mark.parametrize(("length", "found"), [(9, []), (5, [SHORTER])])
def test_services_that_moved_are_the_same_by_the_names_of_their_packages(
    services: Path, length: int, found: list[str]
) -> None:
    """The base is read where its own specloom.toml says."""
    move(services, length)
    assert rules(diff(services, against="HEAD")) == found
    git(services, "add", "-A")
    git(services, "commit", "-qm", "Move")
    (entry,) = diff_log(services, "HEAD~1..HEAD").entries or (None,)
    assert (entry is not None) == bool(found)


@pytest.mark.parametrize(
    ("layout", "found"),
    [
        ('descriptions = ["services/cats/*"]', {"api-path-removed-without-deprecation", SHORTER}),
        ('descriptions = ["services/*/*"]\nexclude = ["services/dogs/*", "services/old*/*"]', {SHORTER}),
        ('descriptions = ["services/*/*"]\nexclude = ["services/cats/*", "services/old*/*"]', set[str]()),
    ],
)
def test_a_description_that_is_no_longer_listed_is_removed(services: Path, layout: str, found: set[str]) -> None:
    write(services, {"specloom.toml": f"[project]\n{layout}\n"})
    outcome = diff(services, against="HEAD", wire_only=True)
    assert set(rules(outcome)) == found | {"api-path-removed-without-deprecation"}


def test_an_earlier_layout_that_cannot_be_read_is_that_of_today(services: Path) -> None:
    write(services, {"specloom.toml": "[project]\ndescriptions = 3\n"})
    git(services, "commit", "-qam", "Break the layout")
    write(services, {"specloom.toml": LISTED, "services/dogs/openapi.json": pets(4)})
    assert rules(diff(services, ["dogs"], against="HEAD")) == [SHORTER]


def test_listed_descriptions_moved_into_specs(services: Path) -> None:
    (services / "services").rename(services / "specs")
    write(services, {"specloom.toml": ""})
    assert SHORTER in rules(diff(services, ["cats"], against="HEAD", wire_only=True))


def test_another_format_of_a_description_is_the_same(services: Path) -> None:
    for name in ("cats", "dogs"):
        file = services / "services" / name / "openapi.json"
        write(services, {f"services/{name}/openapi.yaml": file.read_text(encoding="utf-8")})
        file.unlink()
    write(services, {"specloom.toml": LISTED.replace("openapi.json", "openapi.*")})
    assert rules(diff(services, against="HEAD")) == [SHORTER]
    assert rules(diff(services, ["HEAD:services", "services"])) == [SHORTER]


def test_two_descriptions_of_one_package_are_not_guessed(services: Path) -> None:
    for name in ("a", "b"):
        write(services, {f"services/{name}/dogs/openapi.json": pets(4)})
    (services / "services" / "dogs" / "openapi.json").unlink()
    outcome = diff(services, ["HEAD:services", "services"], wire_only=True)
    assert "api-path-removed-without-deprecation" in rules(outcome)


@pytest.mark.parametrize("spelled", ["services", "./services", "services/"])
def test_patterns_hold_however_a_folder_is_written(services: Path, spelled: str) -> None:
    write(services, {"specloom.toml": '[project]\nexclude = ["services/old-*"]\n'})
    assert rules(diff(services, [f"HEAD:{spelled}", spelled])) == [SHORTER]


@pytest.mark.parametrize(("allowed", "unread"), [(True, False), (False, True)])
def test_a_committed_folder_is_read_with_what_it_refers_to(services: Path, allowed: bool, unread: bool) -> None:
    """What is shared is outside the folder, and refers to another file."""
    described = json.loads(pets(9))
    content = described["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]
    content["schema"] = {"$ref": "../../shared/types.json#/components/schemas/Pet"}
    shared = {"components": {"schemas": {"Pet": {"$ref": "other%20types.json#/Pet"}}}}
    other = {"Pet": {"type": "object", "properties": {"name": {"type": ["string", "null"]}}}}
    for name in ("cats", "dogs"):
        write(services, {f"services/{name}/openapi.json": json.dumps(described)})
    write(services, {"shared/types.json": json.dumps(shared), "shared/other types.json": json.dumps(other)})
    git(services, "add", "-A")
    git(services, "commit", "-qm", "Share")
    outcome = diff(services, ["HEAD:services", "services"], allow_external_refs=allowed, format="github")
    assert (outcome.unread, outcome.comparison.changes) == (unread, ())
    assert allowed == (outcome.text == ""), "a fragment has the version of the description that refers to it"


def spread(files: dict[str, dict[str, int]]) -> dict[str, str]:
    """Descriptions by file, each with operations by path and the greatest length of what they take."""
    shared = json.loads(pets(9))
    return {
        name: json.dumps(
            {**shared, "paths": {path: json.loads(pets(length))["paths"]["/pets"] for path, length in paths.items()}}
        )
        for name, paths in files.items()
    }


@pytest.mark.parametrize(("length", "found"), [(9, []), (5, [SHORTER])])
@pytest.mark.parametrize(
    "new", [{"a.json": ["/cats"], "b.json": ["/pets", "/dogs"]}, {"b.json": ["/cats", "/dogs", "/pets"]}]
)
def test_operations_are_matched_across_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, new: dict[str, list[str]], length: int, found: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    before = spread({"a.json": {"/cats": 9, "/pets": 9}, "b.json": {"/dogs": 9}})
    after = spread({name: {path: length if path == "/pets" else 9 for path in paths} for name, paths in new.items()})
    write(tmp_path / "old", before)
    write(tmp_path / "new", after)
    assert "endpoint-added" in rules(diff(tmp_path, ["old", "new"], wire_only=True)), "one file at a time unless asked"
    write(tmp_path, {"specloom.toml": "[diff]\nacross-files = true\n"})
    outcome = diff(tmp_path, ["old", "new"], wire_only=True)
    assert [change.id for change in outcome.comparison.changes if not change.id.startswith("api-")] == found
    if found:
        (change,) = [change for change in outcome.comparison.changes if change.id == SHORTER]
        assert (change.base_place and change.base_place.file) == "old/a.json"
        assert (change.revision_place and change.revision_place.file) == "new/b.json"
