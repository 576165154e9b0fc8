"""How lists and objects travel in a query or in a multipart body: `[query]` and `[multipart]`; knows no parameter."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from specloom.settings.reader import Reader

Arrays: TypeAlias = Literal["", "comma", "repeat", "brackets", "indices"]
Objects: TypeAlias = Literal["", "brackets", "dots"]
ARRAYS: tuple[Arrays, ...] = ("", "comma", "repeat", "brackets", "indices")
OBJECTS: tuple[Objects, ...] = ("", "brackets", "dots")


@attrs.frozen
class QueryRule:
    """The serialization of lists and objects in queries or multipart bodies, if it is not the described one.

    Attributes:
        arrays: `comma` (`a=1,2`), `repeat` (`a=1&a=2`), `brackets` (`a[]=1&a[]=2`) or `indices` (`a[0]=1&a[1]=2`); `""` for the
            described one.
        objects: `brackets` (`a[b]=1`) or `dots` (`a.b=1`); `""` for the described one.
    """

    arrays: Arrays = ""
    objects: Objects = ""


def read_query(reader: Reader, table: object, name: str = "query") -> QueryRule:
    """The table `[query]`, or another of the same keys."""
    inner, reader = reader.as_table(table, name), reader.inside(name)
    reader.only(inner, (field.name for field in attrs.fields(QueryRule)))
    return QueryRule(
        arrays=reader.choice(inner, "arrays", ARRAYS),
        objects=reader.choice(inner, "objects", OBJECTS),
    )
