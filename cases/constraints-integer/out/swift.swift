/// Bounds of whole numbers, both inclusive.
public enum CaseConstraintsInteger {
  /// What `case/constraints-integer` takes.
  public struct Params: Equatable, Sendable {
    /// How much of it.
    /// Between 0 and 100.
    public var percent: UInt8
    /// Between -5 and 5.
    public var signed: Int8
    /// Since when.
    /// At least 1.
    public var positive: Int?
    /// At most 1000000.
    public var wide: Int32?

    public init(percent: UInt8, signed: Int8, positive: Int? = nil, wide: Int32? = nil) {
      self.percent = percent
      self.signed = signed
      self.positive = positive
      self.wide = wide
    }
  }

  /// What `case/constraints-integer` gives.
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
    name: "case/constraints-integer",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsInteger.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.percent = try object.required("percent", .min(0), .max(100))
    self.signed = try object.required("signed", .min(-5), .max(5))
    self.positive = try object.optional("positive", .min(1))
    self.wide = try object.optional("wide", .max(1000000))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("percent", self.percent, .min(0), .max(100))
    try object.set("signed", self.signed, .min(-5), .max(5))
    try object.set("positive", ifPresent: self.positive, .min(1))
    try object.set("wide", ifPresent: self.wide, .max(1000000))
    return object.value
  }
}

extension CaseConstraintsInteger.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsInteger.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
