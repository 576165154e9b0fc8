"""What can be wrong with an SDK or its configuration that is to be followed; no other finding."""

from __future__ import annotations

from specloom.findings import Code

UNREADABLE_SDK = Code(
    "unreadable-sdk",
    "error",
    "an SDK given with --like cannot be read",
    "Name an sdist, a wheel, the folder of a package, an api.md, a stainless.yml or the config of openapi-python-client.",
)
CODES = (UNREADABLE_SDK,)
