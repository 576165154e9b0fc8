"""Redacts tables (RFC 4180): columns whose name tells of a credential. Knows rows and columns; not what else is in them."""

from __future__ import annotations

import csv
import io

from specloom.conformance.redaction.redact_rules import tells
from specloom.conformance.redaction.redactor import Redactor

SEPARATORS = {"text/csv": ",", "application/csv": ",", "text/tab-separated-values": "\t"}
"""Media type -> the character between columns."""


def clean_table(text: str, separator: str, redactor: Redactor) -> str:
    """The table without the values of telling columns; unchanged if there are none, or if it cannot be read."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return text
    columns = [index for index, name in enumerate(rows[0] if rows else ()) if tells(name.strip(), redactor.rules)]
    if not columns:
        return text
    for row in rows[1:]:
        for index in columns:
            if index < len(row):
                row[index] = redactor.learn(row[index])
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, lineterminator="\r\n" if "\r\n" in text else "\n").writerows(rows)
    return written.getvalue()
