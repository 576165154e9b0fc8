"""Prints a response: headers, value, items as they arrive, binary content to a file. Makes no call."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..client import package
from ..data import as_json, as_list, as_object, from_json, members
from ..plain import harmless
from ..select import BadQuery, check_query, select
from ..table import Operation
from .formats import as_yaml
from .options import Common, Format
from .problems import Problem
from .progress import progress_bar

SAVED = "--save is for binary responses; redirect the output instead"
BINARY = "the response is binary: pass --save FILE, or --save - to write it to the terminal"


def check_printable(operation: Operation, common: Common) -> None:
    """Refuse options that do not fit what an operation returns, before anything is sent.

    Raises:
        Problem: One does not.
    """
    if common.select is not None:
        try:
            check_query(common.select)
        except BadQuery as error:
            raise Problem(f"--select: {error}") from None
    if common.save is not None and operation.returns in ("pages", "stream"):
        raise Problem(SAVED)
    unseen = common.save is None and common.output != "raw" and sys.stdout.isatty() and not common.dry_run
    if operation.returns == "binary" and unseen:
        raise Problem(BINARY)


class Printer:
    """Prints what one operation returns."""

    def __init__(self, operation: Operation, common: Common) -> None:
        self.operation, self.common = operation, common
        self.terminal = sys.stdout.isatty()

    def response(self, response: Any) -> None:
        """An open response."""
        if self.common.include:
            self._head(response)
        if self.common.output == "raw" and self.common.select is None and self.common.save is None:
            self._octets(response.iter_bytes())
            return
        if self.operation.returns == "nothing":
            self._undescribed(b"".join(response.iter_bytes()))
            return
        value = response.parse()
        if hasattr(value, "write_to_file"):
            self._binary(value)
        elif hasattr(value, "until_done"):
            with value as stream:
                self._stream(stream)
        elif self.common.save is not None:
            raise Problem(SAVED)
        elif isinstance(value, bytes):
            self._octets([value])
        elif value is not None:
            self._value(package().to_dict(value))

    def _undescribed(self, content: bytes) -> None:
        """A body of which the description says nothing: JSON if it can be read as that, otherwise as it came."""
        if self.common.save not in (None, "-"):
            size = Path(self.common.save).expanduser().write_bytes(content)
            sys.stderr.write(f"{harmless(self.common.save)}: {size} bytes\n")
        elif content:
            try:
                self._value(from_json(content))
            except (ValueError, RecursionError):
                self._plain(content)

    def _plain(self, content: bytes) -> None:
        if not self.terminal or self.common.save == "-":
            self._octets([content])
            return
        try:
            self._write(harmless(content.decode()))
        except UnicodeDecodeError:
            raise Problem(BINARY) from None

    def items(self, items: Iterable[Any], limit: int | None) -> None:
        """Items of a list, across pages."""
        found = (package().to_dict(item) for item in itertools.islice(items, limit))
        self._several(self._selected(found))

    def _head(self, response: Any) -> None:
        print(f"HTTP {response.status_code}")
        for name, value in response.headers.items():
            print(harmless(f"{name}: {value}".replace("\n", " ")))
        print()

    def _value(self, value: Any) -> None:
        if self.operation.returns == "pages":
            held = value
            for step in self.operation.items:
                held = members(held).get(step)
            items = as_list(held)
            self._several(self._selected([value] if items is None else items))
        elif self.common.select is None:
            self._one(value, self.common.output or ("table" if self.terminal else "json"))
        else:
            found = self._found(value)
            if len(found) == 1:
                self._one(found[0], self.common.output or ("raw" if self.terminal else "json"))
            else:
                self._several(iter(found))

    def _several(self, items: Iterator[Any]) -> None:
        match self.common.output or ("table" if self.terminal else "jsonl"):
            case "table":
                from .tables import print_table

                print_table(list(items))
            case "json":
                self._write(as_json(list(items), 2))
            case "yaml":
                self._write(as_yaml(list(items)))
            case "raw":
                for item in items:
                    self._one(item, "raw")
            case _:
                for item in items:
                    self._write(as_json(item))

    def _one(self, value: Any, format_: Format) -> None:
        match format_:
            case "json":
                self._write(as_json(value, 2 if self.terminal else None))
            case "jsonl":
                items = as_list(value)
                for item in [value] if items is None else items:
                    self._write(as_json(item))
            case "yaml":
                self._write(as_yaml(value))
            case "raw":
                text = value if isinstance(value, str) else as_json(value)
                self._write(harmless(text) if self.terminal else text)
            case "table":
                from .tables import print_table

                print_table(value)

    def _stream(self, stream: Iterable[Any]) -> None:
        reading = self.operation.completes and self.terminal and self.common.output is None
        to_dict = package().to_dict
        written = False
        for item in stream:
            plain = to_dict(item)
            if reading and self.common.select is None:
                text = harmless(completion_text(plain))
                sys.stdout.write(text)
                written = written or bool(text)
                sys.stdout.flush()
            else:
                self._each(plain)
        if written:
            print()

    def _each(self, item: Any) -> None:
        """Print one item of a stream immediately."""
        for found in self._selected(iter([item])):
            if self.common.output == "yaml":
                self._write(f"---\n{as_yaml(found)}")
            elif self.common.output == "raw":
                self._one(found, "raw")
            else:
                self._write(as_json(found, 2 if self.common.output == "json" else None))
        sys.stdout.flush()

    def _binary(self, value: Any) -> None:
        save = self.common.save
        if save is None and self.terminal:
            raise Problem(BINARY)
        if save is None or save == "-":
            self._octets(value.iter_bytes())
            return
        with progress_bar("receiving") as progress:
            size = value.write_to_file(save, progress=progress)
        sys.stderr.write(f"{harmless(save)}: {size} bytes\n")

    def _octets(self, chunks: Iterable[bytes]) -> None:
        sys.stdout.flush()
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
            sys.stdout.buffer.flush()

    def _selected(self, items: Iterator[Any] | list[Any]) -> Iterator[Any]:
        if self.common.select is None:
            yield from items
        else:
            for item in items:
                yield from self._found(item)

    def _found(self, value: Any) -> list[Any]:
        try:
            return select(self.common.select or "$", value)
        except BadQuery as error:
            raise Problem(f"--select: {error}") from None

    def _write(self, text: str) -> None:
        sys.stdout.write(f"{text}\n")


def completion_text(item: Any) -> str:
    """The string that a chunk adds to a completion."""
    choice = members(next(iter(as_list(members(item).get("choices")) or []), None))
    delta = as_object(choice.get("delta"))
    text = choice.get("text") if delta is None else delta.get("content")
    return text if isinstance(text, str) else ""
