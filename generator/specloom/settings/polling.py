"""When polling a resource ends: `[waiters]`; knows no operation."""

from __future__ import annotations

import attrs

from specloom.settings.reader import Reader


@attrs.frozen
class PollingRule:
    """When polling a resource ends: the dotted path of its status, and the final values."""

    field: str
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()


def read_polling(reader: Reader, key: str, value: object) -> PollingRule:
    rule = reader.inside("waiters").as_table(value, key)
    reader = reader.inside("waiters", key)
    reader.only(rule, ("field", "done", "failed"))
    for needed in ("field", "done"):
        if needed not in rule:
            raise reader.fail((), f"waiters.{key} requires {needed}")
    done, failed = reader.list_(rule, "done"), reader.list_(rule, "failed")
    if not done:
        raise reader.fail("done", f"waiters.{key}.done must name a value, or polling would never end")
    for number, value in enumerate(failed):
        if value in done:
            raise reader.fail(("failed", number), f"waiters.{key}: {value!r} cannot mean both success and failure")
    return PollingRule(reader.string(rule["field"], "field"), done, failed)
