"""One API under test. Knows its description, client and package; checks nothing."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import attrs

from specloom import ir
from specloom.conformance.redaction.redact_rules import RedactionRules, make_rules
from specloom.conformance.routes import Routes, make_routes
from specloom.document import Document
from specloom.document.validators import Validators
from specloom.emit import ImportCollector, Symbol, SymbolTable
from specloom.findings import Finding, Place, Refused
from specloom.plan.arguments import MethodArgument
from specloom.plan.constants import Constants
from specloom.plan.method_plan import plan_call
from specloom.plan.requests import flat_contents, sent_as, whole_contents
from specloom.settings import ClientSettings


@attrs.frozen
class OperationSignature:
    """The parameters of a method, apart from the options of every call.

    Attributes:
        arguments: Arguments that form the request.
        media_types: Media types of the body that it can send.
        whole: The arguments where a body is given as one value instead, in another of `whole_types`.
    """

    arguments: tuple[MethodArgument, ...]
    media_types: tuple[str, ...]
    whole: tuple[MethodArgument, ...] = ()
    whole_types: tuple[str, ...] = ()

    def form(self, media_type: str) -> tuple[tuple[MethodArgument, ...], bool]:
        """The arguments for a body of that media type, and whether `content_type` has to say which it is."""
        if self.whole and media_type in self.whole_types:
            return self.whole, len(self.whole_types) > 1
        return self.arguments, len(self.media_types) > 1


@attrs.define(slots=False)
class ApiUnderTest:
    """One API.

    Attributes:
        name: Name of its folder in `specs/`.
        client: The client after all passes, with names.
        document: The upgraded description, for validation against its schemas.
        search: Folder that its package is imported from; by default `generated/` of the project.
    """

    name: str
    client: ir.Client
    document: Document
    settings: ClientSettings
    search: Path | None = None

    @cached_property
    def routes(self) -> Routes:
        """Operations by method and path."""
        return make_routes(self.client)

    @cached_property
    def validators(self) -> Validators:
        """Validators of its schemas."""
        return Validators(self.document)

    @cached_property
    def rules(self) -> RedactionRules:
        """What to remove from its recordings. Raises Refused if `[redact]` in `client.toml` is not valid."""
        table = {key: list(names) for key, names in self.settings.redact.items()}
        try:
            return make_rules(self.client.auths, table)
        except ValueError as error:
            place = Place(self.settings.file)
            help = "`specloom explain client-toml` lists the keys."
            raise Refused(Finding("bad-settings", "error", str(error), place=place, help=help)) from error

    @cached_property
    def _signatures(self) -> dict[str, OperationSignature]:
        return {}

    @cached_property
    def token_methods(self) -> frozenset[str]:
        """Paths of the methods that call a token endpoint which its clients also use on their own."""
        urls = [auth.token_url for auth in self.client.auths if auth.token_url]
        return frozenset(
            method_path(each)
            for each in self.client.operations.values()
            if any(url.endswith(each.path) for url in urls)
        )

    def signature(self, operation: ir.Operation) -> OperationSignature:
        """The parameters of an operation's method, as planned for the generated package."""
        if operation.key not in self._signatures:
            self._signatures[operation.key] = _signature(operation, self.client)
        return self._signatures[operation.key]


def book_of(client: ir.Client) -> SymbolTable:
    """The shapes of a client, for plans that do not depend on module layout."""
    return SymbolTable(client.shapes, {key: Symbol("shared", "Model") for key in client.shapes})


def _signature(operation: ir.Operation, client: ir.Client) -> OperationSignature:
    symbols = book_of(client)
    method_plan = plan_call(operation, "OPERATION", frozenset(), Constants(ImportCollector("resources.any"), symbols))
    flat, whole = flat_contents(operation.body, symbols), whole_contents(operation.body, symbols)
    types = [tuple(dict.fromkeys(sent_as(each) for each in media)) for media in (flat, whole)]
    usual = tuple(each for each in method_plan.arguments if each.where != "call")
    if method_plan.other is None:
        return OperationSignature(usual, types[0] or types[1])
    other = tuple(each for each in method_plan.other.arguments if each.where not in ("call", "more"))
    return OperationSignature(usual, types[0], other, types[1])


def method_path(operation: ir.Operation) -> str:
    """The path of the method on the client: `chat.completions.create`."""
    return ".".join([*operation.resource, operation.name])
