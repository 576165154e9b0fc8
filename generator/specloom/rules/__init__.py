"""Lint: one file per rule. Knows which rules there are; not what they look for.

A rule is one file with a `RULE`, one line below and a fixture `tests/negative/<code>/`.
"""

from specloom.document import Document
from specloom.findings import Finding
from specloom.rules import (
    ambiguous_paths,
    array_without_items,
    contradictory_schema,
    dangling_link,
    dangling_mapping,
    default_does_not_fit,
    duplicate_enum_value,
    duplicate_operation_id,
    duplicate_parameter,
    empty_enum,
    enum_does_not_fit,
    ignored_header,
    invalid_status,
    missing_info,
    missing_operation_id,
    missing_responses,
    not_a_schema,
    optional_path_parameter,
    parameter_without_schema,
    path_without_slash,
    stray_path_parameter,
    type_beside_ref,
    undeclared_path_parameter,
    undeclared_server_variable,
    undescribed_required,
    undescribed_security_scheme,
    unknown_media_type,
    unknown_type,
    unnamed_parameter,
    unused_component,
)
from specloom.rules import lint as _lint
from specloom.rules.rule import LintRule as LintRule

RULES = (
    unknown_type.RULE,
    not_a_schema.RULE,
    type_beside_ref.RULE,
    empty_enum.RULE,
    duplicate_enum_value.RULE,
    enum_does_not_fit.RULE,
    default_does_not_fit.RULE,
    contradictory_schema.RULE,
    undescribed_required.RULE,
    array_without_items.RULE,
    dangling_mapping.RULE,
    duplicate_operation_id.RULE,
    missing_operation_id.RULE,
    missing_responses.RULE,
    invalid_status.RULE,
    undeclared_path_parameter.RULE,
    stray_path_parameter.RULE,
    optional_path_parameter.RULE,
    unnamed_parameter.RULE,
    parameter_without_schema.RULE,
    ignored_header.RULE,
    duplicate_parameter.RULE,
    ambiguous_paths.RULE,
    path_without_slash.RULE,
    undescribed_security_scheme.RULE,
    missing_info.RULE,
    undeclared_server_variable.RULE,
    unused_component.RULE,
    unknown_media_type.RULE,
    dangling_link.RULE,
)
"""All rules, in the order in which they are applied to an object."""

CODES = tuple(rule.code for rule in RULES)
"""All codes of this package."""


def lint(document: Document) -> list[Finding]:
    """The findings of all rules about a description; findings from loading it are in `document.findings`."""
    return _lint.lint(document, RULES)
