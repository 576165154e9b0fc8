"""Codes for parts of a description that lowering cannot represent; those that lint also reports are in `shared_codes`.

Each code has its fixture under `tests/negative/`.
"""

from __future__ import annotations

from specloom.findings import Code

SERVER_WITHOUT_URL = Code(
    "server-without-url", "warning", "a server has no `url`; ignored", "Add `url`, or remove the server."
)
UNKNOWN_SECURITY = Code(
    "unknown-security-scheme",
    "warning",
    "a security scheme has an unknown type; pass its credentials with extra_headers",
    "Use apiKey, http, oauth2, openIdConnect or mutualTLS.",
)
STYLE_NOT_FOR_PLACE = Code(
    "style-not-for-place",
    "warning",
    "a parameter's `style` is not allowed for its location; the default style is used",
    "Correct `style` or `in`.",
)
UNREAD_EXTENSION = Code(
    "unread-extension",
    "note",
    "an extension that another generator reads has no effect",
    "`specloom explain descriptions` lists the extensions that are read.",
)

UNMODELLED = Code(
    "unmodelled-keyword",
    "note",
    "a keyword restricts values in a way that types cannot express; the type is wider",
    "Describe the permitted values instead, or leave the check to the server.",
)

WITHOUT_EFFECT = Code(
    "keyword-without-effect",
    "note",
    "a keyword of JSON Schema has no effect without another one, such as `then` without `if`",
    "Add the missing keyword, or remove this one.",
)

CODES = (SERVER_WITHOUT_URL, UNKNOWN_SECURITY, STYLE_NOT_FOR_PLACE, UNREAD_EXTENSION, UNMODELLED, WITHOUT_EFFECT)
