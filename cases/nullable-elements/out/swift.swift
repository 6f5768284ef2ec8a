/// Null inside of lists, maps and tuples.
public enum CaseNullableElements {
  /// Params rows item.
  public struct ParamsRowsItem: Equatable, Sendable {
    /// N.
    public var n: Int8?

    /// Makes a value of its fields.
    public init(n: Int8?) {
      self.n = n
    }
  }

  /// What `case/nullable-elements` takes.
  public struct Params: Equatable, Sendable {
    /// List.
    public var list: [String?]
    /// Map.
    public var map: [String: Int64?]
    /// Pair.
    public var pair: Tuple2<UUID?, Bool?>
    /// Rows.
    public var rows: [ParamsRowsItem?]

    /// Makes a value of its fields.
    public init(list: [String?], map: [String: Int64?], pair: Tuple2<UUID?, Bool?>, rows: [ParamsRowsItem?]) {
      self.list = list
      self.map = map
      self.pair = pair
      self.rows = rows
    }
  }

  /// What `case/nullable-elements` gives.
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

// codecs: 57 lines, sha256 c62fe28dc07d
