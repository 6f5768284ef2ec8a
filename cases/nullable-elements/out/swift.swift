/// Null inside of lists, maps and tuples.
public enum CaseNullableElements {
  public struct ParamsRowsItem: Equatable, Sendable {
    public var n: Int8?

    public init(n: Int8?) {
      self.n = n
    }
  }

  /// What `case/nullable-elements` takes.
  public struct Params: Equatable, Sendable {
    public var list: [String?]
    public var map: [String: Int64?]
    public var pair: Tuple2<UUID?, Bool?>
    public var rows: [ParamsRowsItem?]

    public init(list: [String?], map: [String: Int64?], pair: Tuple2<UUID?, Bool?>, rows: [ParamsRowsItem?]) {
      self.list = list
      self.map = map
      self.pair = pair
      self.rows = rows
    }
  }

  /// What `case/nullable-elements` gives.
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
    name: "case/nullable-elements",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 51 lines, sha256 cc01f1cc6cbd
