"""A union whose content lies under a key of its own."""


class EventMovedContent(wire.Record):
    """What EventMoved holds."""

    x: wire.Int32
    """X."""

    y: wire.Int32
    """Y."""


class EventMoved(wire.Record):
    """Moved: a variant of Event."""

    type: Literal["moved"] = "moved"
    """Tells the variants apart."""

    data: EventMovedContent
    """What the variant holds."""


class EventRenamed(wire.Record):
    """Renamed: a variant of Event."""

    type: Literal["renamed"] = "renamed"
    """Tells the variants apart."""

    data: Text
    """What the variant holds."""


class EventTagged(wire.Record):
    """Tagged: a variant of Event."""

    type: Literal["tagged"] = "tagged"
    """Tells the variants apart."""

    data: Texts
    """What the variant holds."""


class EventDeleted(wire.Record):
    """Deleted: a variant of Event."""

    type: Literal["deleted"] = "deleted"
    """Tells the variants apart."""


class EventCleared(wire.Record):
    """Cleared: a variant of Event."""

    type: Literal["cleared"] = "cleared"
    """Tells the variants apart."""

    data: MaybeText
    """What the variant holds."""


class EventCounted(wire.Record):
    """Counted: a variant of Event."""

    type: Literal["counted"] = "counted"
    """Tells the variants apart."""

    data: Long
    """What the variant holds."""


class EventLevelled(wire.Record):
    """Levelled: a variant of Event."""

    type: Literal["levelled"] = "levelled"
    """Tells the variants apart."""

    data: Level
    """What the variant holds."""


# types: 61 more lines, sha256 11f13259b287
