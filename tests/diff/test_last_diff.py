"""A second look at the same two files: it reads and hashes, imports little, and still notices everything that it must."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.commands import Done, invoke

from specloom import cache
from specloom.console import DIFF_FORMATS
from specloom.verbs import last_diff

SHORT = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    get:
      operationId: getA
      responses: {"200": {description: ok, content: {application/json: {schema: {type: KIND}}}}}
"""
TEXT = f"{SHORT}{'# a comment' * 1000}\n"
"""Long enough for what is found in it to be kept."""
SCRIPT = """
import sys
from specloom.__main__ import main
sys.argv[0] = "specloom"
try:
    main()
finally:
    print("IMPORTED", *sys.modules, file=sys.stderr)
"""
HEAVY = {
    "attr",
    "attrs",
    "yaml",
    "tempfile",
    "specloom.findings",
    "specloom.ir",
    "specloom.source",
    "specloom.verbs.diff",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder of a user, apart from that of whoever runs the tests; and the current folder, which is no project."""
    folder = tmp_path / "home"
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.delenv(cache.SETTING, raising=False)
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    Path("a.yaml").write_text(TEXT.replace("KIND", "string"), encoding="utf-8")
    Path("b.yaml").write_text(TEXT.replace("KIND", "integer"), encoding="utf-8")
    return folder


def entries(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.entry"))


def diff(*arguments: str) -> Done:
    return invoke(["diff", "a.yaml", "b.yaml", *arguments])


@pytest.mark.parametrize("format", DIFF_FORMATS)
@pytest.mark.parametrize("options", [[], ["--wire-only"], ["--fail-on", "never"]], ids=" ".join)
def test_it_says_what_the_first_look_said(home: Path, options: list[str], format: str) -> None:
    first = diff("--format", format, *options)
    assert len(entries(home)) == 1
    assert diff("--format", format, *options) == first
    assert first.exit_code == (0 if options == ["--fail-on", "never"] else 1)


def test_it_imports_no_generator() -> None:
    def imported() -> set[str]:
        command = [sys.executable, "-c", SCRIPT, "diff", "a.yaml", "b.yaml"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        (line,) = [line for line in done.stderr.splitlines() if line.startswith("IMPORTED")]
        return set(line.split()) & HEAVY

    assert imported()
    assert imported() == set()


def edited(name: str, old: str, new: str) -> None:
    text = Path(name).read_text(encoding="utf-8")
    assert old in text
    Path(name).write_text(text.replace(old, new), encoding="utf-8")


def test_a_change_of_either_file_is_noticed() -> None:
    assert "string -> integer" in diff().stdout
    edited("b.yaml", "integer", "boolean")
    assert "string -> boolean" in diff().stdout
    edited("a.yaml", "string", "number")
    assert "number -> boolean" in diff().stdout
    edited("a.yaml", "number", "boolean")
    assert diff().exit_code == 0
    Path("b.yaml").unlink()
    assert diff().exit_code == 2


def test_a_change_of_the_policy_is_noticed() -> None:
    assert diff().exit_code == 1
    Path("specloom.toml").write_text('[diff]\nfail-on = "never"\n', encoding="utf-8")
    assert diff().exit_code == 0
    assert diff().exit_code == 0
    Path("specloom.toml").write_text('[diff]\nfail-on = "warning"\n', encoding="utf-8")
    assert diff().exit_code == 1
    Path("other.toml").write_text('[diff]\nfail-on = "never"\n', encoding="utf-8")
    assert diff("--policy", "other.toml").exit_code == 0
    Path("other.toml").unlink()
    assert diff("--policy", "other.toml").exit_code == 2
    Path("specloom.toml").unlink()
    assert diff().exit_code == 1


@pytest.mark.parametrize("format", ["github", "junit", "gitlab"])
def test_paths_begin_at_the_repository_once_there_is_one(format: str) -> None:
    before = diff("--format", format)
    Path("..", ".git").mkdir()
    after = diff("--format", format)
    assert "here/b.yaml" not in before.stdout
    assert "here/b.yaml" in after.stdout


def test_another_day_or_generator_compares_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = last_diff.comparing(Path(), "a.yaml", "b.yaml")
    assert asked == last_diff.comparing(Path(), "a.yaml", "b.yaml")
    monkeypatch.setattr(last_diff.time, "gmtime", lambda: (2031, 1, 2, 3, 4, 5, 6, 7, 0))
    tomorrow = last_diff.comparing(Path(), "a.yaml", "b.yaml")
    monkeypatch.setattr(last_diff, "generator_signature", lambda: "other")
    assert len({asked, tomorrow, last_diff.comparing(Path(), "a.yaml", "b.yaml")}) == 3


@pytest.mark.parametrize(
    "schema",
    ["{$ref: 'more.yaml#/Name'}", "{$ref: 'missing.yaml#/Name'}", "{$ref: '#/nowhere'}"],
    ids=["other file", "missing file", "dangling"],
)
def test_what_other_files_decide_is_not_kept(home: Path, schema: str) -> None:
    Path("more.yaml").write_text("Name: {type: string}\n", encoding="utf-8")
    edited("b.yaml", "{type: integer}", schema)
    diff()
    assert not entries(home)


@pytest.mark.parametrize(
    "arguments",
    [("--output", "report.txt"), ("--write-changelog",)],
    ids=" ".join,
)
def test_what_writes_files_is_not_kept(home: Path, arguments: tuple[str, ...]) -> None:
    diff(*arguments)
    assert not entries(home)


def test_descriptions_of_a_project_are_not_kept(home: Path) -> None:
    for name in "ab":
        Path("specs", name).mkdir(parents=True)
        Path(f"{name}.yaml").rename(Path("specs", name, "openapi.yaml"))
    assert invoke(["diff", "specs/a/openapi.yaml", "specs/b/openapi.yaml"]).exit_code == 1
    assert not entries(home)
    assert not entries(Path())


def test_it_is_kept_in_the_project_if_there_is_one(home: Path) -> None:
    Path("specs").mkdir()
    first = diff()
    assert len(entries(Path())) == 1
    assert not entries(home)
    (kept,) = entries(Path())
    kept.write_bytes(kept.read_bytes()[:-3] + b'x"}')  # a repository could bring any content along
    assert diff() == first


def test_a_file_that_changes_meanwhile_is_not_kept(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from specloom.verbs import diff as verb

    compare = verb.compare_readable

    def slow(*given: object, **named: object) -> object:
        found = compare(*given, **named)  # type: ignore[arg-type]
        edited("b.yaml", "integer", "boolean")
        return found

    monkeypatch.setattr(verb, "compare_readable", slow)
    assert "string -> integer" in diff().stdout
    assert not entries(home)


def test_off_keeps_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.SETTING, "off")
    assert diff().exit_code == 1
    assert not entries(home)


def test_small_files_are_compared_again_on_the_wire(home: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        text = Path(name).read_text(encoding="utf-8")
        Path(name).write_text(text[: len(SHORT) + 3], encoding="utf-8")
    first = diff("--wire-only")
    assert not entries(home)
    assert diff("--wire-only") == first
    assert diff().exit_code == first.exit_code
    assert len(entries(home)) == 1


def test_entries_do_not_pile_up(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(last_diff, "_SLOTS", 2)
    for number in range(8):
        os.replace("b.yaml", f"b{number}.yaml")  # noqa: PTH105
        assert invoke(["diff", "a.yaml", f"b{number}.yaml", "--wire-only"]).exit_code == 1
        os.replace(f"b{number}.yaml", "b.yaml")  # noqa: PTH105
    assert len(entries(home)) <= 2
