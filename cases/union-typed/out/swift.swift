/// A union whose variants are named records, one of them in two variants.
public enum CaseUnionTyped {
  /// Named.
  public struct Named: Equatable, Sendable {
    /// Name.
    public var name: String
    /// Size.
    public var size: UInt8

    /// Makes a value of its fields.
    public init(name: String, size: UInt8 = 1) {
      self.name = name
      self.size = size
    }
  }

  /// Timed.
  public struct Timed: Equatable, Sendable {
    /// At.
    public var at: Date

    /// Makes a value of its fields.
    public init(at: Date) {
      self.at = at
    }
  }

  /// Either.
  public enum Either: Equatable, Sendable {
    /// Left.
    case left(Named)
    /// Right.
    case right(Named)
    /// Other.
    case other(Timed)
  }

  /// What `case/union-typed` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Either

    /// Makes a value of its fields.
    public init(value: Either) {
      self.value = value
    }
  }

  /// What `case/union-typed` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

extension CaseUnionTyped.Named: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.name = try object.required("name")
    self.size = try object.required("size", default: 1)
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("name", self.name)
    try object.set("size", self.size)
    return object.value
  }
}

extension CaseUnionTyped.Timed: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.at = try object.required("at")
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("at", self.at)
    return object.value
  }
}

extension CaseUnionTyped.Either: WireModel {
  /// Reads the variant that the tag names.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("side") {
    case "left":
      self = .left(try object.content(without: "side"))
    case "right":
      self = .right(try object.content(without: "side"))
    case "other":
      self = .other(try object.content(without: "side"))
    default:
      throw object.unknownTag("side")
    }
  }

  /// Writes the variant, its tag first.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .left(let content):
      object.tag("side", "left")
      try object.add(content)
    case .right(let content):
      object.tag("side", "right")
      try object.add(content)
    case .other(let content):
      object.tag("side", "other")
      try object.add(content)
    }
    return object.value
  }
}

extension CaseUnionTyped.Params: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.value = try object.required("value")
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("value", self.value)
    return object.value
  }
}
// codecs: 22 more lines, sha256 23c41ee1a496
