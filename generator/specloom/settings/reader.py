"""Reads typed values from the tables of one `client.toml`. Knows types of values, not keys."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple, TypeVar, cast

from specloom.findings import Refused, did_you_mean, kind_of
from specloom.settings.problems import place_of, refused
from specloom.toml_places import Path, Places

Table = Mapping[str, object]
Word = TypeVar("Word", bound=str)


class Reader(NamedTuple):
    """Checks the kind of each value of a table, and names the place of the one that does not fit.

    Attributes:
        path: The keys that lead to the table.
    """

    file: str
    places: Places
    path: Path = ()

    def inside(self, *steps: str | int) -> Reader:
        """The reader of what is below some keys."""
        return self._replace(path=(*self.path, *steps))

    def fail(self, key: str | Path, message: str) -> Refused:
        """A refusal because of a key of the table, or of what is below it."""
        steps = key if isinstance(key, tuple) else (key,)
        return refused(place_of(self.file, self.places, (*self.path, *steps)), message)

    def spoken(self, key: str) -> str:
        """A key with those that lead to it: `pages.kind`."""
        return ".".join(str(step) for step in (*self.path, key) if not isinstance(step, int))

    def only(self, table: Table, known: Iterable[str]) -> None:
        """Refuses keys other than those that are known."""
        names = list(known)
        for key in table:
            if key not in names:
                raise self.fail(key, f"unknown key: {self.spoken(key)}{did_you_mean(key, names)}")

    def table(self, table: Table, key: str) -> Table:
        """A table, an empty one where there is none."""
        return self.as_table(table.get(key, {}), key)

    def as_table(self, value: object, key: str | int) -> Table:
        """A value that has to be a table."""
        if not isinstance(value, dict):
            raise self.fail((key,), f"{self.spoken(str(key))} must be a table, not {kind_of(value)}")
        return cast("dict[str, object]", value)

    def sequence(self, value: object, key: str) -> list[object]:
        if not isinstance(value, list):
            raise self.fail(key, f"{self.spoken(key)} must be an array, not {kind_of(value)}")
        return cast("list[object]", value)

    def list_(self, table: Table, key: str) -> tuple[str, ...]:
        """The strings of an array, none where there is no such key."""
        return self.as_list(table.get(key, []), key)

    def as_list(self, value: object, key: str) -> tuple[str, ...]:
        """A value that has to be an array of strings."""
        for number, item in enumerate(self.sequence(value, key)):
            if not isinstance(item, str):
                raise self.fail((key, number), f"{self.spoken(key)} must hold strings, not {kind_of(item)}")
        return tuple(cast("list[str]", value))

    def string(self, value: object, key: str) -> str:
        if not isinstance(value, str):
            raise self.fail(key, f"{self.spoken(key)} must be a string, not {kind_of(value)}")
        return value

    def strings(self, table: Table, key: str) -> dict[str, str]:
        """A table of strings."""
        inner = self.inside(key)
        return {name: inner.string(value, name) for name, value in self.table(table, key).items()}

    def optional(self, table: Table, key: str) -> str | None:
        return self.string(table[key], key) if key in table and table[key] is not False else None

    def whole(self, table: Table, key: str, default: int) -> int:
        value = table.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fail(key, f"{self.spoken(key)} must be an integer, not {kind_of(value)}")
        if value < 0:
            raise self.fail(key, f"{self.spoken(key)} must be at least 0")
        return value

    def switch(self, table: Table, key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self.fail(key, f"{self.spoken(key)} must be true or false, not {kind_of(value)}")
        return value

    def choice(self, table: Table, key: str, known: tuple[Word, ...]) -> Word:
        """One of `known`, the first by default."""
        value = self.optional(table, key) or known[0]
        found = next((each for each in known if each == value), None)
        if found is None:
            words = " or ".join(filter(None, known))
            raise self.fail(key, f"{self.spoken(key)} must be {words}, not {value!r}{did_you_mean(value, known)}")
        return found

    def matching(self, table: Table, key: str, pattern: re.Pattern[str], what: str) -> str:
        """A string that has a form, `""` where there is none."""
        value = self.optional(table, key)
        if value is not None and not pattern.fullmatch(value):
            raise self.fail(key, f"{self.spoken(key)} must be {what}, not {value!r}")
        return value or ""

    def identifier(self, value: str, key: str | Path, what: str) -> str:
        """A Python name."""
        if not is_name(value):
            raise self.fail(key, f"{what} must be a Python identifier, not {value!r}{_suggestion(value)}")
        return value

    def name(self, table: Table, key: str) -> str:
        """A Python name, `""` where there is none."""
        value = self.optional(table, key)
        return self.identifier(value, key, self.spoken(key)) if value is not None else ""

    def dotted(self, table: Table, key: str) -> str:
        """An import path, `""` where there is none."""
        value = self.optional(table, key)
        if value is not None and not all(map(is_name, value.split("."))):
            raise self.fail(key, f"{self.spoken(key)} must be an import name, not {value!r}{_suggestion(value)}")
        return value or ""

    def folder(self, table: Table, key: str, default: str) -> str:
        """A folder of the project: relative, inside it, `/` between its parts."""
        value = self.optional(table, key)
        if value is None:
            return default
        path = PurePosixPath(value)
        if not value or path.is_absolute() or "\\" in value or ":" in value or ".." in path.parts or "\0" in value:
            raise self.fail(
                key, f"{self.spoken(key)} must be a folder inside the project, such as `src/acme`, not {value!r}"
            )
        return path.as_posix()

    def names(self, table: Table, key: str) -> dict[str, str]:
        """Python names by what they are of."""
        inner, found = self.inside(key), self.strings(table, key)
        return {place: inner.identifier(name, place, f"{key}: the name of {place}") for place, name in found.items()}

    def arguments(self, table: Table, key: str) -> dict[str, str]:
        """Strings by the Python name of an argument."""
        inner, found = self.inside(key), self.strings(table, key)
        for name in found:
            inner.identifier(name, name, f"{key}: the name of an argument")
        return found


_LOOKALIKES = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")


def is_name(text: str) -> bool:
    """Whether Python code can call something so, and its readers can type it: letters that look like Latin ones are not among those."""
    if text.isascii():
        return text.isidentifier() and not keyword.iskeyword(text)
    scripts = {unicodedata.name(character, "").split(" ")[0] for character in text if character.isalpha()}
    mixed = "LATIN" in scripts and not scripts.isdisjoint(_LOOKALIKES)
    return text.isidentifier() and not mixed and unicodedata.is_normalized("NFKC", text)


def _suggestion(text: str) -> str:
    """A name that is meant, perhaps."""
    cleaned = re.sub(r"[^\w.]+", "_", text).strip("_.")
    cleaned = f"{cleaned}_" if keyword.iskeyword(cleaned) else cleaned
    return f"; did you mean `{cleaned}`?" if cleaned != text and all(map(is_name, cleaned.split("."))) else ""
