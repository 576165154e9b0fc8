"""The verb `explain` as lines: a code with its fixture, or the journey of a place. Finds neither itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from specloom.catalogue import codes
from specloom.diff.catalogue import RULES
from specloom.diff.rule import Rule
from specloom.findings import Code
from specloom.project import apis
from specloom.verbs.explain import Journey, explain


def explaining(root: Path, what: str, names: Sequence[str] = ()) -> list[str]:
    """Lines that explain a code, a rule of diff, a JSON pointer, a class or a method; none where nothing is called so.

    Raises:
        Refused: An API of the project cannot be read.
    """
    code = codes().get(what)
    if code is not None:
        return list(_code(root, code))
    if what in RULES:
        return list(_rule(root, RULES[what]))
    for api in apis(root, names):
        journey = explain(api, what)
        if journey is not None:
            return list(_journey(api.home.name, journey))
    return []


def _code(root: Path, code: Code) -> Iterator[str]:
    yield f"{code.id} ({code.severity}): {code.summary}"
    if code.help:
        yield f"    {code.help}"
    yield from _fixture(root / "tests" / "negative" / code.id, ("spec.yaml", "findings.txt"))


def _rule(root: Path, rule: Rule) -> Iterator[str]:
    yield f"{rule.id} ({rule.level}): {rule.summary}"
    yield f"    Found by specloom/diff/{rule.handler}.py; its level may be set in specloom.toml."
    files = ("base.yaml", "revision.yaml", "specloom.toml", "changes.txt")
    yield from _fixture(root / "tests" / "diff" / rule.aspect, files)


def _fixture(folder: Path, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        file = folder / name
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
