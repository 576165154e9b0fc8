"""What a template may ask for about access to whole responses; part of `package`. Knows finished Python text; makes none."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from specloom.emit import Imports
from specloom.plan.model_classes import InputClass

Access: TypeAlias = Literal["raw", "opened"]
"""Ways to reach a response around its value: read (`with_raw_response`) or not yet read (`with_streaming_response`)."""


@attrs.frozen
class CallProtocol:
    """What a method with overloads is, whatever its replies are wrapped in: a generic protocol with a type for each overload.

    Attributes:
        base: What it derives from: `Protocol` with its type variables.
        variables: Their names, in the order of the overloads.
        overload: The spelled `overload`.
        signatures: As `Method.overloads`, each returning its type variable.
        arguments: The keyword arguments that all overloads share, which `signatures` unpack; None where there are none.
    """

    name: str
    base: str
    variables: tuple[str, ...]
    docstring: str
    overload: str
    signatures: tuple[str, ...]
    arguments: InputClass | None = None


@attrs.frozen
class AccessMethod:
    """One method of an `AccessClass`.

    Attributes:
        wrap: Function of the runtime around the resource's method.
        annotation: `: ` and the type, `""` where type checkers find it out.
    """

    name: str
    wrap: str
    annotation: str = ""


@attrs.frozen
class AccessClass:
    """A class whose methods are those of a resource, returning responses.

    Attributes:
        resource: Class name of the resource, `argument` the name it is given by.
        attribute: Property of the resource that makes one.
        mode: Method of the caller that changes its mode.
    """

    name: str
    resource: str
    argument: str
    attribute: str
    mode: str
    class_docstring: str
    docstring: str
    methods: tuple[AccessMethod, ...]


@attrs.frozen
class HeadersClass:
    """A class that reads the headers of an operation's replies, or another name for one that has the same.

    Attributes:
        base: What it derives from; for another name the spelled `TypeAlias`.
        endpoint: Method and path of the operation.
        fields: Statements of the class body.
        same: The class that it is another name for, `""` for none.
    """

    name: str
    base: str
    docstring: str
    endpoint: str
    fields: tuple[str, ...]
    same: str = ""


@attrs.frozen
class HeadersModule:
    """`headers.py`."""

    docstring: str
    imports: Imports
    classes: tuple[HeadersClass, ...]
