"""Operations of `rerank` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("rerank",): "Documents ordered by relevance."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("rerank", "create"),
        command=("rerank", "create"),
        tool="rerank_create",
        http="POST /rerank",
        summary="Rank documents",
        docs="Orders documents by how well they answer a query.",
        arguments=(
            Argument(
                "model",
                "model",
                {"anyOf": [{"enum": ["Salesforce/Llama-Rank-v1"]}, {"type": "string"}]},
                docs="Name of a rerank model.",
                required=True,
            ),
            Argument("query", "query", {"type": "string"}, docs="What is looked for.", required=True),
            Argument(
                "documents",
                "documents",
                {
                    "anyOf": [
                        {"type": "array", "items": {"type": "object", "additionalProperties": {}}},
                        {"type": "array", "items": {"type": "string"}},
                    ]
                },
                docs="What to rank: texts, or objects with text members.",
                required=True,
            ),
            Argument(
                "top_n",
                "top-n",
                {"type": "integer"},
                docs="How many of the best documents to return; all if not given.",
            ),
            Argument(
                "return_documents",
                "return-documents",
                {"type": "boolean"},
                docs="Whether the response repeats the documents.",
            ),
            Argument(
                "rank_fields",
                "rank-fields",
                {"type": "array", "items": {"type": "string"}},
                docs="Members of the documents to rank by, where they are objects; all if not given.",
            ),
        ),
        result={"$ref": "rerank#RerankResponse"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "RerankRequest": {
        "type": "object",
        "properties": {
            "model": {
                "anyOf": [{"enum": ["Salesforce/Llama-Rank-v1"]}, {"type": "string"}],
                "description": "Name of a rerank model.",
            },
            "query": {"type": "string", "description": "What is looked for."},
            "documents": {
                "anyOf": [
                    {"type": "array", "items": {"type": "object", "additionalProperties": {}}},
                    {"type": "array", "items": {"type": "string"}},
                ],
                "description": "What to rank: texts, or objects with text members.",
            },
            "top_n": {"type": "integer", "description": "How many of the best documents to return; all if not given."},
            "return_documents": {"type": "boolean", "description": "Whether the response repeats the documents."},
            "rank_fields": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Members of the documents to rank by, where they are objects; all if not given.",
            },
        },
        "required": ["model", "query", "documents"],
        "additionalProperties": False,
        "description": "A query and the documents to rank by it.",
    },
    "RerankResponse": {
        "type": "object",
        "properties": {
            "object": {"enum": ["rerank"], "description": "Always `rerank`."},
            "id": {"type": "string", "description": "Id of the request."},
            "model": {"type": "string", "description": "Model that did the ranking."},
            "results": {
                "type": "array",
                "items": {"$ref": "rerank#RerankResponseResult"},
                "description": "Documents, most relevant first.",
            },
            "usage": {
                "anyOf": [{"$ref": "shared#UsageData"}, {"type": "null"}],
                "description": "How many tokens it took.",
            },
        },
        "required": ["object", "model", "results"],
        "description": "Documents in the order of their relevance.",
    },
    "RerankResponseResult": {
        "type": "object",
        "properties": {
            "index": {"type": "integer", "description": "Place of the document in the request, counted from 0."},
            "relevance_score": {"type": "number", "description": "How relevant the document is; higher is better."},
            "document": {
                "$ref": "rerank#RerankResponseResultDocument",
                "description": "The document, where it was asked for.",
            },
        },
        "required": ["index", "relevance_score", "document"],
        "description": "A document and how relevant it is.",
    },
    "RerankResponseResultDocument": {
        "type": "object",
        "properties": {
            "text": {
                "anyOf": [{"type": "string"}, {"type": "null"}],
                "description": "Text of the document; JSON where the document was an object.",
            }
        },
        "description": "The document, where it was asked for.",
    },
}
