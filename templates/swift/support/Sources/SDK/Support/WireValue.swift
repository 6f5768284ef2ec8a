/// A value that travels as JSON, and how it is read and written.
///
/// `depth` is the number of arrays and objects around the value: deeper than 128 nothing is read or written.
public protocol WireValue: Equatable, Sendable {
  /// Reads the value. Throws ``WireError`` when it breaks its contract.
  init(fromJSONValue value: JSONValue, depth: Int) throws
  /// Writes the value. Throws ``WireError`` when it breaks its contract.
  func toJSONValue(depth: Int) throws -> JSONValue
}

extension WireValue {
  /// Reads JSON text. Throws ``WireError`` when the text is no JSON, or not what the type wants.
  public init(fromJSON text: String) throws {
    try self.init(fromJSONValue: JSONReader.read(text), depth: 0)
  }

  /// The value as JSON text. Throws ``WireError`` when it breaks its contract.
  public func toJSON() throws -> String {
    try JSONWriter.write(toJSONValue(depth: 0))
  }
}

/// A type that a specification declares. It is `Codable` too: through its JSON, so that the same rules hold.
public protocol WireModel: WireValue, Codable {}

extension WireModel {
  /// Reads the value from any decoder. What that does not tell, such as a key that occurs twice, is not checked.
  public init(from decoder: any Decoder) throws {
    try self.init(fromJSONValue: JSONValue(from: decoder), depth: 0)
  }

  /// Writes the value to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try toJSONValue(depth: 0).encode(to: encoder)
  }
}

/// The default that a specification gives a field, from its JSON. archc has checked that it fits.
@usableFromInline
func wireDefault<Value: WireValue>(_ json: String) -> Value {
  do {
    return try Value(fromJSON: json)
  } catch {
    preconditionFailure("The default \(json) does not fit its type: \(error)")
  }
}
