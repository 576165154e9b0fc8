"""A hand-written client with an argument that stands for the key, in a package that behaves like an SDK: copies, the client of the
package itself, credentials that are computed, names with import paths of their own.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
from typing import Any

import pytest
from tests.golden.conftest import Golden

ANN = {"owner": "ann"}


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOLDEN_API_KEY", raising=False)
    monkeypatch.setenv("GOLDEN_ADMIN_KEY", "admin")


def sent(golden: Golden) -> str | None:
    found: str | None = golden.server.last.headers.get("authorization")
    return found


def made(golden: Golden, **arguments: Any) -> Any:
    return golden.package.Golden(base_url=golden.server.url, **arguments)


def test_a_badge_stands_for_the_key_of_its_scheme_only(golden: Golden) -> None:
    golden.server.answer({"name": "Rex"})
    client = made(golden, badge=ANN)
    client.dogs.list()
    assert sent(golden) == "Badge ann-0"
    golden.server.answer(status=204)
    client.kennels.delete()
    assert sent(golden) is None and golden.server.last.headers["x-admin"] == "admin"


def test_a_rejected_badge_is_sent_anew(golden: Golden) -> None:
    client = made(golden, badge=ANN, max_retries=0)
    golden.server.answer({}, status=401)
    golden.server.answer({"name": "Rex"})
    assert client.dogs.list().name == "Rex" and sent(golden) == "Badge ann-1"
    for _ in range(2):
        golden.server.answer({}, status=401)
    with pytest.raises(golden.package.AuthenticationError):
        client.dogs.list()
    assert sent(golden) == "Badge ann-2", "not more than one further attempt"


def test_copies_share_the_scheme_unless_its_argument_changes(golden: Golden) -> None:
    client = made(golden, badge=ANN)
    scheme = client._state.schemes["apiKey"]
    for copy in (client.copy(), client.with_options(timeout=3), client.copy(badge=None)):
        assert type(copy) is golden.package.Golden
        assert copy.badge == ANN and copy._state.schemes["apiKey"] is scheme
    other = client.copy(badge={"owner": "bob"})
    assert other._state.schemes["apiKey"].badge == {"owner": "bob"}
    keyed = client.with_options(api_key="k")
    assert (keyed.badge, keyed.api_key, keyed.auth_headers["Authorization"]) == (None, "k", "Bearer k")
    assert keyed.with_options(badge=ANN).badge == ANN


def test_both_at_once_are_refused_below_the_base_of_the_package(golden: Golden) -> None:
    errors = importlib.import_module(f"{golden.package.__name__}.auth")
    with pytest.raises(errors.BadgeError, match="exclude each other"):
        made(golden, badge=ANN, api_key="k")
    assert issubclass(errors.BadgeError, golden.package.GoldenError)


def test_copies_show_all_arguments(golden: Golden) -> None:
    shown = inspect.signature(golden.package.Golden.with_options).parameters
    assert {"badge", "api_key", "admin_key", "base_url", "options"} <= set(shown)
    assert made(golden, badge=ANN, admin_key="a").copy().admin_key == "a"


def test_the_client_of_the_package_takes_the_argument(golden: Golden) -> None:
    golden.server.answer({"name": "Rex"})
    golden.package.base_url, golden.package.badge = golden.server.url, ANN
    try:
        golden.package.dogs.list()
        assert sent(golden) == "Badge ann-0"
    finally:
        golden.package.base_url = golden.package.badge = None


def test_names_have_their_own_import_paths(golden: Golden) -> None:
    auth = importlib.import_module(f"{golden.package.__name__}.auth")
    assert auth.badge_of("ann") == ANN and auth.Badge is not None
    assert "BadgeError" not in dir(golden.package) and not hasattr(golden.package, "badge_of")
    assert golden.package.TrainedDog is importlib.import_module(f"{golden.package.__name__}.types.dog").TrainedDog


def test_constants_are_still_there(golden: Golden) -> None:
    assert golden.package.DEFAULT_MAX_RETRIES == 1
    assert golden.package.DEFAULT_TIMEOUT.read == 30


def test_records_and_resources_are_of_the_kind_of_the_package(golden: Golden) -> None:
    golden.server.answer({"name": "Rex"})
    dog = made(golden, badge=ANN).dogs.trained("sit")
    assert dog.to_dict() == {"name": "Rex", "trick": "ann: sit"} and isinstance(dog, golden.package.models.Dog)
    golden.server.answer({"name": "Rex"})
    client = golden.package.AsyncGolden(base_url=golden.server.url, badge=ANN)
    assert asyncio.run(client.dogs.trained("sit")) == dog
