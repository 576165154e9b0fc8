"""A lock is read like any TOML, whether `print_lock` printed it or a person changed it."""

from __future__ import annotations

import tomllib
from keyword import iskeyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.names.lock import SECTIONS, BadLock, Lock, parse, print_lock

TEXT = st.text(st.sampled_from('ab/{}.~0"\\\n\t\x7f\x85é#=[] '), max_size=6)
NAME = st.from_regex(r"[a-z][a-z_]{0,5}", fullmatch=True).filter(lambda name: not iskeyword(name))
NAMES = st.dictionaries(TEXT, NAME, max_size=4).filter(lambda names: len(set(names.values())) == len(names))
LOCKS = st.builds(Lock, operations=NAMES, classes=NAMES, members=NAMES)


def tables(lock: Lock) -> dict[str, dict[str, str]]:
    return {section: dict(getattr(lock, section)) for section in SECTIONS}


@given(LOCKS)
def test_what_was_printed_is_read(lock: Lock) -> None:
    assert tables(parse(print_lock(lock))) == tables(lock)


@given(LOCKS, st.integers(0, 400), st.integers(0, 3), TEXT)
def test_an_edited_lock_is_what_toml_says(lock: Lock, at: int, gone: int, put: str) -> None:
    text = print_lock(lock)
    text = text[:at] + put + text[at + gone :]
    try:
        read = parse(text)
    except BadLock:
        return
    wanted = tomllib.loads(text)
    assert tables(read) == {section: wanted.get(section, {}) for section in SECTIONS}


def test_a_name_twice_is_refused() -> None:
    text = print_lock(Lock(operations={"GET /a": "a", "GET /b": "b"}))
    with pytest.raises(BadLock):
        parse(text.replace('"GET /b"', '"GET /a"'))
