"""Which exceptions a described error becomes. Knows the runtime's classes by status (RFC 9110 section 15); no code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom import ir
from specloom.plan.documentation import ended
from specloom.plan.replies import error_replies
from specloom.spell import Book, first_sentence, readable

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


def raised(operation: ir.Operation, book: Book) -> Iterator[tuple[str, str]]:
    """(exception, what it says) of the described errors, each exception once."""
    found: dict[str, list[ir.Reply]] = {}
    for status, reply in error_replies(operation):
        found.setdefault(error_class(status), []).append(reply)
    for name, replies in found.items():
        yield name, " ".join(_said(replies, book))


def _said(replies: Sequence[ir.Reply], book: Book) -> Iterator[str]:
    """Each reply's sentence once, then what the body is; beside its own sentence where bodies differ."""
    bodies = [_body(reply, book) for reply in replies]
    apart = len(set(bodies)) > 1
    said = (ended(first_sentence(readable(reply.docs)) or "As the server says") for reply in replies)
    yield from dict.fromkeys(
        f"{about} {body}".rstrip() if apart else about for about, body in zip(said, bodies, strict=True)
    )
    if not apart and bodies[0]:
        yield bodies[0]


def _body(reply: ir.Reply, book: Book) -> str:
    type = next((media.type for media in reply.media if media.kind == "json"), None)
    return f"The body is `{book.home(type.target).name}`." if isinstance(type, ir.Ref) else ""
