/// A union whose variants are named records, one of them in two variants.
public enum CaseUnionTyped {
  public struct Named: Equatable, Sendable {
    public var name: String
    public var size: UInt8

    public init(name: String, size: UInt8 = 1) {
      self.name = name
      self.size = size
    }
  }

  public struct Timed: Equatable, Sendable {
    public var at: Date

    public init(at: Date) {
      self.at = at
    }
  }

  public enum Either: Equatable, Sendable {
    case left(Named)
    case right(Named)
    case other(Timed)
  }

  /// What `case/union-typed` takes.
  public struct Params: Equatable, Sendable {
    public var value: Either

    public init(value: Either) {
      self.value = value
    }
  }

  /// What `case/union-typed` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/union-typed",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseUnionTyped.Named: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.name = try object.required("name")
    self.size = try object.required("size", default: 1)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("name", self.name)
    try object.set("size", self.size)
    return object.value
  }
}

extension CaseUnionTyped.Timed: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.at = try object.required("at")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("at", self.at)
    return object.value
  }
}

extension CaseUnionTyped.Either: WireModel {
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
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.value = try object.required("value")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("value", self.value)
    return object.value
  }
}

extension CaseUnionTyped.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
// codecs: 12 more lines, sha256 42c1721be645
