/// A whole number of 64 bits with sign: decimal text, since JSON numbers lose digits.
public enum CaseInt64 {
  /// What `case/int64` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Int64

    /// Makes a value of its fields.
    public init(value: Int64) {
      self.value = value
    }
  }

  /// What `case/int64` gives.
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

// codecs: 36 lines, sha256 81f32bb7afb6
