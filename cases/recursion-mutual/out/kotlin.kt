@Serializable(with = FolderSerializer::class)
data class Folder(
    val entries: List<Entry>,
)

@Serializable(with = EntrySerializer::class)
data class Entry(
    val name: String,
    val `in`: Folder? = null,
)

/** What `case/recursion-mutual` takes. */
@Serializable(with = CaseRecursionMutualParamsSerializer::class)
data class CaseRecursionMutualParams(
    val folder: Folder,
)

/** What `case/recursion-mutual` gives. */
@Serializable(with = CaseRecursionMutualResultSerializer::class)
class CaseRecursionMutualResult {
    override fun equals(other: Any?): Boolean = other is CaseRecursionMutualResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecursionMutualResult()"
}

// command: 19 lines, sha256 92b5ebcaa4fd

// codecs: 40 lines, sha256 515afa9d6e6c
