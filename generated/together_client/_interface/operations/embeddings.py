"""Operations of `embeddings` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("embeddings",): "Texts as vectors."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("embeddings", "create"),
        command=("embeddings", "create"),
        tool="embeddings_create",
        http="POST /embeddings",
        summary="Embed texts",
        docs="Turns each text into a vector, so that texts of similar meaning lie close together.",
        arguments=(
            Argument(
                "model",
                "model",
                {"$ref": "embeddings#EmbeddingsRequestModel"},
                docs="Name of an embedding model.",
                required=True,
            ),
            Argument(
                "input",
                "api-input",
                {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
                docs="A text, or a list of texts.",
                required=True,
            ),
        ),
        result={"$ref": "embeddings#EmbeddingsResponse"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "EmbeddingsRequest": {
        "type": "object",
        "properties": {
            "model": {"$ref": "embeddings#EmbeddingsRequestModel", "description": "Name of an embedding model."},
            "input": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
                "description": "A text, or a list of texts.",
            },
        },
        "required": ["model", "input"],
        "description": "Texts to embed.",
    },
    "EmbeddingsResponse": {
        "type": "object",
        "properties": {
            "object": {"enum": ["list"], "description": "Always `list`."},
            "model": {"type": "string", "description": "Model that made them."},
            "data": {
                "type": "array",
                "items": {"$ref": "embeddings#EmbeddingsResponseData"},
                "description": "The vectors, in the order of the texts.",
            },
        },
        "required": ["object", "model", "data"],
        "description": "Vectors, one for each text.",
    },
    "EmbeddingsRequestModel": {
        "anyOf": [
            {
                "enum": [
                    "WhereIsAI/UAE-Large-V1",
                    "BAAI/bge-large-en-v1.5",
                    "BAAI/bge-base-en-v1.5",
                    "togethercomputer/m2-bert-80M-8k-retrieval",
                ]
            },
            {"type": "string"},
        ],
        "description": "Name of an embedding model.",
    },
    "EmbeddingsResponseData": {
        "type": "object",
        "properties": {
            "object": {"enum": ["embedding"], "description": "Always `embedding`."},
            "embedding": {"type": "array", "items": {"type": "number"}, "description": "The vector."},
            "index": {"type": "integer", "description": "Place of the text in the request, counted from 0."},
        },
        "required": ["object", "embedding", "index"],
        "description": "A vector.",
    },
}
