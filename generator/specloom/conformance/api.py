"""All that is known of one API while its recordings are judged. Knows description, client and package; judges nothing."""

from __future__ import annotations

from functools import cached_property

import attrs

from specloom import ir
from specloom.conformance.redact_rules import Rules, make_rules
from specloom.conformance.routes import Routes, make_routes
from specloom.document import Document
from specloom.document.validators import Validators
from specloom.plan.arguments import Argument, plan_arguments
from specloom.plan.replies import variants
from specloom.plan.requests import contents
from specloom.settings import Settings
from specloom.spell import Book, Home, Page, Scope


@attrs.define(slots=False)
class Api:
    """One API.

    Attributes:
        name: That of its folder in `specs/`.
        client: After all passes, names given.
        document: The upgraded description, for checks against its schemas.
    """

    name: str
    client: ir.Client
    document: Document
    settings: Settings

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
        """What must not stand in its recordings."""
        return make_rules(self.client.auths, {key: list(names) for key, names in self.settings.redact.items()})

    @cached_property
    def _arguments(self) -> dict[str, list[Argument]]:
        return {}

    def arguments(self, operation: ir.Operation) -> list[Argument]:
        """The arguments of an operation's method, `content_type` and `accept` not among them."""
        if operation.key not in self._arguments:
            book = Book(self.client.shapes, {key: Home("shared", "Model") for key in self.client.shapes})
            scope = Scope(Page("resources.any"), runtime=False)
            taken = [name for name, needed in self.choices(operation).items() if needed]
            self._arguments[operation.key] = plan_arguments(operation, scope, book, taken)
        return self._arguments[operation.key]

    def choices(self, operation: ir.Operation) -> dict[str, bool]:
        """Whether the method of an operation takes a `content_type` and an `accept`."""
        book = Book(self.client.shapes, {key: Home("shared", "Model") for key in self.client.shapes})
        plain, _ = variants(operation, book)
        return {"content_type": len(contents(operation.body)) > 1, "accept": len(plain) > 1}


def method_path(operation: ir.Operation) -> str:
    """Where the method stands on the client: `chat.completions.create`."""
    return ".".join([*operation.resource, operation.name])
