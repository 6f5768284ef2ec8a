/// Reads JSON text, strictly: RFC 8259 and nothing else, every key once, at most 128 levels, no lone surrogates.
struct JSONReader {
  /// How deep arrays and objects may lie in one another.
  static let deepest = 128

  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The value that the text holds. Throws ``WireError``, which says where in the text it broke off.
  static func read(_ text: String) throws -> JSONValue {
    var reader = JSONReader(text)
    reader.skipBlanks()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == reader.bytes.count else { throw reader.broken("Expected the end of the text") }
    return value
  }

  private mutating func value(depth: Int) throws -> JSONValue {
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws -> JSONValue {
    try enter(depth)
    var object = JSONObject()
    skipBlanks()
    if take("}") { return .object(object) }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw broken("Expected a key") }
      let key = try string()
      guard object[key] == nil else { throw broken("This key occurs twice") }
      skipBlanks()
      guard take(":") else { throw broken("Expected a colon") }
      skipBlanks()
      object[key] = try value(depth: depth + 1)
      skipBlanks()
    } while take(",")
    guard take("}") else { throw broken("Expected a comma or the end of the object") }
    return .object(object)
  }

  private mutating func array(depth: Int) throws -> JSONValue {
    try enter(depth)
    var items: [JSONValue] = []
    skipBlanks()
    if take("]") { return .array(items) }
    repeat {
      skipBlanks()
      items.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw broken("Expected a comma or the end of the list") }
    return .array(items)
  }

  private mutating func enter(_ depth: Int) throws {
    guard depth < Self.deepest else { throw WireError.tooDeep }
    position += 1
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    let end = position + word.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard end <= bytes.count, bytes[position..<end].elementsEqual(expected) else { throw broken("Expected a value") }
    position = end
    return value
  }

  private mutating func number() throws -> Double {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw broken("Expected a number")
    }
    guard value.isFinite else { throw WireError(.finite, "Expected a number that a double holds.") }
    return value
  }

  private mutating func digits() throws {
    let start = position
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    guard position > start else { throw broken(start == 0 ? "Expected a value" : "Expected a digit") }
  }

  private mutating func string() throws -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: try escape())
      case 0..<0x20:
        throw broken("Expected no control character in text")
      default:
        text.append(byte)
      }
    }
    throw broken("Expected the end of the text")
  }

  private mutating func escape() throws -> [UInt8] {
    let escaped = peek
    position += 1
    switch escaped {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return escaped.map { [$0] } ?? []
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default: throw broken("Expected an escape")
    }
  }

  /// The code point of `\uXXXX`, or of two of them that make a pair.
  private mutating func scalar() throws -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xdc00, take("\\"), take("u") else { throw WireError.loneSurrogate }
    let second = try codeUnit()
    guard (0xdc00...0xdfff).contains(second) else { throw WireError.loneSurrogate }
    let code = 0x10000 + (UInt32(first) - 0xd800) << 10 + (UInt32(second) - 0xdc00)
    guard let scalar = Unicode.Scalar(code) else { throw WireError.loneSurrogate }
    return scalar
  }

  private mutating func codeUnit() throws -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw broken("Expected four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  private var peek: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, [0x20, 0x0a, 0x0d, 0x09].contains(byte) { position += 1 }
  }

  private func broken(_ message: String) -> WireError {
    WireError(.type, "\(message) at byte \(position).")
  }
}
