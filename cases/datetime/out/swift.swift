/// A moment in UTC: RFC 3339 with Z and exactly three fraction digits.
public enum CaseDatetime {
  /// What `case/datetime` takes.
  public struct Params: Equatable, Sendable {
    public var value: Date

    public init(value: Date) {
      self.value = value
    }
  }

  /// What `case/datetime` gives.
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
    name: "case/datetime",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 32 lines, sha256 99b2bab7fa99
