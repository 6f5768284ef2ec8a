/// Lengths of bytes.
public enum CaseConstraintsBytes {
  /// What `case/constraints-bytes` takes.
  public struct Params: Equatable, Sendable {
    /// 1 to 3 bytes.
    public var blob: Data
    /// Exactly 4 bytes.
    public var hash: Data?

    public init(blob: Data, hash: Data? = nil) {
      self.blob = blob
      self.hash = hash
    }
  }

  /// What `case/constraints-bytes` gives.
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
    name: "case/constraints-bytes",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsBytes.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.blob = try object.required("blob", .minBytes(1), .maxBytes(3))
    self.hash = try object.optional("hash", .minBytes(4), .maxBytes(4))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("blob", self.blob, .minBytes(1), .maxBytes(3))
    try object.set("hash", ifPresent: self.hash, .minBytes(4), .maxBytes(4))
    return object.value
  }
}

extension CaseConstraintsBytes.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsBytes.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
