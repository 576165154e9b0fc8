"""The client, webhooks and what a package offers at its top, for templates. Holds finished Python text; makes none."""

from __future__ import annotations

import attrs

from specloom.emit import ImportLine, Imports
from specloom.plan.resource_classes import Child, Method


@attrs.frozen
class ClientClass:
    """The client, sync or async.

    Attributes:
        bases: What it derives from, separated by commas.
        signature: Of `__init__`.
        body: Statements of `__init__`.
        property: Decorator of the properties that lead to resources.
        methods: Its own methods besides, as a client made from a registry has them.
    """

    name: str
    bases: str
    docstring: str
    signature: str
    body: tuple[str, ...]
    property: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...] = ()


@attrs.frozen
class ClientModule:
    """`client.py`.

    Attributes:
        constants: Statements before the classes.
        path: `_client.py` where hand-written code extends it.
    """

    docstring: str
    imports: Imports
    constants: tuple[str, ...]
    classes: tuple[ClientClass, ...]
    path: str = "client.py"


@attrs.frozen
class WebhookParser:
    """A function that reads one kind of webhook."""

    name: str
    signature: str
    docstring: str
    body: tuple[str, ...]


@attrs.frozen
class WebhooksModule:
    """`webhooks.py`."""

    docstring: str
    imports: Imports
    webhooks: tuple[WebhookParser, ...]


@attrs.frozen
class ExtendedModule:
    """A module that offers hand-written classes in place of the generated ones that they extend.

    Attributes:
        names: Spelled names of all that it offers, sorted.
    """

    path: str
    docstring: str
    imports: tuple[ImportLine, ...]
    names: tuple[str, ...]


@attrs.frozen
class Exports:
    """An `__init__.py` that imports names when they are first used.

    Attributes:
        homes: (spelled name, spelled module) in order.
        names: Spelled names, sorted.
        imports: For type checkers alone.
        loader: Module that has `load`.
        builtins: `builtins.` where a module beside it is called like a builtin that is used here, else `""`.
    """

    path: str
    docstring: str
    modules: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    imports: tuple[ImportLine, ...]
    loader: str
    version: str = ""
    builtins: str = ""
