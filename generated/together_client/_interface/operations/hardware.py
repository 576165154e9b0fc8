"""Operations of `hardware` as data, for the command and the MCP server; nothing here runs."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("hardware",): "Hardware for endpoints."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("hardware", "list"),
        command=("hardware", "list"),
        tool="hardware_list",
        http="GET /hardware",
        summary="List hardware",
        docs="Lists the hardware that dedicated endpoints can run on. With `model`, only what fits that model, and whether it is free now.",
        arguments=(
            Argument("model", "model", {"type": "string"}, docs="Lists only hardware that can serve this model."),
        ),
        result={"$ref": "hardware#HardwareListResponse"},
        read_only=True,
        idempotent=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
    "HardwareSpec": {
        "type": "object",
        "properties": {
            "gpu_type": {"type": "string", "description": "Type of its GPUs."},
            "gpu_link": {"type": "string", "description": "How they are connected."},
            "gpu_memory": {"type": "number", "description": "Memory of each GPU, in GB."},
            "gpu_count": {"type": "integer", "description": "How many GPUs there are."},
        },
        "required": ["gpu_type", "gpu_link", "gpu_memory", "gpu_count"],
        "description": "What a machine has.",
    },
    "EndpointPricing": {
        "type": "object",
        "properties": {"cents_per_minute": {"type": "number", "description": "Price of a minute, in US cents."}},
        "required": ["cents_per_minute"],
        "description": "What an endpoint costs.",
    },
    "HardwareAvailability": {
        "type": "object",
        "properties": {
            "status": {
                "enum": ["available", "unavailable", "insufficient"],
                "description": "Whether it is free now; `insufficient` if there is not enough of it.",
            }
        },
        "required": ["status"],
        "description": "Whether hardware is free.",
    },
    "HardwareWithStatus": {
        "type": "object",
        "properties": {
            "object": {"enum": ["hardware"], "description": "Always `hardware`."},
            "id": {"type": "string", "description": "Name to ask for it by."},
            "pricing": {"$ref": "hardware#EndpointPricing", "description": "What it costs."},
            "specs": {"$ref": "hardware#HardwareSpec", "description": "What it has."},
            "availability": {
                "$ref": "hardware#HardwareAvailability",
                "description": "Whether it is free; given only where a model was asked for.",
            },
            "updated_at": {"type": "string", "format": "date-time", "description": "When this was last found out."},
        },
        "required": ["object", "id", "pricing", "specs", "updated_at"],
        "description": "Hardware for dedicated endpoints.",
    },
    "HardwareListResponse": {
        "type": "object",
        "properties": {
            "object": {"enum": ["list"], "description": "Always `list`."},
            "data": {"type": "array", "items": {"$ref": "hardware#HardwareWithStatus"}, "description": "The hardware."},
        },
        "required": ["object", "data"],
        "description": "Hardware for dedicated endpoints.",
    },
}
