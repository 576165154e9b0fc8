"""Class names that say what a shape is, where another has the name of its place. Does not know which names are taken."""

from __future__ import annotations

import re

from specloom.names.spelling import kept_camel
from specloom.names.words import words

_CONTENT = re.compile(r"(.*/content/)([^/]+)/schema")
_MESSAGE = re.compile(r"(.+?)(Request|Response|Error\d*)")
_MEDIA = {
    "application/json": "JSON",
    "application/x-www-form-urlencoded": "Form",
    "multipart/form-data": "Multipart",
    "text/event-stream": "Event",
    "application/jsonl": "Line",
    "application/x-ndjson": "Line",
    "application/xml": "XML",
    "text/xml": "XML",
}
_EVERY = frozenset(["application", "vnd", "x"])
"""Words of media types that distinguish none."""


def told_apart(name: str, pointer: str, owner: str) -> str:
    """`name` with what distinguishes the shape at `pointer` from the one at `owner`; `name` itself if no word does.

    A body of another media type is named after that, one with the name of a component is a body, and a property is a value:
    `InvoiceMultipartRequest`, `ChatEvent`, `TagResourceRequestBody`, `MoviePeopleValue`.
    """
    content = _CONTENT.fullmatch(pointer)
    if content is not None and owner == pointer:
        return name
    if content is not None and owner.startswith(content[1]):
        return _of_media_type(name, content[2].replace("~1", "/").partition(";")[0].strip().lower())
    if content is not None:
        return f"{name}Body"
    above, _, last = pointer.rpartition("/")
    return f"{name}{'Value' if above.endswith('/properties') else 'Item' if last == 'items' else ''}"


def _of_media_type(name: str, media_type: str) -> str:
    """A name with a word for the media type, before the word for the message that it is."""
    said = " ".join(word for word in words(media_type) if word not in _EVERY)
    word = _MEDIA.get(media_type) or (kept_camel(said) if said else "")
    message = _MESSAGE.fullmatch(name)
    if message is None:
        return f"{name}{word}"
    return f"{message[1]}{word}{'' if word in ('Event', 'Line') and message[2] == 'Response' else message[2]}"
