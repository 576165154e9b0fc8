"""Loads and runs Python files of lint rules; what they raise becomes a finding at their line. Knows no rule."""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Collection, Iterator
from contextlib import redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any, TypeGuard, get_args

from specloom import ir
from specloom.document import Document
from specloom.findings import Finding, Place, Refused, Severity
from specloom.user_rules.api import Description, Fault, UserRule
from specloom.user_rules.codes import BROKEN_RULE

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def load_rules(file: Path, taken: Collection[str]) -> list[UserRule]:
    """The rules of a file, which is executed.

    Args:
        taken: Ids of other rules.

    Raises:
        Refused: The file is not valid Python, fails, or has a rule that cannot be used.
    """
    module = ModuleType(f"specloom_lint_rules_{file.stem}")
    module.__file__ = str(file)
    sys.modules[module.__name__] = module  # dataclasses look their module up there
    try:
        with redirect_stdout(sys.stderr):  # standard output is the report
            exec(compile(file.read_bytes(), str(file), "exec"), vars(module))
    except SyntaxError as error:
        raise _broken(f"not valid Python: {error.msg}", Place(str(file), error.lineno, error.offset)) from error
    except (Exception, SystemExit) as error:
        raise _failed(error, Place(str(file)), "cannot be loaded") from error
    rules = [value for value in vars(module).values() if isinstance(value, UserRule)]
    if not rules:
        raise _broken('the file has no rule; decorate a function with `@rule("id")`', Place(str(file)))
    seen = set(taken)
    for each in rules:
        _check(each, file, seen)
        seen.add(each.id)
    return rules


def run_rule(rule: UserRule, document: Document, file: Path) -> Iterator[Finding]:
    """The findings of a rule about a description. Raises Refused if it fails."""
    try:
        with redirect_stdout(sys.stderr):
            found: list[Any] = list(rule.check(Description(document)))
    except (Exception, SystemExit) as error:
        raise _failed(error, _start(rule, file), f"{rule.id} fails") from error
    for fault in found:
        at, message = (fault.pointer, fault.message) if isinstance(fault, Fault) else (None, None)
        if not _is_string(at) or not _is_string(message):
            raise _broken(f"{rule.id} yields {fault!r}, which is no Fault of two strings", _start(rule, file))
        if at and not at.startswith("/"):
            raise _broken(f"{rule.id}: {at!r} is no JSON pointer; it begins with /", _start(rule, file))
        origin = ir.Origin(document.name, at)
        text = " ".join(message.split())
        yield Finding(rule.id, rule.severity, text, origin, document.head(origin), rule.help)


def _is_string(value: Any) -> TypeGuard[str]:
    """Whether a value of a file that nobody type-checked is a string."""
    return isinstance(value, str)


def _check(rule: UserRule, file: Path, taken: Collection[str]) -> None:
    at = _start(rule, file)
    if not _is_string(rule.id) or not _ID.fullmatch(rule.id):
        raise _broken(f"{rule.id!r} is no id of a rule: use lower-case words with hyphens", at)
    if rule.id in taken:
        raise _broken(f"there already is a rule {rule.id}", at)
    if rule.severity not in get_args(Severity):
        raise _broken(f"{rule.id}: severity must be {', '.join(get_args(Severity))}, not {rule.severity!r}", at)


def _start(rule: UserRule, file: Path) -> Place:
    code = getattr(rule.check, "__code__", None)
    return Place(str(file), getattr(code, "co_firstlineno", None))


def _failed(error: BaseException, start: Place, what: str) -> Refused:
    """A refusal at the last line of the file that the error went through; at `start` if it did not."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == start.file]
    reason = f"{type(error).__name__}: {error}".rstrip(": ")
    return _broken(f"{what}: {reason}", Place(start.file, lines[-1] if lines else start.line))


def _broken(message: str, place: Place) -> Refused:
    return Refused(BROKEN_RULE.found(message, place=place))
