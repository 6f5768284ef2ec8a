@Serializable(with = BlockSerializer::class)
sealed interface Block {
    data class Text(
        val content: archc.sdk.commands.case_.unionOpenAdjacent.Text,
    ) : Block

    data object Rule : Block

    /** A variant that this version does not know. */
    data class Unknown(
        /** Its tag. */
        val tag: String,
        /** The whole object as it came, tag included; it is written as it is. */
        val raw: JsonObject,
    ) : Block
}

typealias Text = String

/** What `case/union-open-adjacent` takes. */
@Serializable(with = CaseUnionOpenAdjacentParamsSerializer::class)
data class CaseUnionOpenAdjacentParams(
    val value: Block,
)

/** What `case/union-open-adjacent` gives. */
@Serializable(with = CaseUnionOpenAdjacentResultSerializer::class)
class CaseUnionOpenAdjacentResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionOpenAdjacentResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionOpenAdjacentResult()"
}

// command: 19 lines, sha256 db3492af22ba

// codecs: 32 lines, sha256 da26217f7a64
