"""Bytes to plain data, and JSON pointers to lines. Knows YAML and JSON; not what the data mean."""

from specloom.source.codes import CODES as CODES
from specloom.source.read import SourceText as SourceText
from specloom.source.read import parse as parse
from specloom.source.read import read as read
