"""The words of an operationId, without the conventions of tools and authors."""

from __future__ import annotations

import re

from specloom import ir
from specloom.names.actions import ACTIONS
from specloom.names.adjectives import is_adjective
from specloom.names.paths import VERSION, leads_to_one, static_steps
from specloom.names.spelled_ids import spelled_words
from specloom.names.verb_last import verb_first
from specloom.names.words import is_plural, singular, singulars, words

_SEPARATED = re.compile(r"[/.:#]")
_VERSION = re.compile(r"v\d+")
_ARTICLES = frozenset(("a", "an", "the"))
_DANGLING = frozenset(
    [
        "and",
        "as",
        "at",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "per",
        "through",
        "to",
        "under",
        "via",
        "with",
        "within",
    ]
)
_OF = frozenset(("for", "from", "in", "of", "within"))
_HOLLOW = frozenset(("new", "existing", "single"))
_METHODS = frozenset(("get", "post", "put", "patch", "delete"))
PLAIN_VERBS = frozenset(("create", "delete", "get", "list", "patch", "post", "put", "update"))
"""Words that are almost always verbs, so that no resource is named after one."""

_VERBS = ACTIONS | _METHODS | {"create", "list", "new", "make", "fetch", "retrieve", "show", "watch"}
EMPTY_TAILS = frozenset(("api", "apis", "controller"))
"""Words of a group name that only mark it as a group."""

_CLASS_TAILS = frozenset(("service", "resource"))
_KINDS_OF_CONTROLLERS = frozenset(("api", "entity", "rest"))
_FILE_OF_GROUP = re.compile(r"(?:[._-]controllers?)?\.(?:ts|js|mjs|py|rb|java|kt|cs|go|php)$", re.IGNORECASE)
_OF_ALL = frozenset(("delete", "remove", "clear", "purge", "destroy"))

WRITING = frozenset(("patch", "post", "put"))
_READING = frozenset(("fetch", "get", "read", "retrieve"))
_KEYS = frozenset(("id", "uuid", "guid"))
_SHORT = {"one": "get", "all": "list", "del": "delete", "index": "list"}


def meaningful_words(operation: ir.Operation, home: tuple[str, ...]) -> list[str]:
    """The words of an operationId without version and method; empty if it has none."""
    if (spelled := spelled_words(operation, home)) is not None:
        return spelled
    found = _without_index(_spoken(operation.id, home))
    if len(found) > 2 and found[0] == found[1] and found[0] in PLAIN_VERBS:
        found = found[1:]
    plain = _after_version(found)
    return verb_first(_without_method(plain, operation, sure=plain == found[-len(plain) :] != found), operation)


def short(found: list[str], operation: ir.Operation, home: tuple[str, ...]) -> list[str]:
    """The words without those that the resource and the path's own parameter repeat: `getPetById` of `pets` is `get`."""
    rest = _without_key(found, operation)
    done = bool(home) and rest[0] in _VERBS and rest[:1] == words(home[-1])
    plain = _without_home(rest, home, operation, first=int(done and len(words(operation.id)) > len(rest)))
    if not plain and (done or rest[0] in PLAIN_VERBS):
        return rest
    bare = plain == [operation.method.lower()] == found[-1:]
    if (
        not plain
        or plain == ["post"]
        or (bare and (found != plain or (plain[0] in WRITING and "." not in operation.id)))
    ):
        return []
    if len(plain) == 1 and plain[0] in _READING and _of_many(rest, operation):
        return ["list"]
    if len(plain) > 1 and plain[-1] in _HOLLOW:
        plain = plain[:-1]
    return [_SHORT.get(plain[0], plain[0])] if len(plain) == 1 else plain


def version(operation: ir.Operation) -> list[str]:
    """The version in an id or in the path, as a list of at most one word."""
    found = [*words(operation.id), *(word for step in operation.path.split("/") for word in words(step))]
    return [word for word in found if _VERSION.fullmatch(word)][:1]


