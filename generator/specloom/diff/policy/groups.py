"""Operations that a policy selects by tag, path or extension. Knows what operations declare; judges no change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Literal, NamedTuple, TypeAlias

from specloom.diff.coerce import as_mapping
from specloom.diff.operations.model import DescriptionView
from specloom.diff.operations.operation_matching import OperationsByKey

GroupKind: TypeAlias = Literal["tag", "path", "extension"]
KINDS: tuple[GroupKind, ...] = ("tag", "path", "extension")
_BY_NAME: Mapping[str, GroupKind] = {kind: kind for kind in KINDS}


class OperationMarks(NamedTuple):
    """The marks by which an operation is selected.

    Attributes:
        tags: Its tags.
        extensions: Its `x-` properties and those of its path item; the operation's own win.
    """

    tags: tuple[str, ...] = ()
    extensions: Mapping[str, object] = {}


Marks: TypeAlias = Mapping[str, OperationMarks]
"""The marks of operations by key: `"POST /pets/{id}"`."""


class OperationGroup(NamedTuple):
    """Operations selected by one property.

    Attributes:
        pattern: For a tag or a path, a pattern of `fnmatch`, where `*` also matches `/`; for an extension its name, alone or
            followed by `=` and the value it must have, such as `x-internal` or `x-audience=partner`.
    """

    kind: GroupKind
    pattern: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.pattern}"

    def covers(self, operations: Iterable[str], marks: Marks) -> bool:
        """Whether there are operations and all of them belong to the group: a change that reaches others is not the group's alone."""
        keys = list(operations)
        return bool(keys) and all(self._has(key.partition(" callback ")[0], marks) for key in keys)

    def _has(self, key: str, marks: Marks) -> bool:
        known = marks.get(key, OperationMarks())
        match self.kind:
            case "tag":
                return any(fnmatchcase(tag, self.pattern) for tag in known.tags)
            case "path":
                return fnmatchcase(key.partition(" ")[2], self.pattern)
            case "extension":
                name, given, value = self.pattern.partition("=")
                found = known.extensions.get(name)
                return _spelled(found) == value if given else found not in (None, False)


def parse_group(text: str) -> OperationGroup | None:
    """The group that `tag:NAME`, `path:PATTERN` or `extension:x-NAME[=VALUE]` refers to; None for any other string."""
    prefix, colon, pattern = text.partition(":")
    kind = _BY_NAME.get(prefix)
    return OperationGroup(kind, pattern) if kind and colon and pattern else None


def read_marks(base: DescriptionView, revision: DescriptionView) -> Marks:
    """The marks of all operations of both versions.

    Those of the base win: an edit that breaks an operation must not excuse itself by moving the operation into a group.
    """
    return dict([*_marks(revision), *_marks(base)])


def _marks(view: DescriptionView) -> Iterator[tuple[str, OperationMarks]]:
    for each in (view.paths, view.webhooks):
        yield from _marks_of(each)


def _marks_of(operations: OperationsByKey) -> Iterator[tuple[str, OperationMarks]]:
    for methods in operations.values():
        for operation in methods.values():
            declared = {**as_mapping(operation.item.value), **as_mapping(operation.node.value)}
            extensions = {name: value for name, value in declared.items() if name.startswith("x-")}
            yield operation.key, OperationMarks(tuple(operation.tags), extensions)


def _spelled(value: object) -> str:
    """A value as a policy writes it: `true`, not `True`."""
    return str(value).lower() if isinstance(value, bool) else str(value)
