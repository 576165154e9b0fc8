"""What the command and the MCP server offer, resource by resource; each module is data alone."""

from __future__ import annotations

from ..table import Api, Credential, Group

API = Api(
    title="Together APIs",
    package="together_client",
    version="2.1.0",
    client="Together",
    docs="Chat, language, image, speech, embedding and rerank models behind one address, with fine-tuning, files and endpoints.",
    credentials=(
        Credential(
            "api_key", "TOGETHER_API_KEY", "Sent as bearer token; a text, or a function that returns one.", "bearer"
        ),
    ),
    base_url="https://api.together.xyz/v1",
    base_url_env="TOGETHER_BASE_URL",
    groups=(
        Group("chat", "chat", "Commands of chat."),
        Group("completions", "completions", "Texts that a model continues."),
        Group("embeddings", "embeddings", "Texts as vectors."),
        Group("models", "models", "Models that can be called, and weights of one's own."),
        Group("jobs", "jobs", "Jobs that upload models."),
        Group("images", "images", "Images drawn from text."),
        Group("files", "files", "Files to train on."),
        Group("fine-tuning", "fine_tuning", "Jobs that train a model further."),
        Group("rerank", "rerank", "Documents in the order of their relevance."),
        Group("audio", "audio", "Commands of audio."),
        Group("endpoints", "endpoints", "Models served on hardware of one's own."),
        Group("hardware", "hardware", "Hardware for endpoints."),
        Group("code-interpreter", "code_interpreter", "Code run in sessions."),
    ),
    own=False,
    install="together-client",
    cli=True,
    mcp=True,
    secrets=("hf_token", "wandb_api_key"),
)
