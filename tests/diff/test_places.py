"""Where versions are: odd repositories, folders in git, links, addresses; each found, or refused with a reason."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.diff.test_versions import git, pets, project, rules

from specloom.findings import Refused
from specloom.verbs.diff import DiffOutcome, diff

__all__ = ["project"]
SHORTER = ["request-property-max-length-decreased"]
SPEC = Path("specs/pets/openapi.json")


def wire(*what: str, against: str | None = None, root: Path = Path(), network: bool = False) -> DiffOutcome:
    return diff(root, what, against=against, wire_only=True, network=network)


def refused(*what: str, against: str | None = None, network: bool = False) -> str:
    with pytest.raises(Refused) as caught:
        wire(*what, against=against, network=network)
    return str(caught.value.finding)


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        ("HEAD:specs", "specs"),
        ("HEAD:specs/", "./specs/"),
        ("HEAD:", "."),
        ("HEAD:specs/pets", "specs/pets"),
        ("HEAD:specs/pets", "specs/pets/openapi.json"),
        ("HEAD:specs/pets/openapi.json", "specs/pets"),
    ],
)
def test_folders_in_git(project: Path, base: str, revision: str) -> None:
    (change,) = wire(base, revision).comparison.changes
    assert change.id == SHORTER[0]
    assert str(change.base_place).startswith("HEAD:specs/pets/openapi.json:")
    assert str(change.revision_place).startswith("specs/pets/openapi.json:")


def test_a_path_at_a_ref_counts_from_here(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "specs")
    assert rules(wire("HEAD:./pets/openapi.json", "pets/openapi.json")) == SHORTER
    assert rules(wire("HEAD:specs/pets/openapi.json", "pets/openapi.json")) == SHORTER
    assert "REF:./PATH" in refused("HEAD:pets/openapi.json", "pets/openapi.json")


def test_a_project_below_the_root_of_its_repository(project: Path) -> None:
    git(project, "add", "-A")
    (project / "my apis").mkdir()
    git(project, "mv", "specs", "my apis/specs")
    git(project, "commit", "-qm", "Move")
    file = project / "my apis" / SPEC
    file.write_text(pets(3), encoding="utf-8")
    (change,) = wire(against="HEAD", root=Path("my apis")).comparison.changes
    assert str(change.base_place).startswith("HEAD:my apis/specs/pets/openapi.json:"), "git show would not find it"
    assert str(change.revision_place).startswith("my apis/specs/pets/openapi.json:"), "CI would not find it"


def test_no_description_at_all_is_refused(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "specs").rename(project / "apis")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Move")
    (project / "src").mkdir()
    monkeypatch.chdir(project / "src")
    assert "there are no descriptions" in refused(against="HEAD")


def test_names_with_spaces_and_accents(project: Path) -> None:
    git(project, "mv", "specs/pets", "specs/bêtes à poil")
    git(project, "commit", "-qam", "Rename")
    Path("specs/bêtes à poil/openapi.json").write_text(pets(3), encoding="utf-8")
    assert rules(wire(against="HEAD")) == SHORTER


def test_attributes_of_the_repository_hide_nothing(project: Path) -> None:
    Path(".gitattributes").write_text("specs export-ignore\n*.json export-subst\n", encoding="utf-8")
    git(project, "add", ".gitattributes")
    git(project, "commit", "-qm", "Hide")
    assert rules(wire(against="HEAD")) == SHORTER


def test_links_inside_the_repository_are_followed(project: Path) -> None:
    Path("api").mkdir()
    git(project, "mv", "-f", "specs/pets/openapi.json", "api/pets.json")
    SPEC.symlink_to("../../api/pets.json")
    Path("specs/dogs").symlink_to("pets")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Link")
    Path("api/pets.json").write_text(pets(2), encoding="utf-8")
    assert set(rules(wire(against="HEAD"))) == set(SHORTER)
    assert rules(wire("HEAD:specs/pets/openapi.json", str(SPEC))) == SHORTER


def test_links_out_of_the_repository_are_refused(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    away = tmp_path_factory.mktemp("away") / "pets.json"
    away.write_text(pets(9), encoding="utf-8")
    SPEC.unlink()
    SPEC.symlink_to(away)
    git(project, "commit", "-qam", "Link away")
    assert "symbolic link out of the repository" in refused(against="HEAD")
    assert "symbolic link out of the repository" in refused("HEAD:specs/pets/openapi.json", str(SPEC))


def test_settings_of_both_sides_name_the_package(project: Path) -> None:
    git(project, "checkout", "-q", ".")
    Path("specs/pets/client.toml").write_text('package = "zoo_client"\n', encoding="utf-8")
    changes = diff(project, against="HEAD").comparison.changes
    assert [(change.id, change.where) for change in changes] == [
        ("python-module-removed", "pets_client"),
        ("python-module-added", "zoo_client"),
    ]


def test_settings_of_both_sides_name_the_client(project: Path) -> None:
    git(project, "checkout", "-q", ".")
    Path("specs/pets/client.toml").write_text('package = "pets_client"\nclient = "Zoo"\n', encoding="utf-8")
    changes = diff(project, against="HEAD").comparison.changes
    assert ("python-class-removed", "pets_client.Pets") in [(change.id, change.where) for change in changes]


def test_a_renamed_folder_of_one_package_is_no_change(project: Path) -> None:
    git(project, "mv", "-f", "specs/pets", "specs/zoo")
    assert rules(wire(against="HEAD")) == SHORTER


def test_an_api_that_is_new_or_gone_has_no_lines_of_the_other_side(project: Path) -> None:
    git(project, "mv", "-f", "specs/pets", "specs/zoo")
    Path("specs/zoo/client.toml").unlink()
    outcome = diff(project, against="HEAD")
    places = {change.id: (str(change.base_place), str(change.revision_place)) for change in outcome.comparison.changes}
    assert places["endpoint-added"][0] == "HEAD:specs/zoo/openapi.json"
    assert places["api-path-removed-without-deprecation"][1] == "specs/pets/openapi.json"
    assert '"title": ""' not in outcome.text, "a description that nobody wrote is shown"
    assert not outcome.comparison.bumps, "a package that is new or gone has no next version"
    python = [(change.id, change.where) for change in outcome.comparison.changes if change.side == "python"]
    assert python == [("python-module-removed", "pets_client"), ("python-module-added", "zoo_client")]


def test_where_ref_and_head_parted(project: Path) -> None:
    git(project, "checkout", "-q", ".")
    git(project, "branch", "-M", "main")
    git(project, "checkout", "-qb", "work")
    git(project, "checkout", "-q", "main")
    content = json.loads(pets(9))
    content["paths"]["/toys"] = {"get": {"responses": {"200": {"description": ""}}}}
    SPEC.write_text(json.dumps(content), encoding="utf-8")
    git(project, "commit", "-qam", "Go on")
    git(project, "checkout", "-q", "work")
    SPEC.write_text(pets(5), encoding="utf-8")
    tip = wire(against="main")
    assert "api-path-removed-without-deprecation" in rules(tip)
    (note,) = tip.comparison.findings
    assert note.code == "ref-moved-on" and "main..." in note.message
    parted = wire(against="main...")
    assert rules(parted) == SHORTER
    assert not parted.comparison.findings


@pytest.mark.parametrize("ref", ["", " ", "...", "NOREF", "NOREF...", "HEAD~9", "-h"])
def test_refs_that_name_nothing(project: Path, ref: str) -> None:
    assert "no-revision" in refused(against=ref)


def test_git_that_is_not_there(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project))
    assert "git cannot be run" in refused(against="HEAD")


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert "not a git repository" in refused(against="HEAD")


def test_a_shallow_clone_says_what_to_do(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    git(project, "commit", "-qam", "More")
    clone = tmp_path_factory.mktemp("shallow") / "clone"
    git(project, "clone", "-q", "--depth=1", project.as_uri(), str(clone))
    with pytest.raises(Refused) as caught:
        wire(against="HEAD^", root=clone)
    assert "git fetch" in caught.value.finding.help


def test_standard_input_twice_is_refused() -> None:
    assert "standard input" in refused("-", "-")


def test_folders_hold_what_says_it_is_a_description(tmp_path: Path) -> None:
    padding = {"components": {"schemas": {f"Schema{number}": {"type": "string"} for number in range(400)}}}
    for side, length in (("old", 9), ("new", 5)):
        folder = tmp_path / side
        (folder / "parts").mkdir(parents=True)
        (folder / "late.json").write_text(json.dumps({**padding, **json.loads(pets(length))}), encoding="utf-8")
        part = {"type": "object", "description": f"As openapi asks, {length}", "maxProperties": length}
        (folder / "parts" / "pet.json").write_text(json.dumps(part), encoding="utf-8")
    assert rules(wire(str(tmp_path / "old"), str(tmp_path / "new"))) == SHORTER


PART = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 9}}}
PAGES = {
    "/v1/openapi.json": pets(schema={"$ref": "parts/pet.json"}),
    "/v1/parts/pet.json": json.dumps(PART),
    "/login": "<!doctype html><title>Log in</title>",
}


class Site(BaseHTTPRequestHandler):
    """A description in two files, and a page that is none."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/v1/openapi.json")
            self.end_headers()
            return
        self.send_response(200 if path in PAGES else 404)
        self.end_headers()
        self.wfile.write(PAGES.get(path, "").encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_files_next_to_an_address(project: Path, site: str) -> None:
    outcome = wire(f"{site}/v1/openapi.json", str(SPEC), network=True)
    assert rules(outcome) == SHORTER
    assert not outcome.comparison.findings


def test_an_address_that_moved(project: Path, site: str) -> None:
    outcome = wire(f"{site.upper()}/moved?token=hush", str(SPEC), network=True)
    assert rules(outcome) == SHORTER and not outcome.unread, "references are relative to where it moved"
    assert "hush" not in str(outcome.comparison.changes[0].base_place)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("{site}/login", "may require a login"),
        ("{site}/nowhere", "404"),
        ("http://user:hush@127.0.0.1:1/a?key=hush", "cannot be fetched"),
        ("http://[::1", "cannot be fetched"),
        ("http:///a", "cannot be fetched"),
    ],
)
def test_addresses_that_are_none(project: Path, site: str, address: str, said: str) -> None:
    found = refused(address.format(site=site), str(SPEC), network=True)
    assert said in found
    assert "hush" not in found, "a password is printed"


def test_an_address_without_leave(project: Path) -> None:
    found = refused("https://user:hush@example.invalid/a", str(SPEC))
    assert "--network" in found and "hush" not in found
