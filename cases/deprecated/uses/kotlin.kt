package uses.deprecated

import archc.sdk.commands.case_.deprecated.CaseDeprecatedParams
import archc.sdk.commands.case_.deprecated.OldRow

fun read(params: CaseDeprecatedParams): List<Any?> {
    val row = OldRow(n = 1) // warns
    return listOf(
        row.n,
        params.old, // warns
        params.older, // warns
        params.fresh,
    )
}

fun write(): CaseDeprecatedParams = CaseDeprecatedParams(old = "a", fresh = "b")
