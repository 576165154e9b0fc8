"""What an operationId says, once the habits of tools and authors are taken off. Knows ids; paths only as far as ids repeat them."""

from __future__ import annotations

import re

from specloom import ir
from specloom.names.paths import ACTIONS, static_steps
from specloom.names.words import is_plural, singular, words

_SEPARATED = re.compile(r"[/.:#]")
_VERSION = re.compile(r"v\d+")
_ARTICLES = frozenset(("a", "an", "the"))
_DANGLING = frozenset(["and", "as", "at", "for", "from", "in", "into", "of", "on", "to", "via", "with"])
_HOLLOW = frozenset(("new", "existing", "single"))
_METHODS = frozenset(("get", "post", "put", "patch", "delete"))
_VERBS = ACTIONS | _METHODS | {"create", "list", "new", "make", "fetch", "retrieve", "show"}
EMPTY_TAILS = frozenset(("api", "apis", "controller"))
"""Words of a group's name that only say that it is one."""

_KEYS = frozenset(("id", "uuid", "guid"))
_SHORT = {"one": "get", "all": "list", "del": "delete", "index": "list"}


def meaningful_words(operation: ir.Operation, home: tuple[str, ...]) -> list[str]:
    """The words of an operationId without version and method, none where there is none."""
    found = _spoken(_without_path(operation), home)
    plain = _after_version(found)
    return _without_method(plain, operation, sure=plain == found[-len(plain) :] != found)


def short(found: list[str], operation: ir.Operation, home: tuple[str, ...]) -> list[str]:
    """The words without those that the resource and the path's own parameter repeat: `getPetById` of `pets` is `get`."""
    rest = _without_key(found, operation)
    plain = _without_home(rest, home)
    if not plain:
        return []
    if plain == ["get"] and _of_many(rest, operation):
        return ["list"]
    if len(plain) > 1 and plain[-1] in _HOLLOW:
        plain = plain[:-1]
    return [_SHORT.get(plain[0], plain[0])] if len(plain) == 1 else plain


def version(operation: ir.Operation) -> list[str]:
    """The version that an id names, as a list of at most one word."""
    return [word for word in words(operation.id) if _VERSION.fullmatch(word)][:1]


def last_segment(operation: ir.Operation) -> str:
    """What stands after the last separator of an id."""
    segments = [segment for segment in _SEPARATED.split(_without_path(operation)) if words(segment)]
    return segments[-1] if segments else ""


def _without_path(operation: ir.Operation) -> str:
    """An id without the path and the method that FastAPI appends to a function's name."""
    appended = f"{re.sub(r'[^0-9A-Za-z_]', '_', operation.path)}_{operation.method.lower()}"
    bare = operation.id.removesuffix(appended)
    return bare if words(bare) else operation.id


def _spoken(text: str, home: tuple[str, ...]) -> list[str]:
    """The words of an id's last segment, without a group before `_`; an id that is a sentence loses its articles."""
    if " " in text.strip():
        return [word for word in words(text) if word not in _ARTICLES]
    segments = [segment for segment in _SEPARATED.split(text) if words(segment)]
    if not segments:
        return []
    group, _, name = segments[-1].partition("_")
    return words(name) if words(name) and home and _alike(group, home[-1]) else words(segments[-1])


def _alike(group: str, home: str) -> bool:
    """Whether what stands before `_` in an id is its resource."""
    found = [singular(word) for word in words(group)]
    plain = found[:-1] if len(found) > 1 and found[-1] in EMPTY_TAILS else found
    return [singular(word) for word in words(home)] in (found, plain)


def _after_version(found: list[str]) -> list[str]:
    """Words without a version: what follows it where something does, `userServiceV1Create` is `create`."""
    at = next((index for index, word in enumerate(found) if _VERSION.fullmatch(word)), None)
    return found if at is None or len(found) == 1 else found[at + 1 :] or found[:at]


def _without_method(found: list[str], operation: ir.Operation, *, sure: bool) -> list[str]:
    """Words without an HTTP method at their end, which is none in `createPost`, unless one is sure."""
    appended = len(found) > 1 and found[-1] == operation.method.lower() and (sure or found[0] not in _VERBS)
    return found[:-1] if appended else found


def repeats_path(found: list[str], operation: ir.Operation) -> bool:
    """Whether the words of an id are method and path over again, and nobody's choice: `post_files_id_content`."""
    if found[:1] != [operation.method.lower()] or ("by" in found and "id" not in found):
        return not found
    steps = [singular(word) for step in static_steps(operation.path) for word in words(step)]
    named = {word for name in re.findall(r"\{([^{}]+)\}", operation.path) for word in words(name)}
    keys = (named | {"by", "id"}) - set(steps)
    rest = [singular(word) for word in found[1:]]
    plain, static = _less(rest, keys), _less(steps, keys)
    return rest == steps or (len(plain) < len(rest) and bool(plain) and static[-len(plain) :] == plain)


def _less(found: list[str], keys: set[str]) -> list[str]:
    return [word for word in found if word not in keys]


def _without_key(found: list[str], operation: ir.Operation) -> list[str]:
    """Words without the `by id` of an operation whose path ends in that id."""
    if "by" not in found[1:] or not operation.path.rstrip("/").endswith("}"):
        return found
    at = len(found) - 1 - found[::-1].index("by")
    key, last = found[at + 1 :], words(operation.path.rsplit("{", 1)[-1])
    return found[:at] if key and key[-1] in _KEYS and (len(key) == 1 or last[-1:] == key[-1:]) else found


def _without_home(found: list[str], home: tuple[str, ...]) -> list[str]:
    """Words without those of the resource: `list_endpoints` of `endpoints` is `list`."""
    own = [singular(word) for word in words(home[-1])] if home else []
    for size in range(len(own), 0, -1):
        part = own[:size] if size == len(own) else own[-size:]
        for start in range(0 if size == len(own) else 1, len(found) - size + 1):
            if [singular(word) for word in found[start : start + size]] == part:
                return _tidy(found[:start] + found[start + size :], found)
    return found


def _tidy(rest: list[str], found: list[str]) -> list[str]:
    """What is left of `found`, without a word that leads nowhere now; all of it where the rest says nothing by itself."""
    while len(rest) > 1 and rest[-1] in _DANGLING:
        rest = rest[:-1]
    while len(rest) > 1 and rest[0] in EMPTY_TAILS:
        rest = rest[1:]
    return found if rest and (rest[-1] == "by" or rest[0] in ("by", *_DANGLING)) else rest


def _of_many(found: list[str], operation: ir.Operation) -> bool:
    to_one = operation.path.rstrip("/").endswith("}")
    return operation.method == "GET" and not to_one and is_plural(found[-1])
