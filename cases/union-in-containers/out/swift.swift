/// Unions in maps, tuples, beside null and inside of another union.
public enum CaseUnionInContainers {
  /// Shape.
  public enum Shape: Equatable, Sendable {
    /// Dot.
    case dot
    /// Circle.
    case circle(r: Double)
  }

  /// Outer.
  public enum Outer: Equatable, Sendable {
    /// Held.
    case held(held: Shape)
    /// Many.
    case many(items: [Shape])
  }

  /// What `case/union-in-containers` takes.
  public struct Params: Equatable, Sendable {
    /// Map.
    public var map: [String: Shape]
    /// Pair.
    public var pair: Tuple2<Shape, Shape?>
    /// Outer.
    public var outer: Outer?

    /// Makes a value of its fields.
    public init(map: [String: Shape], pair: Tuple2<Shape, Shape?>, outer: Outer? = nil) {
      self.map = map
      self.pair = pair
      self.outer = outer
    }
  }

  /// What `case/union-in-containers` gives.
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

// codecs: 97 lines, sha256 987a102b4231
