/// A sensitive container hides all that it holds, and the keys of its maps.
public enum CaseSensitiveContainers {
  /// What `case/sensitive-containers` takes.
  public struct Params: Equatable, Sendable, CustomReflectable {
    public var user: String
    /// At most 2 items.
    public var list: [String]
    public var matrix: [[String]]
    public var map: [String: Int32]
    public var pair: Tuple2<String, Int32>
    public var any: JSONValue
    public var some: [String?]?

    public init(
      user: String,
      list: [String],
      matrix: [[String]],
      map: [String: Int32],
      pair: Tuple2<String, Int32>,
      any: JSONValue,
      some: [String?]? = nil
    ) {
      self.user = user
      self.list = list
      self.matrix = matrix
      self.map = map
      self.pair = pair
      self.any = any
      self.some = some
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "user": self.user as Any,
          "list": "***",
          "matrix": "***",
          "map": "***",
          "pair": "***",
          "any": "***",
          "some": "***",
        ],
        displayStyle: .struct
      )
    }
  }

  /// What `case/sensitive-containers` gives.
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
    name: "case/sensitive-containers",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 44 lines, sha256 6429f5ff65b9
