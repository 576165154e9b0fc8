"""Path parameters that `client.toml` makes keyword-only, as the SDKs of some generators do; the TypedDict of the arguments has them."""

from __future__ import annotations

import inspect
from importlib import import_module
from inspect import getsource
from typing import Required, get_type_hints

import pytest
from tests.golden.conftest import Golden


def test_it_is_passed_by_its_name(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.client.dogs.update("rex", kennel_id="k", age=3)
    assert golden.server.last.target == "/kennels/k/dogs/rex"
    golden.client.dogs.update("rex", {"age": 4}, kennel_id="k")
    assert golden.server.last.body == b'{"age":4}'
    with pytest.raises(TypeError):
        golden.client.dogs.update("rex", "k", age=3)


def test_it_is_required(golden: Golden) -> None:
    given = inspect.signature(inspect.unwrap(golden.client.dogs.update)).parameters["kennel_id"]
    assert (given.kind, given.default) == (given.KEYWORD_ONLY, given.empty)


def test_the_type_of_the_arguments_has_it(golden: Golden) -> None:
    params = import_module(f"{golden.package.__name__}.types").DogUpdateParams
    hints = get_type_hints(params, include_extras=True)
    assert hints == {"kennel_id": Required[str], "age": Required[int], "name": str | None}


def test_editors_show_the_docs_of_keys(golden: Golden) -> None:
    module = import_module(f"{golden.package.__name__}.inputs.dogs_params")
    assert 'age: Required[int]\n    """Years since its birth."""\n' in getsource(module)
