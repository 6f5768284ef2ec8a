// spec.json

/** What `case/library` takes. */
@Serializable(with = CaseLibraryParamsSerializer::class)
data class CaseLibraryParams(
    val point: Point,
    val colour: Colour,
)

/** What `case/library` gives. */
@Serializable(with = CaseLibraryResultSerializer::class)
class CaseLibraryResult {
    override fun equals(other: Any?): Boolean = other is CaseLibraryResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseLibraryResult()"
}

// command: 19 lines, sha256 3de9ea7b5cb7

// codecs: 18 lines, sha256 02e673bc557f

// types.spec.json

@Serializable(with = PointSerializer::class)
data class Point(
    val x: Double,
    val y: Double,
)

@Serializable(with = ColourSerializer::class)
enum class Colour(
    /** As on the wire. */
    val wireName: String,
) {
    RED("red"),
    BLUE("blue"),
}

// codecs: 16 lines, sha256 3561742e9abb