def is_verb(text: str) -> bool:
    """Whether the first word is a verb."""
    return bool(words(text)) and words(text)[0] in _VERBS


def last_segment(operation: ir.Operation) -> str:
    """The part of an id after its last separator."""
    segments = [segment for segment in _SEPARATED.split(operation.id) if words(segment)]
    return segments[-1] if segments else ""


def without_tail(tag: str, id: str) -> str:
    """A group name without words that only mark it as a group: `Users API`, `users-controller`, `users.controller.ts`.

    `UserService` and `User Resource` are marked if the id begins with that class: `UserService_ListUsers`.
    """
    bare = _FILE_OF_GROUP.sub("", tag)
    tag = bare if words(bare) else tag
    found = words(tag)
    spelled = id.startswith((f"{tag.replace(' ', '')}_", f"{tag}.")) or f".{tag}." in id
    marked = EMPTY_TAILS | _CLASS_TAILS if spelled else EMPTY_TAILS
    if len(found) < 2 or found[-1] not in marked:
        return tag
    size = 2 if len(found) > 2 and found[-1] == "controller" and found[-2] in _KINDS_OF_CONTROLLERS else 1
    return "_".join(found[:-size])


def _spoken(text: str, home: tuple[str, ...]) -> list[str]:
    """The words of an id's last segment without articles and without a group before `_`."""
    if " " in text.strip():
        return [word for word in words(text) if word not in _ARTICLES]
    segments = [segment for segment in _SEPARATED.split(text) if words(segment)]
    if not segments:
        return []
    if len(segments) > 1 and segments[-2].lower() in PLAIN_VERBS and not (home and home[-1] == segments[-2]):
        return [*words(segments[-2]), *words(segments[-1])]
    if len(segments) > 2 and "." in text and home and _alike(segments[0], home[-1]):
        done = ["list"] if segments[-1] == "index" else words(segments[-1])
        return [*done, *(word for segment in segments[1:-1] for word in words(segment))]
    if home and (rest := _after_group(segments[-1], home[-1])):
        return _without_articles(words(rest))
    group, _, name = segments[-1].partition("_")
    if words(name) and words(group)[-1:] == ["controller"]:
        return _of_controller(words(group)[:-1], words(name), home)
    return _without_articles(words(segments[-1]))


def _after_group(segment: str, home: str) -> str:
    """The part of an id after its resource and a separator; empty if it does not begin with them: `users-read_user`."""
    ends = [match.start() for match in re.finditer("[_-]", segment)]
    return next(
        (segment[end + 1 :] for end in reversed(ends) if _alike(segment[:end], home) and words(segment[end + 1 :])), ""
    )


def _of_controller(group: list[str], name: list[str], home: tuple[str, ...]) -> list[str]:
    """Verb and object of a controller method whose resource is another: `EventsController_create` creates an event."""
    own = [word for step in home for word in singulars(step)]
    rest = [word for word in group if singular(word) not in own]
    if len(name) > 1 or not rest:
        return [*rest, *name]
    return [*name, *rest[:-1], rest[-1] if name[0] == "list" else singular(rest[-1])]


def _without_articles(found: list[str]) -> list[str]:
    """Words without `a`, `an` and `the` before another word; `a` before a plural is not an article: DNS has `a` records."""
    kept: list[str] = []
    for word, following in zip(found, [*found[1:], ""], strict=True):
        article = word in _ARTICLES and kept and following and (word == "the" or not is_plural(following))
        kept += [] if article else [word]
    return kept


def _alike(group: str, home: str) -> bool:
    """Whether the part of an id before `_` is its resource."""
    found = singulars(group)
    plain = found[:-1] if len(found) > 1 and found[-1] in EMPTY_TAILS | _CLASS_TAILS else found
    return singulars(home) in (found, plain)


def _after_version(found: list[str]) -> list[str]:
    """Words without a version: the words after it if there are any, `userServiceV1Create` is `create`; the verb stays."""
    at = next((index for index, word in enumerate(found) if _VERSION.fullmatch(word)), None)
    if at is None or len(found) == 1:
        return found
    after = found[at + 1 :]
    return [found[0], *after] if after and at and found[0] in _VERBS else after or found[:at]


