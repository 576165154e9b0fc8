"""IR to Python text: annotations, literals, docstrings. The only place where a string of a description becomes code."""

from specloom.spell.book import Book as Book
from specloom.spell.book import Home as Home
from specloom.spell.codecs import Codec as Codec
from specloom.spell.codecs import codec as codec
from specloom.spell.codecs import spell_codec as spell_codec
from specloom.spell.docstrings import Section as Section
from specloom.spell.docstrings import docstring as docstring
from specloom.spell.imports import ImportLine as ImportLine
from specloom.spell.imports import Imports as Imports
from specloom.spell.imports import Page as Page
from specloom.spell.imports import Scope as Scope
from specloom.spell.imports import reexports as reexports
from specloom.spell.literals import identifier as identifier
from specloom.spell.literals import literal as literal
from specloom.spell.literals import text as text
from specloom.spell.literals import tuple_of_texts as tuple_of_texts
from specloom.spell.markup import first_sentence as first_sentence
from specloom.spell.markup import readable as readable
from specloom.spell.reading import joined as joined
from specloom.spell.reading import optional as optional
from specloom.spell.reading import spell_field as spell_field
from specloom.spell.reading import spell_read as spell_read
from specloom.spell.sending import is_sent_differently as is_sent_differently
from specloom.spell.sending import mapping as mapping
from specloom.spell.sending import spell_argument as spell_argument
from specloom.spell.sending import spell_sent as spell_sent
