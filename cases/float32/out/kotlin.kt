/** What `case/float32` takes. */
@Serializable(with = CaseFloat32ParamsSerializer::class)
data class CaseFloat32Params(
    val value: Float,
)

/** What `case/float32` gives. */
@Serializable(with = CaseFloat32ResultSerializer::class)
class CaseFloat32Result {
    override fun equals(other: Any?): Boolean = other is CaseFloat32Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseFloat32Result()"
}

// command: 19 lines, sha256 262fa2fbfdf2

// codecs: 16 lines, sha256 91af962c5b69