def _without_index(found: list[str]) -> list[str]:
    """Words without a number before the final verb, which only counts operations: `zones-0-get`."""
    return [*found[:-2], found[-1]] if len(found) > 1 and found[-2].isdigit() and found[-1] in _VERBS else found


def _without_method(found: list[str], operation: ir.Operation, *, sure: bool) -> list[str]:
    """Words without a final HTTP method, if another verb names the action and the method is not its object."""
    if len(found) < 2 or found[-1] != operation.method.lower() or found[-2] == "using":
        return found
    verb = any(word in _VERBS for word in found[:-1])
    appended = verb or len(found) > 2 or not is_plural(found[-2]) if sure else verb and found[0] not in _VERBS
    return found[:-1] if appended else found


def repeats_path(found: list[str], operation: ir.Operation) -> bool:
    """Whether the id only repeats method and path, so that nobody chose it: `post_files_id_content`, `books_id_get`."""
    if not found or ("by" in found and "id" not in found) or _means_all(found, found[-1], operation):
        return not found
    method, whole = operation.method.lower(), _of_one(words(operation.id))
    if "." not in operation.id and whole[-1] == method and _spells_path(whole[:-1], operation.path):
        return True
    if found[0] != method:
        return False
    if whole[0] == method and _spells_path(whole[1:], operation.path):
        return True
    steps = [word for step in static_steps(operation.path) for word in singulars(step)]
    named = {word for name in re.findall(r"\{([^{}]+)\}", operation.path) for word in words(name)}
    keys = (named | {"by", "id"}) - set(steps)
    rest = [singular(word) for word in found[1:]]
    plain, static = _less(rest, keys), _less(steps, keys)
    return rest == steps or (len(plain) < len(rest) and bool(plain) and static[-len(plain) :] == plain)


def _of_one(found: list[str]) -> list[str]:
    """Words with `get` in place of `get_collection`, as API Platform has it."""
    return found[:-1] if found[-2:] == ["get", "collection"] else found


def _spells_path(found: list[str], path: str) -> bool:
    """Whether words are those of all steps of a path, parameters included, with or without a version and the like."""
    steps = [step for step in path.split("/") if words(step)]
    plain = [step for step in steps if not VERSION.fullmatch(step)]
    spelled = [[word for step in some for word in singulars(step)] for some in (steps, plain)]
    return bool(static_steps(path)) and [singular(word) for word in found] in spelled


def _less(found: list[str], keys: set[str]) -> list[str]:
    return [word for word in found if word not in keys]


def _without_key(found: list[str], operation: ir.Operation) -> list[str]:
    """Words without the `by id` of an operation whose path ends in that id."""
    if "by" not in found[1:] or not leads_to_one(operation.path):
        return found
    at = len(found) - 1 - found[::-1].index("by")
    key, last = found[at + 1 :], words(operation.path.rsplit("{", 1)[-1])
    return found[:at] if key and key[-1] in _KEYS and (len(key) == 1 or last[-1:] == key[-1:]) else found


def _without_home(found: list[str], home: tuple[str, ...], operation: ir.Operation, first: int = 0) -> list[str]:
    """Words without those of the resource: `list_endpoints` of `endpoints` is `list`; those before `first` stay."""
    own = singulars(home[-1]) if home else []
    head = _head(own)
    parts = [own, *(own[-size:] for size in range(len(own) - 1, 0, -1))]
    for part in [own, head, *parts[1:]] if head != own else parts:
        for start in range(first if part in (own, head) else 1, len(found) - len(part) + 1 if part else 0):
            end = start + len(part)
            if [singular(word) for word in found[start:end]] == part and not (
                part is head and _OF & set(found[end : end + 1])
            ):
                return _cut(found, start, end, operation)
    return found


