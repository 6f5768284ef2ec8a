/// A command that takes nothing.
public enum CaseParamsEmpty {
  /// What `case/params-empty` takes.
  public struct Params: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// What `case/params-empty` gives.
  public struct Result: Equatable, Sendable {
    /// Ok.
    public var ok: Bool

    /// Makes a value of its fields.
    public init(ok: Bool) {
      self.ok = ok
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

// codecs: 36 lines, sha256 37b25bf0d47c
