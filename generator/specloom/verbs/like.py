"""Adds an API whose package replaces an SDK, and reports the differences. Prints nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from specloom import document, ir, pipeline
from specloom.document import Document
from specloom.interpreter_limits import raised_recursion
from specloom.names.lock import Lock, print_lock
from specloom.project import ProjectApi, apis
from specloom.sdk.by_hand import still_by_hand
from specloom.sdk.gaps import AROUND, Gap
from specloom.sdk.moving import Moving
from specloom.sdk.report import Report, report_of, report_of_gaps
from specloom.sdk.scheme_actions import scheme_actions
from specloom.sdk.sdk import Sdk
from specloom.sdk.sources import Origin, move_in_by_all, read_origin, transforms
from specloom.sdk.surface import read_surface
from specloom.sdk.toml_text import Value, toml_text
from specloom.sdk.transforms import Action
from specloom.settings import ClientSettings, StreamRule, parse
from specloom.settings.from_toml import KEYS
from specloom.verbs.accepted_settings import accepted
from specloom.verbs.carry_over import carry_over
from specloom.verbs.new import SCHEMA, new
from specloom.verbs.regenerate import RegenerateOutcome
from specloom.write import remove_text, write_text

_ARCHIVES = (".gz", ".whl", ".zip", ".tar", ".tgz", ".bz2", ".xz")
_HEADING = f"#:schema ../{SCHEMA}\n# Written by `specloom new --like {{sources}}`; `specloom explain client-toml` explains every key.\n"


@attrs.frozen
class Moved:
    """The result of `--like`."""

    outcome: RegenerateOutcome
    report: Report


def move(root: Path, name: str, description: str, sources: Sequence[Path]) -> Moved:
    """Add an API to the project at `root` with the interface of its SDK, and compare both packages.

    Raises:
        Refused: The name, the description or a source cannot be used; no files remain.
    """
    movings: list[Moving] = []
    with raised_recursion():
        outcome = new(root, name, description, settle=lambda root, name: movings.append(follow(root, name, sources)))
        (api,) = apis(root, [name])
        report = _report(name, sources, api.package_folder, movings[0].gaps)
        return Moved(outcome, attrs.evolve(report, carried=movings[0].carried))


def _report(name: str, sources: Sequence[Path], package: Path, gaps: Sequence[Gap]) -> Report:
    """The comparison with the first source that is a package, otherwise the gaps of the sources."""
    for source in sources:
        if not source.is_file() or not source.suffix or source.suffix in _ARCHIVES:
            before = read_surface(source)
            return report_of(before, read_surface(package, before), gaps)
    return report_of_gaps(name, gaps)


def follow(root: Path, name: str, sources: Sequence[Path]) -> Moving:
    """Write `client.toml` and `names.lock` of the API `name` for its SDK, and an overlay if one is needed.

    Raises:
        Refused: A source or the description cannot be read.
    """
    (api,) = apis(root, [name])
    origins = [read_origin(source) for source in sources]
    actions, gaps = transforms(origins)
    overlay = api.folder / "overlay.yaml" if actions else None
    if overlay is not None:
        write_text(overlay, _overlay_text(name, actions))
        idle = _idle_targets(api.description, overlay, actions)
        actions = [action for action in actions if action["target"] not in idle]
        gaps = [*gaps, *map(_idle, sorted(idle))]
        write_text(overlay, _overlay_text(name, actions))
    if overlay is not None and not actions:
        remove_text(overlay)
        overlay = None
    sdk = next((origin for origin in origins if isinstance(origin, Sdk)), None)
    if sdk is not None:
        overlay, actions = _with_schemes(api, overlay, actions, sdk)
    heading = _HEADING.format(sources=" --like ".join(source.name for source in sources))
    file = api.folder / "client.toml"
    with raised_recursion():
        described = document.load(api.description, overlay=overlay)
        moving = _move(described, origins)
        known, unknown = _known(moving.settings)
        written, refused = accepted(
            known,
            lambda left: heading + toml_text(left),
            lambda text: pipeline.build_client(described, parse(text, name, str(file)), moving.lock),
        )
        around = {gap.name for gap in moving.gaps if gap.why.startswith(AROUND)}
        carried = carry_over(api, sdk, described, heading, written, moving.lock, around) if sdk is not None else None
    found = (*moving.gaps, *gaps, *unknown, *refused)
    if carried is not None:
        written = {**written, "exports": carried.exports}
        found = tuple(still_by_hand(found, (*carried.methods, *carried.names), carried.reasons))
    write_text(file, heading + toml_text(written))
    write_text(api.lock_file, print_lock(moving.lock))
    return Moving(written, moving.lock, found, carried.methods if carried is not None else ())


def _with_schemes(
    api: ProjectApi, overlay: Path | None, actions: list[Action], sdk: Sdk
) -> tuple[Path | None, list[Action]]:
    """The overlay with the security schemes that only the SDK knows."""
    with raised_recursion():
        described = document.load(api.description, overlay=overlay)
    missing = scheme_actions(sdk.client, described.data) if "swagger" not in described.written else []
    if not missing:
        return overlay, actions
    overlay, actions = api.folder / "overlay.yaml", [*actions, *missing]
    write_text(overlay, _overlay_text(api.name, actions))
    return overlay, actions


def _idle_targets(description: Path, overlay: Path, actions: Sequence[Action]) -> set[str]:
    """Targets of actions that match nothing in the description."""
    with raised_recursion():
        findings = pipeline.unused_actions(document.load(description, overlay=overlay))
    origins = (finding.origin.pointer for finding in findings if finding.origin)
    return {str(actions[int(pointer.split("/")[2])]["target"]) for pointer in origins}


def _idle(target: str) -> Gap:
    return Gap("key", f"openapi.transforms: {target}", "the description has no such place", "remove the transform")


def _move(described: Document, origins: Sequence[Origin]) -> Moving:
    def understand(settings: ClientSettings, lock: Lock) -> ir.Client:
        return pipeline.build_client(described, settings, lock, lenient=True)[0]

    return move_in_by_all(origins, understand)


def _overlay_text(name: str, actions: list[Action]) -> str:
    """An overlay as YAML, with the values of its actions as JSON, which is valid YAML."""
    lines = ["overlay: 1.0.0", f"info: {{title: Changes to {name}, version: '1'}}", "actions:"]
    for action in actions:
        written = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in action.items()]
        lines += [f"  - {written[0]}", *(f"    {line}" for line in written[1:])]
    return "\n".join(lines) + "\n"


def _known(settings: Mapping[str, Value]) -> tuple[dict[str, Value], list[Gap]]:
    """Settings that this version of specloom supports, and gaps for the others."""
    known = {key: value for key, value in settings.items() if key in KEYS}
    known["streams"] = _known_streams(known.get("streams"))
    return known, [Gap("key", key, "not supported yet") for key in settings if key not in KEYS]


def _known_streams(streams: Value | None) -> dict[str, Value]:
    """Rules of streams with the keys that this version supports."""
    rules = dict(streams.items()) if isinstance(streams, Mapping) else {}
    fields = {field.name for field in attrs.fields(StreamRule)}
    kept: dict[str, Value] = {}
    for name, rule in rules.items():
        kept[name] = {key: each for key, each in rule.items() if key in fields} if isinstance(rule, Mapping) else rule
    return {name: rule for name, rule in kept.items() if rule != {}}
