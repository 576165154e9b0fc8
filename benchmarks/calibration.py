"""A fixed amount of work in plain Python, which times are compared with. Knows nothing of specloom.

Never change it: stored ratios are multiples of it. It does what the generator and the runtime do: build objects and strings, look up
attributes and keys, sort, parse and print JSON.
"""

from __future__ import annotations

import json

_TEXT = json.dumps([{"id": f"item-{at}", "size": at, "tags": ["a", "b"], "nested": {"ok": True}} for at in range(40)])


class _Item:
    def __init__(self, data: dict[str, object]) -> None:
        self.data, self.name = data, str(data["id"])

    def label(self) -> str:
        return f"{self.name.upper()}: {len(self.data)}"


def burn(rounds: int = 1) -> int:
    """Work for about a millisecond for each round; returns a number that depends on all of it."""
    total = 0
    for _ in range(rounds):
        items = [_Item(each) for each in json.loads(_TEXT)]
        labels = {item.name: item.label() for item in items}
        ordered = sorted(labels, key=lambda name: labels[name][::-1])
        total += len(json.dumps([labels[name].partition(":") for name in ordered]))
        total += sum(len(word) for item in items for word in item.label().split() if word in labels[item.name])
        total += sum(number * number % 7 for number in range(2000))
    return total


if __name__ == "__main__":
    burn(150)
