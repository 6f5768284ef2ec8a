@Serializable(with = SizeSerializer::class)
data class Size(
    val width: Int = 80,
    val height: Int? = null,
)

@Serializable(with = BesideSerializer::class)
sealed interface Beside {
    data class Sized(
        val content: Size,
    ) : Beside

    data class Named(
        val name: String = "none",
        val size: Size,
    ) : Beside

    data object None : Beside
}

@Serializable(with = UnderSerializer::class)
sealed interface Under {
    data class Sized(
        val content: Size,
    ) : Under

    data class Listed(
        val sizes: List<Size>,
    ) : Under

    data object None : Under

    /** A variant that this version does not know. */
    data class Unknown(
        /** Its tag. */
        val tag: String,
        /** The whole object as it came, tag included; it is written as it is. */
        val raw: JsonObject,
    ) : Under
}

@Serializable(with = OnlySerializer::class)
sealed interface Only {
    data class One(
        val count: UByte = 1u,
    ) : Only
}

@Serializable(with = PageSerializer::class)
data class Page<out T>(
    val items: List<T>,
    val next: Field<T> = Field.Absent,
)

@Serializable(with = LimitedSerializer::class)
data class Limited<out T>(
    val page: Page<T>,
    val limit: Int = 10,
)

@Serializable(with = EitherSerializer::class)
sealed interface Either<out A2, out B2> {
    data class A<out A2, out B2>(
        val a: A2,
        val more: Field<A2> = Field.Absent,
    ) : Either<A2, B2>

    data class B<out A2, out B2>(
        val b: B2,
    ) : Either<A2, B2>
}

@Serializable(with = TreeSerializer::class)
data class Tree<out T>(
    val value: T,
    val children: List<Tree<T>>,
)

typealias Rows<T> = Map<String, Page<T>>

// types: 28 more lines, sha256 ff25a9f6686c

// command: 20 lines, sha256 3a8c7fcce550

internal object SizeSerializer : RecordSerializer<Size>("Size") {
    override fun WireFields<Size>.declare() {
        defaulted("width", WireInt32(), "80") { it.width }
        optional("height", WireInt32()) { it.height }
    }

    override fun make(values: Values): Size =
        Size(
            width = values[0],
            height = values[1],
        )
}

internal object BesideSerializer : UnionSerializer<Beside>("Beside", tag = "kind") {
    override fun WireVariants<Beside>.declare() {
        content("sized", SizeSerializer, { Beside.Sized(it) }, { value: Beside.Sized -> value.content })
        fields("named", BesideNamedSerializer)
        unit("none", Beside.None)
    }

    override fun tagOf(value: Beside): String =
        when (value) {
            is Beside.Sized -> "sized"
            is Beside.Named -> "named"
            is Beside.None -> "none"
        }
}

internal object BesideNamedSerializer : RecordSerializer<Beside.Named>("Beside.Named") {
    override fun WireFields<Beside.Named>.declare() {
        defaulted("name", WireString(), "\"none\"") { it.name }
        required("size", SizeSerializer) { it.size }
    }

    override fun make(values: Values): Beside.Named =
        Beside.Named(
            name = values[0],
            size = values[1],
        )
}

internal object UnderSerializer : UnionSerializer<Under>("Under", tag = "kind", contentKey = "value", unknown = { tag, raw -> Under.Unknown(tag, raw) }) {
    override fun WireVariants<Under>.declare() {
        content("sized", SizeSerializer, { Under.Sized(it) }, { value: Under.Sized -> value.content })
        fields("listed", UnderListedSerializer)
        unit("none", Under.None)
    }

    override fun tagOf(value: Under): String? =
        when (value) {
            is Under.Sized -> "sized"
            is Under.Listed -> "listed"
            is Under.None -> "none"
            is Under.Unknown -> null
        }

    override fun rawOf(value: Under): JsonObject? = (value as? Under.Unknown)?.raw
}

internal object UnderListedSerializer : RecordSerializer<Under.Listed>("Under.Listed") {
    override fun WireFields<Under.Listed>.declare() {
        required("sizes", WireList(SizeSerializer)) { it.sizes }
    }

    override fun make(values: Values): Under.Listed =
        Under.Listed(
            sizes = values[0],
        )
}

internal object OnlySerializer : UnionSerializer<Only>("Only", tag = "kind") {
    override fun WireVariants<Only>.declare() {
        fields("one", OnlyOneSerializer)
    }

    override fun tagOf(value: Only): String =
        when (value) {
            is Only.One -> "one"
        }
}
// codecs: 148 more lines, sha256 aeaa7b2122a7
