"""The commands `conform --live` and `conform --fuzz`: calls of real servers. Knows where packages are; prints nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from specloom.conformance.live.conform_live import conform_live
from specloom.conformance.live.fuzz import fuzz as run_fuzz
from specloom.conformance.live.generate_requests import NoSchemathesis
from specloom.conformance.live.target import CannotSend, LiveOptions
from specloom.findings import Code, Refused
from specloom.project import apis
from specloom.verbs.conform import Conformed, described, watching

CANNOT_SEND = Code(
    "cannot-send",
    "error",
    "no call can be sent to a server, or none got a response",
    "Set the credentials and the base URL in the environment as for the generated client, or pass --url.",
)
CANNOT_FUZZ = Code(
    "cannot-fuzz",
    "error",
    "no requests can be generated from a description",
    "Install the extra: pip install 'specloom[fuzz]'. What Schemathesis cannot read, `lint` may explain.",
)
CODES = (CANNOT_SEND, CANNOT_FUZZ)


def live(root: Path, name: str, options: LiveOptions, *, watch: Callable[[str], None] = lambda what: None) -> Conformed:
    """Call the real server of the API `name`, record and judge what comes back.

    Raises:
        Refused: The API cannot be read, or no call got a response.
    """
    api = described(apis(root, [name])[0])
    try:
        done = conform_live(api, root, options, watching(name, watch))
    except CannotSend as error:
        raise Refused(CANNOT_SEND.found(f"{name}: {error}")) from error
    return Conformed((done.report,), lambda: {name: api}, root, done.summary)


def fuzz(
    root: Path, name: str, options: LiveOptions, seed: int, *, watch: Callable[[str], None] = lambda what: None
) -> Conformed:
    """Call a server of the API `name` with generated requests, and judge every response.

    Raises:
        Refused: The API cannot be read, the extra `fuzz` is not installed, or no call got a response.
    """
    chosen = apis(root, [name])[0]
    api = described(chosen)
    try:
        done = run_fuzz(api, root, chosen.description, options, seed, watching(name, watch))
    except NoSchemathesis as error:
        raise Refused(CANNOT_FUZZ.found(f"{name}: {error}")) from error
    except CannotSend as error:
        raise Refused(CANNOT_SEND.found(f"{name}: {error}")) from error
    return Conformed((done.report,), lambda: {name: api}, root, done.summary)
