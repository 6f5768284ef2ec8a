/// Maps of maps, of lists and of objects.
public enum CaseMapNested {
  public struct ParamsPointsValue: Equatable, Sendable {
    public var x: Double
    public var y: Double?

    public init(x: Double, y: Double? = nil) {
      self.x = x
      self.y = y
    }
  }

  /// What `case/map-nested` takes.
  public struct Params: Equatable, Sendable {
    public var tables: [String: [Int32: [UInt64]]]
    public var points: [String: ParamsPointsValue]

    public init(tables: [String: [Int32: [UInt64]]], points: [String: ParamsPointsValue]) {
      self.tables = tables
      self.points = points
    }
  }

  /// What `case/map-nested` gives.
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
    name: "case/map-nested",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 49 lines, sha256 97396169005a
