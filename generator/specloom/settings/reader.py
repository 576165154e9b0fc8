"""Reads typed values from the tables of one `client.toml`. Knows types of values, not keys."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import cast

import attrs

from specloom.findings import Place, Refused
from specloom.settings.problems import did_you_mean, refused


@attrs.frozen
class Reader:
    """Checks the type of each value, and reports the line of an invalid one."""

    file: str
    text: str

    def fail(self, key: str, message: str) -> Refused:
        return refused(self.file, self._line(key), message)

    def _line(self, key: str) -> int | None:
        for number, line in enumerate(self.text.splitlines(), 1):
            if key in line and not line.lstrip().startswith("#"):
                return number
        return None

    def only(self, table: Mapping[str, object], known: set[str], above: str) -> None:
        for key in table:
            if key not in known:
                raise self.fail(key, f"unknown key: {above}{key}{did_you_mean(key, known)}")

    def table(self, table: Mapping[str, object], key: str) -> Mapping[str, object]:
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self.fail(key, f"{key} must be a table")
        return cast("dict[str, object]", value)

    def sequence(self, value: object, key: str) -> list[object]:
        if not isinstance(value, list):
            raise self.fail(key, f"{key} must be an array")
        return cast("list[object]", value)

    def list_(self, value: object, key: str) -> tuple[str, ...]:
        return tuple(self.string(item, key) for item in self.sequence(value, key))

    def string(self, value: object, key: str) -> str:
        if not isinstance(value, str):
            raise self.fail(key, f"{key} must be a string")
        return value

    def strings(self, table: Mapping[str, object], key: str) -> dict[str, str]:
        return {name: self.string(value, name) for name, value in self.table(table, key).items()}

    def optional(self, table: Mapping[str, object], key: str) -> str | None:
        return self.string(table[key], key) if key in table and table[key] is not False else None

    def whole(self, table: Mapping[str, object], key: str, default: int) -> int:
        value = table.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fail(key, f"{key} must be an integer")
        return value

    def switch(self, table: Mapping[str, object], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self.fail(key, f"{key} must be true or false")
        return value

    def choice(self, table: Mapping[str, object], key: str, known: tuple[str, ...]) -> str:
        """One of `known`, the first by default."""
        value = self.optional(table, key)
        if value is not None and value not in known:
            raise self.fail(key, f"{key} must be {' or '.join(known)}, not {value!r}")
        return value or known[0]

    def matching(self, table: Mapping[str, object], key: str, pattern: re.Pattern[str], what: str) -> str:
        """A string that matches a pattern; `""` if the key is missing."""
        value = self.optional(table, key)
        if value is not None and not pattern.fullmatch(value):
            raise self.fail(key, f"{key} must be {what}, not {value!r}")
        return value or ""

    def name(self, table: Mapping[str, object], key: str) -> str:
        value = self.optional(table, key)
        if value is not None and (not value.isidentifier() or keyword.iskeyword(value)):
            raise self.fail(key, f"{key} must be a Python identifier, not {value!r}")
        return value or ""

    def dotted(self, table: Mapping[str, object], key: str) -> str:
        """An import path."""
        value = self.optional(table, key) or ""
        for part in value.split(".") if value else ():
            if not part.isidentifier() or keyword.iskeyword(part):
                raise self.fail(key, f"{key} must be an import name, not {value!r}")
        return value

    def folder(self, table: Mapping[str, object], key: str, default: str) -> str:
        """A folder inside the project, as a relative path with `/` as separator."""
        value = self.optional(table, key)
        if value is None:
            return default
        path = PurePosixPath(value)
        if not value or path.is_absolute() or "\\" in value or ":" in value or ".." in path.parts or "\0" in value:
            raise self.fail(key, f"{key} must be a folder inside the project, such as `src/acme`, not {value!r}")
        return path.as_posix()

    def names(self, table: Mapping[str, object], key: str) -> dict[str, str]:
        """Python names by key of a table; each name may occur once, because two classes cannot share one."""
        found = self.strings(table, key)
        owners: dict[str, str] = {}
        for place, name in found.items():
            if not name.isidentifier() or keyword.iskeyword(name):
                raise self.fail(place, f"{key}: {name!r} is not a Python identifier")
            if key == "types" and name in owners:
                raise self.fail(place, f"{key}: {name!r} is already the name of {owners[name]!r}")
            owners[name] = place
        return found

    def arguments(self, table: Mapping[str, object], key: str) -> dict[str, str]:
        """Strings by argument name."""
        found = self.strings(table, key)
        for name in found:
            if not name.isidentifier() or keyword.iskeyword(name):
                raise self.fail(name, f"{key}: {name!r} is not a valid argument name")
        return found

    def places(self, *tables: str) -> dict[str, Place]:
        """The places of the keys of some tables, by table and key: `types.Pet`."""
        found: dict[str, Place] = {}
        inside = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            header = re.match(r"\s*\[([^\[\]]+)\]", line)
            inside = header[1].strip() if header else inside
            key = re.match(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=""", line)
            if key and inside in tables:
                name = next(group for group in key.groups() if group is not None)
                found[f"{inside}.{name}"] = Place(self.file, number, len(line) - len(line.lstrip()) + 1)
        return found
