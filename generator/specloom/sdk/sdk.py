"""The public interface of an SDK, as far as a generated package has to reproduce it. Knows no description."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom import ir
from specloom.sdk.called_resources import CalledResource
from specloom.sdk.modules import Expression, Modules, Name


@attrs.frozen
class Argument:
    """An argument of a method.

    Attributes:
        wire_name: Its name in the request.
        positional: Whether it may be given by position.
        location: `path`, `query`, `header` or `body`; `""` if unknown.
    """

    name: str
    wire_name: str
    required: bool
    positional: bool = False
    annotation: Expression | None = None
    location: str = ""


@attrs.frozen
class SDKMethod:
    """A method that users call, and the operation it sends.

    Attributes:
        path: Steps from the client: `("chat", "completions", "create")`.
        http_method, url: As the SDK sends them; `""` if unknown.
        path_arguments: Placeholder of the URL -> argument.
        client_arguments: Argument -> constructor argument that supplies it in calls that do not give it, in the path, the query or the body.
        params: The TypedDict of its arguments.
        item: Type of the items of its stream; None without a stream.
        switch: The argument that requests the stream, `""` if none does.
        page: The pagination class that it returns.
        deprecated: Deprecation message; None if it is not deprecated.
        returns_class: Class or alias that `api.md` lists as its return type.
        unwrapped: The property of the response that it returns; `""` if it returns all of it.
        multipart: Whether its body is sent as `multipart/form-data`.
        body: The argument that is the whole body, `""` if several make it up.
        options: Options of the client that it sends with, as written: `max_retries=0`.
        in_reference: Whether `api.md` lists it; true without an `api.md`.
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
    client_arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    params: Name | None = None
    item: Expression | None = None
    switch: str = ""
    page: Name | None = None
    deprecated: str | None = None
    unwrapped: str = ""
    multipart: bool = False
    body: str = ""
    options: str = ""
    in_reference: bool = True
    line: str = ""

    @property
    def dotted(self) -> str:
        """The name as users write it, without the client."""
        return ".".join(self.path)


@attrs.frozen
class ClientArgument:
    """An argument of the constructor.

    Attributes:
        env: Environment variable that supplies its default, or `""`.
        header: Header, or query parameter, that carries its value unchanged, or `""`.
        scheme: How it authenticates: `bearer`, `basic`, `header`, `query`, or `""`.
        default: Its value if neither it nor the variable is given.
        needed: Whether the constructor raises if it has no value.
        place: Which part of a basic credential it is: 0 for the user name, 1 for the password.
    """

    name: str
    required: bool = False
    env: str = ""
    header: str = ""
    scheme: str = ""
    default: str = ""
    needed: bool = False
    place: int = 0


@attrs.frozen
class SDKClient:
    """The synchronous client class; the async class has the same interface.

    Attributes:
        environments: Name -> base URL.
        timeout: Seconds; None if the SDK does not define one.
        validates: Whether a request without credentials raises.
        retry_delays: Seconds before the first retry, and the most before any; None if the SDK does not define them.
        max_retry_after: Seconds that a server may ask to wait; None if the SDK does not say.
        array_format: How lists travel in a query: `comma`, `repeat`, `brackets`, `indices`.
        multipart_arrays: The same for a multipart body; `""` if the SDK does not say.
    """

    name: str
    asyncio_name: str = ""
    arguments: tuple[ClientArgument, ...] = ()
    base_url: str = ""
    base_url_env: str = ""
    environments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    default_headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    idempotency_header: str = ""
    retry_delays: tuple[float, float] | None = None
    max_retry_after: float | None = None
    max_retries: int | None = None
    timeout: float | None = None
    validates: bool = True
    array_format: str = ""
    nested_format: str = ""
    multipart_arrays: str = ""


@attrs.frozen
class PageClass:
    """A pagination class: how the next page is found.

    Attributes:
        kind: `page`, `offset`, `cursor`, `link`, or `single` if there is never a next page.
        items, next: Property names from the response's root.
        more, done: Property that is false, or true, on the last page.
        total: Property with the number of all pages, or of all items.
        param: Parameter that selects the page.
    """

    name: str
    kind: str
    items: tuple[str, ...] = ()
    param: str = ""
    next: tuple[str, ...] = ()
    next_is_item: bool = False
    more: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    total: tuple[str, ...] = ()


@attrs.frozen
class SDKWebhookMethod:
    """A method that verifies or reads webhooks.

    Attributes:
        does: The usual name of a method that does the same: `unwrap`, `unsafe_unwrap`, `verify_signature`, `validate_signature`
            or `get_signature`.
        event: Type of what a request may hold; None for plain data.
        also: Other functions of the SDK that it calls.
    """

    name: str
    does: str
    event: Expression | None = None
    also: tuple[str, ...] = ()
    line: str = ""


@attrs.frozen
class SDKWebhooks:
    """A resource of an SDK that reads webhooks.

    Attributes:
        path: Its steps from the client.
        secret: Attribute of the client with the secret of the signatures.
        argument: Argument of its methods with another secret.
        library: Whether the package `standardwebhooks` verifies.
        raw_secret: Which secrets are the key itself, not what it is in base64: `always`, those of the `client`, `never`, or bytes.
        signature: How requests are signed; None for Standard Webhooks.
    """

    path: tuple[str, ...]
    secret: str
    argument: str
    methods: tuple[SDKWebhookMethod, ...]
    library: bool = False
    raw_secret: str = ""
    signature: ir.WebhookSignature | None = None

    @property
    def dotted(self) -> str:
        """The resource as users write it, without the client."""
        return ".".join(self.path)

    @property
    def names(self) -> tuple[str, ...]:
        """The methods as users write them, without the client."""
        return tuple(f"{self.dotted}.{method.name}" for method in self.methods)


@attrs.frozen
class Sdk:
    """One SDK.

    Attributes:
        exports: Dotted import path of a public type -> its definition.
        all_names: Names that `from PACKAGE import *` imports.
        module_client: Variables of the package that configure its default client: `openai.api_key`.
        end: Data of the event that ends a stream.
        webhooks: The resources that verify and read webhooks in a way that a package can have.
        handwritten: Public methods that call no operation themselves, or that `api.md` does not list.
        called: The resources that methods of the client return.
    """

    package: str
    version: str
    modules: Modules
    client: SDKClient
    methods: tuple[SDKMethod, ...]
    exports: Mapping[str, Name]
    pages: Mapping[str, PageClass]
    all_names: tuple[str, ...] = ()
    module_client: tuple[str, ...] = ()
    end: str = ""
    handwritten: tuple[SDKMethod, ...] = ()
    webhooks: tuple[SDKWebhooks, ...] = ()
    called: tuple[CalledResource, ...] = ()
