/// True and false, and nothing that merely looks like them.
public enum CaseBoolean {
  /// What `case/boolean` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Bool

    /// Makes a value of its fields.
    public init(value: Bool) {
      self.value = value
    }
  }

  /// What `case/boolean` gives.
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

// codecs: 36 lines, sha256 4668f560b9f2
