"""What object schemas become: records, members, what is said next to a member's type."""

from __future__ import annotations

import pytest
from tests.support.described import finished, lowered, schemas


def test_members_keep_their_order_and_what_is_said_of_them() -> None:
    seen = lowered(
        schemas("""
        Pet:
          type: object
          description: A pet.
          required: [name, id]
          properties:
            id: {type: integer, readOnly: true, description: Number.}
            name: {type: string, example: Rex, deprecated: true}
            secret: {type: string, writeOnly: true, default: x}
        """)
    )
    pet = seen.record("Pet")
    assert pet.docs == "A pet."
    assert seen.shown("Pet") == "id: Int, required, read; name: Str, required; secret: Str, write"
    number, name, secret = pet.fields
    assert (number.docs, name.example, name.deprecated, secret.default) == ("Number.", ("Rex",), True, ("x",))


def test_a_required_member_that_nothing_describes_is_of_any_type() -> None:
    assert lowered(schemas("Pet: {type: object, required: [id], properties: {name: {}}}")).shown("Pet") == (
        "name: Any(); id: Any(), required"
    )


def test_described_members_next_to_named_ones() -> None:
    seen = finished(
        schemas("""
        Pet:
          properties: {id: {type: string}}
          patternProperties: {'^x-': {type: string}}
          additionalProperties: {type: integer}
        Closed: {type: object, additionalProperties: false}
        Open: {type: object, additionalProperties: true, properties: {id: {type: string}}}
        """)
    )
    assert seen.shown("Pet") == "id: Str; *: Union(Str, Int) by kind of value"
    assert seen.record("Closed").closed
    assert seen.record("Pet").closed is False
    assert seen.shown("Open") == "id: Str; *: Any()"


OTHERS = """
Named:
  type: string
  description: What it is called.
  readOnly: true
  default: nobody
"""


@pytest.mark.parametrize(
    "member",
    [
        "{$ref: '#/components/schemas/Named'}",
        "{allOf: [{$ref: '#/components/schemas/Named'}]}",
        "{allOf: [{allOf: [{$ref: '#/components/schemas/Named'}]}]}",
    ],
)
def test_what_a_referred_schema_says_counts_for_the_member(member: str) -> None:
    field = finished(schemas(f"Pet: {{properties: {{it: {member}}}}}\n{OTHERS}")).field("Pet", "it")
    assert field.access == "read"
    assert field.default == ("nobody",)


def test_words_next_to_a_reference_come_first() -> None:
    seen = finished(
        schemas(
            f"Pet: {{properties: {{it: {{$ref: '#/components/schemas/Named', description: Own., default: me}}}}}}\n{OTHERS}"
        )
    )
    field = seen.field("Pet", "it")
    assert (field.docs, field.default) == ("Own.", ("me",))


def test_types_next_to_a_reference_count_too() -> None:
    seen = finished(
        schemas("""
        Pet: {properties: {it: {$ref: '#/components/schemas/Base', properties: {age: {type: integer}}, required: [age]}}}
        Base: {type: object, properties: {id: {type: string}}}
        """)
    )
    assert seen.shown("PetIt") == "id: Str; age: Int, required"


def test_recursion_is_by_name() -> None:
    seen = finished(
        schemas("""
        Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
        Left: {type: object, properties: {right: {$ref: '#/components/schemas/Right'}}}
        Right: {type: object, properties: {left: {$ref: '#/components/schemas/Left'}}}
        Value: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Value'}}]}
        """)
    )
    assert seen.shown("Tree") == "children: List(Ref(Tree))"
    assert (seen.shown("Left"), seen.shown("Right")) == ("right: Ref(Right)", "left: Ref(Left)")
    assert seen.shown("Value") == "Union(Str, List(Ref(Value))) by kind of value"
    assert seen.codes == []


@pytest.mark.parametrize(
    "text",
    [
        "A: {$ref: '#/components/schemas/A'}",
        "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}",
        "A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: string}]}",
        "A: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {x: {type: string}}}]}\n"
        "B: {$ref: '#/components/schemas/C'}\nC: {$ref: '#/components/schemas/B'}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}",
    ],
)
def test_what_stands_for_nothing_but_itself_comes_to_an_end(text: str) -> None:
    seen = finished(schemas(text + "\nUser: {properties: {it: {$ref: '#/components/schemas/A'}}}"))
    assert "it: " in seen.shown("User")
    assert set(seen.codes) <= {"ref-cycle", "reference-cycle", "part-of-itself"}


@pytest.mark.parametrize(
    "combined", ["oneOf: [{object}]", "anyOf: [{object}]", "allOf: [{object}]", "allOf: [{object}, {more}]"]
)
def test_what_consists_of_inline_parts_is_no_cycle(combined: str) -> None:
    of = {"object": "{type: object, properties: {x: {$ref: '#/components/schemas/B'}}}", "more": "{required: [x]}"}
    parts = combined.replace("{object}", of["object"]).replace("{more}", of["more"])
    seen = finished(schemas(f"A: {{{parts}}}\nB: {{type: object, properties: {{y: {{type: string}}}}}}"))
    assert seen.shown("A").startswith("x: Ref(B)") and not seen.codes


def test_references_into_any_part() -> None:
    seen = finished(
        schemas("""
        Order:
          properties:
            lines: {type: array, items: {type: object, properties: {sku: {type: string}}}}
            first: {$ref: '#/components/schemas/Order/properties/lines/items'}
          $defs: {Money: {$anchor: money, type: object, properties: {amount: {type: string}}}}
        Base: {allOf: [{type: object, properties: {id: {type: string}}}]}
        User:
          properties:
            base: {$ref: '#/components/schemas/Base/allOf/0'}
            money: {$ref: '#money'}
        """)
    )
    assert seen.shown("Order") == "lines: List(Ref(items)); first: Ref(items)"
    assert seen.shown("User").endswith("money: Ref(Money)")
    assert seen.codes == []


def test_members_with_the_names_of_keywords_are_members() -> None:
    seen = finished(
        schemas("""
        Odd:
          type: object
          required: [$ref, required]
          properties: {$ref: {type: string}, allOf: {type: integer}, required: {type: boolean}, items: {type: string}}
        """)
    )
    assert seen.shown("Odd") == "ref <- $ref: Str, required; all_of <- allOf: Int; required: Bool, required; items: Str"
