import CommandSDK

// Swift has no attribute for a value that a case holds: nothing warns.
private func measure(_ shape: CaseDeprecatedVariants.Shape) -> Int32 {
  switch shape {
  case .line(let length, let size): size ?? length
  case .dot: 0
  }
}
