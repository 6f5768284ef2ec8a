/// A union of variants without content.
public enum CaseUnionUnit {
  public enum State: Equatable, Sendable {
    case on
    case off
  }

  /// What `case/union-unit` takes.
  public struct Params: Equatable, Sendable {
    public var state: State

    public init(state: State) {
      self.state = state
    }
  }

  /// What `case/union-unit` gives.
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
    name: "case/union-unit",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 57 lines, sha256 2eefde94ce2f
