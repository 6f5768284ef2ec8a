/** What `case/int53` takes. */
@Serializable(with = CaseInt53ParamsSerializer::class)
data class CaseInt53Params(
    val value: Long,
)

/** What `case/int53` gives. */
@Serializable(with = CaseInt53ResultSerializer::class)
class CaseInt53Result {
    override fun equals(other: Any?): Boolean = other is CaseInt53Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseInt53Result()"
}

// command: 19 lines, sha256 bcb466af9c4c

// codecs: 16 lines, sha256 03c0032ea9be
