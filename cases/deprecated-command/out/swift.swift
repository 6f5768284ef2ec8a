/// Who calls a deprecated command is warned.
public enum CaseDeprecatedCommand {
  /// What `case/deprecated-command` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: String

    /// Makes a value of its fields.
    public init(value: String) {
      self.value = value
    }
  }

  /// What `case/deprecated-command` gives.
  public struct Result: Equatable, Sendable {
    /// Done.
    public var done: Bool

    /// Makes a value of its fields.
    public init(done: Bool) {
      self.done = done
    }
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

// codecs: 39 lines, sha256 df2514a780b1
