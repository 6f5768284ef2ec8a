extension Bool: WireValue {
  /// Reads true or false; nothing is coerced.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    guard case .bool(let value) = value else { throw WireError.kind("a boolean", found: value) }
    self = value
  }

  /// Writes true or false.
  public func toJSONValue(depth: Int) throws -> JSONValue { .bool(self) }
}

/// An integer that is a JSON number.
public protocol WireInteger: WireValue, FixedWidthInteger {}

extension WireInteger {
  /// Reads a whole number: `1.0` is one too.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let number = try finite(value)
    guard number.rounded() == number else { throw WireError(.integer, "Expected an integer, found a fraction.") }
    guard let whole = Self(exactly: number), isSafe(whole) else {
      throw WireError(.range, "Expected an integer of the type \(Self.self).")
    }
    self = whole
  }

  /// Writes the number.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    guard isSafe(self) else { throw WireError(.range, "Expected an integer that a double holds exactly.") }
    return .number(Double(self))
  }
}

extension Int8: WireInteger {}
extension Int16: WireInteger {}
extension Int32: WireInteger {}
/// An integer up to 2^53 - 1 on either side of zero; others are refused in both directions.
extension Int: WireInteger {}
extension UInt8: WireInteger {}
extension UInt16: WireInteger {}
extension UInt32: WireInteger {}

/// An integer that is decimal text.
public protocol WireDecimal: WireValue, FixedWidthInteger {}

extension WireDecimal {
  /// Reads canonical decimal digits.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    guard case .string(let text) = value else { throw WireError.kind("a string of decimal digits", found: value) }
    guard isCanonicalInteger(text) else {
      throw WireError(.format, "Expected an integer in canonical decimal digits.")
    }
    guard let whole = Self(text) else { throw WireError(.range, "Expected an integer of the type \(Self.self).") }
    self = whole
  }

  /// Writes the digits, as text.
  public func toJSONValue(depth: Int) throws -> JSONValue { .string(String(self)) }
}

extension Int64: WireDecimal {}
extension UInt64: WireDecimal {}

extension Double: WireValue {
  /// Reads a finite number; minus zero becomes zero.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    self = try finite(value)
  }

  /// Writes the number. Throws for one that is not finite.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    .number(try finite(.number(self)))
  }
}

extension Float: WireValue {
  /// Reads a finite number, rounded to 32 bits. What rounds to infinity is refused.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    self = Float(try finite(value)) + 0
    guard isFinite else { throw WireError(.range, "Expected a number of the type float32.") }
  }

  /// Writes the number. Throws for one that is not finite.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    .number(try finite(.number(Double(self))))
  }
}

/// The number; minus zero becomes zero, for canonical JSON has only one.
private func finite(_ value: JSONValue) throws -> Double {
  guard case .number(let number) = value else { throw WireError.kind("a number", found: value) }
  guard number.isFinite else { throw WireError(.finite, "Expected a finite number.") }
  return number + 0
}
