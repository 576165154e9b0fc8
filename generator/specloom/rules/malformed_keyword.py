"""Keywords with values of a kind that they cannot have (JSON Schema 2020-12 validation). Knows one schema; not its members."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, Node
from specloom.findings import Code, kind_of
from specloom.rules.rule import Fault, Rule

_KINDS: dict[str, tuple[type, ...]] = {
    "type": (str, list),
    "enum": (list,),
    "required": (list,),
    "pattern": (str,),
    "format": (str,),
    "discriminator": (dict,),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), (int, float)),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), (int,)),
    **dict.fromkeys(("uniqueItems", "readOnly", "writeOnly", "deprecated"), (bool,)),
}


def check(document: Document, node: Node) -> Iterator[Fault]:
    """Each keyword whose value is of the wrong kind."""
    for keyword, value in node.value.items():
        if keyword in _KINDS and not _fits(value, _KINDS[keyword]):
            wanted = " or ".join(dict.fromkeys(kind_of(kind()) for kind in _KINDS[keyword]))
            yield node.origin / keyword, f"`{keyword}` must be {wanted}, not {kind_of(value)}; passed over"


def _fits(value: object, kinds: tuple[type, ...]) -> bool:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value.__class__ in kinds


RULE = Rule(
    Code(
        "malformed-keyword",
        "error",
        "a keyword of a schema holds a value that it cannot have; passed over",
        "Correct the value.",
    ),
    "schema",
    check,
)
