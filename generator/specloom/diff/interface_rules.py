"""The rules about commands and MCP tools. Knows the effect of each change on users; finds none."""

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
    command-option-became-required  | error   | command-option-became-required  | option became required: calls without it fail
    command-option-became-optional  | info    | command-option-became-optional  | option became optional
    command-option-type-changed     | warning | command-option-type-changed     | option type changed: some values may be refused
    tool-removed                    | error   | tool-removed                    | tool removed: MCP clients that call it fail
    tool-renamed                    | error   | tool-renamed                    | tool renamed: MCP clients that call it by its old name fail
    tool-added                      | info    | tool-added                      | tool added
    tool-argument-removed           | error   | tool-argument-removed           | argument removed: calls with it are refused
    tool-argument-renamed           | error   | tool-argument-renamed           | argument renamed: calls with its old name are refused
    tool-argument-added             | info    | tool-argument-added             | argument added
    tool-required-argument-added    | error   | tool-required-argument-added    | required argument added: calls without it are refused
    tool-argument-became-required   | error   | tool-argument-became-required   | argument became required: calls without it are refused
    tool-argument-became-optional   | info    | tool-argument-became-optional   | argument became optional
    tool-argument-schema-changed    | warning | tool-argument-schema-changed    | argument schema changed: some calls may be refused
    tool-result-schema-changed      | warning | tool-result-schema-changed      | result schema changed: code that reads it may fail
    tool-hints-changed              | warning | tool-hints-changed              | hints changed: clients may now ask before calling the tool, or no longer ask
    """,
)
