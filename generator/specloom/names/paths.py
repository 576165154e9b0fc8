"""Names of operations by method and path: `list`, `create_file`, `cancel`. Does not use the operationId."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from specloom import ir
from specloom.names.actions import ACTIONS, QUESTIONS
from specloom.names.spelling import snake
from specloom.names.words import is_plural, singular, singulars, words

VERSION = re.compile(r"v\d+([._-]?\d+)*(alpha|beta|preview)?\d*|api|rest|public|latest|\d{4}-\d\d-\d\d", re.IGNORECASE)
_OF_THINGS = frozenset(("latest", "public"))
"""Words that say which things are meant after these: `/blocks/latest`."""

_NUMBERED = re.compile(r"v\d+\w*")
_FILE = re.compile(r"\.(json|xml|csv|txt|html?)$", re.IGNORECASE)
_FORMAT = re.compile(r"(?<=[^/{}])\.\{[^{}/]*\}$")
"""A parameter for the format of a file: `/openapi.{type}`."""
_VERBS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}

_THINGS = frozenset(("batch", "export", "import", "link", "process", "record", "report", "request", "schedule"))
"""Actions that are things where they are replaced or changed: `PUT /report` updates a report, `POST /report` reports."""

_ACTIONS_OF = {"GET": QUESTIONS, "POST": ACTIONS, "PUT": ACTIONS - _THINGS, "PATCH": ACTIONS - _THINGS}


def static_steps(path: str) -> list[str]:
    """The meaningful steps of a path other than parameters; the part after `:` in a step is a separate step."""
    return list(_static_steps(path))


@lru_cache(maxsize=100_000)
def _static_steps(path: str) -> tuple[str, ...]:
    plain = _FORMAT.sub("", _FILE.sub("", re.split("[?#]", path, maxsplit=1)[0].rstrip("/")))
    steps = [step for part in plain.split("/") for step in re.split(r"(?<=[^{]):(?![^{]*\})", part)]
    named = [step for step in steps if step and "{" not in step and words(step)]
    things = [index for index, step in enumerate(named) if not VERSION.fullmatch(step)]
    after = things[0] if things else len(named)
    kept = [each for at, each in enumerate(named) if at in things or (at > after and each.lower() in _OF_THINGS)]
    return tuple(kept or named)


def names_by_path(operation: ir.Operation, home: tuple[str, ...], keys: frozenset[str]) -> Iterator[str]:
    """Names from method and path, best first: `list`, `get_content`, `list_for_user`, `get_files_by_id_content`.

    Args:
        keys: All operations of the client; they decide whether PATCH updates and PUT replaces.
    """
    steps = static_steps(operation.path)
    before, after = _around(steps, home)
    verb = _verb(operation, after[-1:] or steps[-1:] or list(home[-1:]), after, keys)
    objects = after[-1:] if before or not after else _with_owner(after, operation.path)
    plain = _phrase(*((words(objects[1])[0], objects[:1]) if _is_owned(verb, objects) else (verb, objects)))
    yield from _of_all(operation, after, plain)
    yield plain
    yield from _with_fragment(plain, operation.path)
    yield from _with_parameter(plain, operation.path)
    yield _phrase(verb, after)
    if before:
        yield snake(f"{plain}_for_{_one(before[-1])}")
    yield from (snake(f"{plain}_{step}") for step in operation.path.split("/") if _NUMBERED.fullmatch(step))
    yield from (_phrase(verb, after[-size:]) for size in range(2, len(after)))
    yield from (snake(f"{plain}_for_{'_'.join(map(_one, before[-size:]))}") for size in range(2, len(before) + 1))
    whole = operation.path.replace("{", "by_").replace("}", "")
    yield snake(f"{operation.method.lower()}_{whole}")


def _of_all(operation: ir.Operation, after: list[str], plain: str) -> list[str]:
    """A name that includes that all items are deleted: `delete_keys` of `DELETE /keys`."""
    last = (static_steps(operation.path) or [""])[-1]
    if operation.method != "DELETE" or leads_to_one(operation.path) or not is_plural((words(last) or [""])[-1]):
        return []
    return [snake(f"{plain.removesuffix(snake(_one(last)))}_{last}" if after else f"{plain}_{last}")]


def _with_fragment(phrase: str, path: str) -> list[str]:
    """A name from the part after `#`, which some authors use to distinguish operations of one path."""
    fragment = words(path.partition("#")[2])
    if not fragment:
        return []
    return [snake("_".join(fragment if fragment[0] in ACTIONS else [phrase, *fragment]))]


def _with_parameter(phrase: str, path: str) -> list[str]:
    """A name that includes the selector or the owner: `get_metadata_by_key`, `list_collaborations_for_folder`."""
    steps = [step for step in path.split("/") if step]
    last = max((index for index, step in enumerate(steps) if "{" in step), default=-1)
    if last < 0:
        return []
    if last == len(steps) - 1:
        selector = _FORMAT.search(steps[last])
        return [snake(f"{phrase}_by_{selector[0] if selector else steps[last]}")]
    owner = next((step for step in reversed(steps[:last]) if "{" not in step and words(step)), "")
    return [snake(f"{phrase}_for_{_one(owner)}")] if owner else []


def _around(steps: list[str], home: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The steps before the resource's own and those after it; all are after if no step is the resource's."""
    own = step_key(home[-1]) if home else ""
    at = next((index for index in range(len(steps) - 1, -1, -1) if _alike(step_key(steps[index]), own)), None)
    return ([], steps) if at is None else (steps[:at], steps[at + 1 :])


