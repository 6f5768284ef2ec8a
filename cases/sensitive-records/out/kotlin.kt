@Serializable(with = AccountSerializer::class)
data class Account(
    val label: String,
    /** At least 4 characters. */
    val password: String,
) {
    override fun toString(): String = "Account(label=$label, password=***)"
}

@Serializable(with = StrictSerializer::class)
data class Strict(
    val known: String,
)

@Serializable(with = KeysSerializer::class)
data class Keys(
    val list: Words,
) {
    override fun toString(): String = "Keys(list=***)"
}

typealias Words = List<String>

@Serializable(with = KindSerializer::class)
enum class Kind(
    /** As on the wire. */
    val wireName: String,
) {
    KIND_ONE("kind-one"),
    KIND_TWO("kind-two"),
}

@Serializable(with = InlineSerializer::class)
data class Inline(
    val open: String,
    val shut: String,
) {
    override fun toString(): String = "Inline(open=$open, shut=***)"
}

/** What `case/sensitive-records` takes. */
@Serializable(with = CaseSensitiveRecordsParamsSerializer::class)
data class CaseSensitiveRecordsParams(
    val user: String,
    val account: Account,
    val accounts: List<Account>,
    val vault: Account,
    val keys: Keys,
    val inline: Inline,
    val kind: Kind,
    val strict: Strict,
) {
    override fun toString(): String = "CaseSensitiveRecordsParams(user=$user, account=$account, accounts=$accounts, vault=***, keys=$keys, inline=$inline, kind=***, strict=***)"
}

/** What `case/sensitive-records` gives. */
@Serializable(with = CaseSensitiveRecordsResultSerializer::class)
class CaseSensitiveRecordsResult {
    override fun equals(other: Any?): Boolean = other is CaseSensitiveRecordsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSensitiveRecordsResult()"
}

// command: 20 lines, sha256 cf096e3ea59d

// codecs: 82 lines, sha256 0ac8cce38090
