"""Template values: access to whole responses. Strings are finished Python source. Prints nothing itself."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from specloom.emit import Imports

Access: TypeAlias = Literal["raw", "opened"]
"""Kinds of access to a response: read (`with_raw_response`) or unread (`with_streaming_response`)."""


class AccessMethod(NamedTuple):
    """One method of an `AccessClass`.

    Attributes:
        wrap: Function of the runtime around the resource's method.
    """

    name: str
    wrap: str


class AccessClass(NamedTuple):
    """A class whose methods are those of a resource, returning responses.

    Attributes:
        resource: Class name of the resource, `argument` the name of the parameter for it.
        attribute: Property of the resource that returns an instance.
        mode: Method of the sender that changes its mode.
    """

    name: str
    resource: str
    argument: str
    attribute: str
    mode: str
    class_docstring: str
    docstring: str
    methods: tuple[AccessMethod, ...]


class HeadersClass(NamedTuple):
    """A class for the headers of an operation's responses, or an alias of one with the same headers.

    Attributes:
        base: Base class; for an alias the imported name of `TypeAlias`.
        endpoint: Method and path of the operation.
        fields: Statements of the class body.
        same: The class that it is an alias of, `""` for none.
    """

    name: str
    base: str
    docstring: str
    endpoint: str
    fields: tuple[str, ...]
    same: str = ""


class HeadersModule(NamedTuple):
    """`headers.py`."""

    docstring: str
    imports: Imports
    classes: tuple[HeadersClass, ...]


class ErrorClass(NamedTuple):
    """An exception, as type checkers see it.

    Attributes:
        bases: What it derives from, spelled.
        body: Annotation of the body.
    """

    name: str
    bases: str
    docstring: str
    body: str


class ErrorsModule(NamedTuple):
    """`errors.py`.

    Attributes:
        runtime: Module that has the exceptions at run time.
        names: Their names.
        exported: The same as strings, spelled.
    """

    docstring: str
    imports: Imports
    classes: tuple[ErrorClass, ...]
    runtime: str
    names: tuple[str, ...]
    exported: tuple[str, ...]
