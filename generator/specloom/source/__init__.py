"""Reads bytes as plain data, and maps JSON pointers to lines. Not concerned with the meaning of the data."""

from specloom.source.codes import CODES as CODES
from specloom.source.read import SourceText as SourceText
from specloom.source.read import parse as parse
from specloom.source.read import read as read
