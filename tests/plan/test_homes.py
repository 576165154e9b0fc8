"""Shapes live with the one resource that uses them, else in shared modules that never import each other in a circle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.plan.rich import body, client, field, json, operation, record, response

from specloom import ir
from specloom.ir.walk import shape_refs
from specloom.plan import module_layout
from specloom.plan.graph import components
from specloom.plan.module_layout import assign_modules, module_of


def uses(resource: str, *targets: str) -> ir.Operation:
    responses = tuple(response(json(ir.Ref(target)), status=str(200 + at)) for at, target in enumerate(targets))
    return operation("GET", f"/{resource}", f"{resource}.get", responses=responses)


def shape(name: str, *targets: str) -> ir.Record:
    return record(name, *(field(f"to_{target.lower()}", ir.Ref(target)) for target in targets))


def test_one_user_several_users_no_user() -> None:
    generated = client(
        uses("chat", "Own", "Both"),
        uses("files", "Both"),
        shapes=(shape("Own", "Below"), shape("Below"), shape("Both", "Deep"), shape("Deep"), shape("Unused", "Own")),
    )
    assert assign_modules(generated) == {
        "Own": "chat",
        "Below": "chat",
        "Both": "shared",
        "Deep": "shared",
        "Unused": "other",
    }


def test_methods_of_the_client_have_a_module_of_their_own() -> None:
    generated = client(operation("POST", "/", "ping", body=body(ir.Ref("Ping"))), shapes=(shape("Ping"),))
    assert assign_modules(generated) == {"Ping": "client"}


def test_models_alone_are_all_shared() -> None:
    assert assign_modules(client(shapes=(shape("A", "B"), shape("B")))) == {"A": "shared", "B": "shared"}


def test_names_of_our_own_modules_and_of_devices_are_not_taken() -> None:
    assert [module_of(name) for name in ("shared", "client", "con", "chat")] == ["shared_", "client_", "con_", "chat"]


@given(
    st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=30), st.lists(st.integers(0, 11), min_size=3)
)
def test_modules_never_import_in_a_circle(edges: list[tuple[int, int]], roots: list[int]) -> None:
    shapes = tuple(shape(f"S{at}", *{f"S{to}" for start, to in edges if start == at}) for at in range(12))
    generated = client(*(uses(f"r{at}", f"S{root}") for at, root in enumerate(roots)), shapes=shapes)
    before, module_layout.MOST_TOGETHER = module_layout.MOST_TOGETHER, 3
    try:
        found = assign_modules(generated)
    finally:
        module_layout.MOST_TOGETHER = before
    imports: dict[str, set[str]] = {module: set() for module in found.values()}
    for each in shapes:
        imports[found[each.key]].update(found[target] for target in shape_refs(each))
    circles = [part for part in components(imports, lambda module: imports[module]) if len(part) > 1]
    assert circles == []
