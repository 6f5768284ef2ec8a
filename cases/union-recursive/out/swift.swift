/// A union that contains itself, directly and in lists.
public enum CaseUnionRecursive {
  /// Expression.
  public indirect enum Expression: Equatable, Sendable {
    /// Number.
    case number(value: Double)
    /// Add.
    case add(left: Expression, right: Expression)
    /// Negate.
    case negate(of: Expression)
    /// Sum.
    case sum(of: [Expression])
    /// Maybe.
    case maybe(of: Expression? = nil)
  }

  /// What `case/union-recursive` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Expression

    /// Makes a value of its fields.
    public init(value: Expression) {
      self.value = value
    }
  }

  /// What `case/union-recursive` gives.
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

// codecs: 81 lines, sha256 9e44bf0ac068
