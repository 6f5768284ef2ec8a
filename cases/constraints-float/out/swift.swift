/// Bounds of floats; those of float32 are rounded as values are.
public enum CaseConstraintsFloat {
  /// What `case/constraints-float` takes.
  public struct Params: Equatable, Sendable {
    /// Between 0 and 1.
    public var unit: Double
    /// Between 0.1 and 0.2.
    public var single: Float
    /// At least -1e-300.
    public var tiny: Double?

    public init(unit: Double, single: Float, tiny: Double? = nil) {
      self.unit = unit
      self.single = single
      self.tiny = tiny
    }
  }

  /// What `case/constraints-float` gives.
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
    name: "case/constraints-float",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsFloat.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.unit = try object.required("unit", .min(0), .max(1))
    self.single = try object.required("single", .minFloat(0.1), .maxFloat(0.2))
    self.tiny = try object.optional("tiny", .min(-1e-300))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("unit", self.unit, .min(0), .max(1))
    try object.set("single", self.single, .minFloat(0.1), .maxFloat(0.2))
    try object.set("tiny", ifPresent: self.tiny, .min(-1e-300))
    return object.value
  }
}

extension CaseConstraintsFloat.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsFloat.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
