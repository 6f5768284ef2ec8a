// peer.spec.json

@Serializable(with = RowSerializer::class)
data class Row(
    val theirs: Boolean,
)

/** What `case/same-type-names/peer` takes. */
@Serializable(with = CaseSameTypeNamesPeerParamsSerializer::class)
data class CaseSameTypeNamesPeerParams(
    val row: Row,
)

/** What `case/same-type-names/peer` gives. */
@Serializable(with = CaseSameTypeNamesPeerResultSerializer::class)
class CaseSameTypeNamesPeerResult {
    override fun equals(other: Any?): Boolean = other is CaseSameTypeNamesPeerResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSameTypeNamesPeerResult()"
}

// command: 19 lines, sha256 1cac3148c151

// codecs: 27 lines, sha256 9f3f31bd899e

// spec.json

@Serializable(with = RowSerializer::class)
data class Row(
    val mine: Long,
)

/** What `case/same-type-names` takes. */
@Serializable(with = CaseSameTypeNamesParamsSerializer::class)
data class CaseSameTypeNamesParams(
    val row: Row,
    val theirs: archc.sdk.commands.case_.sameTypeNames.peer.Row,
)

/** What `case/same-type-names` gives. */
@Serializable(with = CaseSameTypeNamesResultSerializer::class)
class CaseSameTypeNamesResult {
    override fun equals(other: Any?): Boolean = other is CaseSameTypeNamesResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSameTypeNamesResult()"
}

// command: 19 lines, sha256 a8c920b46abf

// codecs: 29 lines, sha256 07d74032d1df
