/** What `case/constraints-bytes` takes. */
@Serializable(with = CaseConstraintsBytesParamsSerializer::class)
data class CaseConstraintsBytesParams(
    /** 1 to 3 bytes. */
    val blob: Bytes,
    /** Exactly 4 bytes. */
    val hash: Bytes? = null,
)

/** What `case/constraints-bytes` gives. */
@Serializable(with = CaseConstraintsBytesResultSerializer::class)
class CaseConstraintsBytesResult {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsBytesResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsBytesResult()"
}

// command: 19 lines, sha256 8536ebd0aac2

internal object CaseConstraintsBytesParamsSerializer : RecordSerializer<CaseConstraintsBytesParams>("CaseConstraintsBytesParams") {
    override fun WireFields<CaseConstraintsBytesParams>.declare() {
        required("blob", WireBytes(minLength = 1, maxLength = 3)) { it.blob }
        optional("hash", WireBytes(minLength = 4, maxLength = 4)) { it.hash }
    }

    override fun make(values: Values): CaseConstraintsBytesParams =
        CaseConstraintsBytesParams(
            blob = values[0],
            hash = values[1],
        )
}

internal object CaseConstraintsBytesResultSerializer : RecordSerializer<CaseConstraintsBytesResult>("CaseConstraintsBytesResult") {
    override fun WireFields<CaseConstraintsBytesResult>.declare() = Unit

    override fun make(values: Values): CaseConstraintsBytesResult = CaseConstraintsBytesResult()
}
