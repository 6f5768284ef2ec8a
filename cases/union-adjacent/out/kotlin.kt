@Serializable(with = EventSerializer::class)
sealed interface Event {
    data class Moved(
        val x: Int,
        val y: Int,
    ) : Event

    data class Renamed(
        val content: Text,
    ) : Event

    data class Tagged(
        val content: Texts,
    ) : Event

    data object Deleted : Event

    data class Cleared(
        val content: MaybeText,
    ) : Event

    data class Counted(
        val content: Long,
    ) : Event

    data class Levelled(
        val content: Level,
    ) : Event
}

typealias Text = String

typealias Texts = List<String>

typealias MaybeText = String?

typealias Long = kotlin.Long

@Serializable(with = LevelSerializer::class)
enum class Level(
    /** As on the wire. */
    val wireName: String,
) {
    LOW("low"),
    HIGH("high"),
}

/** What `case/union-adjacent` takes. */
@Serializable(with = CaseUnionAdjacentParamsSerializer::class)
data class CaseUnionAdjacentParams(
    val event: Event,
)

/** What `case/union-adjacent` gives. */
@Serializable(with = CaseUnionAdjacentResultSerializer::class)
class CaseUnionAdjacentResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionAdjacentResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionAdjacentResult()"
}

// command: 19 lines, sha256 0d989b7c4d68

internal object EventSerializer : UnionSerializer<Event>("Event", tag = "type", contentKey = "data") {
    override fun WireVariants<Event>.declare() {
        fields("moved", EventMovedSerializer)
        content("renamed", WireString(), { Event.Renamed(it) }, { value: Event.Renamed -> value.content })
        content("tagged", WireList(WireString()), { Event.Tagged(it) }, { value: Event.Tagged -> value.content })
        unit("deleted", Event.Deleted)
        content("cleared", WireNullable(WireString()), { Event.Cleared(it) }, { value: Event.Cleared -> value.content })
        content("counted", WireInt64(), { Event.Counted(it) }, { value: Event.Counted -> value.content })
        content("levelled", LevelSerializer, { Event.Levelled(it) }, { value: Event.Levelled -> value.content })
    }

    override fun tagOf(value: Event): String =
        when (value) {
            is Event.Moved -> "moved"
            is Event.Renamed -> "renamed"
            is Event.Tagged -> "tagged"
            is Event.Deleted -> "deleted"
            is Event.Cleared -> "cleared"
            is Event.Counted -> "counted"
            is Event.Levelled -> "levelled"
        }
}

internal object EventMovedSerializer : RecordSerializer<Event.Moved>("Event.Moved") {
    override fun WireFields<Event.Moved>.declare() {
        required("x", WireInt32()) { it.x }
        required("y", WireInt32()) { it.y }
    }

    override fun make(values: Values): Event.Moved =
        Event.Moved(
            x = values[0],
            y = values[1],
        )
}

internal object LevelSerializer : EnumSerializer<Level>("Level", { it.wireName }) {
    override fun values(): List<Level> = Level.entries
}

internal object CaseUnionAdjacentParamsSerializer : RecordSerializer<CaseUnionAdjacentParams>("CaseUnionAdjacentParams") {
    override fun WireFields<CaseUnionAdjacentParams>.declare() {
        required("event", EventSerializer) { it.event }
    }

    override fun make(values: Values): CaseUnionAdjacentParams =
        CaseUnionAdjacentParams(
            event = values[0],
        )
}

internal object CaseUnionAdjacentResultSerializer : RecordSerializer<CaseUnionAdjacentResult>("CaseUnionAdjacentResult") {
    override fun WireFields<CaseUnionAdjacentResult>.declare() = Unit

    override fun make(values: Values): CaseUnionAdjacentResult = CaseUnionAdjacentResult()
}
