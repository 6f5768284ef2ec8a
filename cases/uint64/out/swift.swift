/// A whole number of 64 bits without sign: decimal text.
public enum CaseUint64 {
  /// What `case/uint64` takes.
  public struct Params: Equatable, Sendable {
    public var value: UInt64

    public init(value: UInt64) {
      self.value = value
    }
  }

  /// What `case/uint64` gives.
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
  public static let info = CommandInfo(name: "case/uint64", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 480d3fe11ccb
