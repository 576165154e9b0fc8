"""Examples for the help of each command. Knows command lines as text; runs none."""

from __future__ import annotations

from collections.abc import Mapping

_EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "regenerate": ("specloom regenerate", "specloom regenerate petstore --check"),
    "new": ("specloom new petstore openapi.yaml", "specloom new petstore https://example.com/openapi.json"),
    "update": ("specloom update", "specloom update petstore --check"),
    "names": ("specloom names petstore",),
    "snippets": ("specloom snippets petstore --output snippets.yaml",),
    "lint": ("specloom lint", "specloom lint openapi.yaml --format sarif"),
    "check": ("specloom check", "specloom check petstore --format github"),
    "explain": ("specloom explain empty-enum", "specloom explain pets.list", "specloom explain client-toml"),
    "diff": ("specloom diff old.yaml new.yaml", "specloom diff --against main --format markdown"),
    "conform": ("specloom conform petstore", "specloom conform --coverage", "specloom conform petstore --live"),
    "record": ("specloom record --api petstore -- python script.py", "specloom record --api petstore --har calls.har"),
    "replay": ("specloom replay petstore --port 8000", "specloom replay petstore --fault 503@3"),
    "completion": ("specloom completion bash", "specloom completion fish"),
}


def examples(verb: str) -> tuple[str, ...]:
    """Command lines of a command, as they are typed."""
    return _EXAMPLES[verb]
