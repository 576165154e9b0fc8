"""Template values: definitions of `models/` and `types/`. Strings are finished Python source. Prints nothing itself."""

from __future__ import annotations

from typing import Literal, NamedTuple

from specloom.emit import Imports


class RecordClass(NamedTuple):
    """A class of `models/`.

    Attributes:
        base: Base class: `Record`, or `Extras[...]` for typed undeclared properties.
        decorator: Name of the class decorator.
        docstring: With its quotes, indented for a class body; `""` for none.
        fields: Statements of the class body, such as `id: str`.
        unseen_base: Base class when the program runs, where type checkers have to see `base`; `""` if both are the same.
        type_checking: The imported name of `TYPE_CHECKING`, if there is an `unseen_base`.
        narrows: Whether a field has another type than in the base class.
    """

    name: str
    base: str
    decorator: str
    docstring: str
    fields: tuple[str, ...]
    unseen_base: str = ""
    type_checking: str = ""
    narrows: bool = False
    kind: Literal["record"] = "record"


class NamedType(NamedTuple):
    """A named type: `name: marker = value`, with a docstring under it.

    Attributes:
        marker: The imported name of `TypeAlias`.
    """

    name: str
    value: str
    marker: str
    docstring: str = ""
    kind: Literal["alias"] = "alias"


class InputClass(NamedTuple):
    """A TypedDict of `types/`.

    Attributes:
        base: The imported name of `TypedDict`.
        fields: Its keys, `name: annotation`, and the docs of each.
        items: The same as `"key": "annotation"` if a key is not an identifier; one of both is empty.
    """

    name: str
    base: str
    docstring: str
    fields: tuple[str, ...]
    items: tuple[str, ...] = ()
    kind: Literal["input", "functional"] = "input"


class TypesModule(NamedTuple):
    """A module of `models/` or `types/`: definitions in an order in which they can be evaluated.

    Attributes:
        path: Path in the package, such as `models/chat.py`.
        public: Names that it defines, in order.
    """

    path: str
    docstring: str
    imports: Imports
    items: tuple[RecordClass | NamedType | InputClass, ...]
    public: tuple[str, ...]

    @property
    def narrows(self) -> bool:
        """Whether a class narrows a field of its base class, which pyright refuses for attributes that can be assigned."""
        return any(isinstance(item, RecordClass) and item.narrows for item in self.items)