def _alike(step: str, own: str) -> bool:
    """Whether a step is the resource, allowing for one word more or less: `media-files` of `product_media_file`."""
    return step == own or (min(len(step), len(own)) > 3 and (own.endswith(step) or step.endswith(own)))


def step_key(step: str) -> str:
    """A step without what tells its spelling and number: `mediaFiles` and `media_file` have the same."""
    return "".join(singulars(step))


def leads_to_one(path: str) -> bool:
    """Whether a path ends in a parameter, so that it leads to one of many things."""
    return _FORMAT.sub("", path.rstrip("/")).endswith("}")


def asks_format(path: str) -> bool:
    """Whether a path ends in a parameter for the format of a file: `/pets.{format}`."""
    return _FORMAT.search(path) is not None


def _with_owner(steps: list[str], path: str) -> list[str]:
    """The last step, preceded by the one whose parameter lies between: `/users/{id}/events` are user events."""
    between = re.search(r"([^/{}]+)/\{[^{}]*\}/([^/{}]+)(/\{[^{}]*\})?/?$", path)
    owned = between is not None and steps[-2:] == [between[1], between[2]]
    return [_one(steps[-2]), steps[-1]] if owned else steps[-1:]


def _is_owned(verb: str, objects: list[str]) -> bool:
    """Whether something is done to an owner, so that the verb comes first: `capture_payment`, not `payment_capture`."""
    return not verb and len(objects) == 2 and len(words(objects[1])) == 1


def _verb(operation: ir.Operation, named: list[str], after: list[str], keys: frozenset[str]) -> str:
    """The verb for the thing that is named last; empty if the last step is the action."""
    to_one = leads_to_one(operation.path)
    last = after[-1] if after else ""
    if last and (_is_done_to(last, operation) if to_one else _is_done(last, operation.method)):
        return ""
    match operation.method:
        case "GET":
            many = words(named[0] if named else "") or ["items"]
            return "get" if to_one or not is_plural(many[-1]) else "list"
        case "POST" if to_one and not {f"PUT {operation.path}", f"PATCH {operation.path}"} & keys:
            return "update"
        case "PUT" if f"PATCH {operation.path}" in keys:
            return "replace"
        case method:
            return _VERBS.get(method, method.lower())


def _is_done_to(step: str, operation: ir.Operation) -> bool:
    """Whether a step before the last parameter is what is done to it: `POST /pins/add/{path}`."""
    return operation.method != "GET" and step.lower() in _ACTIONS_OF.get(operation.method, frozenset[str]()) - _THINGS


def _is_done(step: str, method: str) -> bool:
    """Whether a step is an action: `cancel`, `batchDelete`, `getDealers`, but not `upload_sessions`; or the method itself."""
    first, *more = words(step)
    done = first in _ACTIONS_OF.get(method, ())
    return step.upper() == method != "POST" or (
        done and (not more or first in ("get", "list", "fetch", "find") or not is_plural(more[-1]))
    )


def _phrase(verb: str, steps: list[str]) -> str:
    """A verb and its object: singular, unless it is listed."""
    named = [*steps[:-1], _one(steps[-1])] if steps and verb not in ("", "list") else steps
    return snake("_".join([verb, *named])) if verb or named else "call"


def _one(step: str) -> str:
    found = words(step)
    return "_".join([*found[:-1], singular(found[-1])])
