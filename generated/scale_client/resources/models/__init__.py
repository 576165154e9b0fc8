"""`client.models` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completions import (
        AsyncChatCompletions,
        AsyncChatCompletionsWithRawResponse,
        AsyncChatCompletionsWithStreamingResponse,
        ChatCompletions,
        ChatCompletionsWithRawResponse,
        ChatCompletionsWithStreamingResponse,
    )
    from .completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .deployments import (
        AsyncDeployments,
        AsyncDeploymentsUsageStatistics,
        AsyncDeploymentsUsageStatisticsWithRawResponse,
        AsyncDeploymentsUsageStatisticsWithStreamingResponse,
        AsyncDeploymentsWithRawResponse,
        AsyncDeploymentsWithStreamingResponse,
        Deployments,
        DeploymentsUsageStatistics,
        DeploymentsUsageStatisticsWithRawResponse,
        DeploymentsUsageStatisticsWithStreamingResponse,
        DeploymentsWithRawResponse,
        DeploymentsWithStreamingResponse,
    )
    from .embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .rerankings import (
        AsyncRerankings,
        AsyncRerankingsWithRawResponse,
        AsyncRerankingsWithStreamingResponse,
        Rerankings,
        RerankingsWithRawResponse,
        RerankingsWithStreamingResponse,
    )
    from .usage_statistics import (
        AsyncUsageStatistics,
        AsyncUsageStatisticsWithRawResponse,
        AsyncUsageStatisticsWithStreamingResponse,
        UsageStatistics,
        UsageStatisticsWithRawResponse,
        UsageStatisticsWithStreamingResponse,
    )

_HOMES = {
    "AsyncChatCompletions": ".chat_completions",
    "AsyncChatCompletionsWithRawResponse": ".chat_completions",
    "AsyncChatCompletionsWithStreamingResponse": ".chat_completions",
    "AsyncCompletions": ".completions",
    "AsyncCompletionsWithRawResponse": ".completions",
    "AsyncCompletionsWithStreamingResponse": ".completions",
    "AsyncDeployments": ".deployments",
    "AsyncDeploymentsUsageStatistics": ".deployments",
    "AsyncDeploymentsUsageStatisticsWithRawResponse": ".deployments",
    "AsyncDeploymentsUsageStatisticsWithStreamingResponse": ".deployments",
    "AsyncDeploymentsWithRawResponse": ".deployments",
    "AsyncDeploymentsWithStreamingResponse": ".deployments",
    "AsyncEmbeddings": ".embeddings",
    "AsyncEmbeddingsWithRawResponse": ".embeddings",
    "AsyncEmbeddingsWithStreamingResponse": ".embeddings",
    "AsyncModels": ".models",
    "AsyncModelsWithRawResponse": ".models",
    "AsyncModelsWithStreamingResponse": ".models",
    "AsyncRerankings": ".rerankings",
    "AsyncRerankingsWithRawResponse": ".rerankings",
    "AsyncRerankingsWithStreamingResponse": ".rerankings",
    "AsyncUsageStatistics": ".usage_statistics",
    "AsyncUsageStatisticsWithRawResponse": ".usage_statistics",
    "AsyncUsageStatisticsWithStreamingResponse": ".usage_statistics",
    "ChatCompletions": ".chat_completions",
    "ChatCompletionsWithRawResponse": ".chat_completions",
    "ChatCompletionsWithStreamingResponse": ".chat_completions",
    "Completions": ".completions",
    "CompletionsWithRawResponse": ".completions",
    "CompletionsWithStreamingResponse": ".completions",
    "Deployments": ".deployments",
    "DeploymentsUsageStatistics": ".deployments",
    "DeploymentsUsageStatisticsWithRawResponse": ".deployments",
    "DeploymentsUsageStatisticsWithStreamingResponse": ".deployments",
    "DeploymentsWithRawResponse": ".deployments",
    "DeploymentsWithStreamingResponse": ".deployments",
    "Embeddings": ".embeddings",
    "EmbeddingsWithRawResponse": ".embeddings",
    "EmbeddingsWithStreamingResponse": ".embeddings",
    "Models": ".models",
    "ModelsWithRawResponse": ".models",
    "ModelsWithStreamingResponse": ".models",
    "Rerankings": ".rerankings",
    "RerankingsWithRawResponse": ".rerankings",
    "RerankingsWithStreamingResponse": ".rerankings",
    "UsageStatistics": ".usage_statistics",
    "UsageStatisticsWithRawResponse": ".usage_statistics",
    "UsageStatisticsWithStreamingResponse": ".usage_statistics",
}

__all__ = [
    "AsyncChatCompletions",
    "AsyncChatCompletionsWithRawResponse",
    "AsyncChatCompletionsWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "AsyncDeployments",
    "AsyncDeploymentsUsageStatistics",
    "AsyncDeploymentsUsageStatisticsWithRawResponse",
    "AsyncDeploymentsUsageStatisticsWithStreamingResponse",
    "AsyncDeploymentsWithRawResponse",
    "AsyncDeploymentsWithStreamingResponse",
    "AsyncEmbeddings",
    "AsyncEmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithStreamingResponse",
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "AsyncRerankings",
    "AsyncRerankingsWithRawResponse",
    "AsyncRerankingsWithStreamingResponse",
    "AsyncUsageStatistics",
    "AsyncUsageStatisticsWithRawResponse",
    "AsyncUsageStatisticsWithStreamingResponse",
    "ChatCompletions",
    "ChatCompletionsWithRawResponse",
    "ChatCompletionsWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "Deployments",
    "DeploymentsUsageStatistics",
    "DeploymentsUsageStatisticsWithRawResponse",
    "DeploymentsUsageStatisticsWithStreamingResponse",
    "DeploymentsWithRawResponse",
    "DeploymentsWithStreamingResponse",
    "Embeddings",
    "EmbeddingsWithRawResponse",
    "EmbeddingsWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
    "Rerankings",
    "RerankingsWithRawResponse",
    "RerankingsWithStreamingResponse",
    "UsageStatistics",
    "UsageStatisticsWithRawResponse",
    "UsageStatisticsWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
