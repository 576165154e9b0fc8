"""Starts the MCP server from its command line. Not concerned with tools."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from ..table import Api, load_api, package_name

MISSING = """\
The MCP server of {package} requires its extra: pip install '{name}[mcp]'
(or the packages themselves: pip install mcp jsonpath-rfc9535)
"""

USAGE = 2
BUDGET = 40_000


def main(words: list[str]) -> int:
    """Serve until the client disconnects; returns the exit code."""
    api = load_api()
    chosen = _parser(api).parse_args(words)
    try:
        import mcp
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "mcp":
            raise
        sys.stderr.write(MISSING.format(package=package_name(), name=api.install))
        return USAGE
    del mcp
    return _serve(api, chosen)


def _parser(api: Api) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m {package_name()} mcp",
        description="Serve the operations of this package as tools of the Model Context Protocol.",
        epilog=_credentials(api),
    )
    parser.add_argument("--allow-writes", action="store_true", help="also offer operations that change data")
    parser.add_argument(
        "--tools",
        action="append",
        metavar="PATTERN",
        help="offer only matching operations, such as 'chat.*'; may be repeated",
    )
    parser.add_argument(
        "--budget", type=int, default=BUDGET, metavar="CHARACTERS", help=f"longest result; default: {BUDGET}"
    )
    parser.add_argument("--base-url", metavar="URL", help="base URL of the server")
    parser.add_argument(
        "--http",
        type=int,
        nargs="?",
        const=0,
        metavar="PORT",
        help="serve over HTTP on the loopback interface instead of standard input and output; default: a free port",
    )
    return parser


def _credentials(api: Api) -> str:
    names = ", ".join(each.env for each in api.credentials if each.env)
    token = "The token that HTTP clients must send is read from MCP_TOKEN, or generated and printed."
    return f"Credentials are read from the environment: {names}. {token}" if names else token


def _serve(api: Api, chosen: Any) -> int:
    import anyio

    from .catalogue import make_catalogue
    from .server import make_server
    from .service import Service
    from .transports import serve_http, serve_stdio

    catalogue = make_catalogue(api, allow_writes=chosen.allow_writes, patterns=chosen.tools or [])
    if not catalogue.operations:
        sys.stderr.write("error: no operation matches; select operations with --allow-writes and --tools\n")
        return USAGE
    options = {"base_url": chosen.base_url} if chosen.base_url else {}
    service = Service(api, options, max(chosen.budget, 500))
    server = make_server(api, catalogue, service)
    try:
        anyio.run(serve_stdio, server, service) if chosen.http is None else anyio.run(
            serve_http, server, service, chosen.http
        )
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        sys.stderr.write(f"error: cannot listen: {error}\n")
        return USAGE
    return 0
