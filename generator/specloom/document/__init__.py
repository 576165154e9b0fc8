"""Descriptions as one plain tree in one spelling. Knows OpenAPI and JSON Schema; not what a client is."""

from specloom.document.codes import CODES as CODES
from specloom.document.document import Document as Document
from specloom.document.load import load as load
from specloom.document.load import load_source as load_source
from specloom.document.node import DocumentNode as DocumentNode
from specloom.document.registry_schema import combined_schema as combined_schema
