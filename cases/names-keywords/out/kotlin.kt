/** What `case/names-keywords` takes. */
@Serializable(with = CaseNamesKeywordsParamsSerializer::class)
data class CaseNamesKeywordsParams(
    /** Class. */
    val class2: String,
    /** Default. */
    val default: String? = null,
    /** Func. */
    val func: String,
    /** Fun. */
    val `fun`: String? = null,
    /** Def. */
    val def: String,
    /** Struct. */
    val struct: String? = null,
    /** Enum. */
    val enum: String,
    /** Match. */
    val match: String? = null,
    /** Type. */
    val type: String,
    /** Self. */
    val self: String? = null,
    /** Self. */
    val self2: String,
    /** None. */
    val none: String? = null,
    /** True. */
    val `true`: String,
    /** Null. */
    val `null`: String? = null,
    /** Nil. */
    val nil: String,
    /** True. */
    val true2: String? = null,
    /** In. */
    val `in`: String,
    /** Is. */
    val `is`: String? = null,
    /** Object. */
    val `object`: String,
    /** Import. */
    val import: String? = null,
    /** Async. */
    val async: String,
    /** Await. */
    val await: String? = null,
    /** Yield. */
    val yield: String,
    /** Lambda. */
    val lambda: String? = null,
    /** Var. */
    val `var`: String,
    /** Val. */
    val `val`: String? = null,
    /** Let. */
    val let: String,
    /** Int. */
    val int: String? = null,
    /** Void. */
    val void: String,
    /** Auto. */
    val auto: String? = null,
    /** Register. */
    val register: String,
    /** Typedef. */
    val typedef: String? = null,
    /** Operator. */
    val operator: String,
    /** Protocol. */
    val protocol: String? = null,
    /** Extension. */
    val extension: String,
    /** Init. */
    val init: String? = null,
    /** Deinit. */
    val deinit: String,
    /** Case. */
    val case: String? = null,
    /** Switch. */
// types: 324 more lines, sha256 bf5783ff9c46

// command: 14 lines, sha256 0e6332d9a050

// codecs: 404 lines, sha256 b85084b67050
