"""The table `[lint]` of `specloom.toml`: which files hold rules. Reads none of these files."""

from __future__ import annotations

import tomllib
from pathlib import Path

import attrs

from specloom.findings import Place, Refused, did_you_mean
from specloom.toml_places import Path as KeyPath
from specloom.toml_places import Places, line_and_column, mistake, nearest, toml_places
from specloom.user_rules.codes import BAD_SETTINGS
from specloom.user_rules.data import is_list, is_mapping

KEYS = ("rules", "rulesets")


@attrs.frozen
class LintSettings:
    """Files of rules, each with the place that names it.

    Attributes:
        rules: Python files.
        rulesets: Spectral rulesets, in YAML or JSON.
    """

    rules: tuple[tuple[Path, Place], ...] = ()
    rulesets: tuple[tuple[Path, Place], ...] = ()


def read_settings(root: Path) -> LintSettings:
    """The files that the project at `root` names; none without a `specloom.toml`. Raises Refused."""
    file = root / "specloom.toml"
    if not file.is_file():
        return LintSettings()
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Refused(BAD_SETTINGS.found(f"cannot be read: {error.strerror}", place=Place(str(file)))) from error
    except UnicodeDecodeError as error:
        place = Place(str(file), *line_and_column(error))
        raise Refused(BAD_SETTINGS.found("cannot be read: it is not valid UTF-8", place=place)) from error
    places = toml_places(text)
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line, column, reason = mistake(str(error), text)
        raise Refused(BAD_SETTINGS.found(f"not valid TOML: {reason}", place=Place(str(file), line, column))) from error
    table = data.get("lint", {})
    if not is_mapping(table):
        raise _fail(file, places, ("lint",), "lint must be a table")
    for key in table:
        if key not in KEYS:
            raise _fail(file, places, ("lint", key), f"unknown key: lint.{key}{did_you_mean(key, KEYS)}")
    rules, rulesets = (_files(root, file, places, table.get(key, []), key) for key in KEYS)
    return LintSettings(rules, rulesets)


def _files(root: Path, file: Path, places: Places, value: object, key: str) -> tuple[tuple[Path, Place], ...]:
    if not is_list(value):
        raise _fail(file, places, ("lint", key), f"lint.{key} must be an array of files")
    found: list[tuple[Path, Place]] = []
    for at, name in enumerate(value):
        path: KeyPath = ("lint", key, at)
        if not isinstance(name, str):
            raise _fail(file, places, path, f"lint.{key} must hold strings")
        if not (root / name).is_file():
            raise _fail(file, places, path, f"lint.{key}: there is no file {name!r}")
        found.append((root / name, Place(str(file), *nearest(places, path))))
    return tuple(found)


def _fail(file: Path, places: Places, path: KeyPath, message: str) -> Refused:
    return Refused(BAD_SETTINGS.found(message, place=Place(str(file), *nearest(places, path))))
