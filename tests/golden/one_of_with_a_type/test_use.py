"""`type: object` next to `oneOf` narrows the members; it does not hide them."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_members_are_discriminated(golden: Golden) -> None:
    text = golden.carries(golden.models.Holder, {"content": {"text": "hi"}, "prompt": ["a"]})
    url = golden.carries(golden.models.Holder, {"content": {"url": "u"}, "prompt": "a"})
    assert text.content.text == "hi"
    assert url.content.url == "u"
    assert type(text.content) is not type(url.content)
