"""`make spector`: plays every scenario of the mock server with generated clients and prints how many passed; decides nothing else.

A scenario has passed when the server says so and the client gave what the server sent. See README.md.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
import traceback
from collections.abc import Sequence
from pathlib import Path

import attrs
from rich.console import Console
from rich.table import Table
from tests.spector import calls, mock, service
from tests.spector.mock import Scenario

VERSIONS = ("3.0.0", "3.1.0")
REPORT = mock.CACHE / "report.json"


@attrs.frozen
class Outcome:
    """How a scenario went in one version; `fault` is empty where it passed."""

    scenario: str
    service: str
    version: str
    fault: str


def main(arguments: Sequence[str]) -> int:
    """Play all scenarios; 1 when one failed that is not listed, or one that is listed passed."""
    parser = argparse.ArgumentParser(prog="make spector", description=__doc__)
    parser.add_argument("--only", default="", help="only services whose folder holds this text")
    parser.add_argument("--verbose", action="store_true", help="print tracebacks")
    options = parser.parse_args(arguments)
    if not mock.SHARED.is_dir():
        print("../shared is absent: the documents of the services are not here")
        return 0
    mock.install()
    names = [name for name in service.services() if options.only in name]
    scenarios = mock.scenarios(names)
    outcomes = [outcome for version in VERSIONS for outcome in play_all(scenarios, version, options.verbose)]
    REPORT.write_text(json.dumps([attrs.asdict(outcome) for outcome in outcomes], indent=1), encoding="utf-8")
    return report(outcomes, excuses())


def play_all(scenarios: Sequence[Scenario], version: str, verbose: bool) -> list[Outcome]:
    """Play the scenarios against a fresh server with the clients of one version's documents."""
    faults: dict[str, str] = {}
    with mock.serving() as base_url:
        for name in dict.fromkeys(scenario.service for scenario in scenarios):
            faults |= play_service(
                name, version, base_url, [each for each in scenarios if each.service == name], verbose
            )
        seen = mock.coverage(base_url)
    return [
        Outcome(each.name, each.service, version, faults[each.name] or server_fault(seen.get(each.name)))
        for each in scenarios
    ]


def play_service(
    name: str, version: str, base_url: str, scenarios: Sequence[Scenario], verbose: bool
) -> dict[str, str]:
    """Scenario -> what went wrong, `""` where nothing did."""
    try:
        api = service.make(name, version, base_url)
    except Exception as error:
        return {scenario.name: fault(error, verbose) for scenario in scenarios}
    with api.client:
        return {scenario.name: attempt(api, scenario, verbose) for scenario in scenarios}


def attempt(api: service.Service, scenario: Scenario, verbose: bool) -> str:
    """Play one scenario; what went wrong, `""` where nothing did."""
    try:
        calls.of(scenario)(api, scenario)
    except Exception as error:  # whatever a generated client raises is a verdict, not a crash of the run
        return fault(error, verbose)
    return ""


def fault(error: Exception, verbose: bool) -> str:
    """One line about an exception."""
    if verbose:
        traceback.print_exception(error)
    return f"{type(error).__name__}: {error}".replace("\n", " ")[:300]


def server_fault(verdict: str | None) -> str:
    """What the server holds against a scenario that the client took for passed."""
    return "" if verdict == "pass" else f"the server says {verdict or 'nothing'}"


def excuses() -> dict[str, dict[str, str]]:
    """Version -> scenario -> why it cannot be reached."""
    said = tomllib.loads(Path(__file__).with_name("unreachable.toml").read_text(encoding="utf-8"))
    return {
        version: {name: entry["reason"] for name, entry in said.items() if version in entry.get("versions", VERSIONS)}
        for version in VERSIONS
    }


def report(outcomes: Sequence[Outcome], excused: dict[str, dict[str, str]]) -> int:
    """Print the table, the failures and the excuses."""
    console = Console()
    table = Table("service", *VERSIONS, title="scenarios passed of all")
    for name in dict.fromkeys(outcome.service for outcome in outcomes):
        table.add_row(name, *(score([o for o in outcomes if (o.service, o.version) == (name, v)]) for v in VERSIONS))
    table.add_section()
    table.add_row("all", *(score([o for o in outcomes if o.version == version]) for version in VERSIONS))
    console.print(table)
    bad = [o for o in outcomes if o.fault and o.scenario not in excused[o.version]]
    unneeded = [o for o in outcomes if not o.fault and o.scenario in excused[o.version]]
    for outcome in outcomes:
        if outcome.fault and outcome not in bad:
            reason = excused[outcome.version][outcome.scenario]
            console.print(
                f"unreachable {outcome.version} {outcome.scenario}: {reason}",
                highlight=False,
                markup=False,
                soft_wrap=True,
            )
    for outcome in bad:
        console.print(
            f"FAILED {outcome.version} {outcome.scenario}: {outcome.fault}",
            highlight=False,
            markup=False,
            soft_wrap=True,
        )
    for outcome in unneeded:
        console.print(f"NO LONGER UNREACHABLE {outcome.version} {outcome.scenario}: remove it from unreachable.toml")
    return 1 if bad or unneeded else 0


def score(outcomes: Sequence[Outcome]) -> str:
    """`passed/all`."""
    return f"{sum(not outcome.fault for outcome in outcomes)}/{len(outcomes)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
