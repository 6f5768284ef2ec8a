@Serializable(with = CardSerializer::class)
data class Card(
    val label: String,
    val secret: String,
) {
    override fun toString(): String = "Card(label=$label, secret=***)"
}

@Serializable(with = LoginSerializer::class)
sealed interface Login {
    data class Password(
        val name: String,
        /** At most 12 characters. */
        val word: String,
    ) : Login {
        override fun toString(): String = "Password(name=$name, word=***)"
    }

    data object None : Login
}

@Serializable(with = BesideSerializer::class)
sealed interface Beside {
    data class Key(
        val label: String,
        val secret: String,
    ) : Beside {
        override fun toString(): String = "Key(label=$label, secret=***)"
    }

    data class Card(
        val content: archc.sdk.commands.case_.sensitiveUnions.Card,
    ) : Beside
}

@Serializable(with = TypedSerializer::class)
sealed interface Typed {
    data class Card(
        val content: archc.sdk.commands.case_.sensitiveUnions.Card,
    ) : Typed

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

@Serializable(with = DeepSerializer::class)
sealed interface Deep {
    data class Boxes(
        val boxes: Map<String, List<Card>>,
    ) : Deep

    /** A variant that this version does not know. */
    data class Unknown(
        /** Its tag. */
        val tag: String,
        /** The whole object as it came, tag included; it is written as it is. */
        val raw: JsonObject,
    ) : Deep {
        override fun toString(): String = "Unknown(tag=$tag, raw=***)"
    }
}

/** What `case/sensitive-unions` takes. */
@Serializable(with = CaseSensitiveUnionsParamsSerializer::class)
data class CaseSensitiveUnionsParams(
    val user: String,
    val login: Login,
    val beside: Beside,
    val typed: Typed,
    val whole: Login,
    val many: List<Login>,
// types: 14 more lines, sha256 7baba71fe3c9

// command: 19 lines, sha256 3c753fb93347

// codecs: 134 lines, sha256 0348f15ef90c
