"""How long an SDK waits: its timeout and its delays between attempts, from its constants and their use. Runs nothing of it."""

from __future__ import annotations

import ast

from specloom.sdk.modules import Modules, Name


def timeout(modules: Modules) -> float | None:
    """`DEFAULT_TIMEOUT = httpx.Timeout(timeout=60, connect=5.0)`, `Timeout(timeout=10 * 60)` or a plain number."""
    found = modules.definition(Name("_constants", "DEFAULT_TIMEOUT"))
    match found[1] if found is not None else None:
        case ast.Assign(value=ast.Call(keywords=keywords, args=args)):
            values = [keyword.value for keyword in keywords if keyword.arg == "timeout"] or args
            return _product(values[0]) if values else None
        case ast.Assign(value=value):
            return _product(value)
        case _:
            return None


def _product(value: ast.expr) -> float | None:
    match value:
        case ast.Constant(value=int(number)) | ast.Constant(value=float(number)):
            return float(number)
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            first, second = _product(left), _product(right)
            return None if first is None or second is None else first * second
        case _:
            return None


def retry_delays(modules: Modules) -> tuple[float, float] | None:
    """`INITIAL_RETRY_DELAY` and `MAX_RETRY_DELAY` of `_constants.py`."""
    found: dict[str, float] = {}
    for each in modules.tree("_constants").body if "_constants" in modules else ():
        match each:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=int() | float() as seconds)):
                found[name] = float(seconds)
            case _:
                pass
    first, longest = found.get("INITIAL_RETRY_DELAY"), found.get("MAX_RETRY_DELAY")
    return (first, longest) if first and longest else None


def max_retry_after(modules: Modules) -> float | None:
    """The most that a server may ask for: `0 < retry_after <= 60` of `_calculate_retry_timeout`, a number or a constant."""
    tree = modules.tree("_base_client") if "_base_client" in modules else ast.Module([], [])
    for node in ast.walk(tree):
        match node:
            case ast.Compare(
                left=ast.Constant(value=0),
                ops=[ast.Lt(), ast.LtE()],
                comparators=[ast.Name(id="retry_after"), limit],
            ):
                return _value(modules, limit)
            case _:
                pass
    return None


def _value(modules: Modules, limit: ast.expr) -> float | None:
    if not isinstance(limit, ast.Name):
        return _product(limit)
    found = modules.definition(Name("_constants", limit.id))
    match found[1] if found is not None else None:
        case ast.Assign(value=value):
            return _product(value)
        case _:
            return None
