/** What `case/float64` takes. */
@Serializable(with = CaseFloat64ParamsSerializer::class)
data class CaseFloat64Params(
    val value: Double,
)

/** What `case/float64` gives. */
@Serializable(with = CaseFloat64ResultSerializer::class)
class CaseFloat64Result {
    override fun equals(other: Any?): Boolean = other is CaseFloat64Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseFloat64Result()"
}

// command: 19 lines, sha256 8a096ea875f4

// codecs: 16 lines, sha256 cd091089c34a
