/// A union whose variants lie beside their tag.
public enum CaseUnionInternal {
  public enum Shape: Equatable, Sendable {
    case circle(radius: Double)
    case rectangle(width: Double, height: Double? = nil)
    case named(name: String?, id: Int64)
  }

  /// What `case/union-internal` takes.
  public struct Params: Equatable, Sendable {
    public var shape: Shape
    public var more: [Shape]?

    public init(shape: Shape, more: [Shape]? = nil) {
      self.shape = shape
      self.more = more
    }
  }

  /// What `case/union-internal` gives.
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
    name: "case/union-internal",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseUnionInternal.Shape: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("kind") {
    case "circle":
      self = .circle(radius: try object.required("radius"))
    case "rectangle":
      self = .rectangle(width: try object.required("width"), height: try object.optional("height"))
    case "named":
      self = .named(name: try object.nullable("name"), id: try object.required("id"))
    default:
      throw object.unknownTag("kind")
    }
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .circle(let value1):
      object.tag("kind", "circle")
      try object.set("radius", value1)
    case .rectangle(let value1, let value2):
      object.tag("kind", "rectangle")
      try object.set("width", value1)
      try object.set("height", ifPresent: value2)
    case .named(let value1, let value2):
      object.tag("kind", "named")
      try object.set("name", value1)
      try object.set("id", value2)
    }
    return object.value
  }
}

extension CaseUnionInternal.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.shape = try object.required("shape")
    self.more = try object.optional("more")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("shape", self.shape)
    try object.set("more", ifPresent: self.more)
    return object.value
  }
}

extension CaseUnionInternal.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseUnionInternal.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
