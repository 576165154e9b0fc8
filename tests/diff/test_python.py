"""The Python verdict against griffe's on the two packages that are really made: nothing griffe finds is missing."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from tests.diff.helpers import Tree, api, read, sending

from specloom import pipeline
from specloom.diff.change import Change
from specloom.diff.comparison import compare
from specloom.diff.policy.policy import default_policy
from specloom.diff.python.compare import differences
from specloom.diff.python.surface import PackageSymbol
from specloom.document import load
from specloom.names.lock import Lock
from specloom.settings import ClientSettings
from specloom.verbs.diff_pairs import Version, pair

griffe = pytest.importorskip("griffe")
FOLDERS = sorted(Path(__file__).parent.glob("python-*"))
SETTINGS = ClientSettings(name="pets")


def breakages(folder: Path, into: Path) -> list[str]:
    """The paths that griffe finds broken between the packages of a fixture, made and written to disk."""
    trees = []
    for side in ("base", "revision"):
        generated = pipeline.generate(folder / f"{side}.yaml", SETTINGS)
        home = into / side / "pets_client"
        for path, text in generated.files.items():
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_text(text, encoding="utf-8")
        trees.append(griffe.load("pets_client", search_paths=[into / side], resolve_aliases=False))
    return [found.obj.path for found in griffe.find_breaking_changes(*trees)]


def python_changes(folder: Path) -> list[Change]:
    base, revision = (Version(load(folder / f"{side}.yaml"), "pets") for side in ("base", "revision"))
    comparison = compare([pair(base, revision, python=True)], default_policy())
    return [change for change in comparison.changes if change.side == "python"]


def covered(path: str, changes: list[Change]) -> bool:
    """Whether a change names the symbol, its async twin's sync class, or what it belongs to."""
    public = public_path(path)
    named = {change.where.partition("(")[0] for change in changes}
    return any(public == name or public.startswith(f"{name}.") or name.startswith(f"{public}.") for name in named)


def public_path(path: str) -> str:
    """Where users know a symbol: the client at the top, classes of `models` and `types` by those packages.

    The async twin of a class, what gives its methods' raw or streamed responses, and the dict that may be sent in place of a
    record change as the class itself does.
    """
    parts = [re.sub("^Async|With(Raw|Streaming)Response$", "", part) for part in path.split(".")]
    if len(parts) > 3 and parts[1] in {"models", "types"}:
        del parts[2]
    if parts[1:2] == ["types"] and len(parts) > 2:
        parts[1:3] = ["models", re.sub("(Dict|Input)$", "", parts[2])]
    if len(parts) > 2 and parts[1] == "client":
        del parts[1]
    if parts[1:3] == ["resources", "client"]:
        parts[1:4] = [part.removesuffix("Methods") for part in parts[3:4]]
    return ".".join(parts)


def missing(folder: Path, into: Path) -> list[str]:
    """What griffe finds and we do not name."""
    logging.getLogger("griffe").setLevel(logging.CRITICAL)
    changes = python_changes(folder)
    ours = [path for path in breakages(folder, into) if not path.startswith("pets_client._runtime")]
    return [f"{folder.name}: {path}" for path in ours if not covered(path, changes)]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_griffe_finds_is_missing(folder: Path, tmp_path: Path) -> None:
    assert not missing(folder, tmp_path)


def test_nothing_griffe_finds_is_missing_in_known_pairs(shared: Path, tmp_path: Path) -> None:
    folders = sorted((shared / "diff" / "pairs").iterdir())[::40]
    assert not [path for folder in folders for path in missing(folder, tmp_path / folder.name)]


def test_the_exact_symbol_and_what_stops_working() -> None:
    (change,) = python_changes(Path(__file__).parent / "python-field-removed")
    assert change.where == "pets_client.models.Pet.age"
    assert "AttributeError" in change.text
    assert change.level == "error"


def test_a_lock_keeps_names_where_operation_ids_change(tmp_path: Path) -> None:
    folder = Path(__file__).parent / "python-method-renamed"
    assert [change.id for change in python_changes(folder)] == ["python-method-renamed"]
    documents = [load(folder / f"{side}.yaml") for side in ("base", "revision")]
    _, _, lock = pipeline.build_client(documents[0], SETTINGS, Lock())
    base, revision = (Version(each, "pets", SETTINGS, lock) for each in documents)
    changes = compare([pair(base, revision, python=True)], default_policy()).changes
    assert not [change for change in changes if change.side == "python"]


def changed(base: Tree, revision: Tree, lock: Lock | None = None) -> list[tuple[str, str, str]]:
    """Level, rule and symbol of what changed for users of two descriptions' packages."""
    sides = [
        Version(read(each, f"{name}.json"), "pets", SETTINGS, lock) for each, name in ((base, "b"), (revision, "r"))
    ]
    comparison = compare([pair(*sides, python=True)], default_policy())
    return [(change.level, change.id, change.where) for change in comparison.changes if change.side == "python"]


def pets(mood: Tree, name: str = "Mood", **more: Any) -> Tree:
    """One operation that sends and receives a pet with a mood."""
    pet = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "mood": ref(name), **more}}
    described = sending(ref("Pet"), schemas={name: mood, "Pet": pet})
    described["paths"]["/things"]["post"] |= {"tags": ["pets"], "operationId": "pets_add"}
    return described


