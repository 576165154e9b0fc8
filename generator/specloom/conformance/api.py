"""All that is known of one API while its recordings are judged. Knows description, client and package; judges nothing."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import attrs

from specloom import ir
from specloom.conformance.redaction.redact_rules import RedactionRules, make_rules
from specloom.conformance.routes import Routes, make_routes
from specloom.document import Document
from specloom.document.validators import Validators
from specloom.emit import ImportCollector, Scope, Symbol, SymbolTable
from specloom.findings import Finding, Place, Refused
from specloom.plan.arguments import MethodArgument, plan_arguments
from specloom.plan.requests import contents
from specloom.plan.responses import variants
from specloom.settings import ClientSettings


@attrs.frozen
class OperationSignature:
    """What a method takes beside the options of every call.

    Attributes:
        arguments: Those that make the request.
        content_type, accept: Whether it takes an argument of that name, to choose between representations.
    """

    arguments: tuple[MethodArgument, ...]
    content_type: bool
    accept: bool


@attrs.define(slots=False)
class ApiUnderTest:
    """One API.

    Attributes:
        name: That of its folder in `specs/`.
        client: After all passes, names given.
        document: The upgraded description, for checks against its schemas.
        search: Folder that its package is imported from; `generated/` of the project where nothing is said.
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
        """What must not stand in its recordings. Raises Refused where `client.toml` says it wrongly."""
        table = {key: list(names) for key, names in self.settings.redact.items()}
        try:
            return make_rules(self.client.auths, table)
        except ValueError as error:
            place = Place(self.settings.file)
            help = "docs/client-toml.md lists the keys."
            raise Refused(Finding("bad-settings", "error", str(error), place=place, help=help)) from error

    @cached_property
    def _signatures(self) -> dict[str, OperationSignature]:
        return {}

    def signature(self, operation: ir.Operation) -> OperationSignature:
        """What the method of an operation takes, as it was planned for the generated package."""
        if operation.key not in self._signatures:
            self._signatures[operation.key] = _signature(operation, self.client)
        return self._signatures[operation.key]


def book_of(client: ir.Client) -> SymbolTable:
    """The shapes of a client, for planning what does not depend on where they are."""
    return SymbolTable(client.shapes, {key: Symbol("shared", "Model") for key in client.shapes})


def _signature(operation: ir.Operation, client: ir.Client) -> OperationSignature:
    symbols = book_of(client)
    plain, _ = variants(operation, symbols)
    choices = {"content_type": len(contents(operation.body)) > 1, "accept": len(plain) > 1}
    taken = [name for name, needed in choices.items() if needed]
    scope = Scope(ImportCollector("resources.any"), runtime=False)
    return OperationSignature(tuple(plan_arguments(operation, scope, symbols, taken)), **choices)


def method_path(operation: ir.Operation) -> str:
    """Where the method stands on the client: `chat.completions.create`."""
    return ".".join([*operation.resource, operation.name])
