"""Which part of a package's version has to grow, and what the next version is."""

from __future__ import annotations

import pytest
from tests.diff.helpers import Tree, api, between, sending

from specloom.diff.bump import Part, next_version

CALL: Tree = {"responses": {"200": {"description": ""}}}


def string(**limits: int) -> Tree:
    return sending({"type": "string", **limits})


@pytest.mark.parametrize(
    ("base", "revision", "part"),
    [
        (string(maxLength=9), string(maxLength=5), "major"),
        (string(), string(maxLength=5), "minor"),
        (api({}), api({"/a": {"get": {"responses": {}}}}), "minor"),
        (api({"/a": {"get": CALL}}), api({"/a": {"get": {**CALL, "deprecated": True}}}), "minor"),
        (string(minLength=2), string(minLength=2) | {"x-note": "words"}, "patch"),
    ],
)
def test_part(base: Tree, revision: Tree, part: Part) -> None:
    (bump,) = between(base, revision).bumps
    assert bump.part == part, bump.reason
    assert bump.reason


def test_nothing_to_release() -> None:
    assert between(string(), string()).bumps == ()


@pytest.mark.parametrize(
    ("version", "part", "following"),
    [
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("0.2.3", "major", "0.3.0"),
        ("0.2.3", "minor", "0.2.4"),
        ("1.2", "minor", "1.3.0"),
        ("3", "major", "4.0.0"),
        ("2.0.0-rc.1", "major", "2.0.0-rc.2"),
        ("2.0.0b9", "patch", "2.0.0b10"),
    ],
)
def test_next_version(version: str, part: Part, following: str) -> None:
    assert next_version(version, part) == following


def test_what_is_no_version() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        next_version("1.x", "major")
