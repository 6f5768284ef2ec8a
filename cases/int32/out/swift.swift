/// A whole number from -2147483648 to 2147483647, a JSON number.
public enum CaseInt32 {
  /// What `case/int32` takes.
  public struct Params: Equatable, Sendable {
    public var value: Int32

    public init(value: Int32) {
      self.value = value
    }
  }

  /// What `case/int32` gives.
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
  public static let info = CommandInfo(name: "case/int32", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 1f717afc4bf3
