"""Template values: the client, webhooks and the names of a package. Strings are finished Python source.
Prints nothing itself.
"""

from __future__ import annotations

from typing import NamedTuple

from specloom.emit import ImportLine, Imports
from specloom.plan.resource_classes import Child, Method


class ClientClass(NamedTuple):
    """The client, sync or async.

    Attributes:
        bases: Base classes, separated by commas.
        signature: Of `__init__`.
        body: Statements of `__init__`.
        property: Decorator of the properties that return resources.
        methods: Its additional methods, for a client created from a registry.
        attributes: Statements of the class.
    """

    name: str
    bases: str
    docstring: str
    signature: str
    body: tuple[str, ...]
    property: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...] = ()
    attributes: tuple[str, ...] = ()


class ClientModule(NamedTuple):
    """`client.py`.

    Attributes:
        constants: Statements before the classes.
        path: `_client.py` if hand-written code extends it.
    """

    docstring: str
    imports: Imports
    constants: tuple[str, ...]
    classes: tuple[ClientClass, ...]
    path: str = "client.py"


class WebhookParser(NamedTuple):
    """A function that parses one kind of webhook, or a method that parses any."""

    name: str
    signature: str
    docstring: str
    body: tuple[str, ...]


class WebhookClass(NamedTuple):
    """A resource that verifies and reads webhooks.

    Attributes:
        attributes: Statements that say how it verifies.
    """

    name: str
    bases: str
    docstring: str
    attributes: tuple[str, ...]
    methods: tuple[WebhookParser, ...]


class WebhooksModule(NamedTuple):
    """`webhooks.py`."""

    docstring: str
    imports: Imports
    webhooks: tuple[WebhookParser, ...]
    resources: tuple[WebhookClass, ...] = ()


class ExtendedModule(NamedTuple):
    """A module that exports hand-written classes in place of the generated ones that they extend.

    Attributes:
        names: Literals of all exported names, sorted.
    """

    path: str
    docstring: str
    imports: tuple[ImportLine, ...]
    names: tuple[str, ...]


class Exports(NamedTuple):
    """An `__init__.py` that imports names on first use.

    Attributes:
        modules: (literal of the name, literal of the module) in order.
        names: Literals of the names, sorted.
        imports: For type checkers only.
        loader: Module that defines `load`.
        builtins: `builtins.` if a sibling module has the name of a builtin that is used here, else `""`.
        table: Module with the names, if there are so many that reading them takes longer than a first call, else `""`.
        note: Comment for type checkers below the docstring.
    """

    path: str
    docstring: str
    modules: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    imports: tuple[ImportLine, ...]
    loader: str
    version: str = ""
    builtins: str = ""
    table: str = ""
    note: str = ""
