/** What `case/sensitive-scalars` takes. */
@Serializable(with = CaseSensitiveScalarsParamsSerializer::class)
data class CaseSensitiveScalarsParams(
    val user: String,
    val text: String,
    val blob: Bytes,
    val count: Int,
    val ratio: Double,
    val big: Long,
    val id: Uuid,
    val day: LocalDate,
    val at: Instant,
    val home: Url,
) {
    override fun toString(): String = "CaseSensitiveScalarsParams(user=$user, text=***, blob=***, count=***, ratio=***, big=***, id=***, day=***, at=***, home=***)"
}

/** What `case/sensitive-scalars` gives. */
@Serializable(with = CaseSensitiveScalarsResultSerializer::class)
class CaseSensitiveScalarsResult {
    override fun equals(other: Any?): Boolean = other is CaseSensitiveScalarsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSensitiveScalarsResult()"
}

// command: 19 lines, sha256 7cf501648ee6

internal object CaseSensitiveScalarsParamsSerializer : RecordSerializer<CaseSensitiveScalarsParams>("CaseSensitiveScalarsParams") {
    override fun WireFields<CaseSensitiveScalarsParams>.declare() {
        required("user", WireString()) { it.user }
        required("text", WireSensitive(WireString())) { it.text }
        required("blob", WireSensitive(WireBytes())) { it.blob }
        required("count", WireSensitive(WireInt32())) { it.count }
        required("ratio", WireSensitive(WireFloat64())) { it.ratio }
        required("big", WireSensitive(WireInt64())) { it.big }
        required("id", WireSensitive(WireUuid)) { it.id }
        required("day", WireSensitive(WireDate)) { it.day }
        required("at", WireSensitive(WireDateTime)) { it.at }
        required("home", WireSensitive(WireUrl)) { it.home }
    }

    override fun make(values: Values): CaseSensitiveScalarsParams =
        CaseSensitiveScalarsParams(
            user = values[0],
            text = values[1],
            blob = values[2],
            count = values[3],
            ratio = values[4],
            big = values[5],
            id = values[6],
            day = values[7],
            at = values[8],
            home = values[9],
        )
}

internal object CaseSensitiveScalarsResultSerializer : RecordSerializer<CaseSensitiveScalarsResult>("CaseSensitiveScalarsResult") {
    override fun WireFields<CaseSensitiveScalarsResult>.declare() = Unit

    override fun make(values: Values): CaseSensitiveScalarsResult = CaseSensitiveScalarsResult()
}
