from .chat import ChatResource
