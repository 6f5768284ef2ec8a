package uses.types

import archc.sdk.commands.case_.deprecatedTypes.CaseDeprecatedTypesParams
import archc.sdk.commands.case_.deprecatedTypes.New
import archc.sdk.commands.case_.deprecatedTypes.Old
import archc.sdk.commands.case_.deprecatedTypes.OldKind
import archc.sdk.commands.case_.deprecatedTypes.OldName
import archc.sdk.commands.case_.deprecatedTypes.OldShape

val fresh = New(value = "a")
val params = CaseDeprecatedTypesParams(fresh = fresh, shapes = emptyList())

val old = Old(value = "b") // warns
val kind = OldKind.TWO // warns
val name: OldName = "c" // warns
val shape = OldShape.Dot // warns
