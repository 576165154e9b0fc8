"""Converts the entries of a parsed file one by one, and says where those are that cannot be converted."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from specloom import source
from specloom.conformance.recordings.imported import CANNOT_CONVERT, BadImport, Imported, NotConverted
from specloom.conformance.recordings.untrusted import Fields, WrongShape
from specloom.findings import Refused, kind_of

_UNEXPECTED = "of a form that cannot be read"


def entries_of(root: Any, *names: str) -> tuple[str, list[Any]]:
    """The array below the root at these names, and its pointer. Raises `WrongShape`."""
    if root.__class__ is not dict:
        raise WrongShape("", f"whose root is {kind_of(root)}, not an object")
    at = Fields(root, "")
    for name in names[:-1]:
        at = at.object(name)
    return f"{at.pointer}/{names[-1]}", at.array(names[-1])


def each_converted(
    data: bytes, entries: tuple[str, list[Any]], convert: Callable[[Fields], Imported], format: str
) -> Iterator[Imported]:
    """Convert each entry; one of the wrong form does not affect the others.

    Args:
        data: The file, in which places are looked up.
        entries: Pointer and content of the array of entries.

    Raises:
        BadImport: It has no entry, or none has the expected form.
    """
    pointer, listed = entries
    if not listed:
        raise BadImport(f"not a valid {format}: it has no entries", place(data, pointer))
    wrong: list[WrongShape] = []
    others: list[WrongShape] = []
    for index, entry in enumerate(listed):
        here = f"{pointer}/{index}"
        try:
            if entry.__class__ is not dict:
                raise WrongShape(here, "that are not objects")
            found = convert(Fields(entry, here))
            if isinstance(found, NotConverted):
                others.append(WrongShape(here, found.what))
            else:
                yield found
        except WrongShape as error:
            wrong.append(error)
        except CANNOT_CONVERT:
            wrong.append(WrongShape(here, _UNEXPECTED))
    if wrong and len(wrong) == len(listed):
        raise BadImport(f"not a valid {format}: it has only entries {wrong[0].what}", place(data, wrong[0].pointer))
    missing = [*wrong, *others]
    first = {error.what: error for error in reversed(missing)}
    places = {what: place(data, error.pointer) for what, error in [*reversed(first.items())][:5]}
    yield from (NotConverted(error.what, places.get(error.what, "")) for error in missing)


def bad_shape(data: bytes, error: WrongShape, format: str) -> BadImport:
    """The refusal of a file with the wrong structure."""
    return BadImport(f"not a valid {format}: a file {error.what}", place(data, error.pointer))


def bad_text(error: Exception, format: str) -> BadImport:
    """The refusal of a file that cannot be parsed as JSON or YAML."""
    wrong = f"not a valid {format}: "
    match error:
        case json.JSONDecodeError():
            return BadImport(f"{wrong}not valid JSON: {error.msg}", f"{error.lineno}:{error.colno}")
        case yaml.MarkedYAMLError() if (mark := error.problem_mark or error.context_mark) is not None:
            return BadImport(f"{wrong}{error.problem or error.context}"[:300], f"{mark.line + 1}:{mark.column + 1}")
        case yaml.reader.ReaderError():
            return BadImport(f"{wrong}a character that YAML forbids, at offset {error.position}")
        case UnicodeDecodeError():
            return BadImport(f"{wrong}not valid {error.encoding.upper()}, at byte {error.start}")
        case RecursionError():
            return BadImport(f"{wrong}values are nested too deeply")
        case ValueError() if "digits" in str(error):
            return BadImport(f"{wrong}a number has too many digits")
        case _:
            return BadImport(f"{wrong}it cannot be parsed")


def place(data: bytes, pointer: str) -> str:
    """Line and column of a value, `"12:5"`; empty if the file is too large to look for it."""
    try:
        found = source.parse(data, "", part=True).head(pointer)
    except (Refused, *CANNOT_CONVERT):
        return ""
    return f"{found.line}:{found.column}"
