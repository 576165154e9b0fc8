"""Maps described errors to exceptions, by status (RFC 9110 section 15). Prints no code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom import ir
from specloom.emit import SymbolTable, first_sentence, readable
from specloom.plan.documentation import ended
from specloom.plan.responses import error_responses

CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "408": "RequestTimeoutError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""Exception of a status; any 5XX is an `InternalServerError`, all others are an `APIStatusError`."""


def error_class(status: str) -> str:
    """Name of the exception for a status, a range or `default`."""
    if status[:1] == "5":
        return "InternalServerError"
    return CLASSES.get(status, "APIStatusError")


def raised(operation: ir.Operation, symbols: SymbolTable) -> Iterator[tuple[str, str]]:
    """(exception, sentence) of the described errors, each exception once."""
    found: dict[str, list[ir.Response]] = {}
    for status, response in error_responses(operation):
        found.setdefault(error_class(status), []).append(response)
    for name, responses in found.items():
        yield name, " ".join(_said(responses, symbols))


def _said(responses: Sequence[ir.Response], symbols: SymbolTable) -> Iterator[str]:
    """The description of each response once, then its body type; next to each description if the types differ."""
    bodies = [_body(response, symbols) for response in responses]
    apart = len(set(bodies)) > 1
    said = (ended(first_sentence(readable(response.docs)) or "The server returned an error") for response in responses)
    yield from dict.fromkeys(
        f"{about} {body}".rstrip() if apart else about for about, body in zip(said, bodies, strict=True)
    )
    if not apart and bodies[0]:
        yield bodies[0]


def _body(response: ir.Response, symbols: SymbolTable) -> str:
    type = next((media.type for media in response.media if media.kind == "json"), None)
    return f"The body is `{symbols.symbol(type.target).name}`." if isinstance(type, ir.Ref) else ""
