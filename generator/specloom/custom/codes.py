"""Codes for hand-written code that cannot become part of a package."""

from __future__ import annotations

from specloom.findings import Code

SYNTAX = Code(
    "custom-syntax",
    "error",
    "a module in custom/ is not valid Python",
    "Correct the line. Nothing was written; the package is unchanged.",
)
FILE = Code(
    "custom-file",
    "error",
    "a file in custom/ cannot be part of a package",
    "custom/ holds Python modules (`client.py`, `resources/*.py`, `models/*.py`, helpers), saved as UTF-8.",
)
CLASH = Code(
    "custom-clash",
    "error",
    "a name in custom/ already exists in the package",
    "Choose another name. Classes of resources and clients are extended by inheriting from them; models are not replaced.",
)
BASE = Code(
    "custom-base",
    "error",
    "a class in custom/ has the name of a generated one but does not inherit from it",
    "Inherit from the generated class, as `specloom explain custom-code` shows, or choose another name.",
)
SIGNATURE = Code(
    "custom-signature",
    "error",
    "a method in custom/ is not compatible with the generated method that it overrides",
    "Accept what the generated method accepts (`**options: Any` takes the rest), or choose another name.",
)
IMPORT = Code(
    "custom-import",
    "error",
    "a module in custom/ imports a name that the package does not have",
    "Relative imports start at the module's position in the package: `specloom explain custom-code` shows them.",
)

CODES = (SYNTAX, FILE, CLASH, BASE, SIGNATURE, IMPORT)
