/// Why a value was refused: where it lies, which rule it breaks, and what is wanted.
///
/// The message never holds the value, which may be a secret. The path holds the keys of maps, but nothing below what the
/// specification calls sensitive.
public struct WireError: Error, Equatable, Sendable {
  /// The rules that a value can break. The list is the same in every language that archc generates.
  public enum Rule: String, CaseIterable, Sendable {
    /// Another kind of value was found, or the text is no JSON.
    case type
    /// It was null where null is not allowed.
    case null
    /// It is absent.
    case required
    /// Too few code points of text, or bytes.
    case minLength
    /// Too many code points of text, or bytes.
    case maxLength
    /// The text does not match.
    case pattern
    /// Less than the specification allows.
    case min
    /// More than the specification allows.
    case max
    /// More or less than the type can hold.
    case range
    /// The number is not whole.
    case integer
    /// The number is not finite.
    case finite
    /// Too few items.
    case minItems
    /// Too many items.
    case maxItems
    /// Not one of the listed texts.
    case `enum`
    /// Not the canonical text of its format.
    case format
    /// An unknown variant of a union.
    case tag
    /// A key that a strict record does not declare.
    case unknownKey
    /// Nested too deeply.
    case depth
    /// Text with a lone surrogate.
    case surrogate
  }

  /// The rule that was broken.
  public let rule: Rule
  /// What is wanted, and the kind that was found.
  public let message: String
  /// From the inside out: every level adds its step at the end.
  private var steps: [String] = []

  /// Makes a refusal of the value itself; those around it say where it lies.
  public init(_ rule: Rule, _ message: String) {
    self.rule = rule
    self.message = message
  }

  /// The path of the value: `rules[0].pattern`, `labels["a b"]`; empty for the whole.
  public var path: String {
    let path = steps.reversed().joined()
    return path.hasPrefix(".") ? String(path.dropFirst()) : path
  }

  /// The same refusal, of a member of an object.
  func under(key: String) -> Self {
    var error = self
    error.steps.append(Self.step(key))
    return error
  }

  /// The same refusal, of an item of a list.
  func under(index: Int) -> Self {
    var error = self
    error.steps.append("[\(index)]")
    return error
  }

  private static func step(_ key: String) -> String {
    let units = key.utf16
    if units.count > 100 {
      return "[\(JSONWriter.quoted(String(decoding: units.prefix(100), as: UTF16.self) + "…"))]"
    }
    let isPlain = key.utf8.enumerated().allSatisfy { index, byte in
      let scalar = Unicode.Scalar(byte)
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_" || scalar == "$"
        || index > 0 && ("0"..."9").contains(scalar)
    }
    return isPlain && !key.isEmpty ? ".\(key)" : "[\(JSONWriter.quoted(key))]"
  }
}

extension WireError: CustomStringConvertible {
  /// The path, if there is one, and the message.
  public var description: String {
    path.isEmpty ? message : "\(path): \(message)"
  }
}

extension WireError {
  static let tooDeep = WireError(.depth, "Nested deeper than \(JSONReader.deepest) levels.")
  static let loneSurrogate = WireError(.surrogate, "Expected well-formed text, found a lone surrogate.")

  /// Another kind of value was found. `wanted` has its article: "a string".
  static func kind(_ wanted: String, found: JSONValue) -> WireError {
    let name =
      switch found {
      case .null: "null"
      case .bool: "a boolean"
      case .number: "a number"
      case .string: "a string"
      case .array: "an array"
      case .object: "an object"
      }
    return WireError(found == .null ? .null : .type, "Expected \(wanted), found \(name).")
  }
}
