"""Names of methods that records have where a package behaves like an SDK of another generator. Knows names; not what they do."""

from __future__ import annotations

RECORD_METHODS = frozenset(
    (
        "construct",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields_set",
        "model_validate",
        "to_dict",
        "to_json",
    )
)
"""A property of such a name hides the method."""
