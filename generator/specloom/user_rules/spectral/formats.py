"""Formats of descriptions as Spectral names them. Knows versions; not the rest of a description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FORMATS = frozenset(
    {"oas2", "oas3", "oas3.0", "oas3.1", "oas3.2", "json-schema", "json-schema-draft4", "json-schema-draft6",
     "json-schema-draft7", "json-schema-2019-09", "json-schema-2020-12", "asyncapi2", "asyncapi3", "arazzo1"}
)  # fmt: skip
"""Those that Spectral has; descriptions of AsyncAPI and Arazzo are not read, so that their rules never apply."""


def normalized(name: Any) -> str:
    """A name as `FORMATS` has it: `oas3_1` is `oas3.1`."""
    return str(name).replace("oas3_", "oas3.").replace("_", "-")


def formats_of(written: Mapping[str, Any]) -> frozenset[str]:
    """The formats of a description as written."""
    version = str(written.get("openapi", ""))
    if version.startswith("3"):
        return frozenset({"oas3", f"oas{version[:3]}"})
    if "swagger" in written:
        return frozenset({"oas2"})
    return frozenset({"json-schema"})
