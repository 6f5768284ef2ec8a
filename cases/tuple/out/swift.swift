/// Lists of fixed length with a type per place.
public enum CaseTuple {
  /// What `case/tuple` takes.
  public struct Params: Equatable, Sendable {
    public var pair: Tuple2<String, Int64>
    public var triple: Tuple3<Tuple2<Double, Double>, Bool?, [String]>
    public var one: Tuple1<UInt8>

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
  public static let info = CommandInfo(name: "case/tuple", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 36 lines, sha256 ac06d8bf66b6
