/// Unions in maps, tuples, beside null and inside of another union.
public enum CaseUnionInContainers {
  public enum Shape: Equatable, Sendable {
    case dot
    case circle(r: Double)
  }

  public enum Outer: Equatable, Sendable {
    case held(held: Shape)
    case many(items: [Shape])
  }

  /// What `case/union-in-containers` takes.
  public struct Params: Equatable, Sendable {
    public var map: [String: Shape]
    public var pair: Tuple2<Shape, Shape?>
    public var outer: Outer?

    public init(map: [String: Shape], pair: Tuple2<Shape, Shape?>, outer: Outer? = nil) {
      self.map = map
      self.pair = pair
      self.outer = outer
    }
  }

  /// What `case/union-in-containers` gives.
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
    name: "case/union-in-containers",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 89 lines, sha256 8d5f2766d911
