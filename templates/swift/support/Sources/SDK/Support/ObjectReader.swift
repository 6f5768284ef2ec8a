/// Reads the members of an object. Whatever is refused carries the key.
struct ObjectReader {
  private(set) var object: JSONObject
  private let depth: Int

  init(_ value: JSONValue, depth: Int) throws {
    guard case .object(let object) = value else { throw WireError.kind("an object", found: value) }
    guard depth < JSONReader.deepest else { throw WireError.tooDeep }
    self.object = object
    self.depth = depth
  }

  /// Refuses every key that is not listed.
  func refuseKeys(except known: [ExactText]) throws {
    let known = Set(known)
    for key in object.keys where !known.contains(ExactText(key)) {
      throw WireError(.unknownKey, "This key is not declared.").under(key: key)
    }
  }

  /// The member, which must be there.
  func required<Value: WireValue>(_ key: String, _ constraints: Constraint...) throws -> Value {
    guard let member = object[key] else {
      throw WireError(.required, "Expected a value, found none.").under(key: key)
    }
    return try read(member, key, constraints)
  }

  /// The member, which must be there and may be null.
  func nullable<Value: WireValue>(_ key: String, _ constraints: Constraint...) throws -> Value? {
    guard let member = object[key] else {
      throw WireError(.required, "Expected a value, found none.").under(key: key)
    }
    return member == .null ? nil : try read(member, key, constraints)
  }

  /// The member; nil when it is absent. Null is refused, unless the type allows it.
  func optional<Value: WireValue>(_ key: String, _ constraints: Constraint...) throws -> Value? {
    guard let member = object[key] else { return nil }
    return try read(member, key, constraints) as Value
  }

  /// The member, which may be absent or null.
  func field<Value: WireValue>(_ key: String, _ constraints: Constraint...) throws -> Field<Value> {
    guard let member = object[key] else { return .absent }
    return member == .null ? .null : .value(try read(member, key, constraints))
  }

  /// The member, or its default when it is absent.
  func required<Value: WireValue>(
    _ key: String, default fallback: @autoclosure () -> Value, _ constraints: Constraint...
  ) throws -> Value {
    guard let member = object[key] else { return fallback() }
    return try read(member, key, constraints)
  }

  /// The member, which may be null, or its default when it is absent.
  func nullable<Value: WireValue>(
    _ key: String, default fallback: @autoclosure () -> Value?, _ constraints: Constraint...
  ) throws -> Value? {
    guard let member = object[key] else { return fallback() }
    return member == .null ? nil : try read(member, key, constraints)
  }

  /// The tag of a union.
  func tag(_ key: String) throws -> ExactText {
    ExactText(try required(key))
  }

  /// What a union says about a tag that it does not have.
  func unknownTag(_ key: String) -> WireError {
    WireError(.tag, "Expected one of the declared variants.").under(key: key)
  }

  /// The whole object without the tag, as what a variant of a union holds.
  func content<Value: WireValue>(without tag: String) throws -> Value {
    var members = object
    members[tag] = nil
    return try Value(fromJSONValue: .object(members), depth: depth)
  }

  /// The whole object, checked like every JSON value.
  func copy() throws -> JSONObject {
    guard case .object(let copy) = try JSONValue(fromJSONValue: .object(object), depth: depth) else { return object }
    return copy
  }

  /// Reads the object that is the member of that key.
  func nested<Result>(_ key: String, _ body: (ObjectReader) throws -> Result) throws -> Result {
    guard let member = object[key] else {
      throw WireError(.required, "Expected a value, found none.").under(key: key)
    }
    return try at(key) { try body(ObjectReader(member, depth: depth + 1)) }
  }

  private func read<Value: WireValue>(_ member: JSONValue, _ key: String, _ constraints: [Constraint]) throws -> Value {
    try at(key, isSensitive: constraints.areSensitive) {
      let value = try Value(fromJSONValue: member, depth: depth + 1)
      for constraint in constraints { try constraint.check(member) }
      return value
    }
  }
}
