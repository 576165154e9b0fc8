"""What web frameworks add to the name of an operation: path, method, module, number. Does not shorten what an author wrote.

Sources: the default operation ids of FastAPI, Enunciate, Flask-OpenAPI3, Springfox, springdoc, Django Ninja, Litestar and Connexion.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from specloom import ir
from specloom.names.actions import ACTIONS, QUESTIONS
from specloom.names.leading_methods import without_leading_methods
from specloom.names.paths import leads_to_one
from specloom.names.run_on import spaced_id
from specloom.names.words import common_start, singulars, words

_USING_METHOD = re.compile(r"Using(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$")
_RANDOM = re.compile(r"(?=.*\d)[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_HASH = re.compile(r"[-_][0-9a-f]{4}$")
_MANY = 10
"""More ids than these end in hexadecimal digits only where a program wrote them."""

_FEW = 3
"""So many ids may begin with the same word by chance."""

_NUMBERED_CAMEL = re.compile(r"([a-z]+(?:[A-Z][a-z0-9]*)+)_\d{1,2}")
_NUMBER = re.compile(r"(?:[_-]\d+| \(\d+\))$")
_BINDING = re.compile(r"(\w+_[A-Z][A-Za-z]+)\d")
"""Another binding of a method, as grpc-gateway numbers it: `UserService_GetUser2`."""

_SPRING_DATA = re.compile(
    r"(?:(?:get|post|put|patch|delete)(?:Collection|Item)Resource|executeSearch|(?:follow|create|delete)PropertyReference)"
    r"-\w+-(?:get|post|put|patch|delete)(?:_\d+)*"
)
"""Ids of Spring Data REST, which say less than the path."""

_FLASK_TYPE = re.compile(r"__(?:any|float|int|path|string|uuid)_(?=[A-Za-z])")
"""The type of a parameter in the spelling of a path: `/pets/<int:id>` is `_pets__int_id_`."""

_CLASS_TAILS = frozenset(("endpoint", "function", "handler"))
_METHODS = frozenset(("create", "delete", "get", "list", "patch", "post", "put", "retrieve"))
_HOLLOW = frozenset(("api", "apis", "controllers", "handlers", "main", "routers", "src", "views"))
"""Modules that no API is likely to be about."""

_MODULES = frozenset(
    (
        "api",
        "apis",
        "app",
        "apps",
        "controllers",
        "endpoints",
        "features",
        "handlers",
        "main",
        "routers",
        "routes",
        "src",
        "views",
    )
)
"""Names of modules that hold handlers and say nothing about them."""


def plain_operations(operations: Iterable[ir.Operation]) -> dict[str, ir.Operation]:
    """Operation key -> the operation with an id that is only what its author wrote."""
    numbered = [_with_id(each, spaced_id(each)) for each in map(_without_query, operations)]
    bases, hashed = {operation.id for operation in numbered}, _hashed(numbered)
    found = [_with_id(operation, _without_suffixes(operation, bases, hashed)) for operation in numbered]
    found = [_with_id(operation, _after_class(operation.id)) for operation in _told_by_method(numbered, found)]
    if _all_spell_paths(found):
        found = [_with_id(operation, _after_path(operation)) for operation in found]
    found = _without_class_tails(without_leading_methods(found))
    return {operation.key: operation for operation in _without_modules(found)}


def _without_class_tails(operations: list[ir.Operation]) -> list[ir.Operation]:
    """Operations without a last word that only says what their classes are, and all ids have: `CreateUserEndpoint`."""
    tails = [(words(operation.id) or [""])[-1:] for operation in operations]
    if len(tails) < 2 or tails[0][0] not in _CLASS_TAILS or any(tail != tails[0] for tail in tails):
        return operations
    size = len(tails[0][0])
    return [_with_id(operation, operation.id[:-size].rstrip("_-.")) for operation in operations]


def _told_by_method(operations: Sequence[ir.Operation], plain: Sequence[ir.Operation]) -> list[ir.Operation]:
    """Plain operations, of which one handler of several methods keeps the method of all but one: Spring maps any method to it."""
    handlers: dict[tuple[str, str], list[ir.Operation]] = {}
    for operation, named in zip(operations, plain, strict=True):
        if named.id != operation.id and _USING_METHOD.search(_NUMBER.sub("", operation.id)):
            handlers.setdefault((named.path, named.id), []).append(named)
    usual = {
        min(shared, key=lambda each: _usual(each.id).get(each.method, len(shared) + len(_METHODS))).key
        for shared in handlers.values()
    }
    return [
        _with_id(each, f"{each.id}Using{each.method}")
        if len(handlers.get((each.path, each.id), ())) > 1 and each.key not in usual
        else each
        for each in plain
    ]


def _usual(id: str) -> dict[str, int]:
    """The methods that a handler may be for, the most probable first: a question is asked with GET, anything else done with POST."""
    reads = (words(id) or [""])[0] in QUESTIONS
    order = ("GET", "POST", "PUT", "PATCH", "DELETE") if reads else ("POST", "PUT", "PATCH", "GET", "DELETE")
    return {method: index for index, method in enumerate(order)}


def _hashed(operations: Sequence[ir.Operation]) -> set[str]:
    """Ids without what a program appended to keep them apart: Microsoft's digests, springdoc's number of a name met once."""
    ids = [operation.id for operation in operations]
    digests = [match for id in ids if (match := _HASH.search(id))]
    mixed = sum(not match[0][1:].isalpha() and not match[0][1:].isdigit() for match in digests)
    found = (
        {match.string[: match.start()] for match in digests} if mixed > max(_MANY, len(digests) // 2) else set[str]()
    )
    numbered = Counter(match[1] for id in ids if (match := _NUMBERED_CAMEL.fullmatch(id)))
    return found | {base for base, count in numbered.items() if count == 1}


def is_numbered(operation: ir.Operation, plain: ir.Operation) -> bool:
    """Whether a framework numbered the id because another operation has the same."""
    changed = words(operation.id)[-1:] != words(plain.id)[-1:]
    return changed and (words(operation.id)[-1].isdigit() or _HASH.sub("", operation.id) == plain.id)


def _without_query(operation: ir.Operation) -> ir.Operation:
    """An operation with a distinct name, without what its path asks for: `/v1/files?beta=true`."""
    path = operation.path.partition("?")[0]
    return operation._replace(path=path) if operation.id and path not in ("", operation.path) else operation


def _after_class(id: str) -> str:
    """What is done, where an id is the class of an endpoint, such as FastEndpoints has it, and what that does.

    `UserDialogsGet_GetDialog` is `GetDialog`, `UserDialogsCreate_Dialog` is `CreateDialog`.
    """
    group, _, name = id.partition("_")
    spelled, said = singulars(group), singulars(name)
    if "_" in name or not said or len(spelled) < 3 or not set(said) < set(spelled):
        return id
    verb = words(group)[-1]
    done = verb in ACTIONS or verb in _METHODS
    if said[0] in ACTIONS or said[0] in _METHODS:
        return name if done else id
    return f"{verb}_{name}" if done else id


def _with_id(operation: ir.Operation, id: str) -> ir.Operation:
    return operation if id == operation.id else operation._replace(id=id)


def _without_suffixes(operation: ir.Operation, bases: set[str], hashed: set[str]) -> str:
    """An id without the path and method of FastAPI and Enunciate, the method of Springfox and the number of a repeated name.

    Of one that contains the path as it is, only what follows is a name.
    """
    for spelled in (operation.path, re.sub(r"\{([^{}]*)\}", r":\1", operation.path)):
        if words(spelled) and spelled in operation.id:
            return operation.id.rpartition(spelled)[2]
    if _RANDOM.fullmatch(operation.id) or _SPRING_DATA.fullmatch(operation.id):
        return ""
    bound = _BINDING.fullmatch(operation.id)
    if bound is not None and bound[1] in bases and operation.method == "GET" and leads_to_one(operation.path):
        return f"{bound[1]}_by_{operation.path.rpartition('{')[2].rstrip('}')}"
    path, method = re.sub(r"[^0-9A-Za-z_]", "_", operation.path), f"_{operation.method.lower()}"
    unhashed = _HASH.sub("", operation.id)
    unnumbered = unhashed if unhashed in hashed and unhashed != operation.id else _NUMBER.sub("", operation.id)
    repeated = unnumbered in bases or unnumbered in hashed or unnumbered.endswith(path + method)
    id = unnumbered if repeated or _USING_METHOD.search(unnumbered) else operation.id
    bare = _USING_METHOD.sub("", id).removesuffix(path + method)
    if bare == id and (untyped := _FLASK_TYPE.sub("__", id)).endswith(path + method):
        return untyped.removesuffix(path + method)
    _, spelled, named = id[: -len(method)].replace(".", "_").rpartition(f"{path}_")
    bare = named if bare == id and spelled and id.lower().endswith(method) and words(named) else bare
    return id if set(words(bare)) <= _MODULES else bare


def _without_modules(operations: Sequence[ir.Operation]) -> list[ir.Operation]:
    """Operations without the modules of their handlers: `app.api.users.search`, `projects_api_list_projects`."""
    groups: dict[str, list[ir.Operation]] = {}
    for operation in operations:
        groups.setdefault("|".join(operation.tags), []).append(operation)
    everywhere = _module_words(operations)
    sizes = {group: max(everywhere, _module_words(members)) for group, members in groups.items()}
    return [_without_module(operation, sizes["|".join(operation.tags)]) for operation in operations]


def _module_words(operations: Sequence[ir.Operation]) -> int:
    """How many words all ids begin with, up to the last that names a module; 0 if a tag begins with them too."""
    ids = [words(operation.id) for operation in operations if operation.id]
    if len(ids) < 2 or len(ids) < len(operations):
        return 0
    common = common_start(ids)
    size = max((index + 1 for index, word in enumerate(common) if word in _MODULES), default=0)
    spare = min(len(id) for id in ids) - size
    tagged = any(words(tag)[:size] == common[:size] for operation in operations for tag in operation.tags)
    spoken = any(word in ACTIONS or word in _METHODS for word in common[:size])
    least = 1 if len(ids) > _FEW and _HOLLOW.issuperset(common[:size]) else 2
    return 0 if tagged or spoken or (size == 1 and spare < least) else size


def _without_module(operation: ir.Operation, size: int) -> ir.Operation:
    return _with_id(operation, _from_word(operation.id, size)) if size else operation


def _from_word(id: str, size: int) -> str:
    """The part of an id that begins with its word number `size`."""
    starts = (match.start() for match in re.finditer(r"(?<![a-zA-Z0-9])(?=[a-zA-Z0-9])|(?<=[a-z0-9])(?=[A-Z])", id))
    return next((id[start:] for start in starts if len(words(id[:start])) == size), id)


def _all_spell_paths(operations: Sequence[ir.Operation]) -> bool:
    """Whether every id is its path, parameters included, and a name, as Litestar has it: `TodosTodoIdGetTodo`."""
    named = [operation for operation in operations if operation.id]
    parameters = any("{" in operation.path for operation in named)
    return len(named) > 1 and parameters and all(_after_path(operation) for operation in named)


def _after_path(operation: ir.Operation) -> str:
    """The part of an id after the words of its path; empty if it does not begin with them."""
    path, found = words(operation.path), words(operation.id)
    return _from_word(operation.id, len(path)) if path and len(found) > len(path) and found[: len(path)] == path else ""
