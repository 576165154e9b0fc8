"""Which files of compared folders are descriptions: broken ones are said, settings of other tools are not read."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.verbs.diff import DiffOutcome, diff

GOOD = 'openapi: 3.0.3\ninfo: {title: t, version: "1"}\npaths: {}\n'
"""A description without operations."""

DESCRIPTIONS = {
    "no version.yaml": 'openapi:\ninfo: {title: t, version: "1"}\npaths: {}\n',
    "nothing else.yaml": "openapi:\n",
    "no key.yaml": 'info: {title: t, version: "1"}\npaths: {}\n',
    "unknown.yaml": 'openapi: latest\ninfo: {title: t, version: "1"}\npaths: {}\n',
    "a list.yaml": 'openapi: [3.0.0]\ninfo: {title: t, version: "1"}\npaths: {}\n',
    "empty.yaml": 'swagger: ""\ninfo: {title: t, version: "1"}\npaths: {}\n',
    "null.json": '{"info": {"title": "t", "version": "1"}, "openapi": null, "paths": {}}',
    "cut.json": '{"info": {"title": "t", "version": "1"}, "openapi": "3.0.3", "paths": {',
    "not yaml.yaml": "openapi:\ninfo: {title: t\npaths: ]\n",
    "utf-16.yaml": GOOD.replace("3.0.3", ""),
}
OTHERS = {
    "package.json": '{"dependencies": {"openapi": "3.1.0", "swagger": "0.7"}}',
    "pubspec.yaml": "dependencies:\n  openapi: 3.0.1\n",
    "settings.yml": "openapi: {code_samples: some}\norganization: {name: x}\n",
    "config.yaml": "openapi: ./openapi.yaml\n",
    "workflow.yml": "on:\n  push:\n    paths: [a]\n",
    "fragment.yaml": "paths: {}\n",
    "overlay.yaml": 'overlay: 1.0.0\ninfo: {title: t, version: "1"}\nactions: []\n',
    "commented.json": '{"compilerOptions": {"paths": {"a": ["b"]}} // comment\n}',
}


def compared(folder: Path, name: str, text: str) -> DiffOutcome:
    """The comparison of two folders that have this file next to a good one."""
    for side in ("a", "b"):
        (folder / side).mkdir()
        (folder / side / "good.yaml").write_text(GOOD, encoding="utf-8")
        (folder / side / name).write_text(text, encoding="utf-16" if "utf-16" in name else "utf-8")
    return diff(folder, [str(folder / "a"), str(folder / "b")])


@pytest.mark.parametrize("name", DESCRIPTIONS)
def test_a_broken_description_on_both_sides_is_said(name: str, tmp_path: Path) -> None:
    outcome = compared(tmp_path, name, DESCRIPTIONS[name])
    assert name in outcome.text
    assert outcome.unread or "unknown-version" in outcome.text


@pytest.mark.parametrize("name", OTHERS)
def test_other_files_are_not_read(name: str, tmp_path: Path) -> None:
    outcome = compared(tmp_path, name, OTHERS[name])
    assert (outcome.comparison.findings, outcome.unread) == ((), False)
