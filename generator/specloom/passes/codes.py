"""Finding codes for parts of a description or of `client.toml` that a pass cannot apply."""

from __future__ import annotations

from specloom.findings import Code

PART_OF_ITSELF = Code(
    "part-of-itself",
    "error",
    "a schema includes itself in `allOf`; that part is ignored",
    "Remove the reference, or move what both need to a third schema.",
)
CONTRADICTORY_PARTS = Code(
    "contradictory-parts", "warning", "no value can match all parts of `allOf`; a value of any part is accepted"
)
TOO_MANY_COMBINATIONS = Code(
    "too-many-combinations", "warning", "nested alternatives have too many combinations; only the first ones are used"
)
REFERENCE_CYCLE = Code(
    "reference-cycle", "error", "a schema only refers to itself; treated as `Any`", "Describe one of them in place."
)
INVALID_SETTING = Code(
    "unfit-setting",
    "error",
    "client.toml refers to something that is not in the description",
    "Correct the name, or remove the entry. `specloom explain client-toml` explains the keys.",
)
UNFIT_LOCK = Code(
    "unfit-lock",
    "error",
    "names.lock gives a name that cannot be had, or that something else has",
    "Give another name there, or remove the line to get the default. `specloom names API` lists all names.",
)
NUMBERED_NAMES = Code(
    "numbered-names",
    "error",
    "more names end in a number than `numbered` in client.toml allows",
    "Give the places better names in client.toml, or raise `numbered`; `specloom explain NAME` says why one has its number.",
)
OVER_BUDGET = Code(
    "over-budget",
    "error",
    "more places fall back to `Any` than the budget in client.toml allows",
    "Correct the description where the findings say so, or raise `budget`.",
)

HIDDEN_METHOD = Code(
    "hidden-method",
    "warning",
    "a property has the name of a method that `compat` adds to records; the property takes precedence",
    "Use the functions of the package (`to_dict`, `to_json`, ...) for such records.",
)

CODES = (
    HIDDEN_METHOD,
    PART_OF_ITSELF,
    CONTRADICTORY_PARTS,
    TOO_MANY_COMBINATIONS,
    REFERENCE_CYCLE,
    INVALID_SETTING,
    UNFIT_LOCK,
    NUMBERED_NAMES,
    OVER_BUDGET,
)
