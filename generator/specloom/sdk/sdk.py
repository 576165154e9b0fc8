"""What an SDK offers its users, as far as a generated package has to offer the same. Knows no description."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.sdk.modules import Expression, Modules, Name


@attrs.frozen
class Argument:
    """An argument of a method.

    Attributes:
        wire_name: What it is called when it is sent.
        positional: Whether it may be given by position.
    """

    name: str
    wire_name: str
    required: bool
    positional: bool = False
    annotation: Expression | None = None


@attrs.frozen
class Method:
    """A method that users call, and the operation it sends.

    Attributes:
        path: Steps from the client: `("chat", "completions", "create")`.
        http_method, url: As the SDK sends them, `""` where it does not say.
        path_arguments: Placeholder of the URL -> argument.
        params: The TypedDict of its arguments.
        item: What its stream holds, None where it has none.
        page: The paging class that it returns.
        deprecated: What users are told, None where it is current.
        returns_class: Class or alias that `api.md` names for what it returns.
        unwrapped: Whether it returns a property of the response, not all of it.
        multipart: Whether its body is sent as `multipart/form-data`.
        in_reference: Whether `api.md` lists it, true where there is no `api.md`.
        line: Where it is defined, for messages.
    """

    path: tuple[str, ...]
    http_method: str = ""
    url: str = ""
    arguments: tuple[Argument, ...] = ()
    path_arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    returns: Expression | None = None
    returns_name: str = ""
    returns_class: Name | None = None
    params: Name | None = None
    item: Expression | None = None
    page: Name | None = None
    deprecated: str | None = None
    unwrapped: bool = False
    multipart: bool = False
    in_reference: bool = True
    line: str = ""

    @property
    def dotted(self) -> str:
        """As users write it, the client left out."""
        return ".".join(self.path)


@attrs.frozen
class ClientArgument:
    """An argument of the constructor.

    Attributes:
        env: Environment variable that stands in for it, `""` for none.
        header: Header that carries it as it is, `""` for none.
        scheme: How it authenticates: `bearer`, `basic`, `header`, or `""`.
    """

    name: str
    required: bool = False
    env: str = ""
    header: str = ""
    scheme: str = ""
    default: str = ""


@attrs.frozen
class ClientClass:
    """The synchronous client class; its asyncio twin is like it.

    Attributes:
        environments: Name -> base URL.
        timeout: Seconds; None where the SDK does not say.
        array_format: How lists travel in a query: `comma`, `repeat`, `brackets`, `indices`.
    """

    name: str
    asyncio_name: str = ""
    arguments: tuple[ClientArgument, ...] = ()
    base_url: str = ""
    base_url_env: str = ""
    environments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    default_headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    idempotency_header: str = ""
    max_retries: int | None = None
    timeout: float | None = None
    array_format: str = ""
    nested_format: str = ""


@attrs.frozen
class PageClass:
    """A paging class: how the next page is found.

    Attributes:
        kind: `page`, `offset`, `cursor`, `link`, or `none` where there is never a next page.
        items, next: Property names from the response's root.
        param: Parameter that says which page.
    """

    name: str
    kind: str
    items: tuple[str, ...] = ()
    param: str = ""
    next: tuple[str, ...] = ()
    next_is_item: bool = False


@attrs.frozen
class Sdk:
    """One SDK.

    Attributes:
        exports: Dotted import path of a public type -> where it is defined.
        all_names: What `from PACKAGE import *` gives.
        module_client: Variables of the package that configure a client of its own: `openai.api_key`.
        end: Text that ends a stream.
        handwritten: Public methods that send nothing by themselves or stand in no reference.
    """

    package: str
    version: str
    modules: Modules
    client: ClientClass
    methods: tuple[Method, ...]
    exports: Mapping[str, Name]
    pages: Mapping[str, PageClass]
    all_names: tuple[str, ...] = ()
    module_client: tuple[str, ...] = ()
    end: str = ""
    handwritten: tuple[str, ...] = ()
