"""Starts the command and the MCP server of this package."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; returns the exit code."""
    if sys.argv[1:2] == ["mcp"]:
        from ._interface.mcp.main import main as serve

        return serve(sys.argv[2:])
    from ._interface.cli.main import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
