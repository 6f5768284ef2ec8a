/// An enum of texts. A closed one has no case for other texts.
public protocol WireEnum: WireModel, WireKey, RawRepresentable where RawValue == String {
  /// The cases that this version knows.
  static var allKnown: [Self] { get }
  /// The case of that very text; nil when this version does not know it.
  static func knownCase(_ text: String) -> Self?
  /// The case for text that this version does not know; nil when that is refused.
  static func unknownCase(_ text: String) -> Self?
}

extension WireEnum where Self: CaseIterable {
  /// All cases.
  public static var allKnown: [Self] { Array(allCases) }
  /// The case of that very text; nil when there is none.
  public static func knownCase(_ text: String) -> Self? {
    // Texts that are canonically equivalent have the same raw value.
    guard let value = Self(rawValue: text) else { return nil }
    let exact = ExactText(text)
    if ExactText(value.rawValue) == exact { return value }
    return allCases.first { ExactText($0.rawValue) == exact }
  }
  /// None: other text is refused.
  public static func unknownCase(_ text: String) -> Self? { nil }
}

extension WireEnum {
  /// Reads one of the texts.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    try self.init(fromKey: String(fromJSONValue: value, depth: depth))
  }

  /// Writes the text.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    .string(rawValue)
  }

  /// Reads one of the texts.
  public init(fromKey text: String) throws {
    guard let value = Self.knownCase(text) ?? Self.unknownCase(text) else {
      throw WireError(.enum, "Expected one of the declared texts.")
    }
    self = value
  }

  /// The text.
  public func toKey() -> String { rawValue }

  /// Reads one of the texts from any decoder.
  public init(from decoder: any Decoder) throws {
    try self.init(fromJSONValue: JSONValue(from: decoder), depth: 0)
  }

  /// Writes the text to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try rawValue.encode(to: encoder)
  }
}
