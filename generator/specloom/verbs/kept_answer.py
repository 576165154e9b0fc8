"""Answers of earlier runs to questions that name all they depend on. Knows neither what is asked nor what is answered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from specloom import cache


class Question(NamedTuple):
    """A question that may have been answered before.

    Attributes:
        place: Where its answer is kept.
        name: Of its entry.
        digest: That of all that the answer depends on.
    """

    place: Path
    name: str
    digest: str

    def answer(self) -> Any:
        """The answer of the last run; None unless the question is the same."""
        held = cache.read(self.place, self.name)
        if held is None:
            return None
        try:
            entry: dict[str, Any] = json.loads(held)
        except ValueError:
            return None
        return entry["answer"] if entry["question"] == self.digest else None

    def keep(self, answer: object) -> None:
        """Keep an answer, which is a JSON value other than null."""
        cache.write(self.place, self.name, json.dumps({"question": self.digest, "answer": answer}).encode())