def ref(name: str) -> Tree:
    return {"$ref": f"#/components/schemas/{name}"}


CALM = {"type": "string", "enum": ["calm", "wild"]}
OWNER = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


def test_the_order_of_alternatives_is_no_change() -> None:
    revision = pets({"type": "string", "enum": ["wild", "calm"]}, age={"type": ["null", "integer"]})
    assert not changed(pets(CALM, age={"anyOf": [{"type": "integer"}, {"type": "null"}]}), revision)


def test_a_renamed_schema_is_one_change() -> None:
    for schema in (CALM, OWNER):
        kind = "alias" if schema is CALM else "class"
        renamed = changed(pets(schema), pets(schema, "Temper"))
        assert renamed == [("error", f"python-{kind}-removed", "pets_client.models.Mood")]


def test_a_class_that_became_a_type_takes_its_fields_along() -> None:
    found = changed(pets(OWNER), pets(CALM))
    assert ("error", "python-kind-changed", "pets_client.models.Mood") in found
    assert not [each for each in found if each[2].startswith("pets_client.models.Mood.")]


def test_keys_of_dicts_to_send_are_optional_unless_marked() -> None:
    inner = {"type": "object", "properties": {"old": {"type": "string"}}}
    more = {"type": "object", "properties": {"old": {"type": "string"}, "new": {"type": "string"}}}
    assert changed(pets(inner), pets(more)) == [
        ("info", "python-field-added", "pets_client.models.Mood.new"),
    ]


def test_a_member_that_may_be_missing_is_said_to_be_read_as_none() -> None:
    optional = {"type": "object", "properties": {"name": {"type": "string"}}}
    assert changed(pets(OWNER), pets(optional)) == [
        ("warning", "python-field-type-widened", "pets_client.models.Mood.name"),
    ]


def test_a_value_more_matters_to_who_reads_it() -> None:
    more = {"type": "string", "enum": ["calm", "wild", "shy"]}
    assert changed(pets(CALM), pets(more)) == [("warning", "python-alias-changed", "pets_client.models.Mood")]


def test_a_method_of_the_client_itself_is_no_other_base() -> None:
    base, revision = pets(CALM), pets(CALM)
    done = {"204": {"description": "Done"}}
    for each in (base, revision):
        each["paths"]["/toys"] = {"get": {"operationId": "toys_count", "tags": ["toys"], "responses": done}}
    revision["paths"]["/health"] = {"get": {"operationId": "health", "responses": done}}
    assert {level for level, _, _ in changed(base, revision)} == {"info"}
    gone = changed(revision, base)
    assert ("error", "python-method-removed", "pets_client.Pets.health") in gone
    assert "python-base-changed" not in {id for _, id, _ in gone}


def test_a_name_taken_in_a_class_does_not_spell_another_type() -> None:
    described = pets(CALM)
    described["paths"]["/pets"] = {
        "get": {
            "operationId": "listPets",
            "tags": ["pets"],
            "responses": {
                "200": {
                    "description": "",
                    "content": {"application/json": {"schema": {"type": "array", "items": ref("Pet")}}},
                }
            },
        }
    }
    _, _, lock = pipeline.build_client(read(described, "b.json"), SETTINGS, Lock())
    documents = [read(described, f"{side}.json") for side in "br"]
    other = attrs.evolve(lock, operations={**lock.operations, "GET /pets": "pets.find"})
    sides = [Version(each, "pets", SETTINGS, names) for each, names in zip(documents, (lock, other), strict=True)]
    changes = compare([pair(*sides, python=True)], default_policy()).changes
    assert [change.id for change in changes] == ["python-method-renamed"]


def test_headers_of_responses_can_be_named_too() -> None:
    def limited(header: str, type: str) -> Tree:
        described = {header: {"description": "Left = granted - used.", "schema": {"type": type}}}
        response = {"200": {"description": "", "headers": described}}
        return api(
            {"/pets": {verb: {"operationId": f"{verb}Pets", "responses": response} for verb in ("get", "delete")}}
        )

    gone = changed(limited("X-Left", "integer"), limited("X-Rest", "integer"))
    assert sorted(path.rpartition("headers.")[2] for _, id, path in gone if id == "python-field-removed") == [
        "DeletePetsHeaders.x_left",
        "ListPetsHeaders.x_left",
    ], gone
    other = changed(limited("X-Left", "integer"), limited("X-Left", "string"))
    assert {id for _, id, path in other if ".headers." in path} == {"python-field-type-changed"}, other


def test_classes_that_move_together_are_one_change() -> None:
    def side(home: str) -> dict[str, PackageSymbol]:
        names = [f"p.models.{name}" for name in ("Ant", "Bee", "Cat")]
        return {name: PackageSymbol(name, "class", "p.models", home=home) for name in names}

    (moved,) = differences(side("p.models.a"), side("p.models.b"), tuple)
    assert (moved.id, moved.path, moved.others) == ("python-class-moved", "p.models.Ant", 2)
