"""What `oneOf` and `anyOf` become: unions, shared members next to them, and the way their alternatives are discriminated."""

from __future__ import annotations

import pytest
from tests.support.described import finished, lowered, schemas, typed

from specloom import ir

CAT_AND_DOG = """
Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {const: dog}, tricks: {type: string}}}
"""
BOTH = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ("{oneOf: [{type: string}, {type: integer}]}", "Union(Str, Int) by kind of value"),
        (
            "{anyOf: [{type: string}, {anyOf: [{type: string}, {type: integer}]}]}",
            "Union(Str, Int) by kind of value",
        ),
        ("{oneOf: [{type: string}]}", "Str"),
        ("{oneOf: [{type: string}, {type: string}]}", "Str"),
        ("{oneOf: [{type: string, format: date}, {type: string, format: uuid}]}", "Str"),
        ("{oneOf: [{type: integer}, {type: number}]}", "Float"),
        ("{oneOf: [{type: string}, {}]}", "Any()"),
        ("{oneOf: [{type: array, items: {type: string}}, {type: string}]}", "Union(List(Str), Str) by kind of value"),
        ("{type: string, oneOf: [{format: date}, {enum: [never]}]}", 'Enum("never", open)'),
        ("{type: string, anyOf: [{minLength: 1}, {pattern: a}]}", "Str"),
        ("{type: object, oneOf: [{required: [a]}, {required: [b]}]}", "Map(Any())"),
        ("{oneOf: [{type: 'null'}, {type: string}, {type: 'null'}]}", "Union(Str, Null) by kind of value"),
    ],
)
def test_alternatives_without_records(schema: str, shown: str) -> None:
    assert typed(schema) == shown


def test_constants_tell() -> None:
    seen = finished(schemas(f"{CAT_AND_DOG}\nPet: {{oneOf: {BOTH}}}"))
    assert seen.shown("Pet") == "Union(Ref(Cat), Ref(Dog)) by member 'kind'"


def test_members_tell_where_nothing_else_does() -> None:
    seen = finished(
        schemas("""
        A: {type: object, required: [a], properties: {a: {type: string}}}
        B: {type: object, required: [b], properties: {b: {type: string}}}
        Either: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        """)
    )
    assert seen.shown("Either") == "Union(Ref(A), Ref(B)) by members there"


def test_a_list_is_distinguished_from_an_object_by_its_kind() -> None:
    seen = finished(
        schemas("""
        A: {type: object, properties: {a: {type: string}}}
        Some: {oneOf: [{$ref: '#/components/schemas/A'}, {type: array, items: {$ref: '#/components/schemas/A'}}]}
        """)
    )
    assert seen.shown("Some") == "Union(Ref(A), List(Ref(A))) by kind of value"


def _values(seen_union: ir.Type) -> dict[object, int]:
    assert isinstance(seen_union, ir.Union)
    assert isinstance(seen_union.discrimination, ir.ByProperty), seen_union.discrimination
    return dict(seen_union.discrimination.values)


def _union(shape: ir.Shape) -> ir.Type:
    assert isinstance(shape, ir.Alias)
    return shape.type


PLAIN = """
Cat: {type: object, required: [type], properties: {type: {type: string}, lives: {type: integer}}}
Dog: {type: object, required: [type], properties: {type: {type: string}, tricks: {type: string}}}
"""


@pytest.mark.parametrize(
    ("discriminator", "values"),
    [
        ("{propertyName: type}", {"Cat": 0, "Dog": 1}),
        (
            "{propertyName: type, mapping: {c: '#/components/schemas/Cat', d: '#/components/schemas/Dog'}}",
            {"c": 0, "d": 1},
        ),
        ("{propertyName: type, mapping: {c: Cat}}", {"c": 0, "Dog": 1}),
        ("{propertyName: type, mapping: {c: Cat, tom: Cat, d: Dog}}", {"c": 0, "tom": 0, "d": 1}),
        ("{propertyName: type, mapping: {c: AliasOfCat, d: Dog}}", {"c": 0, "d": 1}),
        ("{propertyName: type, mapping: {gone: Gone}}", {"Cat": 0, "Dog": 1}),
    ],
)
def test_discriminators(discriminator: str, values: dict[str, int]) -> None:
    seen = finished(
        schemas(
            f"{PLAIN}\nAliasOfCat: {{$ref: '#/components/schemas/Cat'}}\nPet: {{oneOf: {BOTH}, discriminator: {discriminator}}}"
        )
    )
    assert _values(_union(seen.shape("Pet"))) == values


