/// Bounds of 64-bit numbers, as text and as numbers.
public enum CaseConstraintsInt64 {
  /// What `case/constraints-int64` takes.
  public struct Params: Equatable, Sendable {
    /// Between -9223372036854775808 and 9223372036854775807.
    public var whole: Int64
    /// Between 10 and 20.
    public var tens: Int64
    /// At least 9007199254740993.
    public var huge: UInt64?
    /// At most -9007199254740993.
    public var below: Int64?

    public init(whole: Int64, tens: Int64, huge: UInt64? = nil, below: Int64? = nil) {
      self.whole = whole
      self.tens = tens
      self.huge = huge
      self.below = below
    }
  }

  /// What `case/constraints-int64` gives.
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
    name: "case/constraints-int64",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsInt64.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.whole = try object.required("whole", .minDecimal(-9223372036854775808), .maxDecimal(9223372036854775807))
    self.tens = try object.required("tens", .minDecimal(10), .maxDecimal(20))
    self.huge = try object.optional("huge", .minUnsigned(9007199254740993))
    self.below = try object.optional("below", .maxDecimal(-9007199254740993))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("whole", self.whole, .minDecimal(-9223372036854775808), .maxDecimal(9223372036854775807))
    try object.set("tens", self.tens, .minDecimal(10), .maxDecimal(20))
    try object.set("huge", ifPresent: self.huge, .minUnsigned(9007199254740993))
    try object.set("below", ifPresent: self.below, .maxDecimal(-9007199254740993))
    return object.value
  }
}

extension CaseConstraintsInt64.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsInt64.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
