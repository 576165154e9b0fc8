"""The verb `explain` as lines: a code with its fixture, or the journey of a place. Finds neither itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from specloom.catalogue import codes
from specloom.findings import Code
from specloom.project import apis
from specloom.verbs.explain import Journey, explain


def explaining(root: Path, what: str, names: Sequence[str] = ()) -> list[str]:
    """Lines that explain a code, a JSON pointer, a class or a method; none where nothing is called so.

    Raises:
        Refused: An API of the project cannot be read.
    """
    code = codes().get(what)
    if code is not None:
        return list(_code(root, code))
    for api in apis(root, names):
        journey = explain(api, what)
        if journey is not None:
            return list(_journey(api.home.name, journey))
    return []


def _code(root: Path, code: Code) -> Iterator[str]:
    yield f"{code.id} ({code.severity}): {code.summary}"
    if code.help:
        yield f"    {code.help}"
    fixture = root / "tests" / "negative" / code.id
    for name in ("spec.yaml", "findings.txt"):
        file = fixture / name
        if file.is_file():
            yield ""
            yield f"{file}:"
            yield from (f"    {line}" for line in file.read_text(encoding="utf-8").splitlines())


def _journey(package: str, journey: Journey) -> Iterator[str]:
    yield f"{journey.place}"
    yield from (f"    {line}" for line in journey.described)
    for step in journey.steps:
        yield f"{step.name}:"
        yield from (f"    {line}" for line in step.lines)
    for path, number, line in journey.generated:
        yield f"{package}/{path}:{number}"
        yield f"    {line}"
