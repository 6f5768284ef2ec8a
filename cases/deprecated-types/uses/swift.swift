import CommandSDK

private let fresh = CaseDeprecatedTypes.New(value: "a")
private let params = CaseDeprecatedTypes.Params(fresh: fresh, shapes: [.dot])

private let old: CaseDeprecatedTypes.Old? = nil  // warns
private let made = CaseDeprecatedTypes.Old(value: "b")  // warns
private let kind = CaseDeprecatedTypes.OldKind.two  // warns
private let name: CaseDeprecatedTypes.OldName = "c"  // warns
private let shape = CaseDeprecatedTypes.OldShape.dot  // warns
