/// Text of any length, taken as it is: nothing is normalised or trimmed.
public enum CaseString {
  /// What `case/string` takes.
  public struct Params: Equatable, Sendable {
    public var value: String

    public init(value: String) {
      self.value = value
    }
  }

  /// What `case/string` gives.
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
  public static let info = CommandInfo(name: "case/string", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 29519bb10f25
