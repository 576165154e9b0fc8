"""Arguments: in order, each with a name of its own, each told apart from what every method has."""

from __future__ import annotations

import pytest
from tests.plan.rich import body, client, field, operation, param, record

from specloom import ir
from specloom.plan.arguments import Argument, plan_arguments
from specloom.plan.twins import name_twins
from specloom.spell import Book, Home, Page, Scope


def arguments(made: ir.Operation, *shapes: ir.Shape) -> list[Argument]:
    whole = client(made, shapes=shapes)
    twins = name_twins(whole, {shape.key: shape.name for shape in shapes})
    homes = {shape.key: Home("shared", shape.name, twins.get(shape.key, "")) for shape in shapes}
    return plan_arguments(made, Scope(Page("resources.x")), Book(whole.shapes, homes))


def parameters(made: ir.Operation, *shapes: ir.Shape) -> list[str]:
    return [argument.parameter for argument in arguments(made, *shapes)]


def test_path_parameters_come_first_as_they_stand_in_the_path() -> None:
    made = operation(
        "GET",
        "/{b}/{a}",
        "x.get",
        param("limit", "query", ir.Int()),
        param("q", "query", ir.Str(), required=True),
        param("a", "path", ir.Str()),
        param("b", "path", ir.Str()),
    )
    assert parameters(made) == ["b: str", "a: str", "q: str", "limit: int | None = None"]


def test_who_comes_first_keeps_the_name() -> None:
    record_ = record("Thing", field("id", ir.Int(), required=True), field("timeout", ir.Int()), field("self", ir.Str()))
    made = operation(
        "PUT",
        "/{id}",
        "x.put",
        param("id", "path", ir.Str()),
        param("id", "query", ir.Str()),
        body=body(ir.Ref("Thing")),
    )
    assert [(each.name, each.where) for each in arguments(made, record_)] == [
        ("id", "path"),
        ("body_id", "member"),
        ("query_id", "query"),
        ("timeout_", "member"),
        ("self_", "member"),
    ]


def test_a_constant_need_not_be_given() -> None:
    record_ = record(
        "Thing", field("type", ir.Const("text"), required=True), field("n", ir.Choice((1,)), required=True)
    )
    made = operation("POST", "/", "x.post", body=body(ir.Ref("Thing")))
    assert parameters(made, record_) == ['type: Literal["text"] = "text"', "n: Literal[1] = 1"]


def test_a_body_that_may_be_left_out_asks_for_none_of_its_members() -> None:
    record_ = record("Thing", field("name", ir.Str(), required=True))
    made = operation("POST", "/", "x.post", body=body(ir.Ref("Thing"), required=False))
    assert parameters(made, record_) == ["name: str | None = None"]


def test_a_member_that_has_to_be_there_and_may_be_null_is_sent_as_null() -> None:
    nullable = ir.Union((ir.Str(), ir.Null()))
    record_ = record("Thing", field("a", nullable, required=True), field("b", nullable))
    made = operation("POST", "/", "x.post", body=body(ir.Ref("Thing")))
    assert [(each.parameter, each.null) for each in arguments(made, record_)] == [
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
        (ir.Bytes("raw"), "FileInput"),
        (ir.Int(text=True), "int"),
    ],
)
def test_what_may_be_sent_is_wide(type: ir.Type, annotation: str) -> None:
    shapes = (record("Thing", field("x", ir.Int())), record("Open", field("x", ir.Int()), extra=ir.Int()))
    made = operation("GET", "/", "x.get", param("value", "query", type, required=True))
    assert parameters(made, *shapes) == [f"value: {annotation}"]


def test_members_that_only_replies_have_are_no_arguments() -> None:
    given = field("name", ir.Str(), required=True)
    made = ir.Field("id", ir.Str(), given.origin, name="id", required=True, access="read")
    assert parameters(operation("POST", "/", "x.post", body=body(ir.Ref("Thing"))), record("Thing", made, given)) == [
        "name: str"
    ]
