"""Generated files on disk: compares them with a package, and replaces them all at once or not at all."""

from specloom.write.disk import FileChange as FileChange
from specloom.write.disk import changes as changes
from specloom.write.disk import lay_out as lay_out
from specloom.write.disk import remove as remove
from specloom.write.disk import remove_folder as remove_folder
from specloom.write.disk import remove_text as remove_text
from specloom.write.disk import restore as restore
from specloom.write.disk import same_text as same_text
from specloom.write.disk import strangers as strangers
from specloom.write.disk import write as write
from specloom.write.disk import write_in_place as write_in_place
from specloom.write.disk import write_lines as write_lines
from specloom.write.disk import write_text as write_text
from specloom.write.manifest import MANIFEST as MANIFEST
from specloom.write.manifest import Manifest as Manifest
from specloom.write.manifest import parse_manifest as parse_manifest
from specloom.write.manifest import read_manifest as read_manifest
from specloom.write.paths import stays_inside as stays_inside
from specloom.write.unified import unified as unified
