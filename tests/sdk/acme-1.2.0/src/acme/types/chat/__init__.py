from .completion import Completion as Completion
from .completion_chunk import CompletionChunk as CompletionChunk
from .completion_create_params import CompletionCreateParams as CompletionCreateParams
from .message_param import MessageParam as MessageParam
