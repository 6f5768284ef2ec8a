/// A whole number of 64 bits with sign: decimal text, since JSON numbers lose digits.
public enum CaseInt64 {
  /// What `case/int64` takes.
  public struct Params: Equatable, Sendable {
    public var value: Int64

    public init(value: Int64) {
      self.value = value
    }
  }

  /// What `case/int64` gives.
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
  public static let info = CommandInfo(name: "case/int64", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 43f19a6225c6