def test_an_object_without_its_discriminator_is_what_may_lack_it() -> None:
    strict = "Strict: {type: object, required: [type], properties: {type: {const: s}}}"
    loose = "Loose: {type: object, properties: {type: {const: l}}}"
    either = "{oneOf: [{$ref: '#/components/schemas/Strict'}, {$ref: '#/components/schemas/Loose'}]}"
    assert _values(_union(finished(schemas(f"{strict}\n{loose}\nEither: {either}")).shape("Either"))) == {
        "s": 0,
        "l": 1,
        None: 1,
    }


def test_a_discriminator_holds_next_to_shared_members() -> None:
    seen = finished(
        schemas(f"""{PLAIN}
Pet:
  type: object
  required: [id]
  properties: {{id: {{type: integer}}}}
  oneOf: {BOTH}
  discriminator: {{propertyName: type, mapping: {{c: Cat, d: Dog}}}}
""")
    )
    assert seen.shown("Pet") == "Union(Ref(Pet~own+Cat), Ref(Pet~own+Dog)) by member 'type'"
    assert _values(_union(seen.shape("Pet"))) == {"c": 0, "d": 1}
    assert seen.shown("PetCat") == "id: Int, required; type: Str, required; lives: Int"


def test_required_members_next_to_alternatives_make_no_new_records() -> None:
    seen = finished(schemas(f"{CAT_AND_DOG}\nPet: {{type: object, required: [kind], oneOf: {BOTH}}}"))
    assert seen.shown("Pet") == "Union(Ref(Cat), Ref(Dog)) by member 'kind'"
    assert len(seen.shapes) == 3


def test_null_among_discriminated_alternatives() -> None:
    seen = finished(
        schemas(f"""{PLAIN}
Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}, {{type: 'null'}}], discriminator: {{propertyName: type}}}}
Owner: {{properties: {{pet: {{$ref: '#/components/schemas/Pet'}}}}}}
""")
    )
    assert seen.shown("Owner") == "pet: Union(Ref(Pet), Null) by kind of value"
    assert _values(_union(seen.shape("Pet"))) == {"Cat": 0, "Dog": 1}


BASE = """
Pet:
  type: object
  required: [kind]
  properties: {kind: {type: string}}
  discriminator: {propertyName: kind%s}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {tricks: {type: string}}}]}
Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
"""


def test_variants_of_a_base_are_what_a_place_that_names_it_may_hold() -> None:
    seen = finished(schemas(BASE % ""))
    assert seen.shown("Cat") == "kind: Str, required; lives: Int"
    assert seen.shown("Owner") == "pet: Ref(Pet~any)"
    assert seen.shown("AnyPet") == "Union(Ref(Pet), Ref(Cat), Ref(Dog)) by member 'kind'"
    union = _union(seen.shape("AnyPet"))
    assert _values(union) == {"Cat": 1, "Dog": 2, "Pet": 0}
    assert isinstance(union, ir.Union)
    assert isinstance(union.discrimination, ir.ByProperty)
    assert union.discrimination.other == 0, "what is no known variant is the base"


def test_a_mapping_of_a_base() -> None:
    seen = finished(schemas(BASE % ", mapping: {c: '#/components/schemas/Cat'}"))
    assert _values(_union(seen.shape("AnyPet"))) == {"c": 1, "Dog": 2, "Pet": 0}


