/// A union of variants without content.
public enum CaseUnionUnit {
  /// State.
  public enum State: Equatable, Sendable {
    /// On.
    case on
    /// Off.
    case off
  }

  /// What `case/union-unit` takes.
  public struct Params: Equatable, Sendable {
    /// State.
    public var state: State

    /// Makes a value of its fields.
    public init(state: State) {
      self.state = state
    }
  }

  /// What `case/union-unit` gives.
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

// codecs: 63 lines, sha256 93ad91a23b7f
