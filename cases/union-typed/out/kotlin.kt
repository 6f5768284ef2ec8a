@Serializable(with = NamedSerializer::class)
data class Named(
    val name: String,
    val size: UByte = 1u,
)

@Serializable(with = TimedSerializer::class)
data class Timed(
    val at: Instant,
)

@Serializable(with = EitherSerializer::class)
sealed interface Either {
    data class Left(
        val content: Named,
    ) : Either

    data class Right(
        val content: Named,
    ) : Either

    data class Other(
        val content: Timed,
    ) : Either
}

/** What `case/union-typed` takes. */
@Serializable(with = CaseUnionTypedParamsSerializer::class)
data class CaseUnionTypedParams(
    val value: Either,
)

/** What `case/union-typed` gives. */
@Serializable(with = CaseUnionTypedResultSerializer::class)
class CaseUnionTypedResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionTypedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionTypedResult()"
}

// command: 19 lines, sha256 76cdac605a0a

internal object NamedSerializer : RecordSerializer<Named>("Named") {
    override fun WireFields<Named>.declare() {
        required("name", WireString()) { it.name }
        defaulted("size", WireUInt8(), "1") { it.size }
    }

    override fun make(values: Values): Named =
        Named(
            name = values[0],
            size = values[1],
        )
}

internal object TimedSerializer : RecordSerializer<Timed>("Timed") {
    override fun WireFields<Timed>.declare() {
        required("at", WireDateTime) { it.at }
    }

    override fun make(values: Values): Timed =
        Timed(
            at = values[0],
        )
}

internal object EitherSerializer : UnionSerializer<Either>("Either", tag = "side") {
    override fun WireVariants<Either>.declare() {
        content("left", NamedSerializer, { Either.Left(it) }, { value: Either.Left -> value.content })
        content("right", NamedSerializer, { Either.Right(it) }, { value: Either.Right -> value.content })
        content("other", TimedSerializer, { Either.Other(it) }, { value: Either.Other -> value.content })
    }

    override fun tagOf(value: Either): String =
        when (value) {
            is Either.Left -> "left"
            is Either.Right -> "right"
            is Either.Other -> "other"
        }
}

internal object CaseUnionTypedParamsSerializer : RecordSerializer<CaseUnionTypedParams>("CaseUnionTypedParams") {
    override fun WireFields<CaseUnionTypedParams>.declare() {
        required("value", EitherSerializer) { it.value }
    }

    override fun make(values: Values): CaseUnionTypedParams =
        CaseUnionTypedParams(
            value = values[0],
        )
}

internal object CaseUnionTypedResultSerializer : RecordSerializer<CaseUnionTypedResult>("CaseUnionTypedResult") {
    override fun WireFields<CaseUnionTypedResult>.declare() = Unit

    override fun make(values: Values): CaseUnionTypedResult = CaseUnionTypedResult()
}
