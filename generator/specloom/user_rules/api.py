"""What a file of lint rules imports: the description, its faults, and the decorator of a rule. Runs no rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from specloom import ir
from specloom.document import Document
from specloom.document.view import operations
from specloom.findings import Severity


@attrs.frozen
class Fault:
    """One fault of a description.

    Attributes:
        pointer: JSON pointer (RFC 6901) of the place in `Description.data`; `pointer` makes one of steps.
        message: One line: what is wrong there.
    """

    pointer: str
    message: str


@attrs.frozen
class DescribedOperation:
    """One operation.

    Attributes:
        method: In upper case: `GET`.
        path: The path template.
        data: The operation object.
        pointer: Its JSON pointer.
    """

    method: str
    path: str
    data: Mapping[str, Any]
    pointer: str


@attrs.frozen(eq=False)
class Description:
    """A description as rules see it, in the spelling of OpenAPI 3.1 and JSON Schema 2020-12 whatever its own version is.

    Attributes:
        name: Its file.
        data: The whole document; not to be modified.
    """

    _document: Document

    @property
    def name(self) -> str:
        """The file of the description."""
        return self._document.name

    @property
    def data(self) -> Mapping[str, Any]:
        """The whole document; not to be modified."""
        return self._document.data

    def operations(self) -> Iterator[DescribedOperation]:
        """All operations, in the order of the description."""
        for each in operations(self._document):
            if each.node.origin.source == self._document.name:
                yield DescribedOperation(each.method.upper(), each.path, each.node.properties, each.node.origin.pointer)

    def resolve(self, ref: str) -> Any:
        """The value that a `$ref` leads to, after all hops; None if there is none."""
        found = self._document.resolve(ref, ir.Origin(self._document.name, ""))
        end = None if found is None else self._document.follow(found)
        return None if end is None else end.value


Check: TypeAlias = Callable[[Description], Iterable[Fault]]


@attrs.frozen
class UserRule:
    """A lint rule of a project, as `rule` makes it.

    Attributes:
        id: Its name in reports.
        help: What to do about a fault.
    """

    id: str
    severity: Severity
    help: str
    check: Check

    def __call__(self, description: Description) -> Iterable[Fault]:
        """The faults, as the function finds them."""
        return self.check(description)


def rule(id: str, *, severity: Severity = "warning", help: str = "") -> Callable[[Check], UserRule]:
    """Make a lint rule of a function that yields the faults of a description.

    Args:
        id: Its name in reports: lower-case words with hyphens, none of a rule of specloom.
        severity: `error`, `warning` or `note`; errors make `lint` exit with 1.
        help: What to do about a fault, for reports.
    """

    def decorated(check: Check) -> UserRule:
        return UserRule(id, severity, help, check)

    return decorated


def pointer(*steps: str | int) -> str:
    """The JSON pointer of a place: `pointer("paths", "/pets", "get")` is `/paths/~1pets/get`."""
    origin = ir.Origin("", "")
    for step in steps:
        origin = origin / step
    return origin.pointer
