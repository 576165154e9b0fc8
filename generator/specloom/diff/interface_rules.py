"""The rules about commands and MCP tools. Knows what each change means for their users; finds nothing."""

from __future__ import annotations

from specloom.diff.rule import table

RULES = table(
    "interface",
    """
    command-removed                 | error   | command-removed                 | command removed: scripts that call it fail
    command-renamed                 | error   | command-renamed                 | command renamed: scripts that call it by its old name fail
    command-added                   | info    | command-added                   | command added
    command-option-removed          | error   | command-option-removed          | option removed: calls with it fail
    command-option-renamed          | error   | command-option-renamed          | option renamed: calls with its old name fail
    command-option-added            | info    | command-option-added            | option added
    command-required-option-added   | error   | command-required-option-added   | required option added: calls without it fail
    command-option-became-required  | error   | command-option-became-required  | option must now be given: calls without it fail
    command-option-became-optional  | info    | command-option-became-optional  | option need no longer be given
    command-option-type-changed     | warning | command-option-type-changed     | option takes something else: some values may be refused
    tool-removed                    | error   | tool-removed                    | tool removed: MCP clients that call it fail
    tool-renamed                    | error   | tool-renamed                    | tool renamed: MCP clients that name it fail
    tool-added                      | info    | tool-added                      | tool added
    tool-argument-removed           | error   | tool-argument-removed           | argument removed: calls with it are refused
    tool-argument-renamed           | error   | tool-argument-renamed           | argument renamed: calls with its old name are refused
    tool-argument-added             | info    | tool-argument-added             | argument added
    tool-required-argument-added    | error   | tool-required-argument-added    | required argument added: calls without it are refused
    tool-argument-became-required   | error   | tool-argument-became-required   | argument must now be given: calls without it are refused
    tool-argument-became-optional   | info    | tool-argument-became-optional   | argument need no longer be given
    tool-argument-schema-changed    | warning | tool-argument-schema-changed    | argument takes something else: some calls may be refused
    tool-result-schema-changed      | warning | tool-result-schema-changed      | result has another schema: who reads it may fail
    tool-hints-changed              | warning | tool-hints-changed              | hints changed: what may be called without asking may change
    """,
)
