"""What was not read is never taken for unchanged: the run ends with exit code 2, unless a change fails it anyway."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.commands import invoke

MAIN = """\
openapi: 3.1.0
info: {title: Main, version: "1"}
paths:
  /a:
    get:
      parameters: [{name: q, in: query, schema: {%s}}]
      responses: {"200": {description: Done}}
"""


def run(base: Path, revision: Path, *flags: str) -> tuple[int, str]:
    outcome = invoke(["diff", "--wire-only", *flags, str(base), str(revision)])
    return outcome.exit_code, outcome.output


def written(path: Path, schema: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(MAIN % schema, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "schema",
    [
        *(
            "type: string, type: integer",
            "$ref: '#/components/schemas/Gone'",
            "type: 7",
            "$ref: ../common/types.yaml#/A",
        ),
        *("type: string, nullable: maybe", "dependentRequired: [a]"),
    ],
)
def test_the_same_fault_on_both_sides(tmp_path: Path, schema: str) -> None:
    one, two = written(tmp_path / "one" / "main.yaml", schema), written(tmp_path / "two" / "main.yaml", schema)
    code, text = run(one, two)
    assert code == 2
    assert "nothing changed" not in text
    assert "could not be read" in text


def test_a_breaking_change_fails_first(tmp_path: Path) -> None:
    one = written(tmp_path / "one.yaml", "type: string, maxLength: 9")
    two = written(tmp_path / "two.yaml", "type: string, maxLength: 5, title: a, title: b")
    assert run(one, two)[0] == 1
    assert run(one, one)[0] == 0
    assert run(two, one)[0] == 2


def test_a_folder_next_to_the_description_is_followed_when_allowed(tmp_path: Path) -> None:
    files: list[Path] = []
    for version, length in (("old", 9), ("new", 5)):
        files.append(written(tmp_path / version / "service" / "main.yaml", "$ref: ../common/types.yaml"))
        shared = tmp_path / version / "common" / "types.yaml"
        shared.parent.mkdir()
        shared.write_text(f"type: string\nmaxLength: {length}\n", encoding="utf-8")
    assert run(*files)[0] == 2
    code, text = run(*files, "--outside")
    assert (code, "request-parameter-max-length-decreased" in text) == (1, True)


@pytest.mark.parametrize("reference", ["'#/components/schemas/Gone'", "gone.yaml", "../common/types.yaml#/A"])
def test_what_one_side_does_not_read_is_no_change(tmp_path: Path, reference: str) -> None:
    whole = written(tmp_path / "one" / "main.yaml", "type: string")
    broken = written(tmp_path / "two" / "main.yaml", f"$ref: {reference}")
    for pair in ((whole, broken), (broken, whole)):
        code, text = run(*pair)
        assert (code, "error request" in text, "could not be read" in text) == (2, False, True)


@pytest.mark.parametrize(
    "operation",
    [
        "security: [key]",
        "security: [{key: read}]",
        "security: {key: []}",
        "parameters: [{name: q, in: qurey, schema: {type: string}}]",
    ],
)
def test_requirements_and_places_that_are_none(tmp_path: Path, operation: str) -> None:
    path = tmp_path / "main.yaml"
    path.write_text(
        f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      {operation}\n"
        "      responses: {'200': {description: Done}}\n",
        encoding="utf-8",
    )
    assert run(path, path)[0] == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [("openapi.yaml", "{\n"), ("swagger.json", "{"), ("pets.json", '{"openapi": '), ("values.yaml", "{")],
)
def test_a_broken_file_of_both_folders_is_told_if_it_is_a_description(tmp_path: Path, name: str, text: str) -> None:
    for side in ("old", "new"):
        written(tmp_path / side / "kept.yaml", "type: string")
        (tmp_path / side / name).write_text(text, encoding="utf-8")
    code, said = run(tmp_path / "old", tmp_path / "new")
    assert (code, "unreadable" in said) == ((0, False) if name == "values.yaml" else (2, True))


def test_a_broken_file_of_a_folder_is_not_a_removed_one(tmp_path: Path) -> None:
    for side in ("old", "new"):
        written(tmp_path / side / "kept.yaml", "type: string")
        written(tmp_path / side / "broken.yaml", "type: string")
    (tmp_path / "new" / "broken.yaml").write_text("{", encoding="utf-8")
    for pair in (("old", "new"), ("new", "old")):
        code, text = run(*(tmp_path / side for side in pair))
        assert (code, "removed" in text, "added" in text) == (2, False, False)
    (tmp_path / "new" / "broken.yaml").write_text("notes: [1]", encoding="utf-8")
    assert run(tmp_path / "old", tmp_path / "new")[0] == 1, "a file that describes something else is no description"
