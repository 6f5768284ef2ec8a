/** Event. */
@Serializable(with = EventSerializer::class)
sealed interface Event {
    /** Moved. */
    data class Moved(
        /** X. */
        val x: Int,
        /** Y. */
        val y: Int,
    ) : Event

    /** Renamed. */
    data class Renamed(
        /** What the variant holds. */
        val content: Text,
    ) : Event

    /** Tagged. */
    data class Tagged(
        /** What the variant holds. */
        val content: Texts,
    ) : Event

    /** Deleted. */
    data object Deleted : Event

    /** Cleared. */
    data class Cleared(
        /** What the variant holds. */
        val content: MaybeText,
    ) : Event

    /** Counted. */
    data class Counted(
        /** What the variant holds. */
        val content: Long,
    ) : Event

    /** Levelled. */
    data class Levelled(
        /** What the variant holds. */
        val content: Level,
    ) : Event
}

/** Text. */
typealias Text = String

/** Texts. */
typealias Texts = List<String>

/** Maybe text. */
typealias MaybeText = String?

/** Long. */
typealias Long = kotlin.Long

/** Level. */
@Serializable(with = LevelSerializer::class)
enum class Level(
    /** As on the wire. */
    val wireName: String,
) {
    /** Low. */
    LOW("low"),

    /** High. */
    HIGH("high"),
}

/** What `case/union-adjacent` takes. */
@Serializable(with = CaseUnionAdjacentParamsSerializer::class)
data class CaseUnionAdjacentParams(
    /** Event. */
    val event: Event,
)

/** What `case/union-adjacent` gives. */
@Serializable(with = CaseUnionAdjacentResultSerializer::class)
class CaseUnionAdjacentResult {
// types: 6 more lines, sha256 c2074b288bbf

// command: 14 lines, sha256 93e01533524c

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
