"""Imports: sorted as the linter would, each used, renamed only where a name is taken."""

from __future__ import annotations

import pytest

from specloom.emit import ImportCollector, Scope


def lines(page: ImportCollector) -> list[str]:
    found = page.imports()
    return [str(line) for group in (*found.runtime, *found.typing) for line in group]


def test_modules_are_relative_to_the_page() -> None:
    page = ImportCollector("models.chat")
    scope = Scope(page)
    scope.name("._runtime.records", "record")
    scope.name(".models.shared", "Usage")
    scope.name(".types.chat", "UsageDict")
    assert lines(page) == [
        "from .._runtime.records import record",
        "from ..types.chat import UsageDict",
        "from .shared import Usage",
    ]


def test_what_the_page_defines_is_not_imported() -> None:
    page = ImportCollector("models.chat", ["Usage"])
    assert Scope(page).name(".models.chat", "Usage") == "Usage"
    assert lines(page) == []


def test_members_are_ordered_constants_classes_functions() -> None:
    page = ImportCollector("client")
    for name in ("each", "UUID", "TIME", "Codec", "TIME_10", "TIME_9"):
        Scope(page).name("._runtime.codec", name)
    assert lines(page) == ["from ._runtime.codec import TIME, TIME_9, TIME_10, UUID, Codec, each"]


def test_what_only_type_checkers_need_is_guarded() -> None:
    page = ImportCollector("client")
    Scope(page, runtime=False).name("typing", "Unpack")
    found = page.imports()
    assert [str(line) for group in found.runtime for line in group] == ["from typing import TYPE_CHECKING"]
    assert [str(line) for group in found.typing for line in group] == ["from typing import Unpack"]


def test_a_name_needed_both_ways_is_imported_once() -> None:
    page = ImportCollector("client")
    Scope(page, runtime=False).name("typing", "Literal")
    Scope(page).name("typing", "Literal")
    assert lines(page) == ["from typing import Literal"]


def test_a_taken_name_is_imported_under_another() -> None:
    page = ImportCollector("resources.chat", ["Chat", "Any"])
    assert Scope(page).name(".models.chat", "Chat") == "ChatModel"
    assert Scope(page).name("typing", "Any") == "_Any"
    assert lines(page) == ["from typing import Any as _Any", "from ..models.chat import Chat as ChatModel"]


@pytest.mark.parametrize(("hidden", "spelled"), [(set[str](), "list"), ({"list"}, "builtins.list")])
def test_members_of_the_class_around_hide_builtins(hidden: set[str], spelled: str) -> None:
    assert Scope(ImportCollector("models.x"), hidden=frozenset(hidden)).builtin("list") == spelled


def test_members_of_the_class_around_hide_modules() -> None:
    page = ImportCollector("models.x")
    assert Scope(page, hidden=frozenset(["dt"])).name("datetime", "") == "_dt"
    assert Scope(page).name("datetime", "") == "dt"
    assert lines(page) == ["import datetime as _dt", "import datetime as dt"]
