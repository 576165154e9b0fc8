"""`errors.py`: the exceptions of a package with the bodies that its API describes, for type checkers. Knows statuses; raises nothing.

At run time they are those of the runtime: one class for a status, whatever the body.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom import ir
from specloom.emit import ImportCollector, Scope, SymbolTable, docstring, emit_read, string
from specloom.plan.errors import CLASSES
from specloom.plan.raw_response_classes import ErrorClass, ErrorsModule
from specloom.plan.responses import distinct_types, error_responses

RUNTIME = "._runtime.errors"
BASE = "APIStatusError"
_SERVER = "InternalServerError"
_MOST = 6
"""More alternatives than that tell a reader nothing."""


def plan_errors(client: ir.Client, symbols: SymbolTable) -> ErrorsModule | None:
    """The module, None where no error has a described body."""
    operations = list(client.operations.values())
    everything = distinct_types(type_ for operation in operations for type_ in _bodies(operation).values())
    if not everything or symbols.replaced:
        return None
    names = (BASE, *CLASSES.values(), _SERVER)
    page = ImportCollector("errors", names)
    scope = Scope(page, runtime=False)
    base = ErrorClass(
        BASE,
        f"{scope.name('._runtime', 'errors')}.{BASE}",
        _docs("any error status"),
        _body(everything, scope, symbols),
    )
    statuses = {name: status for status, name in CLASSES.items()} | {_SERVER: "500"}
    own = tuple(
        ErrorClass(
            name,
            f"{scope.name('._runtime', 'errors')}.{name}, {BASE}",
            _docs(f"status {status}" if name != _SERVER else "status 500 and above"),
            _body(distinct_types(_of_status(operations, status)), scope, symbols),
        )
        for name, status in statuses.items()
    )
    docs = "Errors by status, with the bodies that the API describes. They are what the package raises, typed."
    return ErrorsModule(
        docstring(docs), page.imports(), (base, *own), RUNTIME, tuple(sorted(names)), tuple(map(string, sorted(names)))
    )


def _docs(status: str) -> str:
    return docstring(f"The server answered with {status}.", indent=8)


def _body(types: Iterable[ir.Type], scope: Scope, symbols: SymbolTable) -> str:
    """What was described, and whatever else servers send."""
    described, anything = list(types), scope.name("typing", "Any")
    if len(described) > _MOST:
        return anything
    return " | ".join([*(emit_read(type_, "typed", scope, symbols) for type_ in described), anything])


def _bodies(operation: ir.Operation) -> dict[str, ir.Type]:
    """Status, range or `default` -> type of a described body."""
    found: dict[str, ir.Type] = {}
    for status, response in error_responses(operation):
        media = next((media for media in response.media if media.kind in ("json", "xml")), None)
        if media is not None and not isinstance(media.type, ir.Any):
            found[status] = media.type
    return found


def _of_status(operations: Iterable[ir.Operation], status: str) -> Iterator[ir.Type]:
    """The bodies that a status may have: a status wins over its range, and that over `default`."""
    for operation in operations:
        bodies = _bodies(operation)
        exact = [bodies[each] for each in bodies if each == status or (status == "500" and each[:1] == "5")]
        ranged = exact or [bodies[each] for each in (f"{status[0]}XX", "default") if each in bodies][:1]
        yield from ranged
