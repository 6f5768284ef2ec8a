/// Text that is equal to other text when their UTF-8 is the same, as on the wire.
///
/// `String` compares by canonical equivalence: to it the letter K and the sign for Kelvin are the same.
struct ExactText: Hashable, Sendable, ExpressibleByStringLiteral {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  init(stringLiteral text: String) {
    self.text = text
  }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xff as UInt8)
  }
}
