"""The small comparisons that once went wrong, of ../shared/faults/diff: each as its table says. Skipped where that folder is absent."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from specloom.diff.change import Change
from specloom.diff.comparison import Versions, compare
from specloom.diff.policy.policy import default_policy
from specloom.document import load


@attrs.frozen
class Right:
    """What is right of a pair: the worst level of what callers send, and of what they receive; `""` for no change."""

    sent: str = ""
    received: str = ""
    line: int | None = None


TABLE = {
    "security-swapped": Right("error"),
    "widened-default-kept": Right("info", "error"),
    "widened-member-wider": Right("info", "error"),
    "oneof-to-any": Right("info", "error"),
    "oneof-to-object": Right("info", "error"),
    "request-discriminator-key-renamed": Right("error"),
    "resp-labelled-enum-grows": Right("", "warning"),
    "enum-to-oneof-const-31": Right(),
    "enum-bool": Right(),
    "exclmin-eq": Right(),
    "resp-closed-opened": Right("", "info"),
    "resp-closed-prop-added": Right("", "info"),
    "nullable-place": Right("", "error", 32),
}
ORDER = ("", "info", "warning", "error")


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    """The pairs."""
    return shared / "faults" / "diff"


def compared(folder: Path, pair: str) -> list[Change]:
    versions = Versions(load(folder / f"{pair}.base.json"), load(folder / f"{pair}.rev.json"))
    return [change for change in compare([versions], default_policy()).changes if change.side == "wire"]


def worst(changes: list[Change], *, received: bool) -> str:
    levels = [change.level for change in changes if change.id.startswith("response-") == received]
    return max(levels, key=ORDER.index, default="")


def test_the_table_has_every_pair(folder: Path) -> None:
    assert {file.name.partition(".")[0] for file in folder.glob("*.base.json")} == set(TABLE)


@pytest.mark.parametrize("pair", TABLE)
def test_a_pair_is_as_it_should_be(pair: str, folder: Path) -> None:
    right, changes = TABLE[pair], compared(folder, pair)
    assert (worst(changes, received=False), worst(changes, received=True)) == (right.sent, right.received), changes
    assert right.line is None or [change.place and change.place.line for change in changes] == [right.line]
