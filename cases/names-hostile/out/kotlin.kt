/** What `case/names-hostile` takes. */
@Serializable(with = CaseNamesHostileParamsSerializer::class)
data class CaseNamesHostileParams(
    /** Proto. */
    val proto: Int,
    /** U2au2f. */
    val u2au2f: Int? = null,
    /** Quoted. */
    val quoted: Int,
    /** It s. */
    val itS: Int? = null,
    /** Back slash. */
    val backSlash: Int,
    /** U1f600. */
    val u1f600: Int? = null,
    /** 1st. */
    val n1st: Int,
    /** A b. */
    val aB: Int? = null,
    /** Ünïcode. */
    val unicode: Int,
    /** X. */
    val x: Int? = null,
    /** Y. */
    val y: Int,
    /** S. */
    val s: Int? = null,
    /** A b. */
    val aB2: Int,
    /** A b. */
    val aB3: Int? = null,
    /** Ref. */
    val ref: Int,
    /** Id. */
    val id: Int? = null,
    /** Comment. */
    val comment: Int,
    /** U22u22u22. */
    val u22u22u22: Int? = null,
    /** U27u27u27. */
    val u27u27u27: Int,
    /** X. */
    val x2: Int? = null,
    /** B. */
    val b: Int,
    /** Amp. */
    val amp: Int? = null,
    /** U2d. */
    val u2d: Int,
    /** U5f. */
    val u5f: Int? = null,
    /** Init. */
    val init: Int,
    /** Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx. */
    val xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Int? = null,
    /** To string. */
    val toString: Int,
    /** Constructor. */
    val constructor: Int? = null,
    /** Has own property. */
    val hasOwnProperty: Int,
    /** 日本. */
    val u65e5u672c: Int? = null,
    /** Á. */
    val a: Int,
    /** U2fu2a. */
    val u2fu2a: Int? = null,
    /** U0041. */
    val u0041: Int,
    /** U23. */
    val u23: Int? = null,
    /** U21. */
    val u21: Int,
    /** A b. */
    val aB4: Int? = null,
    /** Null. */
    val `null`: Int,
)

/** What `case/names-hostile` gives. */
// types: 8 more lines, sha256 190f76b75b94

// command: 14 lines, sha256 50bdfef7f888

// codecs: 88 lines, sha256 d606d318d285
