/// A day of the calendar.
public enum CaseDate {
  /// What `case/date` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: LocalDate

    /// Makes a value of its fields.
    public init(value: LocalDate) {
      self.value = value
    }
  }

  /// What `case/date` gives.
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

// codecs: 36 lines, sha256 f2a93c9a3ad7
