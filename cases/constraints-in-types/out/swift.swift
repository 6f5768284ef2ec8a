/// Constraints on the fields of types, of variants, and through aliases.
public enum CaseConstraintsInTypes {
  public typealias Code = String

  public struct Row: Equatable, Sendable {
    /// Matches `^[A-Z]{2}$`.
    public var code: Code
    /// Between 1 and 9.
    public var count: UInt32

    public init(code: Code, count: UInt32) {
      self.code = code
      self.count = count
    }
  }

  public enum Choice: Equatable, Sendable {
    /// - Parameter size: At most 3.
    case a(size: Int8)
    case b
  }

  /// What `case/constraints-in-types` takes.
  public struct Params: Equatable, Sendable {
    public var row: Row
    public var rows: [Row]?
    public var choice: Choice?

    public init(row: Row, rows: [Row]? = nil, choice: Choice? = nil) {
      self.row = row
      self.rows = rows
      self.choice = choice
    }
  }

  /// What `case/constraints-in-types` gives.
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
    name: "case/constraints-in-types",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsInTypes.Row: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.code = try object.required("code", .pattern(#"\A[A-Z]{2}\z"#))
    self.count = try object.required("count", .min(1), .max(9))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("code", self.code, .pattern(#"\A[A-Z]{2}\z"#))
    try object.set("count", self.count, .min(1), .max(9))
    return object.value
  }
}

extension CaseConstraintsInTypes.Choice: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("kind") {
    case "a":
      self = .a(size: try object.required("size", .max(3)))
    case "b":
      self = .b
    default:
      throw object.unknownTag("kind")
    }
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .a(let value1):
      object.tag("kind", "a")
      try object.set("size", value1, .max(3))
    case .b:
      object.tag("kind", "b")
    }
    return object.value
  }
}

extension CaseConstraintsInTypes.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.row = try object.required("row")
    self.rows = try object.optional("rows")
    self.choice = try object.optional("choice")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("row", self.row)
    try object.set("rows", ifPresent: self.rows)
    try object.set("choice", ifPresent: self.choice)
    return object.value
  }
}

extension CaseConstraintsInTypes.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsInTypes.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
