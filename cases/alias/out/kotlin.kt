/** Id. */
typealias Id = Long

/** Ids. */
typealias Ids = List<Id>

/** Maybe. */
typealias Maybe = String?

/** Row. */
@Serializable(with = RowSerializer::class)
data class Row(
    /** Id. */
    val id: Id,
)

/** Old. */
typealias Old = Row

/** Letter. */
@Serializable(with = LetterSerializer::class)
enum class Letter(
    /** As on the wire. */
    val wireName: String,
) {
    /** A. */
    A("a"),

    /** B. */
    B("b"),
}

/** What `case/alias` takes. */
@Serializable(with = CaseAliasParamsSerializer::class)
data class CaseAliasParams(
    /** Id. */
    val id: Id,
    /** Ids. */
    val ids: Ids,
    /** Maybe. */
    val maybe: Maybe,
    /** Row. */
    val row: Old,
    /** Letter. */
    val letter: Letter = Letter.B,
    /** Optional maybe. */
    val optionalMaybe: Field<Maybe> = Field.Absent,
)

/** What `case/alias` gives. */
@Serializable(with = CaseAliasResultSerializer::class)
class CaseAliasResult {
    override fun equals(other: Any?): Boolean = other is CaseAliasResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseAliasResult()"
}

// command: 14 lines, sha256 5ec78550371d

// codecs: 41 lines, sha256 60d21bcd2349
