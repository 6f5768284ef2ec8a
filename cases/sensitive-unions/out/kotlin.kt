/** Card. */
@Serializable(with = CardSerializer::class)
data class Card(
    /** Label. */
    val label: String,
    /** Secret. */
    val secret: String,
) {
    override fun toString(): String = "Card(label=$label, secret=***)"
}

/** Login. */
@Serializable(with = LoginSerializer::class)
sealed interface Login {
    /** Password. */
    data class Password(
        /** Name. */
        val name: String,
        /** Word. */
        val word: String,
    ) : Login {
        override fun toString(): String = "Password(name=$name, word=***)"
    }

    /** None. */
    data object None : Login
}

/** Beside. */
@Serializable(with = BesideSerializer::class)
sealed interface Beside {
    /** Key. */
    data class Key(
        /** Label. */
        val label: String,
        /** Secret. */
        val secret: String,
    ) : Beside {
        override fun toString(): String = "Key(label=$label, secret=***)"
    }

    /** Card. */
    data class Card(
        /** What the variant holds. */
        val content: archc.sdk.commands.case_.sensitiveUnions.Card,
    ) : Beside
}

/** Typed. */
@Serializable(with = TypedSerializer::class)
sealed interface Typed {
    /** Card. */
    data class Card(
        /** What the variant holds. */
        val content: archc.sdk.commands.case_.sensitiveUnions.Card,
    ) : Typed

    /** None. */
    data object None : Typed

    /** A variant that this version does not know. */
    data class Unknown(
        /** Its tag. */
        val tag: String,
        /** The whole object as it came, tag included; it is written as it is. */
        val raw: JsonObject,
    ) : Typed {
        override fun toString(): String = "Unknown(tag=$tag, raw=***)"
    }
}

/** Deep. */
@Serializable(with = DeepSerializer::class)
sealed interface Deep {
    /** Boxes. */
    data class Boxes(
        /** Boxes. */
        val boxes: Map<String, List<Card>>,
    ) : Deep

// types: 41 more lines, sha256 00c79d710f72

// command: 14 lines, sha256 69ef437a4f70

// codecs: 134 lines, sha256 0348f15ef90c
