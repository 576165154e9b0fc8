"""Finding codes about an SDK or its configuration; reports none of them."""

from __future__ import annotations

from specloom.findings import Code

UNREADABLE_SDK = Code(
    "unreadable-sdk",
    "error",
    "an SDK given with --like cannot be read",
    "Pass an sdist, a wheel, the folder of a package, an api.md, a stainless.yml or the config of openapi-python-client.",
)
CODES = (UNREADABLE_SDK,)
