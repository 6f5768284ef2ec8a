/// Numbers of items.
public enum CaseConstraintsItems {
  /// What `case/constraints-items` takes.
  public struct Params: Equatable, Sendable {
    /// 1 to 3 items.
    public var list: [String]
    /// Exactly 2 items.
    public var fixed: [Int32]?
    /// Always empty.
    public var never: [JSONValue]?
    /// At least 1 item.
    public var maybe: Field<[UInt8]>

    public init(list: [String], fixed: [Int32]? = nil, never: [JSONValue]? = nil, maybe: Field<[UInt8]> = .absent) {
      self.list = list
      self.fixed = fixed
      self.never = never
      self.maybe = maybe
    }
  }

  /// What `case/constraints-items` gives.
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
    name: "case/constraints-items",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsItems.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.list = try object.required("list", .minItems(1), .maxItems(3))
    self.fixed = try object.optional("fixed", .minItems(2), .maxItems(2))
    self.never = try object.optional("never", .maxItems(0))
    self.maybe = try object.field("maybe", .minItems(1))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("list", self.list, .minItems(1), .maxItems(3))
    try object.set("fixed", ifPresent: self.fixed, .minItems(2), .maxItems(2))
    try object.set("never", ifPresent: self.never, .maxItems(0))
    try object.set("maybe", field: self.maybe, .minItems(1))
    return object.value
  }
}

extension CaseConstraintsItems.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsItems.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
