/// Maps of any JSON.
public enum CaseJsonMap {
  /// What `case/json-map` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: [String: JSONValue]

    /// Makes a value of its fields.
    public init(value: [String: JSONValue]) {
      self.value = value
    }
  }

  /// What `case/json-map` gives.
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

// codecs: 36 lines, sha256 1a861b6e12ff