def _head(found: list[str]) -> list[str]:
    """The words before a preposition: `dns_records` of `dns_records_for_a_zone`; an `on` may belong to `add_on`."""
    return found[: next((index for index, word in enumerate(found) if index and word in _OF), len(found))]


def _cut(found: list[str], start: int, end: int, operation: ir.Operation) -> list[str]:
    """Words without those of the resource, if the meaning stays the same; an owner is dropped if the path names it."""
    if _means_all(found, found[end - 1], operation):
        return found
    before, after = found[:start], found[end:]
    modifiers = _modifiers(before, after)
    owners, objects = _around_own(operation, found[start:end])
    named = not any(is_adjective(word) for word in modifiers)
    if modifiers[-1:] == ["my"]:
        return found
    if all(is_adjective(word) or word in _VERBS for word in modifiers) or (named and _tells(objects, modifiers)):
        return _tidy(before + after, found)
    return _tidy(before[: -len(modifiers)] + after, found) if named and _tells(owners, modifiers) else found


def _tells(steps: list[str], named: list[str]) -> bool:
    told = {word for step in steps for word in singulars(step)}
    return all(singular(word) in told for word in named)


def _around_own(operation: ir.Operation, own: list[str]) -> tuple[list[str], list[str]]:
    """The steps of a path that name owners, before that of the resource and parameters, and those after it of what is in it."""
    steps, named = operation.path.split("/"), [singular(word) for word in own]
    at = next((index for index in range(len(steps) - 1, -1, -1) if singulars(steps[index]) == named), len(steps))
    after = steps[at + 1 :]
    return [*steps[:at], *(step for step in after if "{" in step)], [step for step in after if "{" not in step]


def _modifiers(before: list[str], after: list[str]) -> list[str]:
    """Words that qualify the resource and would become the object of the verb without it: `museum` of `buy_museum_tickets`."""
    if after and after[0] not in _DANGLING and after[0] != "by":
        return []
    first = next((index for index, word in enumerate(before) if index and word not in _VERBS), len(before))
    last = max((index + 1 for index, word in enumerate(before) if word in _DANGLING), default=0)
    return before[max(first, last) :]


def says_less(found: list[str], shortest: list[str], home: tuple[str, ...]) -> bool:
    """Whether a short name drops words of the id other than the resource, so that only the path names the owner."""
    own = {word for step in home for word in singulars(step)}
    told = found[: found.index("by")] if "by" in found else found
    missing = [word for word in told if word not in shortest and singular(word) not in own]
    return any(word not in _DANGLING and word not in _HOLLOW and word not in _SHORT for word in missing[1:] or missing)


def _means_all(found: list[str], noun: str, operation: ir.Operation) -> bool:
    """Whether a plural means all items, which the verb alone would not: `delete_keys`."""
    to_one = leads_to_one(operation.path)
    return len(found) == 2 and found[0] in _OF_ALL and is_plural(noun) and not to_one


def _tidy(rest: list[str], found: list[str]) -> list[str]:
    """`found` without a dangling preposition; all of it if the rest means nothing on its own."""
    while len(rest) > 1 and rest[-1] in _DANGLING:
        rest = rest[:-1]
    while len(rest) > 1 and rest[0] in EMPTY_TAILS:
        rest = rest[1:]
    return found if rest and (rest[-1] == "by" or rest[0] in ("by", *_DANGLING)) else rest


def _of_many(found: list[str], operation: ir.Operation) -> bool:
    return operation.method == "GET" and not leads_to_one(operation.path) and is_plural(found[-1])


def is_of_many(operation: ir.Operation) -> bool:
    """Whether an operation is about many things, by its id or by a path of which it says nothing but that it is read."""
    found = words(operation.id) or [""]
    last = words((static_steps(operation.path) or [""])[-1]) or [""]
    return is_plural(found[-1]) or (found[-1] in _READING and _of_many(last, operation))


def fits_number(operation: ir.Operation) -> bool:
    """Whether the number of things fits the verb, as it does not where one thing is listed: `listServer`."""
    return ("list" in words(operation.id)) == is_of_many(operation)
