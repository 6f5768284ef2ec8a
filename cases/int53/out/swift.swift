/// A whole number from -9007199254740991 to 9007199254740991, a JSON number.
public enum CaseInt53 {
  /// What `case/int53` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Int

    /// Makes a value of its fields.
    public init(value: Int) {
      self.value = value
    }
  }

  /// What `case/int53` gives.
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

// codecs: 36 lines, sha256 105600811432
