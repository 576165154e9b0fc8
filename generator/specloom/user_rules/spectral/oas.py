"""Rules of `spectral:oas` and the rules of specloom that look for the same. Runs neither."""

from __future__ import annotations

from collections.abc import Mapping

SAME_AS: Mapping[str, str] = {
    "array-items": "array-without-items",
    "duplicated-entry-in-enum": "duplicate-enum-value",
    "no-$ref-siblings": "type-beside-ref",
    "oas2-unused-definition": "unused-component",
    "oas3-server-variables": "undeclared-server-variable",
    "oas3-unused-component": "unused-component",
    "oas3-operation-security-defined": "undescribed-security-scheme",
    "operation-operationId": "missing-operation-id",
    "operation-operationId-unique": "duplicate-operation-id",
    "operation-parameters": "duplicate-parameter",
    "path-params": "undeclared-path-parameter",
    "typed-enum": "enum-does-not-fit",
}
