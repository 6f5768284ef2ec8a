/// A command that takes nothing.
public enum CaseParamsEmpty {
  /// What `case/params-empty` takes.
  public struct Params: Equatable, Sendable {
    public init() {}
  }

  /// What `case/params-empty` gives.
  public struct Result: Equatable, Sendable {
    public var ok: Bool

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

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/params-empty",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 32 lines, sha256 617e717d2768
