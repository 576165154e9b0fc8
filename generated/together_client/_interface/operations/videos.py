"""Operations of `videos` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("videos",): "Videos generated from text, images and sound."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("videos", "retrieve"),
        command=("videos", "retrieve"),
        tool="videos_retrieve",
        http="GET /videos/{id}",
        summary="Get a video job",
        docs="Reads the state of a video job and, once it has completed, the address of the video.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id that `POST /videos` returned.", required=True),),
        result={"$ref": "videos#VideoJob"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("videos", "create"),
        command=("videos", "create"),
        tool="videos_create",
        http="POST /videos",
        summary="Start a video job",
        docs="Starts a job that generates a video from a text, images, videos or sound. Follow it with `GET /videos/{id}`.",
        arguments=(
            Argument("model", "model", {"type": "string"}, docs="Name of a video model.", required=True),
            Argument(
                "prompt", "prompt", {"type": "string", "minLength": 1, "maxLength": 32000}, docs="What the video shows."
            ),
            Argument("height", "height", {"type": "integer"}, docs="Height in pixels."),
            Argument("width", "width", {"type": "integer"}, docs="Width in pixels."),
            Argument("resolution", "resolution", {"type": "string"}, docs="Resolution, such as `1080p`."),
            Argument("ratio", "ratio", {"type": "string"}, docs="Ratio of width to height, such as `16:9`."),
            Argument("seconds", "seconds", {"type": "string"}, docs="Length in seconds."),
            Argument("fps", "fps", {"type": "integer"}, docs="Frames a second; 24 if absent."),
            Argument(
                "steps",
                "steps",
                {"type": "integer", "minimum": 10, "maximum": 50},
                docs="How many steps the video is worked out in; more take longer and look better.",
            ),
            Argument(
                "seed",
                "seed",
                {"type": "integer"},
                docs="Number that the randomness starts from; the same seed gives the same video again, and a random one is used if absent.",
            ),
            Argument(
                "guidance_scale",
                "guidance-scale",
                {"type": "integer"},
                docs="How closely the video follows the prompt: about 6 to 10 suits most models, and more than 12 can distort the picture.",
            ),
            Argument(
                "output_format",
                "output-format",
                {"$ref": "videos#VideoOutputFormat"},
                docs="File format of the video; MP4 if absent.",
            ),
            Argument(
                "output_quality",
                "output-quality",
                {"type": "integer"},
                docs="How strongly the video is compressed; 20 if absent.",
            ),
            Argument("negative_prompt", "negative-prompt", {"type": "string"}, docs="What the video does not show."),
            Argument("generate_audio", "generate-audio", {"type": "boolean"}, docs="Whether the video has sound."),
            Argument(
                "media",
                "media",
                {"$ref": "videos#VideoMedia"},
                docs="Images, videos and sound to start from; which ones are read depends on the model.",
            ),
            Argument(
                "frame_images",
                "frame-images",
                {"type": "array", "items": {"$ref": "videos#VideoFrameImageInput"}},
                docs="Images at certain frames; use `media.frame_images`. Deprecated.",
            ),
            Argument(
                "reference_images",
                "reference-images",
                {"type": "array", "items": {"type": "string"}},
                docs="Images whose look the video takes over; use `media.reference_images`. Deprecated.",
            ),
        ),
        result={"$ref": "videos#VideoJob"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "CreateVideoBody": {
        "type": "object",
        "properties": {
            "model": {"type": "string", "description": "Name of a video model."},
            "prompt": {"type": "string", "minLength": 1, "maxLength": 32000, "description": "What the video shows."},
            "height": {"type": "integer", "description": "Height in pixels."},
            "width": {"type": "integer", "description": "Width in pixels."},
            "resolution": {"type": "string", "description": "Resolution, such as `1080p`."},
            "ratio": {"type": "string", "description": "Ratio of width to height, such as `16:9`."},
            "seconds": {"type": "string", "description": "Length in seconds."},
            "fps": {"type": "integer", "description": "Frames a second; 24 if absent."},
            "steps": {
                "type": "integer",
                "minimum": 10,
                "maximum": 50,
                "description": "How many steps the video is worked out in; more take longer and look better.",
            },
            "seed": {
                "type": "integer",
                "description": "Number that the randomness starts from; the same seed gives the same video again, and a random one is used if absent.",
            },
            "guidance_scale": {
                "type": "integer",
                "description": "How closely the video follows the prompt: about 6 to 10 suits most models, and more than 12 can distort the picture.",
            },
            "output_format": {
                "$ref": "videos#VideoOutputFormat",
                "description": "File format of the video; MP4 if absent.",
            },
            "output_quality": {"type": "integer", "description": "How strongly the video is compressed; 20 if absent."},
            "negative_prompt": {"type": "string", "description": "What the video does not show."},
            "generate_audio": {"type": "boolean", "description": "Whether the video has sound."},
            "media": {
                "$ref": "videos#VideoMedia",
                "description": "Images, videos and sound to start from; which ones are read depends on the model.",
            },
            "frame_images": {
                "type": "array",
                "items": {"$ref": "videos#VideoFrameImageInput"},
                "description": "Images at certain frames; use `media.frame_images`.",
            },
            "reference_images": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Images whose look the video takes over; use `media.reference_images`.",
            },
        },
        "required": ["model"],
        "description": "A video to generate.",
    },
    "VideoStatus": {"enum": ["in_progress", "completed", "failed"], "description": "State that a video job is in."},
    "VideoFrameImageInput": {
        "type": "object",
        "properties": {
            "input_image": {"type": "string", "description": "Address of the image."},
            "frame": {
                "anyOf": [{"type": "number"}, {"enum": ["first", "last"]}],
                "description": "Where the image belongs.",
            },
        },
        "required": ["input_image"],
        "description": "An image at a certain frame.",
    },
    "VideoMedia": {
        "type": "object",
        "properties": {
            "frame_images": {
                "type": "array",
                "items": {"$ref": "videos#VideoFrameImageInput"},
                "description": "Images at certain frames.",
            },
            "frame_videos": {
                "type": "array",
                "items": {"$ref": "videos#VideoRef"},
                "description": "Videos to begin with.",
            },
            "reference_images": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Addresses of images whose look the video takes over.",
            },
            "reference_videos": {
                "type": "array",
                "items": {"$ref": "videos#VideoRef"},
                "description": "Videos whose look the new video takes over.",
            },
            "source_video": {
                "anyOf": [{"type": "string"}, {"$ref": "videos#VideoRef"}],
                "description": "Video to edit, as its address or as an object with one.",
            },
            "audio_inputs": {
                "type": "array",
                "items": {"anyOf": [{"type": "string"}, {"$ref": "videos#AudioRef"}]},
                "description": "Sound to use, each as its address or as an object with one.",
            },
        },
        "description": "What a video is made from; which properties are read depends on the model.",
    },
    "VideoRef": {
        "type": "object",
        "properties": {"video": {"type": "string", "description": "Address of the video."}},
        "required": ["video"],
        "description": "A video, by its address.",
    },
    "AudioRef": {
        "type": "object",
        "properties": {"audio": {"type": "string", "description": "Address of the sound."}},
        "required": ["audio"],
        "description": "Sound, by its address.",
    },
    "VideoOutputFormat": {"enum": ["MP4", "WEBM"], "description": "File format of a video."},
    "VideoJob": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the job."},
            "object": {"enum": ["video"], "description": "Always `video`."},
            "model": {"type": "string", "description": "Model that generates the video."},
            "status": {"$ref": "videos#VideoStatus", "description": "State that the job is in."},
            "created_at": {"type": "number", "description": "When the job was created, in seconds since 1970."},
            "completed_at": {"type": "number", "description": "When the job completed, in seconds since 1970."},
            "size": {"type": "string", "description": "Resolution of the video."},
            "seconds": {"type": "string", "description": "Length of the video, in seconds."},
            "error": {"$ref": "videos#VideoJobError", "description": "Why the job failed; present only then."},
            "outputs": {
                "$ref": "videos#VideoJobOutputs",
                "description": "Price and address of the video, once the job has completed.",
            },
        },
        "required": ["id", "model", "status", "created_at", "size", "seconds"],
        "description": "A job that generates a video.",
    },
    "VideoJobError": {
        "type": "object",
        "properties": {
            "code": {"type": "string", "description": "Kind of error, for programs to read."},
            "message": {"type": "string", "description": "What went wrong, for people to read."},
        },
        "required": ["message"],
        "description": "Why the job failed; present only then.",
    },
    "VideoJobOutputs": {
        "type": "object",
        "properties": {
            "cost": {"type": "integer", "description": "What was charged for the video."},
            "video_url": {"type": "string", "description": "Address of the video."},
        },
        "required": ["cost", "video_url"],
        "description": "Price and address of the video, once the job has completed.",
    },
}
