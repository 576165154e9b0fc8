"""Which exceptions a described error becomes. Knows the runtime's classes by status (RFC 9110 section 15); no code."""

from __future__ import annotations

from collections.abc import Iterator

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
    found: dict[str, list[str]] = {}
    for status, reply in error_replies(operation):
        about = ended(first_sentence(readable(reply.docs)) or "As the server says")
        found.setdefault(error_class(status), []).append(f"{about}{_body(reply, book)}")
    for name, sentences in found.items():
        yield name, " ".join(dict.fromkeys(sentences))


def _body(reply: ir.Reply, book: Book) -> str:
    type = next((media.type for media in reply.media if media.kind == "json"), None)
    return f" The body is `{book.home(type.target).name}`." if isinstance(type, ir.Ref) else ""
