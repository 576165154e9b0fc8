"""Words, and their spelling in Python: always valid names, never a keyword, readable where the text is."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.names.spelling import camel, distinct, kept_camel, snake
from specloom.names.words import is_plural, plural, singular, words
from specloom.passes.give_names import distinct_names

EVIL = st.one_of(
    st.text(max_size=40),
    st.sampled_from(keyword.kwlist + keyword.softkwlist),
    st.text(alphabet="_-./ $@0123456789aBcD\u202e\u0000\n\"'\\{}", max_size=30),
)


@given(EVIL)
def test_snake_is_an_identifier(text: str) -> None:
    name = snake(text)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_"), "attrs would strip it"
    assert len(name) <= 90


@given(EVIL)
def test_camel_is_an_identifier(text: str) -> None:
    for name in (camel(text), kept_camel(text)):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")


@given(st.lists(EVIL, max_size=12))
def test_names_of_members_are_distinct(wires: list[str]) -> None:
    names = distinct_names(wires, {"self"})
    assert len(set(names)) == len(wires)
    assert "self" not in names
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names)


@given(st.lists(EVIL, max_size=8, unique=True), st.data())
def test_locked_names_of_members_stay(wires: list[str], data: st.DataObject) -> None:
    names = distinct_names(wires, {"self"})
    kept = data.draw(st.lists(st.sampled_from(range(len(wires))), unique=True)) if wires else []
    again = distinct_names(["x", *wires], {"self"}, {position + 1: names[position] for position in kept})
    assert [again[position + 1] for position in kept] == [names[position] for position in kept]
    assert len(set(again)) == len(again)


@given(st.text(max_size=8), st.sets(st.text(max_size=8), max_size=8))
def test_distinct(name: str, taken: set[str]) -> None:
    generated = distinct(name, taken)
    assert generated not in taken
    assert generated.startswith(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("fooBar", "foo_bar"),
        ("HTTPServer", "http_server"),
        ("userIDs", "user_ids"),
        ("iOSVersion", "ios_version"),
        ("createOAuth2Token", "create_oauth2_token"),
        ("GitHubRepo", "github_repo"),
        ("IPv4Address", "ipv4_address"),
        ("X-Rate-Limit", "x_rate_limit"),
        ("class", "class_"),
        ("None", "none"),
        ("2fa", "value_2fa"),
        ("", "value"),
        ("-", "value"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("@type", "type"),
        ("$ref", "ref"),
        ("_links", "links"),
        ("__init__", "init"),
        ("größe", "größe"),
        ("名前", "名前"),
        ("ﬁle", "file"),
        ("it's", "its"),
        ("a" * 200, "a" * 80),
        (f"list_{'very_' * 20}long_name", f"list_{'very_' * 13}long_name"),
        ("match", "match"),
        ("snake_case_2", "snake_case_2"),
    ],
)
def test_snake(text: str, name: str) -> None:
    assert snake(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ChatCompletion", "ChatCompletion"),
        ("chat-completion", "ChatCompletion"),
        ("LRScheduler", "LRScheduler"),
        ("LoRATrainingType", "LoRATrainingType"),
        ("ALL_CAPS_NAME", "ALLCapsName"),
        ("HTTPError", "HTTPError"),
        ("2Legs", "Model2Legs"),
        ("", "Model"),
        ("order line", "OrderLine"),
        ("名前", "名前"),
        (f"{'Service' * 11}Specification MetricSpecification", f"{'Service' * 8}MetricSpecification"),
        ("Abc" * 25 + "X" * 79, ("Abc" * 25 + "X" * 79)[:80]),
    ],
)
def test_kept_camel(text: str, name: str) -> None:
    assert kept_camel(text) == name


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("pets", "pet"),
        ("categories", "category"),
        ("boxes", "box"),
        ("addresses", "address"),
        ("searches", "search"),
        ("sizes", "size"),
        ("caches", "cache"),
        ("statuses", "status"),
        ("responses", "response"),
        ("houses", "house"),
        ("aliases", "alias"),
        ("indices", "index"),
        ("people", "person"),
        ("movies", "movie"),
        ("queries", "query"),
        ("keys", "key"),
        ("photos", "photo"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one
    assert is_plural(plural)
    assert singular(one) == one
    assert not is_plural(one)


@pytest.mark.parametrize(
    "word", ["status", "news", "analytics", "address", "sms", "dns", "aws", "series", "alias", "access", "bus"]
)
def test_what_is_no_plural(word: str) -> None:
    assert not is_plural(word)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("pet", "pets"),
        ("policy", "policies"),
        ("key", "keys"),
        ("batch", "batches"),
        ("tax", "taxes"),
        ("child", "children"),
        ("items", "items"),
        ("history", "history"),
        ("series", "series"),
        ("v2", "v2"),
    ],
)
def test_plural(one: str, many: str) -> None:
    assert plural(one) == many
    assert plural(many) == many


def test_words_are_found_whatever_the_spelling() -> None:
    for text in ("HTTPServer_id-2", "http-server.id/2", "HttpServerID 2"):
        assert words(text) == ["http", "server", "id", "2"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("StartTime<", "start_time_before"),
        ("StartTime>", "start_time_after"),
        ("price>=", "price_gte"),
        ("size <", "size_lt"),
        ("<", "less"),
        ("a<b", "a_b"),
    ],
)
def test_what_is_compared_is_told_apart(text: str, name: str) -> None:
    """Twilio has `StartTime`, `StartTime<` and `StartTime>`."""
    assert snake(text) == name
