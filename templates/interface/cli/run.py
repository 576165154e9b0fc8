"""Runs one command: arguments, call, response. Not concerned with formats, terminals or HTTP."""

from __future__ import annotations

import sys
from contextlib import ExitStack, suppress
from typing import Any

from ..client import make_client, method_of, package, secrets_of, with_nulls
from ..redact import Redactor
from ..schemas import is_file
from ..table import Api, Operation
from .arguments import Dotted, read_arguments
from .failures import problem_of
from .main import tell
from .options import Common, common_of
from .problems import OK, Problem
from .progress import progress_bar
from .show import Printer, check_printable


def run_operation(api: Api, operation: Operation, params: dict[str, Any], dotted: list[Dotted]) -> int:
    """Call an operation and print what it returns; returns the exit code."""
    options: dict[str, Any] = {}
    try:
        common = common_of(params)
        values = with_nulls(read_arguments(operation, _given(params), dotted, common.input))
        options = client_options(api, common)
        check_printable(operation, common)
        if common.dry_run:
            from .curl import dry_run

            return dry_run(api, operation, values, options)
        with ExitStack() as stack:
            return _call(api, operation, values, options, common, stack)
    except Problem as problem:
        return tell(problem)
    except BrokenPipeError:
        with suppress(OSError):
            sys.stdout.close()
        return OK
    except Exception as error:
        return tell(problem_of(error, secrets_of(api, options), package()))


def _given(params: dict[str, Any]) -> dict[str, list[str]]:
    """Argument -> strings of its option; a flag is `true` or `false`."""
    given: dict[str, list[str]] = {}
    for name, value in params.items():
        if name.startswith("argument_") and value not in (None, (), []):
            texts = [str(value).lower()] if isinstance(value, bool) else list(value)
            given[name.removeprefix("argument_")] = texts
    return given


def client_options(api: Api, common: Common) -> dict[str, Any]:
    """Constructor arguments of the client."""
    options: dict[str, Any] = {}
    if common.profile is not None:
        from .profiles import load

        options |= load(api, common.profile)
    if common.base_url is not None:
        options["base_url"] = common.base_url
    if common.timeout is not None:
        options["timeout"] = common.timeout
    if common.headers:
        options["default_headers"] = dict(_header(line) for line in common.headers)
    return options


def _header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not name.strip() or "\n" in line or "\r" in line:
        raise Problem(f"--header: {name!r} must be NAME:VALUE")
    return name.strip(), value.strip()


def _call(
    api: Api, operation: Operation, values: dict[str, Any], options: dict[str, Any], common: Common, stack: ExitStack
) -> int:
    if common.record is not None:
        from .record import Recorder

        redactor = Redactor(tuple(secrets_of(api, options)), frozenset(api.secrets))
        options["recording"] = stack.enter_context(Recorder(common.record, redactor, operation.http))
    client = stack.enter_context(make_client(api, options))
    if any(is_file(argument.schema) for argument in operation.arguments if argument.name in values):
        values["progress"] = stack.enter_context(progress_bar("sending"))
    printer = Printer(operation, common)
    if operation.returns == "pages" and (common.all or common.limit is not None):
        if common.include or common.output == "raw":
            raise Problem("--include and --output raw show a single response; omit --all and --limit")
        printer.items(method_of(client, operation)(**values), common.limit)
        return OK
    view = method_of(client, operation, "with_streaming_response")
    with view(**values) as response:
        printer.response(response)
    return OK
