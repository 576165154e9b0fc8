"""Models of `client.embeddings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class EmbeddingsRequest(Record):
    """Texts to embed."""

    model: EmbeddingsRequestModel
    """Name of an embedding model."""
    input: str | list[str]
    """A text, or a list of texts."""


@record
class EmbeddingsResponse(Record):
    """Vectors, one for each text."""

    object: Literal["list"] = "list"
    """Always `list`."""
    model: str
    """Model that made them."""
    data: list[EmbeddingsResponseData]
    """The vectors, in the order of the texts."""


EmbeddingsRequestModel: TypeAlias = (
    Literal[
        "WhereIsAI/UAE-Large-V1",
        "BAAI/bge-large-en-v1.5",
        "BAAI/bge-base-en-v1.5",
        "togethercomputer/m2-bert-80M-8k-retrieval",
    ]
    | str
)
"""Name of an embedding model."""


@record
class EmbeddingsResponseData(Record):
    """A vector."""

    object: Literal["embedding"] = "embedding"
    """Always `embedding`."""
    embedding: list[float]
    """The vector."""
    index: int
    """Place of the text in the request, counted from 0."""
