"""A headless Chromium to look at pages with, spoken to over its debugging socket (RFC 6455); knows no page."""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

_NAMES = ("chromium", "chromium-browser", "chrome-headless-shell", "google-chrome")
_FLAGS = ("--headless=shell", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-port=0")


def find_chromium() -> str | None:
    """The program that SPECLOOM_CHROMIUM names, or one of the usual names."""
    return os.environ.get("SPECLOOM_CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)


class Tab:
    """One page; `evaluate` runs a script in it."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._socket = socket.create_connection((parts.hostname or "", parts.port or 80), timeout=30)
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {parts.path} HTTP/1.1", f"Host: {parts.netloc}", "Upgrade: websocket", "Connection: Upgrade"]
        lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", ""]
        self._socket.sendall("\r\n".join(lines).encode())
        self._file = self._socket.makefile("rb")
        while self._file.readline().strip():
            pass
        self._number = 0

    def evaluate(self, script: str) -> Any:
        """The value of an expression, promises awaited. Raises AssertionError where the script throws."""
        asked = {"expression": script, "returnByValue": True, "awaitPromise": True}
        response = self.call("Runtime.evaluate", asked)
        assert "exceptionDetails" not in response, response["exceptionDetails"]
        return response["result"].get("value")

    def call(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        """One command of the DevTools protocol."""
        self._number += 1
        self._send(json.dumps({"id": self._number, "method": method, "params": params}).encode())
        while True:
            message = json.loads(self._receive())
            if message.get("id") == self._number:
                assert "error" not in message, message["error"]
                return message["result"]

    def _send(self, data: bytes) -> None:
        mask = os.urandom(4)
        size = struct.pack("!BBQ", 0x81, 0x80 | 127, len(data))
        self._socket.sendall(size + mask + bytes(byte ^ mask[at % 4] for at, byte in enumerate(data)))

    def _receive(self) -> bytes:
        data = b""
        while True:
            first, size = self._file.read(2)
            if size == 126:
                (size,) = struct.unpack("!H", self._file.read(2))
            elif size == 127:
                (size,) = struct.unpack("!Q", self._file.read(8))
            data += self._file.read(size)
            if first & 0x80:
                return data


@contextmanager
def opened(program: str, page: Path, profile: Path) -> Iterator[Tab]:
    """A tab that shows a page from disk."""
    command = [program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        tab = Tab(_address(profile / "DevToolsActivePort"))
        tab.call("Page.navigate", {"url": page.as_uri()})
        _until(
            lambda: tab.evaluate("document.readyState") == "complete" and tab.evaluate("location.protocol") == "file:"
        )
        yield tab
    finally:
        running.terminate()
        running.wait(10)


def _address(written: Path) -> str:
    _until(lambda: written.exists() and len(written.read_text().splitlines()) > 1)
    port = written.read_text().splitlines()[0]
    pages = httpx.get(f"http://127.0.0.1:{port}/json/list", trust_env=False).json()
    return next(page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page")


def _until(ready: Any) -> None:
    """Wait until something holds. Raises TimeoutError after half a minute."""
    for _ in range(300):
        if ready():
            return
        time.sleep(0.1)
    raise TimeoutError
