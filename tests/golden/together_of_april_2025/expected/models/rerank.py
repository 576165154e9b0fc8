"""Models of `client.rerank`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.records import Record, record
from .shared import UsageData


@record
class RerankRequest(Record):
    """A query and the documents to rank by it.

    Attributes:
        model: Name of a rerank model.
        query: What is looked for.
        documents: What to rank: texts, or objects with text members.
        top_n: How many of the best documents to return; all if not given.
        return_documents: Whether the reply repeats the documents.
        rank_fields: Members of the documents to rank by, where they are objects; all if not given.
    """

    model: Literal["Salesforce/Llama-Rank-v1"] | str
    query: str
    documents: list[dict[str, Any]] | list[str]
    top_n: int | None = None
    return_documents: bool | None = None
    rank_fields: list[str] | None = None


@record
class RerankResponse(Record):
    """Documents in the order of their relevance.

    Attributes:
        object: Always `rerank`.
        id: Id of the request.
        model: Model that did the ranking.
        results: Documents, most relevant first.
        usage: How many tokens it took.
    """

    object: Literal["rerank"]
    id: str | None = None
    model: str
    results: list[RerankResponseResult]
    usage: UsageData | None = None


@record
class RerankResponseResult(Record):
    """A document and how relevant it is.

    Attributes:
        index: Place of the document in the request, counted from 0.
        relevance_score: How relevant the document is; higher is better.
        document: The document, where it was asked for.
    """

    index: int
    relevance_score: float
    document: RerankResponseResultDocument


@record
class RerankResponseResultDocument(Record):
    """The document, where it was asked for.

    Attributes:
        text: Text of the document; JSON where the document was an object.
    """

    text: str | None = None
