/// A day of the calendar, without time or zone: the years 0001 to 9999.
public struct LocalDate: Hashable, Sendable {
  /// The year, from 1.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil when there is none such.
  public init?(year: Int, month: Int, day: Int) {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes a day of `YYYY-MM-DD`; nil for any other text.
  init?(_ text: some RandomAccessCollection<UInt8>) {
    let bytes = Array(text)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    guard let year = number(bytes[..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8...]) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The day so many days after 1970-01-01, which must lie in the years 0001 to 9999.
  init(daysSince1970 days: Int) {
    // Days since 0000-03-01: years that start in March end with the leap day.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// How many days after 1970-01-01.
  var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    return shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear - 719_468
  }
}

extension LocalDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension LocalDate: Comparable {
  /// Whether the day is before the other.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension LocalDate: WireModel {
  /// Reads a day such as `2026-01-31`.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    guard case .string(let text) = value else { throw WireError.kind("a date such as 2026-01-31", found: value) }
    guard let date = LocalDate(Array(text.utf8)) else {
      throw WireError(.format, "Expected a date such as 2026-01-31.")
    }
    self = date
  }

  /// Writes the day as `YYYY-MM-DD`.
  public func toJSONValue(depth: Int) throws -> JSONValue { .string(description) }
}

/// The number that plain digits stand for; nil when there is anything else among them.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

/// The number with zeros before it, so that it has so many digits.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
