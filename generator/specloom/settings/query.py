"""How lists and objects travel in a query: `[query]`; knows no parameter."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from specloom.settings.reader import Reader

Arrays: TypeAlias = Literal["", "comma", "repeat", "brackets"]
Objects: TypeAlias = Literal["", "brackets"]
ARRAYS: tuple[Arrays, ...] = ("", "comma", "repeat", "brackets")
OBJECTS: tuple[Objects, ...] = ("", "brackets")


@attrs.frozen
class QueryRule:
    """The serialization of lists and objects in queries, if it is not the described one.

    Attributes:
        arrays: `comma` (`a=1,2`), `repeat` (`a=1&a=2`) or `brackets` (`a[]=1&a[]=2`); `""` for the described one.
        objects: `brackets` (`a[b]=1`); `""` for the described one.
    """

    arrays: Arrays = ""
    objects: Objects = ""


def read_query(reader: Reader, table: object) -> QueryRule:
    """The table `[query]`."""
    inner, reader = reader.as_table(table, "query"), reader.inside("query")
    reader.only(inner, (field.name for field in attrs.fields(QueryRule)))
    return QueryRule(
        arrays=reader.choice(inner, "arrays", ARRAYS),
        objects=reader.choice(inner, "objects", OBJECTS),
    )
