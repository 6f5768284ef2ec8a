"""A union whose content lies under a key of its own."""


class EventMovedContent(wire.Record):
    x: wire.Int32
    y: wire.Int32


class EventMoved(wire.Record):
    type: Literal["moved"] = "moved"
    data: EventMovedContent


class EventRenamed(wire.Record):
    type: Literal["renamed"] = "renamed"
    data: Text


class EventTagged(wire.Record):
    type: Literal["tagged"] = "tagged"
    data: Texts


class EventDeleted(wire.Record):
    type: Literal["deleted"] = "deleted"


class EventCleared(wire.Record):
    type: Literal["cleared"] = "cleared"
    data: MaybeText


class EventCounted(wire.Record):
    type: Literal["counted"] = "counted"
    data: Long


class EventLevelled(wire.Record):
    type: Literal["levelled"] = "levelled"
    data: Level


Event = TypeAliasType(
    "Event",
    Annotated[
        EventMoved
        | EventRenamed
        | EventTagged
        | EventDeleted
        | EventCleared
        | EventCounted
        | EventLevelled,
        wire.Tagged(
            "type",
            "moved",
            "renamed",
            "tagged",
            "deleted",
            "cleared",
            "counted",
            "levelled",
        ),
    ],
)


Text = TypeAliasType("Text", "wire.Text")


Texts = TypeAliasType("Texts", "list[wire.Text]")


MaybeText = TypeAliasType("MaybeText", "wire.Text | None")


Long = TypeAliasType("Long", "wire.Int64")


Level = TypeAliasType("Level", Literal["low", "high"])

# types: 24 more lines, sha256 a4c55e66de3b
