/// A whole number from 0 to 4294967295, a JSON number.
public enum CaseUint32 {
  /// What `case/uint32` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: UInt32

    /// Makes a value of its fields.
    public init(value: UInt32) {
      self.value = value
    }
  }

  /// What `case/uint32` gives.
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

// codecs: 36 lines, sha256 cc02fc39095c
