"""Prints a comparison: one module per format, loaded on first use. Knows the names of formats; compares nothing."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TypeAlias

from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy

Printer: TypeAlias = "Callable[[Comparison, DiffPolicy], str]"

FORMATS = ("text", "lines", "json", "markdown", "github", "gitlab", "sarif", "junit", "html")


def printer(format: str) -> Printer:
    """The printer of a format, one of `FORMATS`. Raises KeyError for another."""
    if format not in FORMATS:
        raise KeyError(format)
    show: Printer = import_module(f"specloom.diff.printers.{format}").show
    return show
