// peer.spec.json

@Serializable(with = PongSerializer::class)
data class Pong(
    val m: Long,
    val ping: archc.sdk.commands.case_.recursionAcrossCommands.Ping? = null,
)

@Serializable(with = PingSerializer::class)
data class Ping(
    val text: String,
)

/** What `case/recursion-across-commands/peer` takes. */
@Serializable(with = CaseRecursionAcrossCommandsPeerParamsSerializer::class)
data class CaseRecursionAcrossCommandsPeerParams(
    val pong: Pong,
    val own: Ping,
)

/** What `case/recursion-across-commands/peer` gives. */
@Serializable(with = CaseRecursionAcrossCommandsPeerResultSerializer::class)
class CaseRecursionAcrossCommandsPeerResult {
    override fun equals(other: Any?): Boolean = other is CaseRecursionAcrossCommandsPeerResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecursionAcrossCommandsPeerResult()"
}

// command: 19 lines, sha256 b95b9eb3857f

// codecs: 42 lines, sha256 43910fcbeef5

// spec.json

@Serializable(with = PingSerializer::class)
data class Ping(
    val n: Int,
    val pong: Pong? = null,
)

/** What `case/recursion-across-commands` takes. */
@Serializable(with = CaseRecursionAcrossCommandsParamsSerializer::class)
data class CaseRecursionAcrossCommandsParams(
    val ping: Ping,
    val other: Pong? = null,
)

/** What `case/recursion-across-commands` gives. */
@Serializable(with = CaseRecursionAcrossCommandsResultSerializer::class)
class CaseRecursionAcrossCommandsResult {
    override fun equals(other: Any?): Boolean = other is CaseRecursionAcrossCommandsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecursionAcrossCommandsResult()"
}

// command: 19 lines, sha256 dc931974a7d6

// codecs: 31 lines, sha256 2b4a6831b162
