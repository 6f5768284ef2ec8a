import CommandSDK

private func read(_ params: CaseDeprecated.Params) -> [Any?] {
  let row = CaseDeprecated.OldRow(n: 1)  // warns
  return [
    row.n,
    params.old,  // warns
    params.older?.n,  // warns
    params.fresh,
  ]
}

private func write() -> [CaseDeprecated.Params] {
  [
    CaseDeprecated.Params(old: "a", fresh: "b"),
    CaseDeprecated.Params(old: "a", older: nil),  // warns
  ]
}
