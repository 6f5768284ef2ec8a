/// Writes JSON text without blanks, the members of objects in their order.
struct JSONWriter {
  private var text = ""

  /// The value as text. Throws ``WireError`` for a number that is not finite.
  static func write(_ value: JSONValue) throws -> String {
    var writer = JSONWriter()
    try writer.append(value)
    return writer.text
  }

  private mutating func append(_ value: JSONValue) throws {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += try Self.number(value)
    case .string(let value): text += Self.quoted(value)
    case .array(let items): try appendItems(items)
    case .object(let object): try appendMembers(object)
    }
  }

  private mutating func appendItems(_ items: [JSONValue]) throws {
    text += "["
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      try append(item)
    }
    text += "]"
  }

  private mutating func appendMembers(_ object: JSONObject) throws {
    text += "{"
    for (index, key) in object.keys.enumerated() {
      if index > 0 { text += "," }
      text += Self.quoted(key) + ":"
      try append(object[key] ?? .null)
    }
    text += "}"
  }

  private static func number(_ value: Double) throws -> String {
    guard value.isFinite else { throw WireError(.finite, "Expected a finite number.") }
    if value.magnitude < 9_007_199_254_740_992, let whole = Int64(exactly: value) { return String(whole) }
    return String(value)
  }

  /// The text in quotes, with everything escaped that JSON does not take as it is.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
