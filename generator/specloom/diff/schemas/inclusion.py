"""Whether it is certain that each value of one schema is a value of another. Knows both schemas whole; reads no rules.

A proof, not a search: what cannot be shown counts as not included. Schemas that refer to themselves are followed as far as
they lead to what is being shown already, which is sound since JSON values are finite.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from specloom.diff.coerce import as_list
from specloom.diff.schemas.apart import Apart
from specloom.diff.schemas.bounds import edge
from specloom.diff.schemas.cases import Case, cases, item_at
from specloom.diff.schemas.keywords import divides, idle
from specloom.diff.schemas.nested import matches
from specloom.diff.schemas.overlaps import declared
from specloom.diff.schemas.parts import all_parts
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.diff.schemas.types import WIDER_FORMATS
from specloom.diff.schemas.validity import NOTES, Validator
from specloom.document import DocumentNode
from specloom.values import Json

_MOST_STEPS, _MOST_NESTED, _DEPTH = 400, 6, 12
_LEAST = {"minLength": "Length", "minItems": "Items", "minProperties": "Properties"}
_LARGEST = {"maxLength": "Length", "maxItems": "Items", "maxProperties": "Properties"}
_LOWER, _UPPER = ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")
_BY_KIND = {
    "number": (*_LOWER, *_UPPER, "multipleOf"),
    "string": ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"),
    "array": (
        *("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"),
        "unevaluatedItems",
    ),
    "object": (
        *("properties", "required", "patternProperties", "additionalProperties", "propertyNames", "minProperties"),
        *("maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties"),
    ),
}
"""Keywords that limit values of one type only."""
_KINDS = {word: kind for kind, words in _BY_KIND.items() for word in words}
_IGNORED = NOTES | {"type"}
_COUNTED = ("minContains", "maxContains")
_OPEN: tuple[Json, ...] = (None, True, {})

Same = Callable[[DocumentNode, DocumentNode], bool]
"""Whether two nodes are equal, and refer to equal ones."""


class Inclusion:
    """Shows that schemas of one document are included in schemas of another.

    Args:
        inner, outer: Readers of the schemas whose values are to be accepted, and of those that are to accept them.
        same: Whether a node of the first and one of the second mean the same.
        never: The keyword of properties that values of this direction never have, `readOnly` or `writeOnly`.
    """

    def __init__(self, inner: SchemaReader, outer: SchemaReader, same: Same, never: str) -> None:
        self.inner = inner
        self.outer = outer
        self.same = same
        self.never = never
        self._known: dict[tuple[object, ...], bool] = {}
        self._assumed: set[tuple[object, ...]] = set()
        self._steps = 0

    def holds(self, inner: DocumentNode, outer: DocumentNode) -> bool:
        """Whether the second schema certainly accepts all values of the first."""
        self._steps = 0
        return self._shown((inner,), outer)

    @cached_property
    def _reverse(self) -> Inclusion:
        """The other direction, whose other direction this is, so that both know what is being shown."""
        found = Inclusion(self.outer, self.inner, lambda inner, outer: self.same(outer, inner), self.never)
        found._reverse = self
        return found

    @cached_property
    def _apart(self) -> Apart:
        return Apart(self.inner, self.outer, self._of_type)

    def _shown(self, inner: tuple[DocumentNode, ...], outer: DocumentNode) -> bool:
        """The same for what matches several schemas; what is being shown already is assumed."""
        if outer.value in _OPEN or any(self.same(each, outer) for each in inner):
            return True
        key = (
            *((each.origin.source, each.origin.pointer) for each in inner),
            outer.origin.source,
            outer.origin.pointer,
        )
        if key in self._known or key in self._assumed:
            return self._known.get(key, True)
        if self._steps > _MOST_STEPS or len(self._assumed) > _MOST_NESTED:
            return False
        self._assumed.add(key)
        found = self._views([self.inner.read(each) for each in inner], self.outer.read(outer))
        self._assumed.discard(key)
        if not found or not self._assumed:  # what was shown by an assumption holds only together with it
            self._known[key] = found
        return found

    def _views(self, inner: Sequence[SchemaView], outer: SchemaView) -> bool:
        if len(inner) == 1 and self._has_same_choices(inner[0], outer):
            outer = outer._replace(branches={word: each for word, each in outer.branches.items() if word != "oneOf"})
        found = cases(self.inner, inner)
        return found is not None and all(self._case(case, outer) for case in found)

    def _has_same_choices(self, inner: SchemaView, outer: SchemaView) -> bool:
        """Whether both are one of alternatives that are alike in turn, so that a value that matches one matches only one."""
        alternatives, others = inner.branches.get("oneOf", ()), outer.branches.get("oneOf", ())
        null = outer.nullable or not inner.nullable  # null next to alternatives is none of them
        return (
            null
            and len(alternatives) == len(others) > 0
            and all(
                self._shown((one,), other) and self._reverse._shown((other,), one)
                for one, other in zip(alternatives, others, strict=True)
            )
        )

    def _case(self, case: Case, outer: SchemaView) -> bool:
        if case.values is not None:
            return all(Validator(self.outer).accepts(outer, value) is True for value in case.values)
        return self._is_meant(case, outer) and all(
            self._of_type(case.of(kind), outer, 0) for kind in sorted(case.types)
        )

    def _of_type(self, case: Case, outer: SchemaView, depth: int) -> bool:
        """Whether a schema accepts the values of a case of one type."""
        if case.is_empty:
            return True
        self._steps += 1
        if depth > _DEPTH or self._steps > _MOST_STEPS:
            return False
        if case.kind == "null":
            return Validator(self.outer).accepts(outer, None) is True
        if case.values is not None:
            return all(Validator(self.outer).accepts(outer, value) is True for value in case.values)
        if outer.types and case.kind not in outer.types and not (case.kind == "integer" and "number" in outer.types):
            return False
        return self._keywords(case, outer, depth) and self._branches(case, outer, depth)

    def _branches(self, case: Case, outer: SchemaView, depth: int) -> bool:
        for word, members in outer.branches.items():
            views = [self.outer.read(member) for member in members]
            meant = [word == "allOf" or self._is_meant(case, view, outer) for view in views]
            shown = [each and self._of_type(case, view, depth + 1) for view, each in zip(views, meant, strict=True)]
            if word == "allOf" and not all(shown):
                return False
            if word == "anyOf" and not any(shown):
                return False
            if word == "oneOf" and not self._exactly_one(case, views, shown):
                return False
        return True

    def _is_meant(self, case: Case, *outer: SchemaView) -> bool:
        """Whether schemas declare the properties of a case, or none: those that they merely do not forbid are not meant."""
        names = frozenset[str]().union(*(declared(self.outer, view) for view in outer))
        return "object" not in case.types or not names or case.declared <= names

    def _exactly_one(self, case: Case, views: Sequence[SchemaView], shown: Sequence[bool]) -> bool:
        if sum(shown) != 1:
            return False
        others = (view for view, one in zip(views, shown, strict=True) if not one)
        return all(self._apart.shown(case, view, 0) for view in others)

    def _keywords(self, case: Case, outer: SchemaView, depth: int) -> bool:
        """Whether each keyword that limits values of the type is kept."""
        kind = "number" if case.kind == "integer" else case.kind
        return all(
            self._keeps(case, word, outer, depth)
            for word, node in outer.keywords.items()
            if word not in _IGNORED and not idle(word, node.value) and _KINDS.get(word, kind) == kind
        )

    def _keeps(self, case: Case, word: str, outer: SchemaView, depth: int) -> bool:
        node = outer.keywords[word]
        match word:
            case "minLength" | "minItems" | "minProperties":
                return case.sizes(_LEAST[word])[0] >= _number(node)
            case "maxLength" | "maxItems" | "maxProperties":
                return case.sizes(_LARGEST[word])[1] <= _number(node)
            case "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum":
                return _keeps_edge(case, outer, upper=word in _UPPER)
            case "multipleOf":
                return any(divides(_number(node), step) for step in _steps_of(case))
            case "uniqueItems":
                return case.sizes("Items")[1] <= 1 or any(part.flag(word) for part in case.parts)
            case "format":
                return any(_holds_format(node.value, part.get(word)) for part in case.parts)
            case "not":
                return self._excludes(case, node, depth)
            case "required":
                return all(self._has(case, name, outer) for name in outer.strings(word))
            case "properties":
                return all(self._shown(case.described(name), each) for name, each in outer.mapping(word).items())
            case "patternProperties":
                return all(self._pattern(case, pattern, each) for pattern, each in outer.mapping(word).items())
            case "additionalProperties":
                return self._others(case, node, [outer])
            case "unevaluatedProperties":
                together = list(all_parts(self.outer, outer))
                described = any("additionalProperties" in view.keywords for view in together)
                return described or self._others(case, node, together)
            case "dependentRequired":
                return all(_depends(case, name, each) for name, each in outer.mapping(word).items())
            case "items" | "prefixItems":
                return self._items(case, outer)
            case "propertyNames":
                return any(word in part.keywords and self._shown((part.keywords[word],), node) for part in case.parts)
            case "if" | "then" | "else":
                return any(self._same_all(("if", "then", "else"), part, outer) for part in case.parts)
            case "contains" | "minContains" | "maxContains":
                alike = (part for part in case.parts if all(part.get(each) == outer.get(each) for each in _COUNTED))
                return any(self._same_all(("contains",), part, outer) for part in alike)
            case _:
                return any(word in part.keywords and self.same(part.keywords[word], node) for part in case.parts)

    def _same_all(self, words: Sequence[str], part: SchemaView, outer: SchemaView) -> bool:
        """Whether a condition has on the inner side what it has on the outer side."""
        return all(
            word not in outer.keywords
            or (word in part.keywords and self.same(part.keywords[word], outer.keywords[word]))
            for word in words
        )

    def _excludes(self, case: Case, node: DocumentNode, depth: int) -> bool:
        """Whether no value of a case matches a schema that the other side refuses."""
        if node.value in _OPEN:
            return False
        refused = [part.keywords["not"] for part in case.parts if "not" in part.keywords]
        if any(self._reverse._shown((node,), each) for each in refused):
            return True
        return self._apart.shown(case, self.outer.read(node), depth + 1)

    def _has(self, case: Case, name: str, outer: SchemaView) -> bool:
        """Whether objects of a case have a property, also in the direction in which some are left out."""
        declared = outer.mapping("properties").get(name)
        if declared is not None and self.outer.read(declared).flag(self.never):
            return True
        return name in case.required and not any(
            self.inner.read(each).flag(self.never) for each in case.described(name)
        )

    def _pattern(self, case: Case, pattern: str, node: DocumentNode) -> bool:
        """Whether each property whose name matches a pattern is accepted."""
        if not all(self._shown(case.described(name), node) for name in case.declared if matches(pattern, name)):
            return False
        alike = (part.mapping("patternProperties").get(pattern) for part in case.parts)
        return any(each is not None and self._shown((each,), node) for each in alike) or self._unnamed(case, node)

    def _others(self, case: Case, node: DocumentNode, evaluating: Sequence[SchemaView]) -> bool:
        """Whether each property that other keywords do not describe is accepted."""
        names = case.declared - {name for view in evaluating for name in view.mapping("properties")}
        patterns = [pattern for view in evaluating for pattern in view.mapping("patternProperties")]
        left = [name for name in sorted(names) if not any(matches(pattern, name) for pattern in patterns)]
        return all(self._shown(case.described(name), node) for name in left) and self._unnamed(case, node)

    def _unnamed(self, case: Case, node: DocumentNode) -> bool:
        """Whether each property that no schema of a case names is accepted."""
        plain = [part for part in case.parts if "patternProperties" not in part.keywords]
        rest = tuple(part.keywords["additionalProperties"] for part in plain if "additionalProperties" in part.keywords)
        if self._shown(rest, node):
            return True
        return any(
            all(self._shown((each,), node) for each in (others, *part.mapping("patternProperties").values()))
            for part in case.parts
            if (others := part.keywords.get("additionalProperties")) is not None
        )

    def _items(self, case: Case, outer: SchemaView) -> bool:
        """Whether the item at each position is accepted."""
        most = case.sizes("Items")[1]
        last = max(len(view.listed("prefixItems")) for view in (outer, *case.parts)) + 1
        return all(
            index >= most or self._shown(case.items(index), node)
            for index in range(last)
            for node in item_at(outer, index)
        )


def _number(node: DocumentNode) -> float:
    """A limit; one that is not a number is never kept, and is reported where it is read."""
    value = node.value
    return value if isinstance(value, int | float) and not isinstance(value, bool) else float("nan")


def _steps_of(case: Case) -> list[float]:
    found = [part.get("multipleOf") for part in case.parts]
    steps: list[float] = [step for step in found if isinstance(step, int | float) and not isinstance(step, bool)]
    return [*steps, *([1] if case.kind == "integer" else [])]


def _keeps_edge(case: Case, outer: SchemaView, *, upper: bool) -> bool:
    inner, limit = case.edge(upper=upper), edge(outer, upper=upper, whole=case.kind == "integer")
    return inner is not None and limit is not None and (inner <= limit if upper else inner >= limit)


def _holds_format(outer: Json, inner: Json) -> bool:
    return inner == outer or (inner, outer) in WIDER_FORMATS


def _depends(case: Case, name: str, node: DocumentNode) -> bool:
    """Whether objects of a case that have a property have others as well."""
    asked = {*map(str, as_list(node.value))}
    known = [part.mapping("dependentRequired").get(name) for part in case.parts]
    given = {each for found in known if found is not None for each in map(str, as_list(found.value))}
    return asked <= case.required | given