def test_variants_of_variants() -> None:
    text = BASE % "" + "Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {mane: {type: string}}}]}\n"
    seen = finished(schemas(text))
    assert seen.shown("AnyPet") == "Union(Ref(Pet), Ref(Cat), Ref(Dog), Ref(Lion)) by member 'kind'"
    assert seen.shown("Lion") == "kind: Str, required; lives: Int; mane: Str"


NESTED = """
Fish: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Shark:
  allOf: [{$ref: '#/components/schemas/Fish'}]
  type: object
  required: [sharktype]
  properties: {kind: {const: shark}, sharktype: {type: string}}
  discriminator: {propertyName: sharktype, mapping: {saw: '#/components/schemas/SawShark'}}
SawShark: {allOf: [{$ref: '#/components/schemas/Shark'}], properties: {sharktype: {const: saw}}}
Salmon: {allOf: [{$ref: '#/components/schemas/Fish'}], properties: {kind: {const: salmon}}}
Tank: {properties: {fish: {$ref: '#/components/schemas/Fish'}, shark: {$ref: '#/components/schemas/Shark'}}}
"""


def test_nested_discriminators() -> None:
    seen = finished(schemas(NESTED))
    assert seen.shown("Tank") == "fish: Ref(Fish~any); shark: Ref(Shark~any)"
    assert seen.shown("AnyShark") == "Union(Ref(Shark), Ref(SawShark)) by member 'sharktype'"
    assert seen.shown("AnyFish") == "Union(Ref(Fish), Ref(Shark~any), Ref(Salmon)) by member 'kind'"
    values = _values(_union(seen.shape("AnyFish")))
    assert (values["shark"], values["salmon"]) == (1, 2)


@pytest.mark.parametrize("order", [("Pet", "Cat", "Dog"), ("Cat", "Dog", "Pet")])
def test_a_base_that_lists_its_own_variants(order: tuple[str, ...]) -> None:
    """The base is the union; variants are made of its own members, whichever is read first."""
    parts = {
        "Pet": f"Pet: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}, oneOf: {BOTH}, "
        "discriminator: {propertyName: kind}}",
        "Cat": "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}",
        "Dog": "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tricks: {type: string}}}]}",
    }
    seen = finished(schemas("\n".join(parts[name] for name in order)))
    assert seen.codes == []
    assert seen.shown("Cat") == "kind: Str, required; lives: Int"
    assert seen.shown("Pet") == "Union(Ref(Cat), Ref(Dog)) by member 'kind'"
    assert _values(_union(seen.shape("Pet"))) == {"Cat": 0, "Dog": 1}


def test_a_union_may_be_a_part_of_what_it_lists() -> None:
    seen = finished(
        schemas("""
        Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {kind: {type: string}}}]}
        """)
    )
    assert seen.codes == []
    assert seen.shown("Cat") == "kind: Str"


def test_a_base_without_members_is_a_base_all_the_same() -> None:
    seen = finished(
        schemas("""
        Event: {discriminator: {propertyName: type}}
        Opened: {allOf: [{$ref: '#/components/schemas/Event'}], properties: {door: {type: string}}}
        Log: {properties: {last: {$ref: '#/components/schemas/Event'}}}
        """)
    )
    assert seen.shown("Log") == "last: Ref(Event~any)"


def test_a_thousand_alternatives_with_a_shared_member() -> None:
    many = "\n".join(
        f"V{n}: {{type: object, required: [kind], properties: {{kind: {{const: v{n}}}}}}}" for n in range(1000)
    )
    refs = ", ".join(f"{{$ref: '#/components/schemas/V{n}'}}" for n in range(1000))
    seen = finished(schemas(f"{many}\nAll: {{type: object, properties: {{id: {{type: string}}}}, oneOf: [{refs}]}}"))
    assert seen.codes == []
    assert len(_values(_union(seen.shape("All")))) == 1000


def test_lowering_alone_keeps_parts_apart() -> None:
    seen = lowered(schemas(f"{CAT_AND_DOG}\nPet: {{type: object, properties: {{id: {{}}}}, oneOf: {BOTH}}}"))
    assert seen.shown("Pet") == "Intersection(Ref(Pet~own), Union(Ref(Cat), Ref(Dog)))"
