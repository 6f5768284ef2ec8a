import Foundation

/// A bound that a specification sets for a field. It is checked in the form that the value has on the wire; null,
/// where it is allowed, has no bounds.
enum Constraint {
  /// No bound: the value is sensitive, and so is the way to what lies in it. It stands first.
  case sensitive
  /// Code points of text.
  case minLength(Int)
  case maxLength(Int)
  /// Bytes.
  case minBytes(Int)
  case maxBytes(Int)
  /// A regular expression of ICU that must match somewhere in the text.
  case pattern(String)
  case minItems(Int)
  case maxItems(Int)
  case min(Double)
  case max(Double)
  /// Bounds are rounded as values are, so that a bound is itself allowed.
  case minFloat(Float)
  case maxFloat(Float)
  case minDecimal(Int64)
  case maxDecimal(Int64)
  case minUnsigned(UInt64)
  case maxUnsigned(UInt64)

  /// Throws ``WireError`` when the value breaks the bound.
  func check(_ value: JSONValue) throws {
    switch value {
    case .string(let text): try check(text: text)
    case .number(let number): try check(number: number)
    case .array(let items): try check(count: items.count)
    case .null, .bool, .object: break
    }
  }

  private func check(text: String) throws {
    switch self {
    case .minLength(let least):
      try require(text.unicodeScalars.count >= least, .minLength, "Expected at least \(least) characters.")
    case .maxLength(let most):
      try require(text.unicodeScalars.count <= most, .maxLength, "Expected at most \(most) characters.")
    case .minBytes(let least):
      try require(Self.bytes(text) >= least, .minLength, "Expected at least \(least) bytes.")
    case .maxBytes(let most):
      try require(Self.bytes(text) <= most, .maxLength, "Expected at most \(most) bytes.")
    case .pattern(let pattern):
      try require(PatternCache.shared.matches(pattern, text), .pattern, "Expected text that matches \(pattern).")
    case .minDecimal(let least):
      try require(Int64(text) ?? least >= least, .min, "Expected at least \(least), found less.")
    case .maxDecimal(let most):
      try require(Int64(text) ?? most <= most, .max, "Expected at most \(most), found more.")
    case .minUnsigned(let least):
      try require(UInt64(text) ?? least >= least, .min, "Expected at least \(least), found less.")
    case .maxUnsigned(let most):
      try require(UInt64(text) ?? most <= most, .max, "Expected at most \(most), found more.")
    case .sensitive, .minItems, .maxItems, .min, .max, .minFloat, .maxFloat:
      break
    }
  }

  private func check(number: Double) throws {
    switch self {
    case .min(let least): try require(number >= least, .min, "Expected at least \(least), found less.")
    case .max(let most): try require(number <= most, .max, "Expected at most \(most), found more.")
    case .minFloat(let least): try require(Float(number) >= least, .min, "Expected at least \(least), found less.")
    case .maxFloat(let most): try require(Float(number) <= most, .max, "Expected at most \(most), found more.")
    default: break
    }
  }

  private func check(count: Int) throws {
    switch self {
    case .minItems(let least): try require(count >= least, .minItems, "Expected at least \(least) items.")
    case .maxItems(let most): try require(count <= most, .maxItems, "Expected at most \(most) items.")
    default: break
    }
  }

  private func require(_ holds: Bool, _ rule: WireError.Rule, _ message: @autoclosure () -> String) throws {
    if !holds { throw WireError(rule, message()) }
  }

  /// How many bytes the base64 text stands for.
  private static func bytes(_ text: String) -> Int {
    let digits = text.utf8.count { $0 != UInt8(ascii: "=") }
    return digits * 3 / 4
  }
}

/// Expressions that were compiled already: that takes longer than a match.
private final class PatternCache: @unchecked Sendable {
  static let shared = PatternCache()

  private let lock = NSLock()
  private var compiled: [String: NSRegularExpression] = [:]

  func matches(_ pattern: String, _ text: String) -> Bool {
    let expression = lock.withLock {
      if let known = compiled[pattern] { return known }
      do {
        let made = try NSRegularExpression(pattern: pattern)
        compiled[pattern] = made
        return made
      } catch {
        preconditionFailure("The pattern \(pattern) is none: \(error)")
      }
    }
    return expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
  }
}
