package uses.fields

import archc.sdk.commands.case_.deprecatedFields.CaseDeprecatedFieldsParams
import archc.sdk.commands.case_.deprecatedFields.Row

fun read(
    params: CaseDeprecatedFieldsParams,
    row: Row,
): List<Any?> =
    listOf(
        params.now,
        params.old, // warns
        params.older, // warns
        params.row?.fresh,
        params.row?.stale, // warns
        row.fresh,
        row.stale, // warns
    )

// Kotlin has no warning for an argument: whoever gives one is not told.
fun write(): List<Any> = listOf(CaseDeprecatedFieldsParams(now = "a"), Row(fresh = "a", stale = "b"))
