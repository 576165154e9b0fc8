"""`make dropin`: SDKs move in, and their own tests run against the packages that take their place. Prints one table; decides
nothing but whether it is as good as `sdks.toml` says. See README.md.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
from tests.dropin import fetch, guide
from tests.dropin.client_arguments import client_arguments
from tests.dropin.examples import Example, Provided, Setting, python_with, run_examples
from tests.dropin.excuses import Excuse, complaints, outcomes, reason
from tests.dropin.others import Result, run_others
from tests.dropin.owner import carry_over
from tests.dropin.plugin_tests import run_plugin_tests
from tests.dropin.program import Checked, check_program

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SHARED = ROOT.parent / "shared"
_LEAST_OTHERS = 0.8
PARTS = ("types", "others", "examples", "program")
SPECLOOM = Path(sys.executable).parent / "specloom"


@attrs.frozen
class Sdk:
    """One SDK of `sdks.toml`, or of the command line."""

    name: str
    requirement: str
    description: Path
    client: str = ""
    arguments: str = ""
    least: float = 0.0
    excused: tuple[Excuse, ...] = ()
    others: tuple[Excuse, ...] = ()
    examples: tuple[Excuse, ...] = ()
    unrunnable: tuple[Excuse, ...] = ()
    program: tuple[Excuse, ...] = ()
    provided: Provided = attrs.field(factory=Provided)


@attrs.frozen
class Row:
    """How an SDK's move went."""

    sdk: str
    figures: tuple[str, ...]
    passed: int
    failed: int
    others: tuple[Result, ...]
    enough: bool
    complaints: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    excused: tuple[Excuse, ...] = ()
    programs: tuple[Checked, ...] = ()

    def lines(self) -> list[str]:
        """The lines of the table."""
        total = self.passed + self.failed
        verdict = "ok" if self.enough and not self.complaints else "WRONG" if self.enough else "TOO FEW"
        lines = [f"{self.sdk:<28} resource tests   {self.passed:>6} of {total:<6} {verdict}"]
        lines += [f"{'':<28} {figure}" for figure in self.figures]
        for each in self.others:
            asked = each.passed + each.failed
            lines.append(f"{'':<28} {each.file:<24} {each.passed:>4} of {asked:<5} ({each.private} private)")
            lines += [
                f"{'':<28}   fails: {test}: {reason(test, self.excused) or f'WITHOUT AN EXCUSE: {why}'}"
                for test, why in each.faults
            ]
        lines += [f"{'':<28} {line}" for line in example_lines(self.examples, self.excused)]
        for checked in self.programs:
            lines.append(
                f"{'':<28} program of {checked.names} names, against {checked.package}: {len(checked.errors)} errors"
            )
            lines += [f"{'':<28}   {error}" for error in checked.errors]
        return [*lines, *(f"{'':<28} {complaint}" for complaint in self.complaints)]


def main(arguments: Sequence[str]) -> int:
    """Move all SDKs in; 1 where one is not as good as it has to be."""
    parser = argparse.ArgumentParser(prog="make dropin", description=__doc__)
    parser.add_argument("--only", default="", help="only SDKs whose name holds this text")
    parser.add_argument("--sdk", help="another SDK: NAME==VERSION")
    parser.add_argument("--description", type=Path, help="its description")
    parser.add_argument("--client", default="", help="its client's class, where that cannot be told")
    parser.add_argument("--arguments", default="", help="what its client is given, else what its tests give")
    parser.add_argument("--others", action="store_true", help="run the SDK's other tests as well")
    parser.add_argument("--examples", action="store_true", help="run the examples of the SDK's README and `examples/`")
    parser.add_argument("--guide", action="store_true", help="run the ten commands of docs/moving-in.md")
    parser.add_argument("--types", action="store_true", help="check that values are instances of the SDK's types")
    parser.add_argument(
        "--program", action="store_true", help="check the types of a program that uses 200 names of `types`"
    )
    options = parser.parse_args(arguments)
    if not SHARED.is_dir():
        print("../shared is absent: the descriptions of the SDKs are not here")
        return 0
    if options.guide:
        return guide.follow()
    sdks = listed(options.only)
    if not sdks:
        parser.error(f"no SDK has {options.only!r} in its name")
    if options.sdk:
        sdks = [Sdk(_api_name(options.sdk), options.sdk, options.description, options.client, options.arguments)]
    parts = frozenset(part for part in PARTS if getattr(options, part)) or frozenset(PARTS)
    rows = [run(sdk, parts) for sdk in sdks]
    print("\n".join(line for row in rows for line in row.lines()))
    return 0 if all(row.enough and not row.complaints for row in rows) else 1


def _api_name(requirement: str) -> str:
    """The name of an API for a distribution: `grid-api==1.12.1` -> `grid_api`."""
    return re.sub(r"[^a-z0-9]+", "_", requirement.partition("==")[0].lower())


def listed(only: str) -> list[Sdk]:
    """The SDKs of `sdks.toml`."""
    found = tomllib.loads((HERE / "sdks.toml").read_text(encoding="utf-8"))
    return [
        Sdk(
            **{
                **each,
                "name": name,
                "description": SHARED / each["description"],
                **{
                    kind: tuple(Excuse(**excuse) for excuse in each.get(kind, ()))
                    for kind in ("excused", "others", "examples", "unrunnable", "program")
                },
                "provided": Provided(**each.get("provided", {})),
            }
        )
        for name, each in found.items()
        if only in name
    ]


