"""Definitions of `models/` and `types/`, for templates. Holds finished Python text; makes none."""

from __future__ import annotations

from typing import Literal

import attrs

from specloom.emit import Imports


@attrs.frozen
class RecordClass:
    """A class of `models/`.

    Attributes:
        base: What it derives from: `Record`, or `Extras[...]` for typed further members.
        decorator: Name of the class decorator.
        docstring: With its quotes, indented for a class body; `""` for none.
        fields: Statements of the class body, such as `id: str`.
    """

    name: str
    base: str
    decorator: str
    docstring: str
    fields: tuple[str, ...]
    kind: Literal["record"] = "record"


@attrs.frozen
class NamedType:
    """A named type: `name: marker = value`, with a docstring under it.

    Attributes:
        marker: The spelled `TypeAlias`.
    """

    name: str
    value: str
    marker: str
    docstring: str = ""
    kind: Literal["alias"] = "alias"


@attrs.frozen
class InputClass:
    """A TypedDict of `types/`.

    Attributes:
        base: The spelled `TypedDict`.
        fields: Its members: `name: annotation`.
        items: The same as `"key": "annotation"` where a key is no identifier; one of both is empty.
    """

    name: str
    base: str
    docstring: str
    fields: tuple[str, ...]
    items: tuple[str, ...] = ()
    kind: Literal["input", "functional"] = "input"


@attrs.frozen
class TypesModule:
    """A module of `models/` or `types/`: definitions in an order in which they can be made.

    Attributes:
        path: Path in the package, such as `models/chat.py`.
        public: Names that it defines, in order.
    """

    path: str
    docstring: str
    imports: Imports
    items: tuple[RecordClass | NamedType | InputClass, ...]
    public: tuple[str, ...]
