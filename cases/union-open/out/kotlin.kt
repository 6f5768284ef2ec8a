@Serializable(with = BlockSerializer::class)
sealed interface Block {
    data class Text(
        val text: String,
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

/** What `case/union-open` takes. */
@Serializable(with = CaseUnionOpenParamsSerializer::class)
data class CaseUnionOpenParams(
    val value: Block,
    val more: List<Block>? = null,
)

/** What `case/union-open` gives. */
@Serializable(with = CaseUnionOpenResultSerializer::class)
class CaseUnionOpenResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionOpenResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionOpenResult()"
}

// command: 19 lines, sha256 9887ccddf765

internal object BlockSerializer : UnionSerializer<Block>("Block", tag = "kind", unknown = { tag, raw -> Block.Unknown(tag, raw) }) {
    override fun WireVariants<Block>.declare() {
        fields("text", BlockTextSerializer)
        unit("rule", Block.Rule)
    }

    override fun tagOf(value: Block): String? =
        when (value) {
            is Block.Text -> "text"
            is Block.Rule -> "rule"
            is Block.Unknown -> null
        }

    override fun rawOf(value: Block): JsonObject? = (value as? Block.Unknown)?.raw
}

internal object BlockTextSerializer : RecordSerializer<Block.Text>("Block.Text") {
    override fun WireFields<Block.Text>.declare() {
        required("text", WireString()) { it.text }
    }

    override fun make(values: Values): Block.Text =
        Block.Text(
            text = values[0],
        )
}

internal object CaseUnionOpenParamsSerializer : RecordSerializer<CaseUnionOpenParams>("CaseUnionOpenParams") {
    override fun WireFields<CaseUnionOpenParams>.declare() {
        required("value", BlockSerializer) { it.value }
        optional("more", WireList(BlockSerializer)) { it.more }
    }

    override fun make(values: Values): CaseUnionOpenParams =
        CaseUnionOpenParams(
            value = values[0],
            more = values[1],
        )
}

internal object CaseUnionOpenResultSerializer : RecordSerializer<CaseUnionOpenResult>("CaseUnionOpenResult") {
    override fun WireFields<CaseUnionOpenResult>.declare() = Unit

    override fun make(values: Values): CaseUnionOpenResult = CaseUnionOpenResult()
}
