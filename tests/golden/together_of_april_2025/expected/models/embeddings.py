"""Models of `client.embeddings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class EmbeddingsRequest(Record):
    """Texts to embed.

    Attributes:
        model: Name of an embedding model.
        input: A text, or a list of texts.
    """

    model: EmbeddingsRequestModel
    input: str | list[str]


@record
class EmbeddingsResponse(Record):
    """Vectors, one for each text.

    Attributes:
        object: Always `list`.
        model: Model that made them.
        data: The vectors, in the order of the texts.
    """

    object: Literal["list"]
    model: str
    data: list[EmbeddingsResponseData]


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
    """A vector.

    Attributes:
        object: Always `embedding`.
        embedding: The vector.
        index: Place of the text in the request, counted from 0.
    """

    object: Literal["embedding"]
    embedding: list[float]
    index: int
