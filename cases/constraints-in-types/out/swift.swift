/// Constraints on the fields of types, of variants, and through aliases.
public enum CaseConstraintsInTypes {
  /// Code.
  public typealias Code = String

  /// Row.
  public struct Row: Equatable, Sendable {
    /// Code.
    public var code: Code
    /// Count.
    public var count: UInt32

    /// Makes a value of its fields.
    public init(code: Code, count: UInt32) {
      self.code = code
      self.count = count
    }
  }

  /// Choice.
  public enum Choice: Equatable, Sendable {
    /// A.
    case a(size: Int8)
    /// B.
    case b
  }

  /// What `case/constraints-in-types` takes.
  public struct Params: Equatable, Sendable {
    /// Row.
    public var row: Row
    /// Rows.
    public var rows: [Row]?
    /// Choice.
    public var choice: Choice?

    /// Makes a value of its fields.
    public init(row: Row, rows: [Row]? = nil, choice: Choice? = nil) {
      self.row = row
      self.rows = rows
      self.choice = choice
    }
  }

  /// What `case/constraints-in-types` gives.
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

extension CaseConstraintsInTypes.Row: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.code = try object.required("code", .pattern("\\A[A-Z]{2}\\z"))
    self.count = try object.required("count", .min(1), .max(9))
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("code", self.code, .pattern("\\A[A-Z]{2}\\z"))
    try object.set("count", self.count, .min(1), .max(9))
    return object.value
  }
}

extension CaseConstraintsInTypes.Choice: WireModel {
  /// Reads the variant that the tag names.
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

  /// Writes the variant, its tag first.
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
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.row = try object.required("row")
    self.rows = try object.optional("rows")
    self.choice = try object.optional("choice")
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("row", self.row)
    try object.set("rows", ifPresent: self.rows)
    try object.set("choice", ifPresent: self.choice)
    return object.value
  }
}

extension CaseConstraintsInTypes.Result: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsInTypes.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }
// codecs: 5 more lines, sha256 6a6fb497da50
