"""Lists of objects, and of lists of them."""


class Row(wire.Record):
    id: wire.Int64
    note: wire.Omittable[wire.Text] = None


class CaseArrayOfRecordsParams(wire.Record):
    """What `case/array-of-records` takes."""

    rows: list[Row]
    pages: wire.Omittable[list[list[Row]]] = None


class CaseArrayOfRecordsResult(wire.Record):
    """What `case/array-of-records` gives."""


CaseArrayOfRecordsHandler = wire.Handler[CaseArrayOfRecordsParams, CaseArrayOfRecordsResult]
"""What implements `case/array-of-records`."""

COMMAND = wire.Command(
    "case/array-of-records",
    CaseArrayOfRecordsParams,
    CaseArrayOfRecordsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/array-of-records`."""
