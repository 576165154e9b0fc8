"""Values that a type admits: null, or only one. Not concerned with arguments or fields."""

from __future__ import annotations

from specloom import ir
from specloom.emit import SymbolTable, literal


def admits_null(type: ir.Type, symbols: SymbolTable) -> bool:
    """Whether null is a value of `type`."""
    match type:
        case ir.Null() | ir.Const(None):
            return True
        case ir.Union(members):
            return any(admits_null(member, symbols) for member in members)
        case ir.Ref(target):
            alias = symbols.alias(target)
            return alias is not None and not isinstance(alias.type, ir.Ref) and admits_null(alias.type, symbols)
        case _:
            return False


def constant_value(type: ir.Type) -> str | None:
    """Source of the only possible value; None if there are several."""
    match type:
        case ir.Const(str() | bool() | int() as value) | ir.Enum((str() | bool() | int() as value,), False):
            return literal(value)
        case _:
            return None


def none_is_null(field: ir.Field, operation: ir.Operation, symbols: SymbolTable) -> bool:
    """Whether None is sent for an optional property: a null in JSON, if the package has the markers of an SDK for what is omitted."""
    in_json = operation.body is not None and operation.body.media[0].kind == "json"
    return bool(symbols.replaced) and in_json and admits_null(field.type, symbols)
