"""The cost of checking a recording, compared with a plain call. Knows the loopback server of both sides; checks no verdict."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import httpx

from benchmarks.claim import AtMost, Claim, Pair, Unable
from benchmarks.sampling import pair_of, spent

ROOT = Path(__file__).resolve().parents[2]
BLOCK = 50
ROUNDS = 40
URL = "https://api.together.ai/v1/chat/completions"
JSON = (("content-type", "application/json"),)
SENT = json.dumps({"model": "m", "messages": [{"role": "user", "content": "hi " * 50}], "max_tokens": 5}).encode()
CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hello " * 120}}
REPLY = {"object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE]}


class Handler(BaseHTTPRequestHandler):
    """Sends the same response to every POST, in one piece."""

    protocol_version = "HTTP/1.1"
    wbufsize = 65_536
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""

    def do_POST(self) -> None:
        """Read the request and send the response."""
        self.rfile.read(int(self.headers["content-length"]))
        body = json.dumps({"id": "chat-1", **REPLY}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def _server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def _measure() -> Pair:
    """Blocks of different recordings, each followed by as many plain calls."""
    sys.path.insert(0, str(ROOT / "generator"))
    from specloom import document, pipeline, settings
    from specloom.conformance import ApiUnderTest, PackageNotFound, load_package
    from specloom.conformance.checking.harness import running_harness
    from specloom.conformance.checking.run_recordings import run_recordings
    from specloom.conformance.http.messages import HttpRequest, whole
    from specloom.conformance.recordings.print import write_recording
    from specloom.conformance.recordings.recording import Recording
    from specloom.names.lock import Lock

    folder = ROOT / "specs" / "together"
    chosen, described = settings.read(folder, "together"), document.load(folder / "openapi.yaml")
    api = ApiUnderTest("together", pipeline.build_client(described, chosen, Lock())[0], described, chosen)
    try:
        package = load_package("together_client", ROOT / "generated")
    except PackageNotFound as missing:
        raise Unable(str(missing)) from missing
    with tempfile.TemporaryDirectory() as name, _server() as url, httpx.Client() as client:
        files = [Path(name) / f"{number}.http" for number in range(BLOCK * ROUNDS)]
        for number, file in enumerate(files):
            reply = whole(200, JSON, json.dumps({"id": f"chat-{number}", **REPLY}).encode())
            write_recording(Recording(HttpRequest("POST", URL, JSON, SENT), reply), file)
        blocks = iter([files[at : at + BLOCK] for at in range(0, len(files), BLOCK)])
        with running_harness(package, lean=True) as standing:
            list(run_recordings(standing, api, files[:BLOCK], Path(name)))
            return pair_of(
                (
                    spent(lambda: list(run_recordings(standing, api, next(blocks), Path(name))), 1) / BLOCK,
                    spent(lambda: client.post(url, content=SENT, headers=dict(JSON)), BLOCK),
                )
                for _ in range(ROUNDS)
            )


CLAIMS = (
    Claim(
        id="judge-a-recording",
        what="check a recorded chat: read the file, send it sync and async, compare, validate the response",
        ours="specloom conform",
        peer="one call of httpx.Client to a local server",
        limit=AtMost(4),
        how="CPU of the whole process, including the server of each side; 2,000 different recordings, alternating blocks of 50 calls",
        measure=_measure,
    ),
)
