"""Credentials stored by name, in one file that only its owner may read."""

from __future__ import annotations

import getpass
import json
import os
import re
import stat
import sys
import tomllib
from pathlib import Path
from typing import Any, cast

from ..table import Api, package_name
from .problems import OK, Problem

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


def profiles_file(api: Api) -> Path:
    """The file of profiles: `$XDG_CONFIG_HOME/<package>/profiles.toml`."""
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path("~/.config").expanduser())
    return Path(base) / api.package / "profiles.toml"


def load(api: Api, name: str) -> dict[str, Any]:
    """Constructor arguments of the client that a profile holds.

    Raises:
        Problem: The profile does not exist, or others may read the file.
    """
    known = {each.argument for each in api.credentials} | {"base_url"}
    profiles = _read(profiles_file(api))
    if name not in profiles:
        raise Problem(
            f"no profile {name!r} in {profiles_file(api)}; create it with: {_program()} profile --name {name}"
        )
    return {key: value for key, value in profiles[name].items() if key in known}


def store(api: Api, name: str) -> int:
    """Ask for credentials and store them; returns the exit code.

    Raises:
        Problem: The name is invalid, or the file cannot be written.
    """
    if not _NAME.fullmatch(name):
        raise Problem(f"{name!r} is not a valid profile name: use letters, digits, `_` and `-`")
    given = {each.argument: _ask(each.env or each.argument) for each in api.credentials}
    file = profiles_file(api)
    profiles = {**_read(file), name: {key: value for key, value in given.items() if value}}
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lines = [
        line
        for title, values in profiles.items()
        for line in (f"[{title}]", *(f"{key} = {json.dumps(value)}" for key, value in values.items()), "")
    ]
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
        stream.write("\n".join(lines))
    fresh.replace(file)
    sys.stderr.write(f"stored in {file}\n")
    return OK


def _ask(name: str) -> str:
    return getpass.getpass(f"{name}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def _read(file: Path) -> dict[str, dict[str, str]]:
    if not file.exists():
        return {}
    if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
        raise Problem(f"{file} is readable by others; restrict it with: chmod 600 {file}")
    try:
        held = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Problem(f"{file} cannot be read: {error}") from None
    return {name: cast("dict[str, str]", table) for name, table in held.items() if isinstance(table, dict)}


def _program() -> str:
    return f"python -m {package_name()}"
