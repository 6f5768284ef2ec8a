/// Lists of fixed length with a type per place.
public enum CaseTuple {
  /// What `case/tuple` takes.
  public struct Params: Equatable, Sendable {
    /// Pair.
    public var pair: Tuple2<String, Int64>
    /// Triple.
    public var triple: Tuple3<Tuple2<Double, Double>, Bool?, [String]>
    /// One.
    public var one: Tuple1<UInt8>

    /// Makes a value of its fields.
    public init(
      pair: Tuple2<String, Int64>,
      triple: Tuple3<Tuple2<Double, Double>, Bool?, [String]>,
      one: Tuple1<UInt8>
    ) {
      self.pair = pair
      self.triple = triple
      self.one = one
    }
  }

  /// What `case/tuple` gives.
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

// codecs: 40 lines, sha256 34c4d9efdaaf