def run(sdk: Sdk, parts: frozenset[str]) -> Row:
    """Make the package that takes an SDK's place, and run the SDK's tests against it, and those of `PARTS` that are asked for."""
    unpacked = fetch.sdist(sdk.requirement)
    project = fetch.CACHE / "projects" / sdk.name
    shutil.rmtree(project, ignore_errors=True)
    began = time.perf_counter()
    moved = _specloom("new", sdk.name, str(sdk.description), "--like", str(unpacked), "--root", str(project))
    seconds = time.perf_counter() - began
    if carry_over(sdk.name, project):
        _specloom("regenerate", sdk.name, "--root", str(project))
    settings = tomllib.loads((project / "specs" / sdk.name / "client.toml").read_text(encoding="utf-8"))
    figures = [line for line in moved.splitlines() if re.match(r"\w[\w ]*s: \d+ of \d+ unchanged", line)]
    if "." in settings["package"]:
        passed, failed = run_plugin_tests(unpacked, project, sdk.name, fetch.runner(), SPECLOOM)
    else:
        passed, failed = _resource_tests(sdk, unpacked, project, sdk.client or settings["client"], "types" in parts)
    wrong = list(complaints(outcomes(project / "tests.xml"), sdk.excused)) if sdk.least else []
    results = (
        run_others(unpacked, project / "generated", settings["package"], fetch.runner()) if "others" in parts else []
    )
    shown = _examples(sdk, unpacked, project, settings) if "examples" in parts else []
    omitted = [name for excuse in sdk.program for name in excuse.tests]
    asked = "program" in parts and bool(sdk.program)
    programs = check_program(unpacked, project / "generated", settings["package"], omitted) if asked else []
    enough = passed >= sdk.least * (passed + failed) and _enough(results)
    enough = enough and not any(checked.errors for checked in programs)
    if sdk.least and "examples" in parts:
        wrong += complaints({each.name: not each.why for each in shown if not each.sdk}, sdk.examples)
        wrong += complaints({each.name: not each.sdk for each in shown}, sdk.unrunnable)
    if sdk.least and "others" in parts:
        wrong += complaints({name: ok for each in results for name, ok in each.outcomes.items()}, sdk.others)
    return Row(
        sdk.requirement,
        (*figures, f"moved in in {seconds:.1f} s"),
        passed,
        failed,
        tuple(results),
        enough,
        tuple(wrong),
        tuple(shown),
        (*sdk.others, *sdk.examples, *sdk.unrunnable),
        tuple(programs),
    )


def example_lines(examples: Sequence[Example], excuses: Sequence[Excuse]) -> Iterator[str]:
    """How the examples went, compared with how they go with the SDK itself."""
    if not examples:
        return
    usable = [each for each in examples if not each.sdk]
    done, total = sum(not each.why for each in examples), len(examples)
    yield f"examples                 {done:>4} of {total}; the SDK itself runs {len(usable)} of {total}"
    yield f"  that the SDK runs      {sum(not each.why for each in usable):>4} of {len(usable)}"
    for each in examples:
        known = reason(each.name, excuses) or "WITHOUT AN EXCUSE"
        if each.short:
            yield f"  fails: {each.name}: {known}: {each.why}"
        elif each.sdk:
            yield f"  fails with the SDK {'too' if each.why else 'only'}: {each.name}: {known}: {each.sdk}"


def _enough(results: Sequence[Result]) -> bool:
    """Whether enough of the tests of public behaviour pass that are not of resources."""
    return sum(each.passed for each in results) >= _LEAST_OTHERS * sum(each.passed + each.failed for each in results)


def _examples(sdk: Sdk, unpacked: Path, project: Path, settings: dict[str, Any]) -> list[Example]:
    """Run the SDK's examples; variables that are no base URL hold a key."""
    variables = {variable: "" if name == "base_url" else "key" for name, variable in settings.get("env", {}).items()}
    python = python_with(sdk.requirement, sdk.provided)
    setting = Setting(python, settings["package"], settings["client"], variables)
    return run_examples(unpacked, project, sdk.name, setting, sdk.provided, SPECLOOM)


def _specloom(*arguments: str) -> str:
    done = subprocess.run([str(SPECLOOM), *arguments], text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"specloom {' '.join(arguments)}\n{done.stdout}{done.stderr}")
    return done.stdout


def _resource_tests(sdk: Sdk, unpacked: Path, project: Path, client: str, types: bool) -> tuple[int, int]:
    """Run the runner of ../shared, which says what it changes in the tests."""
    arguments = sdk.arguments or client_arguments(unpacked, client)
    command = [
        str(fetch.runner()),
        str(SHARED / "dropin" / "run.py"),
        str(unpacked),
        str(project / "generated"),
        client,
    ]
    command += ["--spec", sdk.name, "--root", str(project), "--specloom", str(SPECLOOM), "--arguments", arguments]
    command += [*(["--types"] if types else []), "--", "-p", "respx2_fixture", f"--junitxml={project / 'tests.xml'}"]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(HERE)}, text=True, capture_output=True)
    print(done.stdout, file=sys.stderr)
    found = re.search(r"(\d+) passed, (\d+) failed", done.stdout)
    if found is None:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return int(found[1]), int(found[2])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
