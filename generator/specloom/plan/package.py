"""What a template may ask for: the files of a package as typed values. Knows finished Python text; makes none.

Every text here is spelled: it can stand in a file as it is. docs/templates.md lists the templates and what each gets.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from specloom.custom import Custom
from specloom.emit import ImportLine, Imports
from specloom.plan.interface_package import Interface as Interface
from specloom.plan.interface_package import TableFile as TableFile
from specloom.plan.raw_response_classes import Access, AccessClass, CallProtocol, HeadersModule


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


@attrs.frozen
class MethodParameter:
    """One argument of a method, for its documentation.

    Attributes:
        wire: Name on the wire, `""` for arguments that are not sent under a name.
    """

    name: str
    annotation: str
    required: bool
    wire_name: str = ""


@attrs.frozen
class Method:
    """One method, sync or async.

    Attributes:
        overloads: Signatures that each begin with the opening parenthesis and end before the colon.
        signature: The same for the implementation.
        define: `def` or `async def`.
        body: Statements.
        returns: Annotation of what it returns.
        call: How it is called, for people: `client.chat.completions.create(model=..., messages=...)`.
        example: A call with all that it needs, as somebody would type it.
        endpoint: Method and path on the wire.
        summary: One line, `""` where the description says nothing.
        access: Functions of the runtime that make its raw and its opened twin; none where it has none.
        protocol: What its twins are, where it has overloads; `answers` is what each of those gives.
        decorator: Such as `classmethod`, `""` for none.
        deprecation: The spelled decorator of what is deprecated, `""` for what is not.
    """

    name: str
    define: str
    signature: str
    docstring: str
    body: tuple[str, ...]
    returns: str
    overload: str = ""
    overloads: tuple[str, ...] = ()
    call: str = ""
    example: str = ""
    endpoint: str = ""
    summary: str = ""
    deprecated: bool = False
    parameters: tuple[MethodParameter, ...] = ()
    access: Mapping[Access, str] = attrs.field(factory=dict[Access, str])
    protocol: CallProtocol | None = None
    answers: tuple[str, ...] = ()
    decorator: str = ""
    deprecation: str = ""


@attrs.frozen
class Child:
    """A resource as the attribute of another, or of the client.

    Attributes:
        module: Relative module to import it from when it is touched, `""` where it stands in the same module.
        imported: What is imported from it: the type, under another name where `type` is not its own.
    """

    name: str
    type: str
    docstring: str
    module: str = ""
    imported: str = ""


@attrs.frozen
class ResourceClass:
    """One class of `resources/`: a node of the tree, sync or async."""

    name: str
    base: str
    docstring: str
    methods: tuple[Method, ...]
    children: tuple[Child, ...]
    access: tuple[AccessClass, ...]
    path: str
    property: str = ""


@attrs.frozen
class ResourceModule:
    """A module of `resources/`: a resource of the client and those below it.

    Attributes:
        constants: Statements that describe the operations.
        classes: The sync ones, then their asyncio twins.
        stem: Its name for users; that of the file begins with an underscore where hand-written code extends it.
        protocols: For type checkers alone, `variables` the statements that make their type variables.
    """

    path: str
    docstring: str
    imports: Imports
    constants: tuple[str, ...]
    classes: tuple[ResourceClass, ...]
    variables: tuple[str, ...] = ()
    protocols: tuple[CallProtocol, ...] = ()
    stem: str = ""

    @property
    def deprecated(self) -> bool:
        """Whether some method is deprecated."""
        return any(method.deprecation for cls in self.classes for method in cls.methods)

    @property
    def sync(self) -> tuple[ResourceClass, ...]:
        """The classes that are not for asyncio."""
        return self.classes[: len(self.classes) // 2]


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


@attrs.frozen
class ResourceGuide:
    """One heading of `api.md`: a resource by its path, and its methods.

    Attributes:
        calls: A call of each method, with the arguments that it needs.
    """

    path: str
    docs: str
    methods: tuple[Method, ...]
    calls: tuple[str, ...] = ()


@attrs.frozen
class ConstructorArgument:
    """A constructor argument of the client, for `README.md`."""

    name: str
    docs: str
    env: str

    @property
    def shown_env(self) -> str:
        """The variable as a table shows it."""
        return f"`{self.env}`" if self.env else ""


@attrs.frozen
class Guide:
    """What `README.md` and `api.md` say.

    Attributes:
        client: Name of the client's class, `""` for a package of models alone.
        model: Name of the model to begin with in a package of models alone.
        example: A call with its arguments, as it could be typed.
        models: (name, module) of every model.
        log_env: Environment variable that turns on the log, `""` for none.
        log: Name of the logger.
        headers: A class that reads headers, `""` where no reply describes any.
    """

    title: str
    docs: str
    package: str
    client: str
    version: str
    arguments: tuple[ConstructorArgument, ...]
    example: str
    stream_example: str
    page_example: str
    model: str
    resources: tuple[ResourceGuide, ...]
    models: tuple[tuple[str, str], ...]
    log_env: str = ""
    log: str = ""
    headers: str = ""


@attrs.frozen
class PackagePlan:
    """A whole package.

    Attributes:
        shared_runtime: Whether its runtime is the folder `_runtime` beside it, not one of its own.
        extended: Modules that take the place of generated ones.
        custom: Hand-written modules that are part of it.
        compat: Whether it has the part of the runtime that behaves like an SDK of another generator.
    """

    name: str
    version: str
    models: tuple[TypesModule, ...]
    types: tuple[TypesModule, ...]
    resources: tuple[ResourceModule, ...]
    exports: tuple[Exports, ...]
    guide: Guide
    client: ClientModule | None = None
    webhooks: WebhooksModule | None = None
    headers: HeadersModule | None = None
    shared_runtime: bool = False
    interface: Interface | None = None
    extended: tuple[ExtendedModule, ...] = ()
    custom: Custom | None = None
    compat: bool = False
