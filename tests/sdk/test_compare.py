"""Two packages compared as their users know them, whatever generated them: an SDK with what is made in its place, versions of
an SDK, and our own packages read from disk against what was planned.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.sdk.small import BEARER, describe, operation, small_sdk

from specloom.diff.policy.policy import default_policy
from specloom.sdk.compare import changes_between
from specloom.sdk.surface import read_surface
from specloom.verbs.diff import diff_packages
from specloom.verbs.like import move

HERE = Path(__file__).parent
SDK = HERE / "acme-1.2.0"


def edited(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """A copy of the SDK with one change."""
    copy = tmp_path / "acme-1.3.0"
    shutil.copytree(SDK, copy)
    path = copy / "src" / "acme" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return copy


def changes(old: Path, new: Path, tmp_path: Path) -> list[tuple[str, str, str]]:
    outcome = diff_packages(tmp_path, old, new, format="json")
    return [(change.level, change.id, change.where) for change in outcome.comparison.changes]


def test_a_package_is_like_itself(tmp_path: Path) -> None:
    assert changes(SDK, SDK / "src" / "acme", tmp_path) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "change"),
    [
        (
            "resources/things.py",
            "def melt(",
            "def boil(",
            ("error", "python-method-removed", "acme.Acme.things.melt"),
        ),
        (
            "resources/things.py",
            "store_id: str,",
            "shop_id: str,",
            ("error", "python-parameter-removed", "acme.Acme.things.retrieve(store_id)"),
        ),
        (
            "resources/things.py",
            "id: str, *, store_id",
            "*, id: str, store_id",
            ("error", "python-parameter-kind-changed", "acme.Acme.things.retrieve(id)"),
        ),
        (
            "types/thing.py",
            "id: str",
            "id: int",
            ("warning", "python-field-type-changed", "acme.types.Thing.id"),
        ),
        (
            "types/__init__.py",
            "from .mood import Mood as Mood\n",
            "",
            ("error", "python-class-removed", "acme.types.Mood"),
        ),
        ("__init__.py", '"Melter"', '"Acme"', ("error", "python-class-removed", "acme.Melter")),
    ],
)
def test_what_breaks_users_is_named_with_its_line(
    file: str, old: str, new: str, change: tuple[str, str, str], tmp_path: Path
) -> None:
    copy = edited(tmp_path, file, old, new)
    assert change in changes(SDK, copy, tmp_path)
    first = json.loads(diff_packages(tmp_path, SDK, copy, format="json").text)
    assert "acme-1.2.0" in json.dumps(first)


def test_another_spelling_of_the_same_type_is_no_change(tmp_path: Path) -> None:
    copy = edited(tmp_path, "types/thing.py", "Optional[List[Part]]", "'list[Union[PartNut, PartBolt]] | None'")
    assert changes(SDK, copy, tmp_path) == []


def test_code_that_reads_an_object_reads_any_type(tmp_path: Path) -> None:
    loose = edited(tmp_path, "types/thing.py", "Optional[List[Part]]", "Optional[object]")
    assert [change for change in changes(loose, SDK, tmp_path) if "Thing." in change[2]] == []
    assert ("warning", "python-field-type-widened", "acme.types.Thing.parts") in changes(SDK, loose, tmp_path)


def test_a_report_has_every_thing_and_its_line(tmp_path: Path) -> None:
    moved = move(tmp_path, "acme", str(HERE / "acme.yaml"), [SDK])
    counts = moved.report.counts()
    assert counts["method"]["lacks"] == 1 and moved.report.carried == ("things.create_and_poll",)
    lacking = {row.name: row for row in moved.report.rows if row.subject == "method" and row.verdict == "lacks"}
    assert set(lacking) == {"things.melt"}
    assert "resources/things.py:" in lacking["things.melt"].line
    assert lacking["things.melt"].change == "add POST /things/{id}/melt to the description"
    assert json.loads(moved.report.text(".json"))["counts"] == counts
    assert "| method | `things.melt` | lacks |" in moved.report.text(".md")
    assert moved.report.summary()[0].startswith("methods: ")


def test_our_own_packages_are_read_as_well() -> None:
    generated = Path(__file__).parents[2] / "generated" / "together_client"
    found = read_surface(generated)
    assert found.symbols["together_client.Together.chat.completions.create"].kind == "method"
    assert "messages: " in found.symbols["together_client.Together.chat.completions.create"].text
    assert found.symbols["together_client.models.ChatCompletion.id"].kind == "field"
    assert default_policy().fail_on == "error"


def test_a_class_that_answers_any_attribute_lacks_no_field(tmp_path: Path) -> None:
    for name, body in (
        ("old", "    data: list[int]\n"),
        ("new", "    def __getattr__(self, name: str) -> object: ...\n"),
    ):
        package = tmp_path / name / "kennel"
        package.mkdir(parents=True)
        (package / "__init__.py").write_text("from .pagination import SyncPage as SyncPage\n", encoding="utf-8")
        (package / "pagination.py").write_text(f"class SyncPage:\n{body}", encoding="utf-8")
    assert not list(changes_between(tmp_path / "old", tmp_path / "new"))
    assert list(changes_between(tmp_path / "new", tmp_path / "old"))


def test_types_that_are_the_same_for_users_are_no_change(tmp_path: Path) -> None:
    """A bool as two literals, an alias of a built-in type, and keys that only a call of TypedDict can have."""
    head = "from typing import Literal, TypeAlias, TypedDict, Union, Required\n"
    written = {
        "old": """
Barked: TypeAlias = bool
class Dog:
    loud: Union[Literal[False], None, Literal[True]]
    barked: Barked
class _Reserved(TypedDict, total=False):
    to: str
class Way(_Reserved, total=False):
    by: Required[str]
""",
        "new": """
Barked: TypeAlias = bool
class Dog:
    loud: bool | None
    barked: bool
Way = TypedDict("Way", {"to": "str", "by": "Required[str]"}, total=False)
""",
    }
    for name, body in written.items():
        package = tmp_path / name / "kennel"
        (package / "types").mkdir(parents=True)
        (package / "__init__.py").write_text("from .types import Dog as Dog\n", encoding="utf-8")
        (package / "types" / "__init__.py").write_text(head + body, encoding="utf-8")
    assert not list(changes_between(tmp_path / "old", tmp_path / "new"))


def test_what_is_hand_written_says_where_it_goes(tmp_path: Path) -> None:
    methods = """
    def list(self) -> object:
        return self._get("/dogs", cast_to=object)

    def fetch(self, *, tries: int = 3) -> object:
        for _ in range(tries):
            found = self.whistle.list()
        return found
    """
    files = {"constants.py": "import numpy\n\nLONGEST = 30\n", "types/__init__.py": ""}
    sdk = small_sdk(tmp_path, methods, files=files)
    description = describe(tmp_path, {"/dogs": {"get": operation(response={})}}, **BEARER)
    report = move(tmp_path, "kennel", str(description), [sdk]).report
    rows = {row.name: (row.why, row.change) for row in report.rows}
    assert rows["constants.LONGEST"] == (
        "name removed",
        "write `LONGEST` in custom/, whose names the package itself exports",
    )
    assert rows["dogs.fetch"] == (
        "hand-written in the SDK, and not carried over: it needs `self.whistle`, which only the SDK has",
        "extend the class of client.dogs in custom/resources/dogs.py",
    )
