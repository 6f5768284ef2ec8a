/// A key of a map.
public protocol WireKey: Hashable, Sendable {
  /// Reads the key. Throws ``WireError`` when it is not one of the type's.
  init(fromKey text: String) throws
  /// The key as text.
  func toKey() -> String
}

extension String: WireKey {
  /// Any text is a key.
  public init(fromKey text: String) throws { self = text }
  /// The text itself.
  public func toKey() -> String { self }
}

extension WireKey where Self: FixedWidthInteger {
  /// Reads an integer in canonical decimal digits.
  public init(fromKey text: String) throws {
    guard isCanonicalInteger(text) else { throw WireError(.format, "Expected a key in canonical decimal digits.") }
    guard let value = Self(text), isSafe(value) else {
      throw WireError(.range, "Expected a key of the type \(Self.self).")
    }
    self = value
  }

  /// The decimal digits.
  public func toKey() -> String { String(self) }
}

extension Int8: WireKey {}
extension Int16: WireKey {}
extension Int32: WireKey {}
extension Int: WireKey {}
extension UInt8: WireKey {}
extension UInt16: WireKey {}
extension UInt32: WireKey {}

/// Whether the text is an integer without plus sign, leading zeros or minus zero.
func isCanonicalInteger(_ text: String) -> Bool {
  var digits = text.utf8[...]
  if digits.first == UInt8(ascii: "-") {
    digits.removeFirst()
    if digits.first == UInt8(ascii: "0") { return false }
  }
  guard let first = digits.first, digits.count == 1 || first != UInt8(ascii: "0") else { return false }
  return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

/// Whether a double holds the integer, and both of its neighbours, exactly.
func isSafe(_ value: some FixedWidthInteger) -> Bool {
  value.magnitude <= 9_007_199_254_740_991
}
