"""Template values: resources and their methods. Strings are finished Python source. Prints nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from specloom.emit import Imports
from specloom.plan.raw_response_classes import Access, AccessClass


class MethodParameter(NamedTuple):
    """One argument of a method, for its documentation.

    Attributes:
        wire_name: Name on the wire, `""` for arguments that are not sent under a name.
    """

    name: str
    annotation: str
    required: bool
    wire_name: str = ""


class DeclaredOverload(NamedTuple):
    """An overload of a method, with its decorator of a deprecated one, `""` for others."""

    signature: str
    deprecation: str = ""


class Method(NamedTuple):
    """One method, sync or async.

    Attributes:
        overloads: Signatures that each begin with the opening parenthesis and end before the colon.
        signature: The same for the implementation.
        define: `def` or `async def`.
        body: Statements.
        returns: Annotation of what it returns.
        call: The call in documentation: `client.chat.completions.create(model=..., messages=...)`.
        example: A call with all required arguments.
        endpoint: Method and path on the wire.
        summary: One line, `""` if the description has none.
        access: Functions of the runtime that create its raw and its opened variant; none if it has none.
        decorator: Such as `classmethod`, `""` for none.
        deprecation: The decorator of a deprecated method, `""` for others.
        overloads: Signatures of its overloads; `declared` has their decorators as well.
    """

    name: str
    define: str
    signature: str
    docstring: str
    body: tuple[str, ...]
    returns: str
    overload: str = ""
    overloads: tuple[str, ...] = ()
    declared: tuple[DeclaredOverload, ...] = ()
    call: str = ""
    example: str = ""
    endpoint: str = ""
    summary: str = ""
    deprecated: bool = False
    parameters: tuple[MethodParameter, ...] = ()
    access: Mapping[Access, str] = MappingProxyType({})
    decorator: str = ""
    deprecation: str = ""


class Child(NamedTuple):
    """A resource as the attribute of another, or of the client.

    Attributes:
        module: Relative module to import it from on first use.
        imported: Name to import from it: the type, or another name that `type` is an alias for.
    """

    name: str
    type: str
    docstring: str
    module: str
    imported: str

    @property
    def class_name(self) -> str:
        """The name of its class where it is defined."""
        return self.imported.partition(" as ")[0]


class ResourceClass(NamedTuple):
    """One class of `resources/`: a node of the tree, sync or async."""

    name: str
    base: str
    docstring: str
    methods: tuple[Method, ...]
    children: tuple[Child, ...]
    access: tuple[AccessClass, ...]
    path: str
    property: str = ""


class ResourceModule(NamedTuple):
    """A module of `resources/`: one resource.

    Attributes:
        constants: Statements that describe the operations.
        classes: The sync one, then the async one unless it is left out.
        stem: Name of the module of `resources/` that users import its classes from: that of the top-level resource.
    """

    path: str
    docstring: str
    imports: Imports
    constants: tuple[str, ...]
    classes: tuple[ResourceClass, ...]
    stem: str

    @property
    def deprecated(self) -> bool:
        """Whether some method is deprecated."""
        return any(
            method.deprecation or any(each.deprecation for each in method.declared)
            for cls in self.classes
            for method in cls.methods
        )

    @property
    def sync(self) -> ResourceClass:
        """The sync class."""
        return self.classes[0]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all its classes."""
        return tuple(name for cls in self.classes for name in (cls.name, *(access.name for access in cls.access)))
