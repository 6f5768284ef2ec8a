/// A union that keeps variants it does not know.
public enum CaseUnionOpen {
  public enum Block: Equatable, Sendable {
    case text(text: String)
    case rule
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)
  }

  /// What `case/union-open` takes.
  public struct Params: Equatable, Sendable {
    public var value: Block
    public var more: [Block]?

    public init(value: Block, more: [Block]? = nil) {
      self.value = value
      self.more = more
    }
  }

  /// What `case/union-open` gives.
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
    name: "case/union-open",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseUnionOpen.Block: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("kind") {
    case "text":
      self = .text(text: try object.required("text"))
    case "rule":
      self = .rule
    default:
      self = .unknown(try object.copy())
    }
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .text(let value1):
      object.tag("kind", "text")
      try object.set("text", value1)
    case .rule:
      object.tag("kind", "rule")
    case .unknown(let members):
      let known: [ExactText] = ["text", "rule"]
      try object.add(unknown: members, tag: "kind", known: known)
    }
    return object.value
  }
}

extension CaseUnionOpen.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.value = try object.required("value")
    self.more = try object.optional("more")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("value", self.value)
    try object.set("more", ifPresent: self.more)
    return object.value
  }
}

extension CaseUnionOpen.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseUnionOpen.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
