"""Whatever shapes refer to each other in whatever way, the modules made of them import and their types can be read."""

from __future__ import annotations

import importlib
import sys
import tempfile
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.plan.rich import body, client, field, json, operation, record, response

from specloom import ir
from specloom.plan import PackageSettings, plan
from specloom.render import render

KEYS = tuple(f"S{number}" for number in range(7))
NUMBER = count()

scalars: st.SearchStrategy[ir.Type] = st.sampled_from(
    [
        ir.Any(),
        ir.Bool(),
        ir.Int(),
        ir.Int(as_string=True),
        ir.Float(),
        ir.Str(),
        ir.Time(),
        ir.Time("unix"),
        ir.Date(),
        ir.Uuid(),
        ir.Decimal(),
        ir.Bytes(),
        ir.Bytes("raw"),
        ir.Const("x"),
        ir.Const(1.5),
        ir.Const({"a": [None]}),
        ir.Enum(("a", 1, True)),
        ir.Enum((1,), open=True),
        ir.Null(),
    ]
)
refs: st.SearchStrategy[ir.Type] = st.sampled_from([ir.Ref(key) for key in KEYS])


def unions(inner: st.SearchStrategy[ir.Type]) -> st.SearchStrategy[ir.Type]:
    """Unions as the passes leave them: at least two members, null last, objects discriminated where there are several."""

    def generated(members: list[ir.Type], null: bool) -> ir.Type:
        distinct = [member for at, member in enumerate(members) if member not in members[:at] and member != ir.Null()]
        rows = tuple(
            ir.RequiredKeys(at, (f"m{at}",)) for at, member in enumerate(distinct) if isinstance(member, ir.Ref)
        )
        whole = (*distinct, ir.Null()) if null or len(distinct) < 2 else tuple(distinct)
        return ir.Union(whole, ir.ByKeys(rows) if len(rows) > 1 else ir.ByJsonType()) if distinct else ir.Null()

    return st.builds(generated, st.lists(inner, min_size=1, max_size=3), st.booleans())


types: st.SearchStrategy[ir.Type] = st.recursive(
    scalars | refs,
    lambda inner: st.one_of(
        st.builds(ir.List, inner),
        st.builds(ir.Map, inner),
        st.builds(ir.Tuple, st.tuples(inner)),
        unions(inner),
    ),
    max_leaves=4,
)


def shape(key: str, held: list[ir.Type], alias: bool, extra: bool) -> ir.Shape:
    """An alias of a list, so that no alias is just itself, or a record."""
    if alias:
        return ir.Alias(key, ir.Origin("", ""), (key,), ir.Union((ir.List(held[0]), ir.Str())), name=key)
    fields = [field(f"f{at}", type, None if at else "odd name") for at, type in enumerate(held)]
    return record(key, *fields, extra=held[0] if extra else None)


shapes = st.tuples(
    *(
        st.builds(shape, st.just(key), st.lists(types, min_size=1, max_size=3), st.booleans(), st.booleans())
        for key in KEYS
    )
)


@given(shapes, types, types, types)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_modules_import_and_decoders_can_be_made(
    generated: tuple[ir.Shape, ...], sent: ir.Type, returned: ir.Type, other: ir.Type
) -> None:
    described = client(
        operation("POST", "/a", "a.post", body=body(sent), responses=(response(json(returned)),)),
        operation("GET", "/b", "b.get", responses=(response(json(other)), response(json(returned), status="201"))),
        shapes=generated,
    )
    name = f"any_client_{next(NUMBER)}"
    with tempfile.TemporaryDirectory() as folder:
        for path, text in render(plan(described, PackageSettings(name, "AnyClient"))).items():
            target = Path(folder, name, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        try:
            _use(name)
        finally:
            sys.path.remove(folder)
            for module in [module for module in sys.modules if module.partition(".")[0] == name]:
                del sys.modules[module]


def _use(name: str) -> None:
    """Import all names, and make the decoder of every model and every operation."""
    models: Any = importlib.import_module(f"{name}.models")
    decoder = importlib.import_module(f"{name}._runtime.decode").decoder
    for each in models.__all__:
        decoder(getattr(models, each))
    package: Any = importlib.import_module(name)
    for twin in package.types.__all__ if "types" in package.__all__ else ():
        getattr(package.types, twin)
    for resource in ("a", "b"):
        module = importlib.import_module(f"{name}.resources.{resource}")
        for operation_ in vars(module).values():
            if type(operation_).__name__ == "Operation":
                decoder(operation_.response)
