"""Models of `client.code_interpreter`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import BYTES, TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty


@record
class DisplayorExecuteOutput(Record):
    """Something that the code displayed, or the value of its last line.

    Attributes:
        data: The same thing in one or more formats, by media type.
        type: Whether it was displayed or is the value of the last line.
    """

    data: DisplayorExecuteOutputData
    type: Literal["display_data", "execute_result"]


Error: TypeAlias = str | dict[str, Any]
"""What went wrong: a text, or an object that says more."""


@record
class ErrorOutput(Record):
    """An error that the code raised.

    Attributes:
        data: The error as Python prints it.
        type: Always `error`.
    """

    data: str
    type: Literal["error"]


@record
class ExecuteRequest(Record):
    """Code to run.

    Attributes:
        code: The code.
        files: Files to put beside the code before it runs.
        language: Language of the code; Python is the one there is. Default: `"python"`.
        session_id: Id of the session to run in, which keeps variables and files of earlier runs; a new one if not
            given.
    """

    code: str
    files: list[ExecuteRequestFile] | None = None
    language: Literal["python"]
    session_id: str | None = None


@record
class SuccessfulExecution(Record):
    """The code was run.

    Attributes:
        errors: Nothing went wrong with the request.
        data: What came of it.
    """

    errors: None
    data: SuccessfulExecutionData


@record
class FailedExecution(Record):
    """The code could not be run.

    Attributes:
        data: There is no output.
        errors: What went wrong.
    """

    data: None
    errors: list[Error]


ExecuteResponse: TypeAlias = Annotated[
    SuccessfulExecution | FailedExecution, ByProperty("errors", {None: SuccessfulExecution}, other=FailedExecution)
]
"""What running the code came to."""


@record
class StreamOutput(Record):
    """Text that the code printed.

    Attributes:
        data: The text.
        type: Which of the two channels it was printed to.
    """

    data: str
    type: Literal["stdout", "stderr"]


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
    """Open sessions of the code interpreter.

    Attributes:
        errors: What went wrong, if anything did.
        data: The reply proper.
    """

    errors: list[Error] | None = None
    data: SessionListResponseData | None = None


@record
class DisplayorExecuteOutputData(Record):
    """The same thing in one or more formats, by media type.

    Attributes:
        application_geo_json: A map as GeoJSON.
        application_javascript: JavaScript source.
        application_json: JSON.
        application_pdf: A PDF file.
        application_vnd_vega_v5_json: A Vega chart.
        application_vnd_vegalite_v4_json: A Vega-Lite chart.
        image_gif: A GIF image.
        image_jpeg: A JPEG image.
        image_png: A PNG image.
        image_svg_xml: An SVG drawing.
        text_html: HTML.
        text_latex: LaTeX.
        text_markdown: Markdown.
        text_plain: Plain text.
    """

    application_geo_json: dict[str, Any] | None = field("application/geo+json", default=None)
    application_javascript: str | None = field("application/javascript", default=None)
    application_json: dict[str, Any] | None = field("application/json", default=None)
    application_pdf: bytes | None = field("application/pdf", BYTES, default=None)
    application_vnd_vega_v5_json: dict[str, Any] | None = field("application/vnd.vega.v5+json", default=None)
    application_vnd_vegalite_v4_json: dict[str, Any] | None = field("application/vnd.vegalite.v4+json", default=None)
    image_gif: bytes | None = field("image/gif", BYTES, default=None)
    image_jpeg: bytes | None = field("image/jpeg", BYTES, default=None)
    image_png: bytes | None = field("image/png", BYTES, default=None)
    image_svg_xml: str | None = field("image/svg+xml", default=None)
    text_html: str | None = field("text/html", default=None)
    text_latex: str | None = field("text/latex", default=None)
    text_markdown: str | None = field("text/markdown", default=None)
    text_plain: str | None = field("text/plain", default=None)


@record
class ExecuteRequestFile(Record):
    """A file for the code to work with.

    Attributes:
        content: What the file holds.
        encoding: How `content` stands for it: as it is, or as base64 text.
        name: Name of the file.
    """

    content: str
    encoding: Literal["string", "base64"]
    name: str


@record
class SuccessfulExecutionData(Record):
    """What came of it.

    Attributes:
        outputs: Outputs in their order.
        session_id: Id of the session that the code ran in, to run more in it.
    """

    outputs: list[InterpreterOutput]
    session_id: str


@record
class SessionListResponseData(Record):
    """The reply proper.

    Attributes:
        sessions: The sessions.
    """

    sessions: list[SessionListResponseDataSession]


@record
class SessionListResponseDataSession(Record):
    """A session.

    Attributes:
        execute_count: How many times code was run in it.
        expires_at: When it closes unless used before.
        id: Id of the session.
        last_execute_at: When code was last run in it.
        started_at: When it was opened.
    """

    execute_count: int
    expires_at: dt.datetime = field("expires_at", TIME)
    id: str
    last_execute_at: dt.datetime = field("last_execute_at", TIME)
    started_at: dt.datetime = field("started_at", TIME)
