"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class TagResourceRequest(Record):
    arn: str | None = None


@record
class CreateInvoiceRequest(Record):
    total: int


@record
class CreateInvoiceMultipartRequest(Record):
    scan: FileInput = field("scan", UPLOAD)


@record
class CreateInvoiceXMLRequest(Record):
    sum: int | None = None


@record
class CreateInvoiceResponse(Record):
    id: str | None = None


@record
class CreateInvoiceEvent(Record):
    step: int | None = None


@record
class TagResourceRequestBody(Record):
    label: str | None = None


@record
class AddLabelsRequest(Record):
    name: str
