"""JSON values, numbers as they are written, and positions in a document. Knows no description format.

`exact`, for numbers that no float can hold, is imported by those who need it: decimals take longer to import than all else here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from specloom.values.equality import equal as equal
from specloom.values.origin import Origin as Origin
from specloom.values.origin import escape as escape
from specloom.values.origin import unescape as unescape
from specloom.values.spelled import SpelledFloat as SpelledFloat
from specloom.values.spelled import SpelledInt as SpelledInt
from specloom.values.spelled import spelled as spelled
from specloom.values.spelled import spelling as spelling

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""Any JSON value."""
