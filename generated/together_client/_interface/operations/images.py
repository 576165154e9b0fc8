"""Operations of `images` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("images",): "Images generated from text."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("images", "generate"),
        command=("images", "generate"),
        tool="images_generate",
        http="POST /images/generations",
        summary="Generate images",
        docs="Draws one or more images from a text, and from another image where the model takes one.",
        arguments=(
            Argument("prompt", "prompt", {"type": "string"}, docs="What the image shall show.", required=True),
            Argument(
                "model",
                "model",
                {"$ref": "images#ImageGenerateRequestModel"},
                docs="Name of an image model.",
                required=True,
            ),
            Argument(
                "steps",
                "steps",
                {"type": "integer"},
                docs="How many steps the image is worked out in; more take longer and show more detail. Default: `20`.",
            ),
            Argument(
                "image_url",
                "image-url",
                {"type": "string"},
                docs="Address of an image to start from, for models that take one.",
            ),
            Argument(
                "seed",
                "seed",
                {"type": "integer"},
                docs="Number that the randomness starts from; the same seed gives the same image again.",
            ),
            Argument("n", "n", {"type": "integer"}, docs="How many images to make. Default: `1`."),
            Argument("height", "height", {"type": "integer"}, docs="Height in pixels. Default: `1024`."),
            Argument("width", "width", {"type": "integer"}, docs="Width in pixels. Default: `1024`."),
            Argument("negative_prompt", "negative-prompt", {"type": "string"}, docs="What the image shall not show."),
            Argument(
                "response_format",
                "response-format",
                {"enum": ["base64", "url"]},
                docs="Whether the response contains the images, as base64, or links to them.",
            ),
            Argument(
                "guidance_scale",
                "guidance-scale",
                {"type": "number"},
                docs="How closely the image follows the prompt: about 8 to 10 for a faithful image, 1 to 5 for a freer one. Default: `3.5`.",
            ),
            Argument(
                "output_format",
                "output-format",
                {"enum": ["jpeg", "png"]},
                docs='File format of the image. Default: `"jpeg"`.',
            ),
            Argument(
                "image_loras",
                "image-loras",
                {"type": "array", "items": {"$ref": "images#ImageGenerateRequestImageLora"}},
                docs="LoRA adapters that shape the image, for models that take them.",
            ),
            Argument(
                "reference_images",
                "reference-images",
                {"type": "array", "items": {"type": "string"}},
                docs="Addresses of images whose look and style the new image takes over.",
            ),
            Argument(
                "disable_safety_checker",
                "disable-safety-checker",
                {"type": "boolean"},
                docs="Whether to skip the check for unsafe images.",
            ),
        ),
        result={"$ref": "images#ImageResponse"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "ImageResponse": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the request."},
            "model": {"type": "string", "description": "Model that made them."},
            "object": {"enum": ["list"], "description": "Always `list`."},
            "data": {"type": "array", "items": {"$ref": "images#ImageResponseData"}, "description": "The images."},
        },
        "required": ["id", "model", "object", "data"],
        "description": "Images that were made.",
    },
    "ImageResponseDataB64": {
        "type": "object",
        "properties": {
            "index": {"type": "integer", "description": "Which of the images this is, from 0."},
            "b64_json": {"type": "string", "description": "The image, as base64."},
            "type": {"enum": ["b64_json"], "description": "Always `b64_json`."},
        },
        "required": ["index", "b64_json", "type"],
        "description": "An image as base64.",
    },
    "ImageResponseDataUrl": {
        "type": "object",
        "properties": {
            "index": {"type": "integer", "description": "Which of the images this is, from 0."},
            "url": {"type": "string", "description": "Address of the image."},
            "type": {"enum": ["url"], "description": "Always `url`."},
        },
        "required": ["index", "url", "type"],
        "description": "An image as an address.",
    },
    "ImageGenerateRequest": {
        "type": "object",
        "properties": {
            "prompt": {"type": "string", "description": "What the image shall show."},
            "model": {"$ref": "images#ImageGenerateRequestModel", "description": "Name of an image model."},
            "steps": {
                "type": "integer",
                "description": "How many steps the image is worked out in; more take longer and show more detail.",
                "default": 20,
            },
            "image_url": {
                "type": "string",
                "description": "Address of an image to start from, for models that take one.",
            },
            "seed": {
                "type": "integer",
                "description": "Number that the randomness starts from; the same seed gives the same image again.",
            },
            "n": {"type": "integer", "description": "How many images to make.", "default": 1},
            "height": {"type": "integer", "description": "Height in pixels.", "default": 1024},
            "width": {"type": "integer", "description": "Width in pixels.", "default": 1024},
            "negative_prompt": {"type": "string", "description": "What the image shall not show."},
            "response_format": {
                "enum": ["base64", "url"],
                "description": "Whether the response contains the images, as base64, or links to them.",
            },
            "guidance_scale": {
                "type": "number",
                "description": "How closely the image follows the prompt: about 8 to 10 for a faithful image, 1 to 5 for a freer one.",
                "default": 3.5,
            },
            "output_format": {"enum": ["jpeg", "png"], "description": "File format of the image.", "default": "jpeg"},
            "image_loras": {
                "type": "array",
                "items": {"$ref": "images#ImageGenerateRequestImageLora"},
                "description": "LoRA adapters that shape the image, for models that take them.",
            },
            "reference_images": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Addresses of images whose look and style the new image takes over.",
            },
            "disable_safety_checker": {
                "type": "boolean",
                "description": "Whether to skip the check for unsafe images.",
            },
        },
        "required": ["prompt", "model"],
        "description": "An image to make.",
    },
    "ImageResponseData": {
        "anyOf": [{"$ref": "images#ImageResponseDataB64"}, {"$ref": "images#ImageResponseDataUrl"}],
        "description": "An image, or where it is.",
    },
    "ImageGenerateRequestModel": {
        "anyOf": [
            {
                "enum": [
                    "black-forest-labs/FLUX.1-schnell-Free",
                    "black-forest-labs/FLUX.1-schnell",
                    "black-forest-labs/FLUX.1.1-pro",
                ]
            },
            {"type": "string"},
        ],
        "description": "Name of an image model.",
    },
    "ImageGenerateRequestImageLora": {
        "type": "object",
        "properties": {
            "path": {"type": "string", "description": "Address of the adapter, such as a repository on Hugging Face."},
            "scale": {"type": "number", "description": "How strongly the adapter counts."},
        },
        "required": ["path", "scale"],
        "description": "A LoRA adapter.",
    },
}
