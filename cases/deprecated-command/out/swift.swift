/// Who calls a deprecated command is warned.
public enum CaseDeprecatedCommand {
  /// What `case/deprecated-command` takes.
  public struct Params: Equatable, Sendable {
    public var value: String

    public init(value: String) {
      self.value = value
    }
  }

  /// What `case/deprecated-command` gives.
  public struct Result: Equatable, Sendable {
    public var done: Bool

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

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/deprecated-command",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 35 lines, sha256 0f45d609184f
