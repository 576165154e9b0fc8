"""All that is known of one API while its recordings are judged. Knows description, client and package; judges nothing."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import attrs

from specloom import ir
from specloom.conformance.redact_rules import Rules, make_rules
from specloom.conformance.routes import Routes, make_routes
from specloom.document import Document
from specloom.document.validators import Validators
from specloom.findings import Finding, Place, Refused
from specloom.plan.arguments import Argument, plan_arguments
from specloom.plan.replies import variants
from specloom.plan.requests import contents
from specloom.settings import Settings
from specloom.spell import Book, Home, Page, Scope


@attrs.frozen
class Signature:
    """What a method takes beside the options of every call.

    Attributes:
        arguments: Those that make the request.
        content_type, accept: Whether it takes an argument of that name, to choose between representations.
    """

    arguments: tuple[Argument, ...]
    content_type: bool
    accept: bool


@attrs.define(slots=False)
class Api:
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
    settings: Settings
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
    def rules(self) -> Rules:
        """What must not stand in its recordings. Raises Refused where `client.toml` says it wrongly."""
        table = {key: list(names) for key, names in self.settings.redact.items()}
        try:
            return make_rules(self.client.auths, table)
        except ValueError as error:
            place = Place(self.settings.file)
            help = "The keys are listed in docs/client-toml.md."
            raise Refused(Finding("bad-settings", "error", str(error), place=place, help=help)) from error

    @cached_property
    def _signatures(self) -> dict[str, Signature]:
        return {}

    def signature(self, operation: ir.Operation) -> Signature:
        """What the method of an operation takes, as it was planned for the generated package."""
        if operation.key not in self._signatures:
            self._signatures[operation.key] = _signature(operation, self.client)
        return self._signatures[operation.key]


def _signature(operation: ir.Operation, client: ir.Client) -> Signature:
    book = Book(client.shapes, {key: Home("shared", "Model") for key in client.shapes})
    plain, _ = variants(operation, book)
    choices = {"content_type": len(contents(operation.body)) > 1, "accept": len(plain) > 1}
    taken = [name for name, needed in choices.items() if needed]
    scope = Scope(Page("resources.any"), runtime=False)
    return Signature(tuple(plan_arguments(operation, scope, book, taken)), **choices)


def method_path(operation: ir.Operation) -> str:
    """Where the method stands on the client: `chat.completions.create`."""
    return ".".join([*operation.resource, operation.name])
