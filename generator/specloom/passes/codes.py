"""What the passes cannot take as the description, or `client.toml`, has it."""

from __future__ import annotations

from specloom.findings import Code

PART_OF_ITSELF = Code("part-of-itself", "error", "a schema is a part of itself in allOf; that part is left out")
CONTRADICTORY_PARTS = Code(
    "contradictory-parts", "warning", "no value can be all that a schema asks for; each of its parts is admitted"
)
TOO_MANY_COMBINATIONS = Code(
    "too-many-combinations", "warning", "alternatives of alternatives are too many; only the first ones count"
)
REFERENCE_CYCLE = Code("reference-cycle", "error", "a schema refers to nothing but itself; anything is taken")
INVALID_SETTING = Code(
    "unfit-setting",
    "error",
    "client.toml names something that the description does not have",
    "Correct the name, or remove the entry; keys are explained in docs/client-toml.md.",
)
OVER_BUDGET = Code(
    "over-budget",
    "error",
    "more places are typed as anything, for want of ability, than client.toml allows",
    "Raise `budget`, or look at the findings that say why.",
)
INVALID_DEFAULT = Code(
    "default-does-not-fit",
    "warning",
    "a default is not valid against its own schema; passed over",
    "Correct the default or the schema.",
)

HIDDEN_METHOD = Code(
    "hidden-method",
    "warning",
    "a property is called like a method that `compat` adds to records; the property wins",
    "Use the function of the package (`to_dict`, `to_json`, ...) for such records.",
)

CODES = (
    HIDDEN_METHOD,
    PART_OF_ITSELF,
    CONTRADICTORY_PARTS,
    TOO_MANY_COMBINATIONS,
    REFERENCE_CYCLE,
    INVALID_SETTING,
    OVER_BUDGET,
    INVALID_DEFAULT,
)
