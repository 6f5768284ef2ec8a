@Serializable(with = InnerSerializer::class)
data class Inner(
    val leaf: String,
    val count: ULong? = null,
)

@Serializable(with = MiddleSerializer::class)
data class Middle(
    val inner: Inner,
)

@Serializable(with = OuterSerializer::class)
data class Outer(
    val middle: Middle,
    val name: String,
    val second: Middle? = null,
)

/** What `case/record-nested` takes. */
@Serializable(with = CaseRecordNestedParamsSerializer::class)
data class CaseRecordNestedParams(
    val outer: Outer,
)

/** What `case/record-nested` gives. */
@Serializable(with = CaseRecordNestedResultSerializer::class)
class CaseRecordNestedResult {
    override fun equals(other: Any?): Boolean = other is CaseRecordNestedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecordNestedResult()"
}

// command: 19 lines, sha256 f899bc84e4b7

// codecs: 55 lines, sha256 d4e635c2b8c2
