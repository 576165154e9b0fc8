"""The JSON Schema of `specloom.toml`, from the rules and the keys that a policy knows. Reads no file."""

from __future__ import annotations

from typing import Any, TypeAlias

from specloom.diff.catalogue import RULES
from specloom.diff.grace_periods import LEVELS
from specloom.diff.policy.groups import KINDS
from specloom.diff.rule import ORDER

Schema: TypeAlias = dict[str, Any]

_STRING: Schema = {"type": "string"}
_STRINGS: Schema = {"type": "array", "items": _STRING}
_FLAG: Schema = {"type": "boolean"}


def policy_schema() -> Schema:
    """The schema, without descriptions."""
    project: dict[str, Schema] = dict.fromkeys(("descriptions", "include", "exclude"), _STRINGS)
    lint: dict[str, Schema] = dict.fromkeys(("rules", "rulesets"), _STRINGS)
    whole = _closed({"project": _closed(project), "lint": _closed(lint), "diff": _closed(_diff())})
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": "specloom.toml", **whole}


def _diff() -> dict[str, Schema]:
    level: Schema = {"enum": [*ORDER, "none"]}
    rules = {id: {**level, "description": rule.summary} for id, rule in RULES.items()}
    group: Schema = {"anyOf": [level, {"type": "object", "additionalProperties": level}]}
    days: Schema = {"type": "integer", "minimum": 0}
    return {
        "fail-on": {"enum": [*ORDER, "never"]},
        "version": _FLAG,
        "exact-paths": _FLAG,
        "across-files": _FLAG,
        "base-prefix": _STRING,
        "revision-prefix": _STRING,
        "levels": {"type": "object", "properties": rules, "additionalProperties": group},
        "grace-periods": _closed({"beta-days": days, "stable-days": days, "watched": {"enum": list(LEVELS)}}),
        "ignore": {"type": "array", "items": _ignore()},
    }


def _ignore() -> Schema:
    keys = dict.fromkeys(("rule", "place", *KINDS, "reason"), _STRING)
    return _closed({**keys, "until": {"type": "string", "format": "date"}}) | {"required": ["rule", "reason"]}


def _closed(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "additionalProperties": False}
