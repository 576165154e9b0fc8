"""Descriptions broken into lines, or without full stops, read as docstrings that somebody wrote."""

from __future__ import annotations

import inspect

from tests.golden.conftest import Golden


def test_a_sentence_is_not_broken_where_the_description_breaks_it(golden: Golden) -> None:
    docs = inspect.getdoc(golden.client.files) or ""
    assert docs.splitlines()[0] == "Files, together with folders, are what everything else is about."
    assert "\n\nThey can be sent and fetched.\n\nSome of them are large." in docs


def test_a_long_text_begins_with_its_first_sentence(golden: Golden) -> None:
    docs = inspect.getdoc(golden.method("getFile")) or ""
    assert docs.startswith("Reads what is known of one file.\n\nThe file itself is not sent")


def test_arguments_are_sentences_and_lists_stay_lists(golden: Golden) -> None:
    docs = inspect.getdoc(golden.method("getFile")) or ""
    assert "    id: Id of the file.\n" in docs
    assert "    order:\n        * `name` puts names in order\n        * `size` puts small files first\n" in docs
    assert "        short\n        long - with all that is known of the folder\n" in docs
    assert "https://example.com/files\n" in docs


def test_what_errors_hold_is_said_once(golden: Golden) -> None:
    docs = inspect.getdoc(golden.method("getFile")) or ""
    assert "NotFoundError: No such file. The body is `Fault`.\n" in docs
    assert "Returns:\n    The file, with all that is known of it.\n\n    Folders are left out.\n" in docs


def test_code_stays_as_it_is(golden: Golden) -> None:
    code = golden.made.files["models/files.py"]
    assert '    id: str | None = None\n    """Id of the file."""\n' in code
    assert "    read this\n    and that\n\n    and the rest\n" in code
