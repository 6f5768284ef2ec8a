/// Maps of maps, of lists and of objects.
public enum CaseMapNested {
  /// Params points value.
  public struct ParamsPointsValue: Equatable, Sendable {
    /// X.
    public var x: Double
    /// Y.
    public var y: Double?

    /// Makes a value of its fields.
    public init(x: Double, y: Double? = nil) {
      self.x = x
      self.y = y
    }
  }

  /// What `case/map-nested` takes.
  public struct Params: Equatable, Sendable {
    /// Tables.
    public var tables: [String: [Int32: [UInt64]]]
    /// Points.
    public var points: [String: ParamsPointsValue]

    /// Makes a value of its fields.
    public init(tables: [String: [Int32: [UInt64]]], points: [String: ParamsPointsValue]) {
      self.tables = tables
      self.points = points
    }
  }

  /// What `case/map-nested` gives.
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

// codecs: 55 lines, sha256 f6470deefa5d
