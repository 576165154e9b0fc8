"""Hand-written cases: arguments to an exact request, response bytes to a value. Knows their files; not how they are run."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

from specloom.conformance.http.messages import HttpResponse, lower, whole

Direction: TypeAlias = Literal["input", "output"]


class BadCase(Exception):
    """A case file is not valid; the message says why."""


@attrs.frozen
class AuthoredCase:
    """One case file.

    Attributes:
        method: Python path on the client, such as `chat.completions.create`.
        direction: `input` for a request, `output` for a response.
        data: Content of the file, described by `tests/conformance/case.schema.json`.
    """

    method: str
    direction: Direction
    file: Path
    data: dict[str, Any]

    @property
    def id(self) -> str:
        """Its name in known gaps and reports: `chat.completions.create/output/hello`."""
        return case_id(self.file)


def case_id(file: Path) -> str:
    """`<resource.method>/<direction>/<name>` of a case file."""
    return f"{file.parent.parent.name}/{file.parent.name}/{file.stem}"


def find_cases(folder: Path) -> Iterator[Path]:
    """Every case file of one API, in a stable order."""
    for direction in ("input", "output"):
        yield from sorted(folder.glob(f"*/{direction}/*.json"))


def read_case(file: Path) -> AuthoredCase:
    """Read one case; raises `BadCase`."""
    try:
        data: dict[str, Any] = json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        raise BadCase(f"{file}: {error}") from error
    direction: Direction = "input" if file.parent.name == "input" else "output"
    needed = ("request",) if direction == "input" else ("response", "pages")
    if type(data) is not dict or not any(key in data for key in needed):
        raise BadCase(f"{file}: requires {' or '.join(needed)}")
    return AuthoredCase(file.parent.parent.name, direction, file, data)


def responses_of(case: AuthoredCase) -> list[HttpResponse]:
    """The responses of the server, in order; a plain `200 {}` for an input case."""
    if case.direction == "input":
        return [whole(200, (("content-type", "application/json"),), b"{}")]
    described = case.data.get("pages") or [case.data["response"]]
    return [_response(response, case.file) for response in described]


def _response(described: dict[str, Any], file: Path) -> HttpResponse:
    headers = lower(described.get("headers", {}).items())
    if "json" in described and not any(name == "content-type" for name, _ in headers):
        headers = (("content-type", "application/json"), *headers)
    return whole(described.get("status", 200), headers, _body(described, file))


def _body(described: dict[str, Any], file: Path) -> bytes:
    match described:
        case {"json": value}:
            return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        case {"text": str(text)}:
            return text.encode()
        case {"base64": str(text)}:
            return b64decode(text)
        case {"file": str(name)}:
            return sibling(file, name)
        case _:
            return b""


def sibling(file: Path, name: str) -> bytes:
    """The content of a file next to a case; raises `BadCase`."""
    try:
        return (file.parent / name).read_bytes()
    except OSError as error:
        raise BadCase(f"{file}: {error}") from error
