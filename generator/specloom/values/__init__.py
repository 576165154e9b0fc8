"""JSON values, the numbers among them as they are written, and their positions in a document. Knows no description format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from specloom.values.equality import equal as equal
from specloom.values.exact import BigNumber as BigNumber
from specloom.values.exact import is_multiple as is_multiple
from specloom.values.exact import is_whole as is_whole
from specloom.values.exact import read_json as read_json
from specloom.values.origin import Origin as Origin
from specloom.values.origin import escape as escape
from specloom.values.origin import unescape as unescape
from specloom.values.spelled import SpelledFloat as SpelledFloat
from specloom.values.spelled import SpelledInt as SpelledInt
from specloom.values.spelled import spelled as spelled
from specloom.values.spelled import spelling as spelling

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""Any JSON value."""
