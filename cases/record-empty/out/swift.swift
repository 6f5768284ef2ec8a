/// An object without fields, and a command without params.
public enum CaseRecordEmpty {
  /// Nothing.
  public struct Nothing: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// What `case/record-empty` takes.
  public struct Params: Equatable, Sendable {
    /// Nothing.
    public var nothing: Nothing
    /// List.
    public var list: [Nothing]?

    /// Makes a value of its fields.
    public init(nothing: Nothing, list: [Nothing]? = nil) {
      self.nothing = nothing
      self.list = list
    }
  }

  /// What `case/record-empty` gives.
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

// codecs: 50 lines, sha256 9dc4ab95d145
