/** Word. */
@Serializable(with = WordSerializer::class)
enum class Word(
    /** As on the wire. */
    val wireName: String,
) {
    /** Class. */
    CLASS("class"),

    /** Default. */
    DEFAULT("default"),

    /** Func. */
    FUNC("func"),

    /** Fun. */
    FUN("fun"),

    /** Def. */
    DEF("def"),

    /** Struct. */
    STRUCT("struct"),

    /** Enum. */
    ENUM("enum"),

    /** Match. */
    MATCH("match"),

    /** Type. */
    TYPE("type"),

    /** Self. */
    SELF("self"),

    /** Self. */
    SELF2("Self"),

    /** None. */
    NONE("None"),

    /** True. */
    TRUE("True"),

    /** Null. */
    NULL("null"),

    /** Nil. */
    NIL("nil"),

    /** True. */
    TRUE2("true"),

    /** In. */
    IN("in"),

    /** Is. */
    IS("is"),

    /** Object. */
    OBJECT("object"),

    /** Import. */
    IMPORT("import"),

    /** Async. */
    ASYNC("async"),

    /** Await. */
    AWAIT("await"),

    /** Yield. */
    YIELD("yield"),

    /** Lambda. */
    LAMBDA("lambda"),

    /** Var. */
    VAR("var"),
// types: 528 more lines, sha256 fa832f1ae644

// command: 14 lines, sha256 d537f7b015d2

// codecs: 20 lines, sha256 780fa3cf342d
