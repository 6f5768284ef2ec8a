/**
 * *&#47; }; """ \N{x} \u0041
 * U+202E @param {x} -- ; rm -rf
 * &#64;deprecated not really
 */
@Serializable(with = ThingSerializer::class)
data class Thing(
    /** \ */
    val n: Int,
)

/** What `case/docs-hostile` takes. */
@Serializable(with = CaseDocsHostileParamsSerializer::class)
data class CaseDocsHostileParams(
    /**
     * Ends *&#47; here \ "quoted" """ triple ''' too, {{handlebars}}, ${template}, <b>html</b>, `code`
     * and a second line // with /&#42; more
     *
     * # heading
     * - list\
     */
    val value: Thing,
)

/** What `case/docs-hostile` gives. */
@Serializable(with = CaseDocsHostileResultSerializer::class)
class CaseDocsHostileResult {
    override fun equals(other: Any?): Boolean = other is CaseDocsHostileResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDocsHostileResult()"
}

// command: 19 lines, sha256 70efb289b9c7

// codecs: 27 lines, sha256 e54995034f17
