"""Models of `client.code_interpreter`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import BYTES, TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty


@record
class DisplayorExecuteOutput(Record):
    """Something that the code displayed, or the value of its last line."""

    data: DisplayorExecuteOutputData
    """The same thing in one or more formats, by media type."""
    type: Literal["display_data", "execute_result"]
    """Whether it was displayed or is the value of the last line."""


Error: TypeAlias = str | dict[str, Any]
"""What went wrong: a text, or an object that says more."""


@record
class ErrorOutput(Record):
    """An error that the code raised."""

    data: str
    """The error as Python prints it."""
    type: Literal["error"] = "error"
    """Always `error`."""


@record
class ExecuteRequest(Record):
    """Code to run."""

    code: str
    """The code."""
    files: list[ExecuteRequestFile] | None = None
    """Files to put beside the code before it runs."""
    language: Literal["python"] = "python"
    """Language of the code; Python is the one there is. Default: `"python"`."""
    session_id: str | None = None
    """Id of the session to run in, which keeps variables and files of earlier runs; a new one if not given."""


@record
class SuccessfulExecution(Record):
    """The code was run."""

    errors: None
    """Nothing went wrong with the request."""
    data: SuccessfulExecutionData
    """What came of it."""


@record
class FailedExecution(Record):
    """The code could not be run."""

    data: None
    """There is no output."""
    errors: list[Error]
    """What went wrong."""


ExecuteResponse: TypeAlias = Annotated[
    SuccessfulExecution | FailedExecution, ByProperty("errors", {None: SuccessfulExecution}, other=FailedExecution)
]
"""What running the code came to."""


@record
class StreamOutput(Record):
    """Text that the code printed."""

    data: str
    """The text."""
    type: Literal["stdout", "stderr"]
    """Which of the two channels it was printed to."""


InterpreterOutput: TypeAlias = Annotated[
    StreamOutput | ErrorOutput | DisplayorExecuteOutput,
    ByProperty(
        "type",
        {
            "stdout": StreamOutput,
            "stderr": StreamOutput,
            "error": ErrorOutput,
            "display_data": DisplayorExecuteOutput,
            "execute_result": DisplayorExecuteOutput,
        },
    ),
]
"""Something that the code put out."""


@record
class SessionListResponse(Record):
    """Open sessions of the code interpreter."""

    errors: list[Error] | None = None
    """What went wrong, if anything did."""
    data: SessionListResponseData | None = None
    """The reply proper."""


@record
class DisplayorExecuteOutputData(Record):
    """The same thing in one or more formats, by media type."""

    application_geo_json: dict[str, Any] | None = field("application/geo+json", default=None)
    """A map as GeoJSON."""
    application_javascript: str | None = field("application/javascript", default=None)
    """JavaScript source."""
    application_json: dict[str, Any] | None = field("application/json", default=None)
    """JSON."""
    application_pdf: bytes | None = field("application/pdf", BYTES, default=None)
    """A PDF file."""
    application_vnd_vega_v5_json: dict[str, Any] | None = field("application/vnd.vega.v5+json", default=None)
    """A Vega chart."""
    application_vnd_vegalite_v4_json: dict[str, Any] | None = field("application/vnd.vegalite.v4+json", default=None)
    """A Vega-Lite chart."""
    image_gif: bytes | None = field("image/gif", BYTES, default=None)
    """A GIF image."""
    image_jpeg: bytes | None = field("image/jpeg", BYTES, default=None)
    """A JPEG image."""
    image_png: bytes | None = field("image/png", BYTES, default=None)
    """A PNG image."""
    image_svg_xml: str | None = field("image/svg+xml", default=None)
    """An SVG drawing."""
    text_html: str | None = field("text/html", default=None)
    """HTML."""
    text_latex: str | None = field("text/latex", default=None)
    """LaTeX."""
    text_markdown: str | None = field("text/markdown", default=None)
    """Markdown."""
    text_plain: str | None = field("text/plain", default=None)
    """Plain text."""


@record
class ExecuteRequestFile(Record):
    """A file for the code to work with."""

    content: str
    """What the file holds."""
    encoding: Literal["string", "base64"]
    """How `content` stands for it: as it is, or as base64 text."""
    name: str
    """Name of the file."""


@record
class SuccessfulExecutionData(Record):
    """What came of it."""

    outputs: list[InterpreterOutput]
    """Outputs in their order."""
    session_id: str
    """Id of the session that the code ran in, to run more in it."""


@record
class SessionListResponseData(Record):
    """The reply proper."""

    sessions: list[SessionListResponseDataSession]
    """The sessions."""


@record
class SessionListResponseDataSession(Record):
    """A session."""

    execute_count: int
    """How many times code was run in it."""
    expires_at: dt.datetime = field("expires_at", TIME)
    """When it closes unless used before."""
    id: str
    """Id of the session."""
    last_execute_at: dt.datetime = field("last_execute_at", TIME)
    """When code was last run in it."""
    started_at: dt.datetime = field("started_at", TIME)
    """When it was opened."""
