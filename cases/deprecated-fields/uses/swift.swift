import CommandSDK

private func read(_ params: CaseDeprecatedFields.Params, _ row: CaseDeprecatedFields.Row) -> [Any?] {
  [
    params.now,
    params.old,  // warns
    params.older,  // warns
    params.row?.fresh,
    params.row?.stale,  // warns
    row.fresh,
    row.stale,  // warns
  ]
}

private func write() -> CaseDeprecatedFields.Params {
  var params = CaseDeprecatedFields.Params(now: "a")
  params.older = 4  // warns
  params.row = CaseDeprecatedFields.Row(fresh: "a", stale: "b")
  return params
}
