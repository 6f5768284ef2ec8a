typealias Id = Long

typealias Ids = List<Id>

typealias Maybe = String?

@Serializable(with = RowSerializer::class)
data class Row(
    val id: Id,
)

typealias Old = Row

@Serializable(with = LetterSerializer::class)
enum class Letter(
    /** As on the wire. */
    val wireName: String,
) {
    A("a"),
    B("b"),
}

/** What `case/alias` takes. */
@Serializable(with = CaseAliasParamsSerializer::class)
data class CaseAliasParams(
    val id: Id,
    val ids: Ids,
    val maybe: Maybe,
    val row: Old,
    val letter: Letter = Letter.B,
    val optionalMaybe: Field<Maybe> = Field.Absent,
)

/** What `case/alias` gives. */
@Serializable(with = CaseAliasResultSerializer::class)
class CaseAliasResult {
    override fun equals(other: Any?): Boolean = other is CaseAliasResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseAliasResult()"
}

// command: 19 lines, sha256 ed1eb2dd279f

// codecs: 41 lines, sha256 60d21bcd2349
