"""What can be wrong with a file as text. Knows YAML and JSON; not API descriptions."""

from __future__ import annotations

from specloom.findings import Code

NO_FILE = Code("no-file", "error", "the file cannot be read", "Check the path and its permissions.")
TOO_LARGE = Code("too-large", "error", "the file is larger than any description should be")
NOT_UTF = Code("not-text", "error", "the file is no UTF-8 text", "Save it as UTF-8.")
EMPTY = Code("empty-file", "error", "the file holds nothing")
UNREADABLE = Code("unreadable", "error", "the file is neither YAML nor JSON")
TOO_DEEP = Code("too-deep", "error", "values are nested deeper than any description needs")
ALIAS_BOMB = Code("alias-bomb", "error", "aliases unfold to more values than the file could hold")
NOT_A_MAPPING = Code("not-a-mapping", "error", "the document's root is no mapping of names to values")
DUPLICATE_KEY = Code(
    "duplicate-key", "error", "a mapping has a key twice; the last one holds", "Remove or rename one of the two."
)
LOOSE_JSON = Code("loose-json", "warning", "the file is no JSON but could be read as YAML", "Remove what JSON forbids.")
MORE_DOCUMENTS = Code(
    "more-documents", "warning", "the file holds several YAML documents; the first is read", "Split the file."
)

CODES = (
    NO_FILE,
    TOO_LARGE,
    NOT_UTF,
    EMPTY,
    UNREADABLE,
    TOO_DEEP,
    ALIAS_BOMB,
    NOT_A_MAPPING,
    DUPLICATE_KEY,
    LOOSE_JSON,
    MORE_DOCUMENTS,
)
"""All codes of this room."""
