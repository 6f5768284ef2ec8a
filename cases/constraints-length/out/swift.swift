/// Lengths of text, in code points.
public enum CaseConstraintsLength {
  /// What `case/constraints-length` takes.
  public struct Params: Equatable, Sendable {
    /// 2 to 4 characters.
    public var text: String
    /// Exactly 1 character.
    public var exact: String?
    /// Always empty.
    public var none: String?
    /// At least 1 character.
    public var maybe: String?

    public init(text: String, exact: String? = nil, none: String? = nil, maybe: String?) {
      self.text = text
      self.exact = exact
      self.none = none
      self.maybe = maybe
    }
  }

  /// What `case/constraints-length` gives.
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
    name: "case/constraints-length",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsLength.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.text = try object.required("text", .minLength(2), .maxLength(4))
    self.exact = try object.optional("exact", .minLength(1), .maxLength(1))
    self.none = try object.optional("none", .maxLength(0))
    self.maybe = try object.nullable("maybe", .minLength(1))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("text", self.text, .minLength(2), .maxLength(4))
    try object.set("exact", ifPresent: self.exact, .minLength(1), .maxLength(1))
    try object.set("none", ifPresent: self.none, .maxLength(0))
    try object.set("maybe", self.maybe, .minLength(1))
    return object.value
  }
}

extension CaseConstraintsLength.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsLength.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
