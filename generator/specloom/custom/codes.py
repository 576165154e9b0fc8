"""Why hand-written code cannot become part of a package."""

from __future__ import annotations

from specloom.findings import Code

SYNTAX = Code(
    "custom-syntax",
    "error",
    "a module in custom/ is not valid Python",
    "Correct the line. Nothing was written: the package is as it was.",
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
    "a name in custom/ is one that the package has already",
    "Choose another name. Classes of resources and clients are extended by inheriting from them; models are not replaced.",
)
BASE = Code(
    "custom-base",
    "error",
    "a class in custom/ is called like a generated one and does not inherit from it",
    "Inherit from the generated class, as docs/custom-code.md shows, or choose another name.",
)
SIGNATURE = Code(
    "custom-signature",
    "error",
    "a method in custom/ cannot be called as the generated method that it overrides",
    "Accept what the generated method accepts (`**options: Any` takes the rest), or choose another name.",
)
IMPORT = Code(
    "custom-import",
    "error",
    "a module in custom/ imports what the package does not have",
    "Relative imports count from the module's place in the package: docs/custom-code.md shows them.",
)

CODES = (SYNTAX, FILE, CLASH, BASE, SIGNATURE, IMPORT)
