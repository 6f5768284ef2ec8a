@Serializable(with = TreeSerializer::class)
data class Tree(
    val value: List<Tree>,
)

@Serializable(with = DictionarySerializer::class)
data class Dictionary(
    val value: Map<String, Dictionary>,
)

/** What `case/alias-recursive` takes. */
@Serializable(with = CaseAliasRecursiveParamsSerializer::class)
data class CaseAliasRecursiveParams(
    val tree: Tree,
    val dictionary: Dictionary? = null,
)

/** What `case/alias-recursive` gives. */
@Serializable(with = CaseAliasRecursiveResultSerializer::class)
class CaseAliasRecursiveResult {
    override fun equals(other: Any?): Boolean = other is CaseAliasRecursiveResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseAliasRecursiveResult()"
}

// command: 19 lines, sha256 fe28078c1c3b

internal object TreeSerializer : AliasSerializer<Tree, List<Tree>>("Tree", { Tree(it) }, { it.value }) {
    override fun inner(): KSerializer<List<Tree>> = WireList(TreeSerializer)
}

internal object DictionarySerializer : AliasSerializer<Dictionary, Map<String, Dictionary>>("Dictionary", { Dictionary(it) }, { it.value }) {
    override fun inner(): KSerializer<Map<String, Dictionary>> = WireMap(WireString(), DictionarySerializer)
}

internal object CaseAliasRecursiveParamsSerializer : RecordSerializer<CaseAliasRecursiveParams>("CaseAliasRecursiveParams") {
    override fun WireFields<CaseAliasRecursiveParams>.declare() {
        required("tree", TreeSerializer) { it.tree }
        optional("dictionary", DictionarySerializer) { it.dictionary }
    }

    override fun make(values: Values): CaseAliasRecursiveParams =
        CaseAliasRecursiveParams(
            tree = values[0],
            dictionary = values[1],
        )
}

internal object CaseAliasRecursiveResultSerializer : RecordSerializer<CaseAliasRecursiveResult>("CaseAliasRecursiveResult") {
    override fun WireFields<CaseAliasRecursiveResult>.declare() = Unit

    override fun make(values: Values): CaseAliasRecursiveResult = CaseAliasRecursiveResult()
}
