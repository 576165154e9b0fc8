"""Loads descriptions as one plain tree, upgraded to the keywords of OpenAPI 3.1 and JSON Schema 2020-12.
Not concerned with clients.
"""

from specloom.document.codes import CODES as CODES
from specloom.document.document import Document as Document
from specloom.document.load import ExternalRefs as ExternalRefs
from specloom.document.load import load as load
from specloom.document.load import load_source as load_source
from specloom.document.node import DocumentNode as DocumentNode
from specloom.document.registry_schema import combined_schema as combined_schema
