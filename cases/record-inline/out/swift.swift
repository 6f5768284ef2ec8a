/// Objects written in place.
public enum CaseRecordInline {
  /// Params point.
  public struct ParamsPoint: Equatable, Sendable {
    /// X.
    public var x: Double
    /// Y.
    public var y: Double?
    /// Label.
    public var label: String?

    /// Makes a value of its fields.
    public init(x: Double, y: Double? = nil, label: String?) {
      self.x = x
      self.y = y
      self.label = label
    }
  }

  /// Params path item at.
  public struct ParamsPathItemAt: Equatable, Sendable {
    /// X.
    public var x: Int32
    /// Y.
    public var y: Int32

    /// Makes a value of its fields.
    public init(x: Int32, y: Int32) {
      self.x = x
      self.y = y
    }
  }

  /// Params path item kind.
  public enum ParamsPathItemKind: String, CaseIterable, Sendable {
    /// Line.
    case line
    /// Curve.
    case curve
  }

  /// Params path item.
  public struct ParamsPathItem: Equatable, Sendable {
    /// At.
    public var at: ParamsPathItemAt
    /// Kind.
    public var kind: ParamsPathItemKind

    /// Makes a value of its fields.
    public init(at: ParamsPathItemAt, kind: ParamsPathItemKind) {
      self.at = at
      self.kind = kind
    }
  }

  /// What `case/record-inline` takes.
  public struct Params: Equatable, Sendable {
    /// Point.
    public var point: ParamsPoint
    /// Path.
    public var path: [ParamsPathItem]

    /// Makes a value of its fields.
    public init(point: ParamsPoint, path: [ParamsPathItem]) {
      self.point = point
      self.path = path
    }
  }

  /// What `case/record-inline` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
// types: 3 more lines, sha256 beb2f889fd31

// codecs: 93 lines, sha256 525c31210e33
