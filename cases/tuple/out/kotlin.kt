/** What `case/tuple` takes. */
@Serializable(with = CaseTupleParamsSerializer::class)
data class CaseTupleParams(
    val pair: Tuple2<String, Long>,
    val triple: Tuple3<Tuple2<Double, Double>, Boolean?, List<String>>,
    val one: Tuple1<UByte>,
)

/** What `case/tuple` gives. */
@Serializable(with = CaseTupleResultSerializer::class)
class CaseTupleResult {
    override fun equals(other: Any?): Boolean = other is CaseTupleResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseTupleResult()"
}

// command: 19 lines, sha256 9c754824294f

// codecs: 20 lines, sha256 7e0bb3e35703
