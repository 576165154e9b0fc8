"""Arguments: in order, each with its own name, each distinct from what every method has."""

from __future__ import annotations

import pytest
from tests.plan.rich import body, client, field, operation, param, record

from specloom import ir
from specloom.emit import ImportCollector, Scope, Symbol, SymbolTable
from specloom.plan.arguments import MethodArgument, plan_arguments
from specloom.plan.input_types import name_input_types


def arguments(generated: ir.Operation, *shapes: ir.Shape) -> list[MethodArgument]:
    whole = client(generated, shapes=shapes)
    twins = name_input_types(whole, {shape.key: shape.name for shape in shapes})
    homes = {shape.key: Symbol("shared", shape.name, twins.get(shape.key, "")) for shape in shapes}
    return plan_arguments(generated, Scope(ImportCollector("resources.x")), SymbolTable(whole.shapes, homes))


def parameters(generated: ir.Operation, *shapes: ir.Shape) -> list[str]:
    return [argument.parameter for argument in arguments(generated, *shapes)]


def test_path_parameters_come_first_in_the_order_of_the_path() -> None:
    generated = operation(
        "GET",
        "/{b}/{a}",
        "x.get",
        param("limit", "query", ir.Int()),
        param("q", "query", ir.Str(), required=True),
        param("a", "path", ir.Str()),
        param("b", "path", ir.Str()),
    )
    assert parameters(generated) == ["b: str", "a: str", "q: str", "limit: int | None = None"]


def test_who_comes_first_keeps_the_name() -> None:
    record_ = record("Thing", field("id", ir.Int(), required=True), field("timeout", ir.Int()), field("self", ir.Str()))
    generated = operation(
        "PUT",
        "/{id}",
        "x.put",
        param("id", "path", ir.Str()),
        param("id", "query", ir.Str()),
        body=body(ir.Ref("Thing")),
    )
    assert [(each.name, each.where) for each in arguments(generated, record_)] == [
        ("id", "path"),
        ("body_id", "property"),
        ("query_id", "query"),
        ("timeout_", "property"),
        ("self_", "property"),
    ]


def test_a_constant_need_not_be_given() -> None:
    record_ = record("Thing", field("type", ir.Const("text"), required=True), field("n", ir.Enum((1,)), required=True))
    generated = operation("POST", "/", "x.post", body=body(ir.Ref("Thing")))
    assert parameters(generated, record_) == ['type: Literal["text"] = "text"', "n: Literal[1] = 1"]


def test_a_body_that_may_be_left_out_asks_for_none_of_its_members() -> None:
    record_ = record("Thing", field("name", ir.Str(), required=True))
    generated = operation("POST", "/", "x.post", body=body(ir.Ref("Thing"), required=False))
    assert parameters(generated, record_) == ["name: str | None = None"]


def test_a_member_that_has_to_be_there_and_may_be_null_is_sent_as_null() -> None:
    nullable = ir.Union((ir.Str(), ir.Null()))
    record_ = record("Thing", field("a", nullable, required=True), field("b", nullable))
    generated = operation("POST", "/", "x.post", body=body(ir.Ref("Thing")))
    assert [(each.parameter, each.null) for each in arguments(generated, record_)] == [
        ("a: str | None", True),
        ("b: str | None = None", False),
    ]


@pytest.mark.parametrize(
    ("type", "annotation"),
    [
        (ir.List(ir.Str()), "Sequence[str]"),
        (ir.Ref("Thing"), "Thing | ThingDict"),
        (ir.Ref("Open"), "Open | OpenDict | Mapping[str, object]"),
        (ir.Map(ir.Any()), "Mapping[str, object]"),
        (ir.Time(), "dt.datetime | str"),
        (ir.Time("unix"), "dt.datetime | float"),
        (ir.List(ir.Tuple((ir.Time("unix"),))), "Sequence[Sequence[float]]"),
        (ir.Bytes(), "bytes"),
        (ir.Bytes("raw"), "bytes | str"),
        (ir.Int(as_string=True), "int"),
    ],
)
def test_what_may_be_sent_is_wide(type: ir.Type, annotation: str) -> None:
    shapes = (record("Thing", field("x", ir.Int())), record("Open", field("x", ir.Int()), extra=ir.Int()))
    generated = operation("GET", "/", "x.get", param("value", "query", type, required=True))
    assert parameters(generated, *shapes) == [f"value: {annotation}"]


def test_members_that_only_responses_have_are_no_arguments() -> None:
    given = field("name", ir.Str(), required=True)
    generated = ir.Field("id", ir.Str(), given.origin, name="id", required=True, access="read")
    assert parameters(
        operation("POST", "/", "x.post", body=body(ir.Ref("Thing"))), record("Thing", generated, given)
    ) == ["name: str"]
