"""Models of `client.bundles`."""

from __future__ import annotations

from .._runtime.records import Extras, record


@record
class Bundle(Extras["str"]):
    title: str | None = None
