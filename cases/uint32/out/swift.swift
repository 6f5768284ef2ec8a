/// A whole number from 0 to 4294967295, a JSON number.
public enum CaseUint32 {
  /// What `case/uint32` takes.
  public struct Params: Equatable, Sendable {
    public var value: UInt32

    public init(value: UInt32) {
      self.value = value
    }
  }

  /// What `case/uint32` gives.
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
  public static let info = CommandInfo(name: "case/uint32", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 9c7daacf4bd7
