/** Account. */
@Serializable(with = AccountSerializer::class)
data class Account(
    /** Label. */
    val label: String,
    /** Password. */
    val password: String,
) {
    override fun toString(): String = "Account(label=$label, password=***)"
}

/** Strict. */
@Serializable(with = StrictSerializer::class)
data class Strict(
    /** Known. */
    val known: String,
)

/** Keys. */
@Serializable(with = KeysSerializer::class)
data class Keys(
    /** List. */
    val list: Words,
) {
    override fun toString(): String = "Keys(list=***)"
}

/** Words. */
typealias Words = List<String>

/** Kind. */
@Serializable(with = KindSerializer::class)
enum class Kind(
    /** As on the wire. */
    val wireName: String,
) {
    /** Kind one. */
    KIND_ONE("kind-one"),

    /** Kind two. */
    KIND_TWO("kind-two"),
}

/** Inline. */
@Serializable(with = InlineSerializer::class)
data class Inline(
    /** Open. */
    val open: String,
    /** Shut. */
    val shut: String,
) {
    override fun toString(): String = "Inline(open=$open, shut=***)"
}

/** What `case/sensitive-records` takes. */
@Serializable(with = CaseSensitiveRecordsParamsSerializer::class)
data class CaseSensitiveRecordsParams(
    /** User. */
    val user: String,
    /** Account. */
    val account: Account,
    /** Accounts. */
    val accounts: List<Account>,
    /** Vault. */
    val vault: Account,
    /** Keys. */
    val keys: Keys,
    /** Inline. */
    val inline: Inline,
    /** Kind. */
    val kind: Kind,
    /** Strict. */
    val strict: Strict,
) {
    override fun toString(): String = "CaseSensitiveRecordsParams(user=$user, account=$account, accounts=$accounts, vault=***, keys=$keys, inline=$inline, kind=***, strict=***)"
}

/** What `case/sensitive-records` gives. */
@Serializable(with = CaseSensitiveRecordsResultSerializer::class)
class CaseSensitiveRecordsResult {
// types: 6 more lines, sha256 96282dfa95c7

// command: 15 lines, sha256 0e53b0c85c8b

// codecs: 82 lines, sha256 0ac8cce38090
