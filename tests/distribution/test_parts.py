"""Parts of a distribution that need no project: versions, changelogs, TOML strings."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.distribution.changelog import released
from specloom.distribution.toml import array, string
from specloom.names.versions import public_version


@given(st.text())
def test_any_string_is_a_toml_string(value: str) -> None:
    value = value.encode("utf-8", "ignore").decode()
    assert tomllib.loads(f"x = {string(value)}")["x"] == value


@given(st.lists(st.text(st.characters(codec="utf-8"))))
def test_any_strings_are_a_toml_array(values: list[str]) -> None:
    assert tomllib.loads(f"x = {array(values)}")["x"] == values


@pytest.mark.parametrize(
    ("version", "public"),
    [
        ("1.0.0", "1.0.0"),
        ("v1", "v1"),
        ("1.0.0-rc.1", "1.0.0-rc.1"),
        ("2.0-beta", "2.0-beta"),
        ("2024-01-31", "2024.1.31"),
        ("2024-01", "2024.1"),
        ("V1.2 (stable)", "1.2"),
        ("latest", "0.0.0"),
        ("", "0.0.0"),
    ],
)
def test_public_versions(version: str, public: str) -> None:
    from packaging.version import Version

    assert public_version(version) == public
    Version(public)


def put(text: str) -> str:
    return (
        text.replace("## Unreleased\n", "## Unreleased\n\n- New.\n")
        if "## Unreleased" in text
        else f"{text}\n## Unreleased\n\n- New.\n"
    )


def test_a_changelog_begins_with_the_first_version() -> None:
    assert released("", "1.0.0", None, put) == "# Changelog\n\n## 1.0.0\n\n- First version.\n"


def test_nothing_new_changes_nothing() -> None:
    text = "anything\r\n"
    assert released(text, "1.0.0", "1.0.0", put) == text


def test_what_was_begun_since_becomes_the_new_version() -> None:
    text = "# Changelog\n\n## 1.0.1 - soon\n\n- Mine.\n\n## 1.0.0\n\n- Old.\n"
    assert (
        released(text, "2.0.0", "1.0.0", put)
        == "# Changelog\n\n## 2.0.0 - soon\n\n- New.\n\n- Mine.\n\n## 1.0.0\n\n- Old.\n"
    )


def test_an_unreleased_part_becomes_the_new_version() -> None:
    text = "# Changelog\n\n## [Unreleased]\n\n- Mine.\n\n## 1.0.0\n"
    assert "## 1.1.0\n\n- New.\n\n- Mine.\n" in released(text, "1.1.0", "1.0.0", put)


def test_line_ends_stay() -> None:
    text = "# Changelog\r\n\r\n## 1.0.0\r\n\r\n- Old.\r\n"
    generated = released(text, "1.1.0", "1.0.0", put)
    assert generated.count("\n") == generated.count("\r\n")
