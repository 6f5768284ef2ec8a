import Foundation

extension Data: WireValue {
  /// Reads standard base64 with padding, in its canonical form.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    guard case .string(let text) = value else { throw WireError.kind("a base64 string", found: value) }
    guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else {
      throw WireError(.format, "Expected standard base64 with padding.")
    }
    self = data
  }

  /// Writes standard base64 with padding.
  public func toJSONValue(depth: Int) throws -> JSONValue { .string(base64EncodedString()) }
}

extension UUID: WireValue {
  /// Reads a UUID in lower case.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    guard case .string(let text) = value else { throw WireError.kind("a UUID in lower case", found: value) }
    guard let uuid = UUID(uuidString: text), uuid.uuidString.lowercased() == text else {
      throw WireError(.format, "Expected a UUID in lower case.")
    }
    self = uuid
  }

  /// Writes the UUID in lower case.
  public func toJSONValue(depth: Int) throws -> JSONValue { .string(uuidString.lowercased()) }
}

/// A moment. It travels with milliseconds: what is finer is rounded away.
extension Date: WireValue {
  /// Reads a moment in UTC, such as `2026-01-31T12:00:00.000Z`.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let wanted = "a date and time such as 2026-01-31T12:00:00.000Z"
    guard case .string(let text) = value else { throw WireError.kind(wanted, found: value) }
    guard let moment = Self.milliseconds(text) else { throw WireError(.format, "Expected \(wanted).") }
    self.init(timeIntervalSince1970: Double(moment) / 1000)
  }

  /// Writes the moment in UTC, with milliseconds. Throws outside of the years 0001 to 9999.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    let moment = (timeIntervalSince1970 * 1000).rounded()
    guard moment >= -62_135_596_800_000, moment < 253_402_300_800_000 else {
      throw WireError(.format, "Expected a moment of the years 0001 to 9999.")
    }
    let milliseconds = Int64(moment)
    let day = Int((Double(milliseconds) / 86_400_000).rounded(.down))
    let rest = Int(milliseconds - Int64(day) * 86_400_000)
    let time = [(rest / 3_600_000, 2), (rest / 60_000 % 60, 2), (rest / 1000 % 60, 2)].map(padded)
    let fraction = padded(rest % 1000, 3)
    return .string("\(LocalDate(daysSince1970: day))T\(time.joined(separator: ":")).\(fraction)Z")
  }

  /// Milliseconds since 1970; nil when the text does not have the format.
  private static func milliseconds(_ text: String) -> Int64? {
    let parts = Array(text.utf8)
    guard parts.count == 24, parts[10] == UInt8(ascii: "T"), parts[23] == UInt8(ascii: "Z") else { return nil }
    guard parts[13] == UInt8(ascii: ":"), parts[16] == UInt8(ascii: ":"), parts[19] == UInt8(ascii: ".") else {
      return nil
    }
    guard let day = LocalDate(parts[..<10]), let hour = number(parts[11..<13]), let minute = number(parts[14..<16]),
      let second = number(parts[17..<19]), let fraction = number(parts[20..<23]), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = (Int64(day.daysSince1970) * 24 + Int64(hour)) * 3600 + Int64(minute * 60 + second)
    return seconds * 1000 + Int64(fraction)
  }
}
