"""Names that are locked stay, whatever an edit upstream adds next to them; a lock that is written is read the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.described import Seen, finished, schemas

from specloom import ir
from specloom.names import lock as locks
from specloom.names.lock import Lock


def api(paths: str = "", shapes: str = "") -> str:
    return f"paths:\n{paths or '  {}'}\ncomponents:\n  schemas:\n{shapes or '    {}'}\n"


def names(seen: Seen) -> dict[str, str]:
    """All that a user can write, by place."""
    found = {f"class {shape.key}": shape.name for shape in seen.shapes}
    for shape in seen.shapes:
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            found[f"member {shape.key} {field.wire_name}"] = field.name
    for key, operation in seen.client.operations.items():
        found[f"method {key}"] = ".".join((*operation.resource, operation.name))
        found |= {f"argument {key} {param.location} {param.wire_name}": param.name for param in operation.params}
    return found


OP = "{get: {operationId: %s, tags: [%s], parameters: [%s], responses: {'200': {content: {application/json: {schema: %s}}}}}}"
PLACE = "{type: object, properties: {street: {type: string}, town: {type: string}, code: {type: string}}}"


def op(path: str, id: str, tag: str = "pets", params: str = "", response: str = "{type: string}") -> str:
    return f"  {path}: {OP % (id, tag, params, response)}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            api(shapes="    foo_bar: {type: object, properties: {a: {}}}"),
            api(
                shapes="    FooBar: {type: object, properties: {b: {}}}\n    foo_bar: {type: object, properties: {a: {}}}"
            ),
            id="a schema of the same name in another spelling comes before",
        ),
        pytest.param(
            api(shapes="    A: {properties: {fooBar: {type: string}}}"),
            api(shapes="    A: {properties: {foo_bar: {type: string}, fooBar: {type: string}}}"),
            id="a member that is spelled as Python does",
        ),
        pytest.param(
            api(shapes="    A: {properties: {fooBar: {type: string}}}"),
            api(
                shapes="    A: {properties: {FooBar: {type: string}, foo-bar: {type: integer}, fooBar: {type: string}}}"
            ),
            id="members that are spelled alike come before",
        ),
        pytest.param(
            api(op("/pets", "listPets")),
            api(f"{op('/all-pets', 'list_pets')}\n{op('/pets', 'listPets')}"),
            id="an operation that wants the same name comes before",
        ),
        pytest.param(
            api(op("/pets", "listPets")),
            api("\n".join([op("/pets", "listPets"), op("/list", "get", "'pets/{x}/list'")])),
            id="a resource is called like a method",
        ),
        pytest.param(
            api(op("/pets", "listPets", params="{name: limit, in: query, schema: {type: integer}}")),
            api(
                op(
                    "/pets",
                    "listPets",
                    params="{name: Limit, in: query, schema: {type: integer}}, {name: limit, in: header, schema: {}}, "
                    "{name: limit, in: query, schema: {type: integer}}",
                )
            ),
            id="parameters that are spelled alike",
        ),
        pytest.param(
            api(op("/pets", "listPets")),
            api("\n".join([op("/pets", "listPets"), *(op(f"/t{n}", f"t{n}", f"tag{n}") for n in range(40))])),
            id="many more groups",
        ),
        pytest.param(
            api(op("/pets", "listPets", response=PLACE)),
            api(op("/pets", "listPets", response=PLACE), f"    Place: {PLACE}"),
            id="a component that says the same as a response described in place",
        ),
        pytest.param(
            api(op("/pets", "listPets", response=PLACE)),
            api(f"{op('/a', 'getA', response=PLACE)}\n{op('/pets', 'listPets', response=PLACE)}"),
            id="an equal response comes before",
        ),
        pytest.param(
            api(shapes=f"    A: {{properties: {{at: {PLACE}}}}}"),
            api(shapes=f"    AAt: {{properties: {{z: {{}}}}}}\n    A: {{properties: {{at: {PLACE}}}}}"),
            id="a component is called like a shape described in place",
        ),
        pytest.param(
            api(shapes="    A: {oneOf: [{title: One, properties: {a: {}}}], properties: {id: {}}}"),
            api(
                shapes="    Z: {allOf: [{$ref: '#/components/schemas/Y'}], properties: {z: {}}}\n    Y: {properties: {y: {}}}\n"
                "    A: {oneOf: [{title: One, properties: {a: {}}}], properties: {id: {}}}"
            ),
            id="parts are merged elsewhere",
        ),
    ],
)
def test_an_edit_upstream_renames_nothing(before: str, after: str) -> None:
    old = finished(before)
    new = finished(after, locks.parse(locks.print_lock(old.lock)))
    known, now = names(old), names(new)
    assert {place: now.get(place) for place in known} == known


def test_an_argument_keeps_its_name_when_the_body_gains_a_member_of_it() -> None:
    text = """
        paths:
          /a:
            post:
              parameters: [{name: name, in: query, schema: {type: string}}]
              requestBody: {content: {application/json: {schema: {type: object, properties: {%s: {}}}}}}
        """
    old = finished(text % "other")
    assert old.operation("POST /a").params[0].name == "name"
    assert finished(text % "name", old.lock).operation("POST /a").params[0].name == "name"
    assert finished(text % "name").operation("POST /a").params[0].name == "query_name"


def test_without_a_lock_the_same_description_is_named_the_same() -> None:
    text = api(op("/pets", "listPets", response=PLACE), f"    Place: {PLACE}")
    first = finished(text)
    assert names(first) == names(finished(text))
    assert names(first) == names(finished(text, first.lock)), "and with its own lock"
    assert finished(text, first.lock).lock == first.lock


def test_settings_come_before_the_lock_but_rename_nothing_else() -> None:
    text = schemas("A: {type: object, properties: {a: {}}}\nB: {type: object, properties: {b: {}}}")
    old = finished(text)
    assert finished(text, old.lock, toml="[types]\nB = 'C'").shape("B").name == "C"
    swapped = finished(text, old.lock, toml="[types]\nB = 'A'\nA = 'B'")
    assert {shape.words[0]: shape.name for shape in swapped.shapes} == {"A": "B", "B": "A"}
    assert finished(text, swapped.lock).lock == old.lock, "without the settings, the names are those of before"
    seen = finished(text, old.lock, toml="[types]\nB = 'A'")
    assert sorted(shape.name for shape in seen.shapes) == ["A", "B"]
    assert seen.lock.classes == old.lock.classes, "A is promised to another"


def test_settings_that_name_nothing_are_said_to() -> None:
    seen = finished(schemas("A: {type: object}"), toml="[types]\nGone = 'X'\n[operations]\n'GET /gone' = 'a.b'")
    assert seen.codes == ["unfit-setting", "unfit-setting"]


TEXT = st.text(max_size=20)
NAME = st.from_regex(r"[a-z]{1,8}_(\.[a-z]{1,8}_)?", fullmatch=True)
TABLE = st.lists(st.tuples(TEXT, NAME), max_size=5, unique_by=(lambda pair: pair[0], lambda pair: pair[1])).map(dict)


@given(TABLE, TABLE, TABLE)
def test_a_lock_is_read_as_it_was_written(
    operations: dict[str, str], classes: dict[str, str], members: dict[str, str]
) -> None:
    lock = Lock(operations, classes, members)
    assert locks.parse(locks.print_lock(lock)) == lock


@pytest.mark.parametrize("text", ["classes = 5", "[classes]\na = 5", "[classes", "[classes.a]\nb = 'x'"])
def test_what_is_no_lock_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"classes|must be a string|Expected"):
        locks.parse(text)


TWO = """
    paths:
      /a: {get: {operationId: getA, tags: [a], parameters: [{name: first, in: query, schema: {type: string}}]}}
      /b: {get: {operationId: getB, tags: [a]}}
    components: {schemas: {A: {type: object, properties: {a: {}}}}}
    """
CHOSEN = "[types]\nA = 'Other'\n[operations]\n'GET /a' = 'a.other'\n[parameters]\nfirst = 'other'"


@pytest.mark.parametrize("locked", [True, False])
def test_a_name_that_is_deleted_from_the_settings_is_the_default_again(locked: bool) -> None:
    old = finished(TWO)
    chosen = finished(TWO, old.lock if locked else None, toml=CHOSEN)
    assert chosen.operation("GET /a").name == "other"
    assert chosen.operation("GET /a").params[0].name == "other"
    assert [shape.name for shape in chosen.shapes] == ["Other"]
    assert finished(TWO, chosen.lock).lock == old.lock


def test_a_default_that_the_settings_replace_is_nobody_elses() -> None:
    old = finished(TWO)
    chosen = finished(TWO, old.lock, toml=CHOSEN)
    more = TWO.replace("/b: {get: {operationId: getB, tags: [a]}}", "/b: {get: {operationId: getA, tags: [a]}}")
    more = more.replace("A: {type", "a: {type: object, properties: {b: {}}}, A: {type")
    new = finished(more, chosen.lock, toml=CHOSEN)
    assert new.operation("GET /b").name != old.operation("GET /a").name
    back = finished(more, new.lock)
    assert back.lock.operations["GET /a"] == old.lock.operations["GET /a"]
    assert back.lock.classes["#/components/schemas/A"] == "A"
    assert back.lock.operations["GET /b"] == new.lock.operations["GET /b"]
