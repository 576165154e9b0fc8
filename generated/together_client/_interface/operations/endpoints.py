"""Operations of `endpoints` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("endpoints",): "Where endpoints can run."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("endpoints", "list_avzones"),
        command=("endpoints", "list-avzones"),
        tool="endpoints_list_avzones",
        http="GET /clusters/availability-zones",
        summary="List availability zones",
        docs="Lists the zones in which endpoints can be created.",
        result={"$ref": "endpoints#ListAvailibilityZonesResponse"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("endpoints", "list"),
        command=("endpoints", "list"),
        tool="endpoints_list",
        http="GET /endpoints",
        summary="List endpoints",
        docs="Lists the endpoints that the account may call: its own dedicated ones and the serverless ones.",
        arguments=(
            Argument("type", "type", {"enum": ["dedicated", "serverless"]}, docs="Lists only endpoints of this kind."),
            Argument(
                "usage_type",
                "usage-type",
                {"enum": ["on-demand", "reserved"]},
                docs="How the hardware is paid for: on demand or reserved.",
            ),
            Argument("mine", "mine", {"type": "boolean"}, docs="Whether to list only endpoints of your own."),
        ),
        result={"$ref": "endpoints#EndpointListResponse"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("endpoints", "create"),
        command=("endpoints", "create"),
        tool="endpoints_create",
        http="POST /endpoints",
        summary="Create an endpoint",
        docs="Makes a dedicated endpoint, which serves one model on dedicated hardware, and starts it unless told otherwise.",
        arguments=(
            Argument("model", "model", {"type": "string"}, docs="Model to serve.", required=True),
            Argument(
                "hardware",
                "hardware",
                {"type": "string"},
                docs="Hardware to run on, by its `id` in `GET /hardware`.",
                required=True,
            ),
            Argument(
                "autoscaling",
                "autoscaling",
                {"$ref": "endpoints#Autoscaling"},
                docs="Limits for the number of replicas.",
                required=True,
            ),
            Argument("display_name", "display-name", {"type": "string"}, docs="Name for people to read."),
            Argument(
                "disable_prompt_cache",
                "disable-prompt-cache",
                {"type": "boolean"},
                docs="Whether to do without the cache of prompts. Default: `False`. Deprecated.",
            ),
            Argument(
                "disable_speculative_decoding",
                "disable-speculative-decoding",
                {"type": "boolean"},
                docs="Whether to do without speculative decoding. Default: `False`.",
            ),
            Argument(
                "state",
                "state",
                {"enum": ["STARTED", "STOPPED"]},
                docs='Whether to start the endpoint at once. Default: `"STARTED"`.',
            ),
            Argument(
                "inactive_timeout",
                "inactive-timeout",
                {"anyOf": [{"type": "integer"}, {"type": "null"}]},
                docs="Minutes without a request after which the endpoint stops; null or 0 for never.",
            ),
            Argument(
                "availability_zone",
                "availability-zone",
                {"type": "string"},
                docs="Zone to run in, from `GET /clusters/availability-zones`.",
            ),
        ),
        result={"$ref": "endpoints#DedicatedEndpoint"},
    ),
    Operation(
        path=("endpoints", "retrieve"),
        command=("endpoints", "retrieve"),
        tool="endpoints_retrieve",
        http="GET /endpoints/{endpointId}",
        summary="Get an endpoint",
        docs="Reads the settings and the state of one endpoint.",
        arguments=(
            Argument("endpoint_id", "endpoint-id", {"type": "string"}, docs="Id of the endpoint.", required=True),
        ),
        result={"$ref": "endpoints#DedicatedEndpoint"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("endpoints", "update"),
        command=("endpoints", "update"),
        tool="endpoints_update",
        http="PATCH /endpoints/{endpointId}",
        summary="Change an endpoint",
        docs="Changes the name, the number of replicas or the state of an endpoint. What is not given stays as it is.",
        arguments=(
            Argument("endpoint_id", "endpoint-id", {"type": "string"}, docs="Id of the endpoint.", required=True),
            Argument("display_name", "display-name", {"type": "string"}, docs="New name, for people to read."),
            Argument("state", "state", {"enum": ["STARTED", "STOPPED"]}, docs="Start the endpoint or stop it."),
            Argument(
                "autoscaling",
                "autoscaling",
                {"$ref": "endpoints#Autoscaling"},
                docs="New limits for the number of replicas.",
            ),
            Argument(
                "inactive_timeout",
                "inactive-timeout",
                {"anyOf": [{"type": "integer"}, {"type": "null"}]},
                docs="Minutes without a request after which the endpoint stops; null or 0 for never.",
            ),
        ),
        result={"$ref": "endpoints#DedicatedEndpoint"},
        destructive=True,
    ),
    Operation(
        path=("endpoints", "delete"),
        command=("endpoints", "delete"),
        tool="endpoints_delete",
        http="DELETE /endpoints/{endpointId}",
        summary="Delete an endpoint",
        docs="Removes a dedicated endpoint for good.",
        arguments=(
            Argument("endpoint_id", "endpoint-id", {"type": "string"}, docs="Id of the endpoint.", required=True),
        ),
        returns="nothing",
        destructive=True,
        idempotent=True,
    ),
    Operation(
        path=("endpoints", "list_hardware"),
        command=("endpoints", "list-hardware"),
        tool="endpoints_list_hardware",
        http="GET /hardware",
        summary="List hardware",
        docs="Lists the hardware that dedicated endpoints can run on. With `model`, only what fits that model, and whether it is free now.",
        arguments=(
            Argument("model", "model", {"type": "string"}, docs="Lists only hardware that can serve this model."),
        ),
        result={"$ref": "endpoints#HardwareListResponse"},
        read_only=True,
        idempotent=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
    "ListAvailibilityZonesResponse": {
        "type": "object",
        "properties": {"avzones": {"type": "array", "items": {"type": "string"}, "description": "Names of the zones."}},
        "required": ["avzones"],
        "description": "Zones in which endpoints can be created.",
    },
    "Autoscaling": {
        "type": "object",
        "properties": {
            "min_replicas": {
                "type": "integer",
                "description": "Lowest number of replicas, however little there is to do.",
            },
            "max_replicas": {
                "type": "integer",
                "description": "Highest number of replicas, however much there is to do.",
            },
        },
        "required": ["min_replicas", "max_replicas"],
        "description": "Limits within which the number of replicas follows the load.",
    },
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
            "pricing": {"$ref": "endpoints#EndpointPricing", "description": "What it costs."},
            "specs": {"$ref": "endpoints#HardwareSpec", "description": "What it has."},
            "availability": {
                "$ref": "endpoints#HardwareAvailability",
                "description": "Whether it is free; given only where a model was asked for.",
            },
            "updated_at": {"type": "string", "format": "date-time", "description": "When this was last found out."},
        },
        "required": ["object", "id", "pricing", "specs", "updated_at"],
        "description": "Hardware for dedicated endpoints.",
    },
    "CreateEndpointRequest": {
        "type": "object",
        "properties": {
            "display_name": {"type": "string", "description": "Name for people to read."},
            "model": {"type": "string", "description": "Model to serve."},
            "hardware": {"type": "string", "description": "Hardware to run on, by its `id` in `GET /hardware`."},
            "autoscaling": {"$ref": "endpoints#Autoscaling", "description": "Limits for the number of replicas."},
            "disable_prompt_cache": {
                "type": "boolean",
                "description": "Whether to do without the cache of prompts.",
                "default": False,
            },
            "disable_speculative_decoding": {
                "type": "boolean",
                "description": "Whether to do without speculative decoding.",
                "default": False,
            },
            "state": {
                "enum": ["STARTED", "STOPPED"],
                "description": "Whether to start the endpoint at once.",
                "default": "STARTED",
            },
            "inactive_timeout": {
                "anyOf": [{"type": "integer"}, {"type": "null"}],
                "description": "Minutes without a request after which the endpoint stops; null or 0 for never.",
            },
            "availability_zone": {
                "type": "string",
                "description": "Zone to run in, from `GET /clusters/availability-zones`.",
            },
        },
        "required": ["model", "hardware", "autoscaling"],
        "description": "A dedicated endpoint to make.",
    },
    "DedicatedEndpoint": {
        "type": "object",
        "properties": {
            "object": {"enum": ["endpoint"], "description": "Always `endpoint`."},
            "id": {"type": "string", "description": "Id of the endpoint."},
            "name": {"type": "string", "description": "Name to call it by, in place of a model."},
            "display_name": {"type": "string", "description": "Name for people to read."},
            "model": {"type": "string", "description": "Model that it serves."},
            "hardware": {"type": "string", "description": "Hardware that it runs on."},
            "type": {"enum": ["dedicated"], "description": "Always `dedicated`."},
            "owner": {"type": "string", "description": "Who owns it."},
            "state": {
                "enum": ["PENDING", "STARTING", "STARTED", "STOPPING", "STOPPED", "ERROR"],
                "description": "Whether it can be called: only while `STARTED`.",
            },
            "autoscaling": {"$ref": "endpoints#Autoscaling", "description": "Limits for the number of replicas."},
            "created_at": {"type": "string", "format": "date-time", "description": "When it was made."},
        },
        "required": [
            "object",
            "id",
            "name",
            "display_name",
            "model",
            "hardware",
            "type",
            "owner",
            "state",
            "autoscaling",
            "created_at",
        ],
        "description": "An endpoint on dedicated hardware.",
    },
    "ListEndpoint": {
        "type": "object",
        "properties": {
            "object": {"enum": ["endpoint"], "description": "Always `endpoint`."},
            "id": {"type": "string", "description": "Id of the endpoint."},
            "name": {"type": "string", "description": "Name to call it by."},
            "model": {"type": "string", "description": "Model that it serves."},
            "type": {
                "enum": ["serverless", "dedicated"],
                "description": "Whether it is shared or has dedicated hardware.",
            },
            "owner": {"type": "string", "description": "Who owns it."},
            "state": {
                "enum": ["PENDING", "STARTING", "STARTED", "STOPPING", "STOPPED", "ERROR"],
                "description": "Whether it can be called: only while `STARTED`.",
            },
            "created_at": {"type": "string", "format": "date-time", "description": "When it was made."},
        },
        "required": ["object", "id", "name", "model", "type", "owner", "state", "created_at"],
        "description": "An endpoint, as lists show it.",
    },
    "EndpointListResponse": {
        "type": "object",
        "properties": {
            "object": {"enum": ["list"], "description": "Always `list`."},
            "data": {"type": "array", "items": {"$ref": "endpoints#ListEndpoint"}, "description": "The endpoints."},
        },
        "required": ["object", "data"],
        "description": "Endpoints that can be called.",
    },
    "EndpointUpdateRequest": {
        "type": "object",
        "properties": {
            "display_name": {"type": "string", "description": "New name, for people to read."},
            "state": {"enum": ["STARTED", "STOPPED"], "description": "Start the endpoint or stop it."},
            "autoscaling": {"$ref": "endpoints#Autoscaling", "description": "New limits for the number of replicas."},
            "inactive_timeout": {
                "anyOf": [{"type": "integer"}, {"type": "null"}],
                "description": "Minutes without a request after which the endpoint stops; null or 0 for never.",
            },
        },
        "description": "What to change.",
    },
    "HardwareListResponse": {
        "type": "object",
        "properties": {
            "object": {"enum": ["list"], "description": "Always `list`."},
            "data": {
                "type": "array",
                "items": {"$ref": "endpoints#HardwareWithStatus"},
                "description": "The hardware.",
            },
        },
        "required": ["object", "data"],
        "description": "Hardware for dedicated endpoints.",
    },
}
