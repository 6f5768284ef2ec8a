/// Writes the members of an object. Whatever is refused carries the key.
struct ObjectWriter {
  private var object = JSONObject()
  private let depth: Int

  init(depth: Int) throws {
    guard depth < JSONReader.deepest else { throw WireError.tooDeep }
    self.depth = depth
  }

  /// The object with all members so far.
  var value: JSONValue { .object(object) }

  /// Writes a member. Nil is written as null.
  mutating func set(_ key: String, _ value: some WireValue, _ constraints: Constraint...) throws {
    try write(key, value, constraints)
  }

  /// Writes a member, or nothing for nil.
  mutating func set(_ key: String, ifPresent value: (some WireValue)?, _ constraints: Constraint...) throws {
    if let value { try write(key, value, constraints) }
  }

  /// Writes a member, null, or nothing.
  mutating func set(_ key: String, field: Field<some WireValue>, _ constraints: Constraint...) throws {
    switch field {
    case .absent: break
    case .null: object[key] = .null
    case .value(let value): try write(key, value, constraints)
    }
  }

  /// Writes the tag of a union.
  mutating func tag(_ key: String, _ tag: String) {
    object[key] = .string(tag)
  }

  /// Writes the members of what a variant of a union holds beside the tag.
  mutating func add(_ content: some WireValue) throws {
    guard case .object(let members) = try content.toJSONValue(depth: depth) else { return }
    for key in members.keys where object[key] == nil { object[key] = members[key] }
  }

  /// Writes a variant that this version does not know. A known tag in it would dodge the checks of its variant.
  mutating func add(unknown members: JSONObject, tag: String, known: [ExactText]) throws {
    let value = JSONValue.object(members)
    let found = try ObjectReader(value, depth: depth).tag(tag)
    guard !known.contains(found) else {
      throw WireError(.tag, "Expected a tag that is not declared.").under(key: tag)
    }
    guard case .object(let copy) = try value.toJSONValue(depth: depth) else { return }
    object = copy
  }

  /// Writes a member that is an object.
  mutating func nested(_ key: String, _ body: (inout ObjectWriter) throws -> Void) throws {
    object[key] = try at(key) {
      var content = try ObjectWriter(depth: depth + 1)
      try body(&content)
      return content.value
    }
  }

  private mutating func write(_ key: String, _ value: some WireValue, _ constraints: [Constraint]) throws {
    object[key] = try at(key, isSensitive: constraints.areSensitive) {
      let member = try value.toJSONValue(depth: depth + 1)
      for constraint in constraints { try constraint.check(member) }
      return member
    }
  }
}
