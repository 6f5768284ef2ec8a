extension String: WireValue {
  /// Reads text.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    guard case .string(let text) = value else { throw WireError.kind("a string", found: value) }
    self = text
  }

  /// Writes the text.
  public func toJSONValue(depth: Int) throws -> JSONValue { .string(self) }
}

extension JSONValue: WireValue {
  /// Takes the value as it is, except that minus zero becomes zero. Numbers must be finite.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    switch value {
    case .null, .bool, .string:
      self = value
    case .number:
      self = .number(try Double(fromJSONValue: value, depth: depth))
    case .array:
      self = .array(try [JSONValue](fromJSONValue: value, depth: depth))
    case .object:
      let reader = try ObjectReader(value, depth: depth)
      var copy = JSONObject()
      for key in reader.object.keys { copy[key] = try reader.required(key) as JSONValue }
      self = .object(copy)
    }
  }

  /// Gives the value as it is, except that minus zero becomes zero. Numbers must be finite.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    try JSONValue(fromJSONValue: self, depth: depth)
  }
}

extension Optional: WireValue where Wrapped: WireValue {
  /// Reads the value, or null.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    self = value == .null ? nil : try Wrapped(fromJSONValue: value, depth: depth)
  }

  /// Writes the value, or null.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    try self?.toJSONValue(depth: depth) ?? .null
  }
}

extension Array: WireValue where Element: WireValue {
  /// Reads a list.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let items = try readItems(value, depth: depth)
    self = try items.enumerated().map { index, item in
      try at(index) { try Element(fromJSONValue: item, depth: depth + 1) }
    }
  }

  /// Writes the list.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    guard depth < JSONReader.deepest else { throw WireError.tooDeep }
    return .array(
      try enumerated().map { index, item in
        try at(index) { try item.toJSONValue(depth: depth + 1) }
      })
  }
}

extension Dictionary: WireValue where Key: WireKey, Value: WireValue {
  /// Reads an object. Refused are keys that Swift holds for the same text, though their UTF-8 differs.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let reader = try ObjectReader(value, depth: depth)
    self.init()
    for text in reader.object.keys {
      let key = try at(text) { try Key(fromKey: text) }
      guard updateValue(try reader.required(text), forKey: key) == nil else {
        throw WireError(.format, "Expected keys that differ by more than their Unicode form.").under(key: text)
      }
    }
  }

  /// Writes an object, sorted by key, so that the same value is always the same text.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var writer = try ObjectWriter(depth: depth)
    let members = map { (key: $0.key.toKey(), value: $0.value) }
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      _ = try at(key) { try Key(fromKey: key) }
      try writer.set(key, value)
    }
    return writer.value
  }
}

/// The items of a list that may be as deep as that.
func readItems(_ value: JSONValue, depth: Int) throws -> [JSONValue] {
  guard case .array(let items) = value else { throw WireError.kind("an array", found: value) }
  guard depth < JSONReader.deepest else { throw WireError.tooDeep }
  return items
}

/// The items of a list that has so many.
func readItems(_ value: JSONValue, count: Int, depth: Int) throws -> [JSONValue] {
  let items = try readItems(value, depth: depth)
  guard items.count >= count else { throw WireError(.minItems, "Expected \(count) items, found \(items.count).") }
  guard items.count <= count else { throw WireError(.maxItems, "Expected \(count) items, found \(items.count).") }
  return items
}

/// Adds the index to the path of what is refused.
func at<Result>(_ index: Int, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as WireError {
    throw error.under(index: index)
  }
}

/// Adds the key to the path of what is refused. Below a sensitive member the path tells nothing.
func at<Result>(_ key: String, isSensitive: Bool = false, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as WireError {
    throw (isSensitive ? WireError(error.rule, error.message) : error).under(key: key)
  }
}

extension [Constraint] {
  /// Whether they are those of a sensitive field.
  var areSensitive: Bool {
    if case .sensitive? = first { true } else { false }
  }
}
