/// A json field that may be absent: null is a value of it.
public enum CaseJsonOptional {
  /// What `case/json-optional` takes.
  public struct Params: Equatable, Sendable {
    public var value: JSONValue?
    public var list: [JSONValue]?

    public init(value: JSONValue? = nil, list: [JSONValue]? = nil) {
      self.value = value
      self.list = list
    }
  }

  /// What `case/json-optional` gives.
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
    name: "case/json-optional",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseJsonOptional.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.value = try object.optional("value")
    self.list = try object.optional("list")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("value", ifPresent: self.value)
    try object.set("list", ifPresent: self.list)
    return object.value
  }
}

extension CaseJsonOptional.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseJsonOptional.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
