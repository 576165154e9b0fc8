"""Entry points of the Together APIs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import Bearer
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.registry import RegistryRecordPaths, registered

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.audio import AsyncAudio, Audio
    from .resources.batches import AsyncBatches, Batches
    from .resources.beta import AsyncBeta, Beta
    from .resources.chat import AsyncChat, Chat
    from .resources.code_interpreter import AsyncCodeInterpreter, CodeInterpreter
    from .resources.completions import AsyncCompletions, Completions
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.endpoints import AsyncEndpoints, Endpoints
    from .resources.evals import AsyncEvals, Evals
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.images import AsyncImages, Images
    from .resources.models import AsyncModels, Models
    from .resources.rerank import AsyncRerank, Rerank
    from .resources.videos import AsyncVideos, Videos

_REGISTRY = RegistryRecordPaths(
    {
        "model": "model_name",
        "scheme": "model_config.endpoint.scheme",
        "host": "model_config.endpoint.host",
        "port": "model_config.endpoint.port",
        "base_path": "model_config.endpoint.base_path",
        "header": "model_config.auth_data.header_name",
        "prefix": "model_config.auth_data.header_prefix",
        "space": "model_config.auth_data.space_after_prefix",
        "keys": "model_config.apikeys",
    },
    paths={"/chat/completions": "model_config.paths.chat", "/completions": "model_config.paths.completions"},
)


class Together(SyncClient):
    """Client of the Together APIs.

    Chat, language, image, speech, embedding and rerank models behind one address, with fine-tuning, files and
    endpoints.

    Args:
        api_key: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `TOGETHER_API_KEY`.
        base_url: Default: the environment variable `TOGETHER_BASE_URL`, else `https://api.together.ai/v1`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 600.
        max_retries: How often to retry after a failure that may be temporary. Default: 2.
        retry_unsafe: Whether to retry POST and PATCH even where the server may have processed the request.
        default_headers: Headers sent with every request.
        default_query: Query parameters sent with every request.
        proxy: URL of a proxy. Default: the usual environment variables, such as `HTTPS_PROXY`.
        verify: `False` to accept any certificate, a file of certificates, or an `ssl.SSLContext`.
        follow_redirects: Whether to follow redirects; credentials never travel to another origin. Default: `True`.
        strict: Whether a response that deviates from its description raises `APIResponseValidationError`.
        paths: Paths to use instead of described ones, by described path.
        limits: A `Limits`: how large bodies, events and JSON may be, and how long to wait when asked to.
        http_client: An httpx client to send through; it stays yours to close.
        transport: An httpx transport to send through.
        event_hooks: `request`, `response` or `retry` -> functions to call with each.
        recording: Called with each response before its body is read.
    """

    def __init__(
        self, *, api_key: Secret | None = None, base_url: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="TOGETHER_BASE_URL",
            log_env="TOGETHER_LOG",
            servers=("https://api.together.ai/v1",),
            auth={"bearerAuth": Bearer(api_key, env="TOGETHER_API_KEY", argument="api_key")},
            security=(("bearerAuth",),),
            version="4.1.0",
            **options,
        )

    @classmethod
    def from_registry(cls, record: object, **options: Unpack[ClientOptions]) -> Self:
        """A client of the server that a registry record names.

        Args:
            record: A mapping, or a record of this or another package.
            options: Constructor arguments of the client.

        Raises:
            APIError: The record names no host.
        """
        client = cls(**options)
        return client._copy(registered(client._sender.state, record, _REGISTRY))

    @property
    def model(self) -> str | None:
        """Name of the model that the registry record describes, None without a record."""
        return self._sender.state.model

    @cached_property
    def beta(self) -> Beta:
        """Methods of `client.beta`."""
        from .resources.beta import Beta

        return Beta(self._sender)

    @cached_property
    def audio(self) -> Audio:
        """Methods of `client.audio`."""
        from .resources.audio import Audio

        return Audio(self._sender)

    @cached_property
    def videos(self) -> Videos:
        """Videos generated from text, images and sound."""
        from .resources.videos import Videos

        return Videos(self._sender)

    @cached_property
    def chat(self) -> Chat:
        """Methods of `client.chat`."""
        from .resources.chat import Chat

        return Chat(self._sender)

    @cached_property
    def completions(self) -> Completions:
        """Text that a model continues."""
        from .resources.completions import Completions

        return Completions(self._sender)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Texts as vectors."""
        from .resources.embeddings import Embeddings

        return Embeddings(self._sender)

    @cached_property
    def models(self) -> Models:
        """Models that can be called, and custom weights."""
        from .resources.models import Models

        return Models(self._sender)

    @cached_property
    def images(self) -> Images:
        """Images generated from text."""
        from .resources.images import Images

        return Images(self._sender)

    @cached_property
    def files(self) -> Files:
        """Files for fine-tuning, evaluations and batches."""
        from .resources.files import Files

        return Files(self._sender)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Jobs that train a model further."""
        from .resources.fine_tuning import FineTuning

        return FineTuning(self._sender)

    @cached_property
    def rerank(self) -> Rerank:
        """Documents ordered by relevance."""
        from .resources.rerank import Rerank

        return Rerank(self._sender)

    @cached_property
    def endpoints(self) -> Endpoints:
        """Where endpoints can run."""
        from .resources.endpoints import Endpoints

        return Endpoints(self._sender)

    @cached_property
    def code_interpreter(self) -> CodeInterpreter:
        """Code run in sessions."""
        from .resources.code_interpreter import CodeInterpreter

        return CodeInterpreter(self._sender)

    @cached_property
    def batches(self) -> Batches:
        """Jobs that answer every request of a file."""
        from .resources.batches import Batches

        return Batches(self._sender)

    @cached_property
    def evals(self) -> Evals:
        """Models judged by another model."""
        from .resources.evals import Evals

        return Evals(self._sender)


class AsyncTogether(AsyncClient):
    """Asyncio client of the Together APIs.

    Chat, language, image, speech, embedding and rerank models behind one address, with fine-tuning, files and
    endpoints.

    Args:
        api_key: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `TOGETHER_API_KEY`.
        base_url: Default: the environment variable `TOGETHER_BASE_URL`, else `https://api.together.ai/v1`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 600.
        max_retries: How often to retry after a failure that may be temporary. Default: 2.
        retry_unsafe: Whether to retry POST and PATCH even where the server may have processed the request.
        default_headers: Headers sent with every request.
        default_query: Query parameters sent with every request.
        proxy: URL of a proxy. Default: the usual environment variables, such as `HTTPS_PROXY`.
        verify: `False` to accept any certificate, a file of certificates, or an `ssl.SSLContext`.
        follow_redirects: Whether to follow redirects; credentials never travel to another origin. Default: `True`.
        strict: Whether a response that deviates from its description raises `APIResponseValidationError`.
        paths: Paths to use instead of described ones, by described path.
        limits: A `Limits`: how large bodies, events and JSON may be, and how long to wait when asked to.
        http_client: An httpx client to send through; it stays yours to close.
        transport: An httpx transport to send through.
        event_hooks: `request`, `response` or `retry` -> functions to call with each.
        recording: Called with each response before its body is read.
    """

    def __init__(
        self, *, api_key: AsyncSecret | None = None, base_url: str | None = None, **options: Unpack[AsyncClientOptions]
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="TOGETHER_BASE_URL",
            log_env="TOGETHER_LOG",
            servers=("https://api.together.ai/v1",),
            auth={"bearerAuth": Bearer(api_key, env="TOGETHER_API_KEY", argument="api_key")},
            security=(("bearerAuth",),),
            version="4.1.0",
            **options,
        )

    @classmethod
    def from_registry(cls, record: object, **options: Unpack[AsyncClientOptions]) -> Self:
        """A client of the server that a registry record names.

        Args:
            record: A mapping, or a record of this or another package.
            options: Constructor arguments of the client.

        Raises:
            APIError: The record names no host.
        """
        client = cls(**options)
        return client._copy(registered(client._sender.state, record, _REGISTRY))

    @property
    def model(self) -> str | None:
        """Name of the model that the registry record describes, None without a record."""
        return self._sender.state.model

    @cached_property
    def beta(self) -> AsyncBeta:
        """Methods of `client.beta`."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self._sender)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Methods of `client.audio`."""
        from .resources.audio import AsyncAudio

        return AsyncAudio(self._sender)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Videos generated from text, images and sound."""
        from .resources.videos import AsyncVideos

        return AsyncVideos(self._sender)

    @cached_property
    def chat(self) -> AsyncChat:
        """Methods of `client.chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._sender)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Text that a model continues."""
        from .resources.completions import AsyncCompletions

        return AsyncCompletions(self._sender)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Texts as vectors."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._sender)

    @cached_property
    def models(self) -> AsyncModels:
        """Models that can be called, and custom weights."""
        from .resources.models import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def images(self) -> AsyncImages:
        """Images generated from text."""
        from .resources.images import AsyncImages

        return AsyncImages(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files for fine-tuning, evaluations and batches."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Jobs that train a model further."""
        from .resources.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._sender)

    @cached_property
    def rerank(self) -> AsyncRerank:
        """Documents ordered by relevance."""
        from .resources.rerank import AsyncRerank

        return AsyncRerank(self._sender)

    @cached_property
    def endpoints(self) -> AsyncEndpoints:
        """Where endpoints can run."""
        from .resources.endpoints import AsyncEndpoints

        return AsyncEndpoints(self._sender)

    @cached_property
    def code_interpreter(self) -> AsyncCodeInterpreter:
        """Code run in sessions."""
        from .resources.code_interpreter import AsyncCodeInterpreter

        return AsyncCodeInterpreter(self._sender)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Jobs that answer every request of a file."""
        from .resources.batches import AsyncBatches

        return AsyncBatches(self._sender)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Models judged by another model."""
        from .resources.evals import AsyncEvals

        return AsyncEvals(self._sender)
