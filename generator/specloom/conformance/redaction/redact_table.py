"""Redacts tables (RFC 4180): columns whose name tells of a credential. Knows rows and columns; not what else is in them."""

from __future__ import annotations

import csv
import io
import re

from specloom.conformance.redaction.redact_rules import identifies, tells
from specloom.conformance.redaction.redactor import Redactor

SEPARATORS = {"text/csv": ",", "application/csv": ",", "text/tab-separated-values": "\t"}
"""Media type -> the character between columns."""


ABOVE = re.compile(r"\ufeff?(?:#|sep=)")
"""A line above the row of names: a comment, or the separator as Excel reads it."""

CELL = re.compile(r"[\w .-]{1,40}")


def separator_of(text: str) -> str:
    """The separator of an unmarked table: every row has as many of them as the row of names; empty for other texts."""
    lines = [line for line in text.split("\n") if line.strip()]
    for separator in (",", ";", "\t") if len(lines) > 1 else ():
        names = lines[0].split(separator)
        if len(names) > 1 and all(CELL.fullmatch(name.strip()) for name in names):
            widths = {line.count(separator) for line in lines}
            return separator if widths == {len(names) - 1} else ""
    return ""


def table_separator(media: str, text: str) -> str:
    """The separator of a table: that of its media type, or what its row of names has instead; empty for other texts."""
    usual = SEPARATORS.get(media)
    if usual is None:
        return separator_of(text)
    names = next((line for line in text.split("\n") if line.strip() and not ABOVE.match(line)), "")
    return next((each for each in (usual, ";", "\t", "|", ",") if each in names), usual)


def clean_table(text: str, separator: str, redactor: Redactor) -> str:
    """The table without the values of telling columns; unchanged if there are none, or if it cannot be read."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return text
    head = next((at for at, row in enumerate(rows) if row and not ABOVE.match(row[0])), 0)
    names = [name.strip() for name in rows[head]] if rows else []
    for index, name in enumerate(names):
        if identifies(name, redactor.rules):
            redactor.keep(" ".join(row[index] for row in rows[head + 1 :] if index < len(row)))
    columns = [index for index, name in enumerate(names) if tells(name, redactor.rules)]
    if not columns:
        return text
    for row in rows[head + 1 :]:
        for index in columns:
            if index < len(row):
                row[index] = redactor.learn(row[index])
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, lineterminator="\r\n" if "\r\n" in text else "\n").writerows(rows)
    return written.getvalue()
