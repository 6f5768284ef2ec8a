/** Code. */
@Serializable(with = CodeSerializer::class)
enum class Code(
    /** As on the wire. */
    val wireName: String,
) {
    /** Code 0. */
    CODE_0("code-0"),

    /** Code 1. */
    CODE_1("code-1"),

    /** Code 2. */
    CODE_2("code-2"),

    /** Code 3. */
    CODE_3("code-3"),

    /** Code 4. */
    CODE_4("code-4"),

    /** Code 5. */
    CODE_5("code-5"),

    /** Code 6. */
    CODE_6("code-6"),

    /** Code 7. */
    CODE_7("code-7"),

    /** Code 8. */
    CODE_8("code-8"),

    /** Code 9. */
    CODE_9("code-9"),

    /** Code 10. */
    CODE_10("code-10"),

    /** Code 11. */
    CODE_11("code-11"),

    /** Code 12. */
    CODE_12("code-12"),

    /** Code 13. */
    CODE_13("code-13"),

    /** Code 14. */
    CODE_14("code-14"),

    /** Code 15. */
    CODE_15("code-15"),

    /** Code 16. */
    CODE_16("code-16"),

    /** Code 17. */
    CODE_17("code-17"),

    /** Code 18. */
    CODE_18("code-18"),

    /** Code 19. */
    CODE_19("code-19"),

    /** Code 20. */
    CODE_20("code-20"),

    /** Code 21. */
    CODE_21("code-21"),

    /** Code 22. */
    CODE_22("code-22"),

    /** Code 23. */
    CODE_23("code-23"),

    /** Code 24. */
    CODE_24("code-24"),
// types: 843 more lines, sha256 4b498d2da8e8

// command: 14 lines, sha256 b1e671aca514

// codecs: 20 lines, sha256 c05d353ad738
