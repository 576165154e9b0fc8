"""The commands and what `specloom --help` says of them; imports none of them."""

from __future__ import annotations

SUMMARY = "Generates typed Python clients from OpenAPI descriptions, and keeps them up to date."
EPILOG = "Exit codes: 0: success; 1: findings that should block a merge; 2: the command could not run."

COMMANDS = {
    "regenerate": "Update the generated packages from specs/, and report what changed.",
    "new": "Add an API: copy its description and generate its package.",
    "update": "Fetch descriptions from their `source`, report what changed, and regenerate.",
    "names": "List the names of an API, or change them in names.lock and regenerate.",
    "snippets": "Print an overlay that adds code samples to each operation.",
    "lint": "Report faults in descriptions.",
    "check": "Run all checks for CI, and exit 1 if any of them fails.",
    "explain": "Explain a finding code, or how part of a description became Python code.",
    "diff": "Report what a change breaks, on the wire and in Python.",
    "conform": "Test generated packages against recordings, over a real socket.",
    "record": "Write redacted recordings of real calls.",
    "replay": "Serve recordings as a real HTTP server.",
    "completion": "Print a script with which a shell completes specloom's command line.",
}
"""Name -> summary, in the order of the help; each is a module next to this one."""
