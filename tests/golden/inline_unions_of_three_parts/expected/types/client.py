"""What may be sent in place of the models of the client's own methods: plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

CreateParcelRequestLabelInput: TypeAlias = int | str | Sequence[str]
