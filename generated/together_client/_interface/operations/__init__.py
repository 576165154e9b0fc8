"""The operations of the command and the MCP server, by resource; these modules contain only data."""

from __future__ import annotations

from ..table import Api, Credential, Group

API = Api(
    title="Together APIs",
    package="together_client",
    version="4.1.0",
    client="Together",
    docs="Chat, language, image, speech, embedding and rerank models behind one address, with fine-tuning, files and endpoints.",
    credentials=(
        Credential(
            "api_key", "TOGETHER_API_KEY", "Sent as bearer token; a string, or a function that returns one.", "bearer"
        ),
    ),
    base_url="https://api.together.ai/v1",
    base_url_env="TOGETHER_BASE_URL",
    groups=(
        Group("beta", "beta", "Commands of beta."),
        Group("audio", "audio", "Commands of audio."),
        Group("videos", "videos", "Videos generated from text, images and sound."),
        Group("chat", "chat", "Commands of chat."),
        Group("completions", "completions", "Text that a model continues."),
        Group("embeddings", "embeddings", "Texts as vectors."),
        Group("models", "models", "Models that can be called, and custom weights."),
        Group("images", "images", "Images generated from text."),
        Group("files", "files", "Files for fine-tuning, evaluations and batches."),
        Group("fine-tuning", "fine_tuning", "Jobs that train a model further."),
        Group("rerank", "rerank", "Documents ordered by relevance."),
        Group("endpoints", "endpoints", "Where endpoints can run."),
        Group("code-interpreter", "code_interpreter", "Code run in sessions."),
        Group("batches", "batches", "Jobs that answer every request of a file."),
        Group("evals", "evals", "Models judged by another model."),
    ),
    own=False,
    install="together-client",
    cli=True,
    mcp=True,
    secrets=("external_api_token", "hf_api_token", "hf_token", "kube_config", "wandb_api_key"),
)
