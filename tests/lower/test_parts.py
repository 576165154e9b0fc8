"""What `allOf` and words next to it become, once merged: scalars, objects, one part, parts that disagree, parts that only ask."""

from __future__ import annotations

import pytest
from tests.support.described import finished, lowered, schemas, typed

PARTS = """
Named: {type: object, required: [name], properties: {name: {type: string}, id: {type: string}}}
Aged: {type: object, properties: {age: {type: integer}}}
"""


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ("[{type: string, minLength: 2}, {maxLength: 5, type: string}]", "Str(minimum=2, maximum=5)"),
        ("[{type: string}, {format: date-time, type: string}]", "Time(rfc3339)"),
        ("[{type: number}, {type: integer, minimum: 3}]", "Int(minimum=3)"),
        ("[{type: string}, {enum: [a, b]}]", 'Enum("a", "b")'),
        ("[{enum: [a, b]}, {enum: [b, c]}]", 'Enum("b")'),
        ("[{type: string}, {description: Only words.}]", "Str"),
        ("[{type: array, minItems: 1}, {type: array, items: {type: string}}]", "List(Str, minimum=1)"),
        ("[{type: object}, {additionalProperties: {type: string}}]", "Map(Str)"),
        ("[true, {type: string}]", "Str"),
        ("[{type: string}]", "Str"),
        ("[]", "Any()"),
    ],
)
def test_parts_that_are_no_records(parts: str, shown: str) -> None:
    assert typed(f"{{allOf: {parts}}}") == shown


def test_parts_that_no_value_fits_are_each_admitted_and_said() -> None:
    seen = finished(schemas("A: {allOf: [{type: string}, {type: integer}]}"))
    assert seen.shown("A") == "Union(Str, Int) by kind of value"
    assert seen.codes == ["contradictory-parts"]


def test_records_are_merged_in_order_and_keep_their_name() -> None:
    seen = finished(
        schemas(f"""{PARTS}
Pet:
  description: A pet.
  allOf: [{{$ref: '#/components/schemas/Named'}}, {{$ref: '#/components/schemas/Aged'}}]
  properties: {{id: {{type: string, description: Its number.}}, tame: {{type: boolean}}}}
""")
    )
    assert seen.shown("Pet") == "id: Str; tame: Bool; name: Str, required; age: Int"
    assert seen.record("Pet").name == "Pet"
    assert seen.record("Pet").docs == "A pet."
    assert seen.record("Pet").parents == tuple(seen.record(name).key for name in ("Named", "Aged"))
    assert seen.field("Pet", "id").docs == "Its number."


def test_one_part_is_that_part_under_the_name_of_the_whole() -> None:
    seen = finished(schemas(f"{PARTS}\nPet: {{allOf: [{{$ref: '#/components/schemas/Named'}}]}}"))
    assert seen.shown("Pet") == "Ref(Named)"


def test_members_that_disagree_are_what_both_say() -> None:
    seen = finished(
        schemas("""
        A: {type: object, properties: {kind: {type: string}, n: {type: number}, only: {type: string}}}
        B: {type: object, required: [n], properties: {kind: {enum: [b]}, n: {type: integer, maximum: 9}}}
        Both: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        """)
    )
    assert seen.shown("Both") == 'kind: Enum("b"); n: Int(maximum=9), required; only: Str'


@pytest.mark.parametrize(
    "schema",
    [
        "{allOf: [{$ref: '#/components/schemas/Named'}, {required: [id]}]}",
        "{allOf: [{$ref: '#/components/schemas/Named'}], required: [id]}",
        "{allOf: [{$ref: '#/components/schemas/Named'}, {type: object, required: [id]}]}",
        "{type: object, required: [id], allOf: [{$ref: '#/components/schemas/Named'}]}",
        "{$ref: '#/components/schemas/Named', required: [id]}",
    ],
)
def test_a_part_may_ask_for_members_of_another(schema: str) -> None:
    seen = finished(schemas(f"{PARTS}\nPet: {schema}"))
    if schema.startswith("{$ref"):
        assert seen.shown("Pet") in ("Ref(Named)", "name: Str, required; id: Str, required")
    else:
        assert seen.shown("Pet") == "name: Str, required; id: Str, required"


def test_typed_other_members_next_to_parts() -> None:
    seen = finished(
        schemas(
            f"{PARTS}\nPet: {{allOf: [{{$ref: '#/components/schemas/Aged'}}], additionalProperties: {{type: string}}}}"
        )
    )
    assert seen.shown("Pet") == "age: Int; *: Str"


def test_recursive_records_that_are_merged_come_to_an_end() -> None:
    seen = finished(
        schemas("""
        A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}, a: {type: string}}}
        B: {type: object, properties: {next: {$ref: '#/components/schemas/B'}, b: {type: string}}}
        C: {type: object, properties: {next: {$ref: '#/components/schemas/C'}, c: {type: string}}}
        All: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
        """)
    )
    assert [field.wire_name for field in seen.record("All").fields] == ["next", "a", "b", "c"]
    assert seen.field("All", "next").type.__class__.__name__ == "Ref"
    assert seen.codes == []


def test_names_with_slashes_do_not_take_each_other_for_parts() -> None:
    seen = finished(
        schemas("""
        Foo: {allOf: [{$ref: '#/components/schemas/Foo~1bar'}]}
        Foo/bar: {type: object, properties: {x: {type: string}}}
        """)
    )
    assert seen.shown("Foo~1bar") == "x: Str"
    assert seen.shown("Foo") == "Ref(Foo~1bar)"


def test_null_next_to_parts_leaves_the_name_to_the_record() -> None:
    seen = finished(
        "openapi: 3.0.3\n"
        + schemas(f"""{PARTS}
Pet: {{nullable: true, allOf: [{{$ref: '#/components/schemas/Named'}}, {{properties: {{tame: {{type: boolean}}}}}}]}}
Owner: {{properties: {{pet: {{$ref: '#/components/schemas/Pet'}}}}}}
""")
    )
    assert seen.shown("Pet") == "name: Str, required; id: Str; tame: Bool"
    assert seen.shown("Owner") == "pet: Union(Ref(Pet), Null) by kind of value"


def test_a_part_described_in_place_gets_the_name_of_the_whole() -> None:
    seen = finished(schemas("Pet: {allOf: [{type: object, properties: {id: {type: string}}}]}"))
    assert seen.shown("Pet") == "id: Str"
    assert len(seen.shapes) == 1


@pytest.mark.timeout(20)
def test_parts_of_each_other_are_looked_through_for_annotations_once() -> None:
    parts = ", ".join(f'{{$ref: "#/components/schemas/S{number}"}}' for number in range(60))
    tangle = [f"S{number}: {{allOf: [{parts}]}}" for number in range(60)]
    holder = 'Holder: {properties: {one: {$ref: "#/components/schemas/S0"}, two: {allOf: [{readOnly: true}]}}}'
    fields = lowered(schemas("\n".join([*tangle, holder]))).record("Holder").fields
    assert [field.access for field in fields] == ["both", "read"]
