"""Keywords of OpenAPI 3.0 and JSON Schema 2020-12 for one meaning: strings that hold bytes. Compares nothing."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaView
from specloom.document import DocumentNode

_FORMATS: Mapping[str, tuple[str, str]] = {
    "binary": ("contentMediaType", "application/octet-stream"),
    "byte": ("contentEncoding", "base64"),
}
"""Format of OpenAPI 3.0 -> the keyword and value that replace it in 3.1 (OAS 3.1.1 section 4.4.2)."""

_STRING = frozenset({"string"})


def alike(pair: Pair) -> Pair:
    """The pair with the `format` of one side on both, if the other says the same in the words of OpenAPI 3.1."""
    base, revision = _like(pair.base, pair.revision), _like(pair.revision, pair.base)
    if base is pair.base and revision is pair.revision:
        return pair
    return pair._replace(base=base, revision=revision)


def _like(schema: SchemaView, other: SchemaView) -> SchemaView:
    format_ = other.get("format")
    word, value = _FORMATS.get(format_, ("", "")) if isinstance(format_, str) else ("", "")
    if not word or "format" in schema.keywords or schema.get(word) != value or schema.types - _STRING:
        return schema
    keywords = {name: node for name, node in schema.keywords.items() if name != word}
    keywords["format"] = DocumentNode(format_, schema.place(word))
    return schema._replace(keywords=keywords, types=_STRING)
