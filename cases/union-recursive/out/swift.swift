/// A union that contains itself, directly and in lists.
public enum CaseUnionRecursive {
  public indirect enum Expression: Equatable, Sendable {
    case number(value: Double)
    case add(left: Expression, right: Expression)
    case negate(of: Expression)
    case sum(of: [Expression])
    case maybe(of: Expression? = nil)
  }

  /// What `case/union-recursive` takes.
  public struct Params: Equatable, Sendable {
    public var value: Expression

    public init(value: Expression) {
      self.value = value
    }
  }

  /// What `case/union-recursive` gives.
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
    name: "case/union-recursive",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 75 lines, sha256 817e68270aa7
