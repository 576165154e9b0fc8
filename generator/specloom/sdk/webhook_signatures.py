"""How an SDK's own code checks the signatures of webhooks: headers, what is signed, encodings. Decides nothing where it reads
anything else.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

import attrs

from specloom import ir

_DEEPEST = 20
_HEADER = re.compile(r"\{header:([^{}]+)\}")
_VERSION = re.compile(r"(?:!=|==) '(\w+)'")
_SEPARATOR = re.compile(r"\.split\('(\S+)'\)")
_PREFIX = re.compile(r"\.(?:removeprefix|startswith)\('([^']+)'\)")
_PERIOD = re.compile(r"timedelta\((minutes|seconds)=(\d+)\)")
_SECONDS = {"minutes": 60, "seconds": 1}
_TIMES = ("fromtimestamp", "fromisoformat", "int", "float")
"""Functions that read the time in a header."""


def read_signature(functions: Sequence[ast.FunctionDef], argument: str) -> ir.WebhookSignature | None:
    """How these methods check a signature with HMAC-SHA256; None if they do it in a way that cannot be described.

    Args:
        argument: The argument that holds the secret.
    """
    code = _Code(functions, argument)
    key, message = code.signed()
    headers = _HEADER.findall(message)
    carriers = set(code.headers()) - set(headers)
    times = [each for each in dict.fromkeys(code.times()) if each in headers]
    ids = [each for each in dict.fromkeys(headers) if each not in times]
    prefix = _prefix(code.text)
    fits = len(carriers) == 1 and len(times) < 2 and len(ids) < 2 and "{body}" in message
    if not fits or key not in ("{secret}", "base64 {secret}") or prefix is None:
        return None
    fields = {**dict.fromkeys(ids, "{id}"), **dict.fromkeys(times, "{timestamp}")}
    found = _PERIOD.search(code.text)
    return ir.WebhookSignature(
        header=carriers.pop(),
        signed=_HEADER.sub(lambda header: fields[header[1]], message),
        prefix=prefix,
        encoding="hex" if ".hexdigest()" in code.text else "base64",
        key="text" if key == "{secret}" else "base64",
        id=next(iter(ids), ""),
        timestamp=next(iter(times), ""),
        time="iso8601" if "fromisoformat" in code.text else "seconds",
        tolerance=int(found[2]) * _SECONDS[found[1]] if found is not None else 300,
    )


def _prefix(text: str) -> str | None:
    """What each signature begins with, `""` for nothing: `version, signature = each.split("=")`, `if version != "v1"`.

    None if signatures have parts that the code does not name.
    """
    separator, version, prefix = _SEPARATOR.search(text), _VERSION.search(text), _PREFIX.search(text)
    if separator is not None:
        return f"{version[1]}{separator[1]}" if version is not None else None
    return prefix[1] if prefix is not None else ""


@attrs.frozen
class _Code:
    """Methods that may call each other. Expressions are read as texts in which `{body}`, `{secret}` and `{header:NAME}` stand for values."""

    functions: Sequence[ast.FunctionDef]
    argument: str

    @property
    def text(self) -> str:
        """Their source code, without docstrings."""
        return "\n".join(ast.unparse(statement) for each in self.functions for statement in _statements(each))

    def signed(self) -> tuple[str, str]:
        """The key and the message of the only HMAC; `("", "")` if there are several, or one of another kind."""
        made = [node for node in self._nodes() if isinstance(node, ast.Call) and ast.unparse(node.func) == "hmac.new"]
        if len(made) != 1 or not ast.unparse(made[0]).removesuffix(")").endswith("sha256"):
            return "", ""
        named = {keyword.arg: keyword.value for keyword in made[0].keywords}
        arguments = made[0].args
        message = arguments[1] if len(arguments) > 1 else named.get("msg")
        return self._read(arguments[0]) if arguments else "", self._read(message) if message is not None else ""

    def headers(self) -> Iterator[str]:
        """All headers that are asked for."""
        yield from (name for node in self._nodes() if (name := _header(node)))

    def times(self) -> Iterator[str]:
        """The headers that are read as times."""
        for node in self._nodes():
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in _TIMES and node.args:
                yield from _HEADER.findall(self._read(node.args[0]))

    def _nodes(self) -> Iterator[ast.AST]:
        for each in self.functions:
            yield from ast.walk(each)

    def _read(self, node: ast.expr, depth: int = 0) -> str:
        """An expression as text; `""` for one that says something else."""
        if depth > _DEEPEST:
            return ""
        header = _header(node)
        if header:
            return f"{{header:{header}}}"
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.JoinedStr(values=values):
                parts = [
                    self._read(each.value if isinstance(each, ast.FormattedValue) else each, depth + 1)
                    for each in values
                ]
                return "".join(parts) if all(parts) else ""
            case ast.Name(id="payload"):
                return "{body}"
            case ast.Name(id=name) if name == self.argument:
                return "{secret}"
            case ast.Name(id=name):
                read = (self._read(value, depth + 1) for value in self._assigned(name))
                return next(filter(None, read), "")
            case ast.IfExp(body=body):
                return self._read(body, depth + 1)
            case ast.Call(func=called, args=arguments):
                if ast.unparse(called).endswith("b64decode") and arguments:
                    return f"base64 {self._read(arguments[0], depth + 1)}"
                inner = called.value if isinstance(called, ast.Attribute) else None
                own = self._read(inner, depth + 1) if inner is not None else ""
                return own or (self._read(arguments[0], depth + 1) if arguments else "")
            case _:
                return ""

    def _assigned(self, name: str) -> Iterator[ast.expr]:
        for node in self._nodes():
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    yield value
                case _:
                    pass


def _header(node: ast.AST) -> str:
    """The name in `get_required_header(headers, "X-Signature")`, `""` for anything else."""
    match node:
        case ast.Call(func=ast.Name(id="get_required_header"), args=[_, ast.Constant(value=str(name))]):
            return name
        case _:
            return ""


def _statements(function: ast.FunctionDef) -> list[ast.stmt]:
    return function.body[1:] if ast.get_docstring(function) is not None else function.body
