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
    from .resources.chat import AsyncChat, Chat
    from .resources.code_interpreter import AsyncCodeInterpreter, CodeInterpreter
    from .resources.completions import AsyncCompletions, Completions
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.endpoints import AsyncEndpoints, Endpoints
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.hardware import AsyncHardware, Hardware
    from .resources.images import AsyncImages, Images
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.models import AsyncModels, Models
    from .resources.rerank import AsyncRerank, Rerank

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


class Golden(SyncClient):
    """Client of the Together APIs.

    Chat, language, image, speech, embedding and rerank models behind one address, with fine-tuning, files and
    endpoints.

    Args:
        api_key: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_API_KEY`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.together.xyz/v1`.
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
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.together.xyz/v1",),
            auth={"bearerAuth": Bearer(api_key, env="GOLDEN_API_KEY", argument="api_key")},
            security=(("bearerAuth",),),
            version="2.0.0",
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
    def chat(self) -> Chat:
        """Methods of `client.chat`."""
        from .resources.chat import Chat

        return Chat(self._sender)

    @cached_property
    def completions(self) -> Completions:
        """Methods of `client.completions`."""
        from .resources.completions import Completions

        return Completions(self._sender)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Methods of `client.embeddings`."""
        from .resources.embeddings import Embeddings

        return Embeddings(self._sender)

    @cached_property
    def models(self) -> Models:
        """Methods of `client.models`."""
        from .resources.models import Models

        return Models(self._sender)

    @cached_property
    def jobs(self) -> Jobs:
        """Methods of `client.jobs`."""
        from .resources.jobs import Jobs

        return Jobs(self._sender)

    @cached_property
    def images(self) -> Images:
        """Methods of `client.images`."""
        from .resources.images import Images

        return Images(self._sender)

    @cached_property
    def files(self) -> Files:
        """Methods of `client.files`."""
        from .resources.files import Files

        return Files(self._sender)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Methods of `client.fine_tuning`."""
        from .resources.fine_tuning import FineTuning

        return FineTuning(self._sender)

    @cached_property
    def rerank(self) -> Rerank:
        """Methods of `client.rerank`."""
        from .resources.rerank import Rerank

        return Rerank(self._sender)

    @cached_property
    def audio(self) -> Audio:
        """Methods of `client.audio`."""
        from .resources.audio import Audio

        return Audio(self._sender)

    @cached_property
    def endpoints(self) -> Endpoints:
        """Methods of `client.endpoints`."""
        from .resources.endpoints import Endpoints

        return Endpoints(self._sender)

    @cached_property
    def hardware(self) -> Hardware:
        """Methods of `client.hardware`."""
        from .resources.hardware import Hardware

        return Hardware(self._sender)

    @cached_property
    def code_interpreter(self) -> CodeInterpreter:
        """Methods of `client.code_interpreter`."""
        from .resources.code_interpreter import CodeInterpreter

        return CodeInterpreter(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of the Together APIs.

    Chat, language, image, speech, embedding and rerank models behind one address, with fine-tuning, files and
    endpoints.

    Args:
        api_key: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_API_KEY`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.together.xyz/v1`.
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
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.together.xyz/v1",),
            auth={"bearerAuth": Bearer(api_key, env="GOLDEN_API_KEY", argument="api_key")},
            security=(("bearerAuth",),),
            version="2.0.0",
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
    def chat(self) -> AsyncChat:
        """Methods of `client.chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._sender)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Methods of `client.completions`."""
        from .resources.completions import AsyncCompletions

        return AsyncCompletions(self._sender)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Methods of `client.embeddings`."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._sender)

    @cached_property
    def models(self) -> AsyncModels:
        """Methods of `client.models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Methods of `client.jobs`."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._sender)

    @cached_property
    def images(self) -> AsyncImages:
        """Methods of `client.images`."""
        from .resources.images import AsyncImages

        return AsyncImages(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Methods of `client.files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Methods of `client.fine_tuning`."""
        from .resources.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._sender)

    @cached_property
    def rerank(self) -> AsyncRerank:
        """Methods of `client.rerank`."""
        from .resources.rerank import AsyncRerank

        return AsyncRerank(self._sender)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Methods of `client.audio`."""
        from .resources.audio import AsyncAudio

        return AsyncAudio(self._sender)

    @cached_property
    def endpoints(self) -> AsyncEndpoints:
        """Methods of `client.endpoints`."""
        from .resources.endpoints import AsyncEndpoints

        return AsyncEndpoints(self._sender)

    @cached_property
    def hardware(self) -> AsyncHardware:
        """Methods of `client.hardware`."""
        from .resources.hardware import AsyncHardware

        return AsyncHardware(self._sender)

    @cached_property
    def code_interpreter(self) -> AsyncCodeInterpreter:
        """Methods of `client.code_interpreter`."""
        from .resources.code_interpreter import AsyncCodeInterpreter

        return AsyncCodeInterpreter(self._sender)
