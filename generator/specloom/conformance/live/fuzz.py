"""The command `conform --fuzz`: sends generated requests through the generated client, and judges every response. Prints nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest, method_path
from specloom.conformance.checking.compare import ComparisonRule, Difference, shown
from specloom.conformance.checking.generated_package import LoadedPackage, PackageNotFound, load_package
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.known_gaps import FILE, BadGaps, apply_gaps, read_gaps
from specloom.conformance.checking.recorded_call import recorded_arguments
from specloom.conformance.checking.run_recordings import judge
from specloom.conformance.checking.verdict import ConformanceReport, Verdict
from specloom.conformance.conform import usual_folders
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.live.conform_live import LiveReport
from specloom.conformance.live.findings import Findings
from specloom.conformance.live.generate_requests import NotGenerated, RequestGenerator, request_generator
from specloom.conformance.live.guard import NotSent
from specloom.conformance.live.live_client import CannotConstruct, LiveClient, LiveOutcome, live_client
from specloom.conformance.live.live_run import LONG, MISSING, LiveRun, without_credentials
from specloom.conformance.live.seen_values import SeenValues
from specloom.conformance.live.target import CannotSend, LiveOptions, LiveTarget, target_of
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact_rules import header_tells
from specloom.conformance.redaction.redactor import Redactor
from specloom.conformance.reporting.curl_format import curl_of_request
from specloom.conformance.routes import PLACEHOLDER, find_operation

BUDGET = 200
"""Requests of a run, unless told otherwise."""

OF_RESPONSES = frozenset({"response", "value", "items", "content", "way back", "error class", "error body"})
"""Parts of a verdict that concern the response."""

TIMEOUT = 30.0
"""Seconds for one call."""


@attrs.frozen
class Fuzzer:
    """What one run works with.

    Attributes:
        refused: Why the client did not send requests that the description allows -> how many.
    """

    target: LiveTarget
    package: LoadedPackage
    generator: RequestGenerator
    client: LiveClient
    standing: Harness
    run: LiveRun = attrs.field(factory=LiveRun)
    found: Findings = attrs.field(factory=Findings)
    seen: SeenValues = attrs.field(factory=SeenValues)
    refused: Counter[str] = attrs.field(factory=lambda: Counter[str]())

    def operation(self, operation: ir.Operation, count: int) -> Iterator[Verdict]:
        """Send at most `count` requests of an operation; yields new findings, or why none was sent."""
        if reason := self.run.obstacle(operation, self.target.guard):
            yield _not_sent(operation, reason)
            return
        try:
            requests = self.generator.requests(operation, count)
        except NotGenerated as error:
            yield _not_sent(operation, str(error))
            return
        for number, request in enumerate(requests):
            if self.run.obstacle(operation, self.target.guard):
                return
            placed = self.seen.placed(operation.path, request, number // 2) if number % 2 else None
            yield from self._request(operation, placed or request)

    def _request(self, operation: ir.Operation, request: HttpRequest) -> Iterator[Verdict]:
        api = self.target.api
        match = find_operation(api.routes, request.method, request.url)
        if match is None or match.operation.key != operation.key:
            return  # a generated value made it the path of another operation
        arguments = recorded_arguments(api, match, request, self.package.module.NULL)
        outcome = self.client.call(operation.key, method_path(operation), arguments)
        self.run.saw(operation, outcome)
        if isinstance(outcome.error, NotSent):
            return
        if type(outcome.error).__name__ == MISSING:
            yield _not_sent(operation, without_credentials(outcome.error))
            return
        if outcome.too_long:
            yield _not_sent(operation, LONG)
            return
        if outcome.recording is not None and outcome.recording.response is not None:
            self.seen.saw(operation.path, outcome.recording.response)
        if not outcome.sent:
            self.refused[f"{type(outcome.error).__name__}: {outcome.error}"] += 1
            return
        verdict = self._judged(operation, request, outcome)
        repeat = curl_of_request(api, operation, request, self.target.shown)
        yield from self.found.add(attrs.evolve(verdict, operation=operation.key, repeat=repeat))

    def _judged(self, operation: ir.Operation, request: HttpRequest, outcome: LiveOutcome) -> Verdict:
        received = outcome.recording
        if received is None or received.response is None:
            rule = ComparisonRule(f"a response, not {type(outcome.error).__name__}")
            wrong = Difference("response", "", rule, repr(outcome.error))
            return Verdict(operation.key, ok=False, differences=(wrong,))
        verdict = judge(self.standing, self.target.api, Recording(request, received.response), operation.key)
        # Empty bodies, the order of parts and the like: one request has many spellings, and recordings judge those.
        differences = tuple(each for each in verdict.differences if each.part in OF_RESPONSES)
        violations = tuple(each for each in verdict.violations if each.part in OF_RESPONSES)
        verdict = attrs.evolve(
            verdict, differences=differences, violations=violations, ok=not (differences or violations)
        )
        if received.response.status >= 500:
            failed = Difference("response", "", ComparisonRule("no server error"), received.response.status)
            verdict = attrs.evolve(verdict, ok=False, violations=(failed, *verdict.violations))
        return _without_credentials(verdict, received, self.target.api)


def fuzz(
    api: ApiUnderTest,
    root: Path,
    description: Path,
    options: LiveOptions,
    seed: int,
    done: Callable[[Verdict], object] = lambda verdict: None,
) -> LiveReport:
    """Send requests that the description allows, and judge every response.

    Args:
        description: Its file, which references are relative to.
        seed: Equal seeds send equal requests.
        done: Called with each new finding, to show progress.

    Raises:
        CannotSend: No response was received.
        NoSchemathesis: It is not installed, or cannot read the description.
        Refused: The table `[redact]` in `client.toml` is not valid.
    """
    _ = api.rules  # invalid rules are reported before anything is sent
    folders, target = usual_folders(root, api.name), target_of(api, options)
    generator = request_generator(api.document, description, seed)
    try:
        name = api.settings.package or f"{api.name}_client"
        package = load_package(name, api.search or folders.generated, folders.cases / "client.json")
        gaps = read_gaps(folders.recordings / FILE)
        with (
            live_client(target.api, package, target.url, target.guard, timeout=TIMEOUT) as client,
            running_harness(package, lean=True, token_methods=api.token_methods) as standing,
        ):
            fuzzer = Fuzzer(target, package, generator, client, standing)
            skipped = list(_every_operation(fuzzer, done))
    except (PackageNotFound, CannotConstruct, BadGaps) as error:
        raise CannotSend(str(error)) from error
    names = {operation.key: method_path(operation) for operation in api.client.operations.values()}
    found = apply_gaps(fuzzer.found.verdicts(names), gaps, folders.recordings / FILE, partial=True)
    verdicts = (*found, *skipped)
    if reason := fuzzer.run.useless(verdicts, target):
        raise CannotSend(reason)
    summary = fuzzer.run.summary(verdicts, target, f"--seed {seed} sends them again")
    refused = tuple(f"not sent by the client: {count}: {why}" for why, count in fuzzer.refused.most_common())
    return LiveReport(ConformanceReport(api.name, verdicts), (*summary, *refused))


def _every_operation(fuzzer: Fuzzer, done: Callable[[Verdict], object]) -> Iterator[Verdict]:
    """Spend the budget evenly; yields the operations that nothing was sent to."""
    guard = fuzzer.target.guard
    operations = fuzzer.target.api.client.operations.values()
    chosen = sorted(operations, key=lambda operation: len(PLACEHOLDER.findall(operation.path)))  # lists before items
    left = sum(guard.allows(operation.method) for operation in chosen)
    for operation in chosen:
        share = -(-(guard.budget - guard.sent) // max(left, 1))
        left -= guard.allows(operation.method)
        said: str | None = None
        for verdict in fuzzer.operation(operation, max(share, 1)):
            said = verdict.skipped or said
            done(verdict)
        if said is not None and operation.key not in fuzzer.found.calls:
            yield _not_sent(operation, said)


def _not_sent(operation: ir.Operation, reason: str) -> Verdict:
    return Verdict(method_path(operation), ok=True, operation=operation.key, skipped=reason)


def _without_credentials(verdict: Verdict, received: Recording, api: ApiUnderTest) -> Verdict:
    """The verdict without the credentials that were sent, which a server may repeat."""
    redactor = Redactor(api.rules)
    for name, value in received.request.headers:
        if header_tells(name, api.rules):
            redactor.learn(value.rpartition(" ")[2])
    if not redactor.known:
        return verdict

    def clean(wrong: Difference) -> Difference:
        text = wrong.actual if isinstance(wrong.actual, str) else shown(wrong.actual)
        changed = redactor.text(text, random=False)
        return wrong if changed == text else attrs.evolve(wrong, actual=changed)

    return attrs.evolve(
        verdict, differences=tuple(map(clean, verdict.differences)), violations=tuple(map(clean, verdict.violations))
    )
