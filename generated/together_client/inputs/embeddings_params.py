"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models.embeddings import EmbeddingsRequestModel


class EmbeddingCreateParams(TypedDict, total=False):
    """Arguments of `client.embeddings.create`."""

    model: Required[EmbeddingsRequestModel]
    """Name of an embedding model."""
    input: Required[str | Sequence[str]]
    """A text, or a list of texts."""
