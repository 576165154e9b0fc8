"""The output of `explain`: a code with its fixture, or how part of a description became code. Finds neither itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from specloom import diff
from specloom.diff.catalogue import RULES
from specloom.diff.rule import ChangeRule
from specloom.findings import Code, Refused
from specloom.fixtures import Kind, fixture
from specloom.manual import page, topics
from specloom.project import apis
from specloom.verbs.explain import UNEXPLAINED, Journey, explain, names


def explaining(root: Path, what: str, codes: Mapping[str, Code], wanted: Sequence[str] = ()) -> list[str]:
    """Lines that explain a code, a rule of diff, a JSON pointer, a class or a method, or those of a page of the manual.

    Args:
        codes: Every finding code, by its id.
        wanted: APIs to look in; all by default.

    Raises:
        Refused: The name is unknown, or an API of the project cannot be read.
    """
    code = codes.get(what)
    if code is not None:
        return list(_code(code))
    if what in RULES:
        return list(_rule(RULES[what]))
    chosen = apis(root, wanted) if wanted or (root / "specs").is_dir() else []
    for api in chosen:
        journey = explain(api, what)
        if journey is not None:
            return list(_journey(api.package_folder, journey))
    if (text := page(what)) is not None:
        return text.splitlines()
    alike = get_close_matches(what, [*codes, *RULES, *topics(), *(name for api in chosen for name in names(api))])
    near = f"; did you mean {' or '.join(alike)}?" if alike else ""
    raise Refused(UNEXPLAINED.found(f"unknown name {what!r}{near}"))


def _code(code: Code) -> Iterator[str]:
    yield f"{code.id} ({code.severity}): {code.summary}"
    if code.help:
        yield f"    {code.help}"
    yield from _fixture("negative", code.id)


def _rule(rule: ChangeRule) -> Iterator[str]:
    yield f"{rule.id} ({rule.level}): {rule.summary}"
    yield f"    Reported by {module_of(rule)}. You can set its level in specloom.toml."
    yield from _fixture("diff", rule.aspect)


def module_of(rule: ChangeRule) -> str:
    """Path of the module that finds what `rule` is about, from the package on."""
    package = Path(diff.__file__).parent
    file = next(package.rglob(f"{rule.handler}.py"))
    return file.relative_to(package.parents[1]).as_posix()


def _fixture(kind: Kind, name: str) -> Iterator[str]:
    for path, content in fixture(kind, name):
        yield ""
        yield f"{path}:"
        yield from (f"    {line}" for line in content.splitlines())


def _journey(package: Path, journey: Journey) -> Iterator[str]:
    yield f"{journey.place}"
    yield from (f"    {line}" for line in journey.described)
    for step in journey.steps:
        yield f"{step.name}:"
        yield from (f"    {line}" for line in step.lines)
    for path, number, line in journey.generated:
        yield f"{package}/{path}:{number}"
        yield f"    {line}"
