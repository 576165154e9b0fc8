"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

CreateParcelRequestLabelInput: TypeAlias = int | str | Sequence[str]
