/** What `case/names-hostile` takes. */
@Serializable(with = CaseNamesHostileParamsSerializer::class)
data class CaseNamesHostileParams(
    val proto: Int,
    val u2au2f: Int? = null,
    val quoted: Int,
    val itS: Int? = null,
    val backSlash: Int,
    val u1f600: Int? = null,
    val n1st: Int,
    val aB: Int? = null,
    val unicode: Int,
    val x: Int? = null,
    val y: Int,
    val s: Int? = null,
    val aB2: Int,
    val aB3: Int? = null,
    val ref: Int,
    val id: Int? = null,
    val comment: Int,
    val u22u22u22: Int? = null,
    val u27u27u27: Int,
    val x2: Int? = null,
    val b: Int,
    val amp: Int? = null,
    val u2d: Int,
    val u5f: Int? = null,
    val init: Int,
    val xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Int? = null,
    val toString: Int,
    val constructor: Int? = null,
    val hasOwnProperty: Int,
    val u65e5u672c: Int? = null,
    val a: Int,
    val u2fu2a: Int? = null,
    val u0041: Int,
    val u23: Int? = null,
    val u21: Int,
    val aB4: Int? = null,
    val `null`: Int,
)

/** What `case/names-hostile` gives. */
@Serializable(with = CaseNamesHostileResultSerializer::class)
class CaseNamesHostileResult {
    override fun equals(other: Any?): Boolean = other is CaseNamesHostileResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseNamesHostileResult()"
}

// command: 19 lines, sha256 61ce9094d480

// codecs: 88 lines, sha256 d606d318d285
