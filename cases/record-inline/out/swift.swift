/// Objects written in place.
public enum CaseRecordInline {
  public struct ParamsPoint: Equatable, Sendable {
    public var x: Double
    public var y: Double?
    public var label: String?

    public init(x: Double, y: Double? = nil, label: String?) {
      self.x = x
      self.y = y
      self.label = label
    }
  }

  public struct ParamsPathItemAt: Equatable, Sendable {
    public var x: Int32
    public var y: Int32

    public init(x: Int32, y: Int32) {
      self.x = x
      self.y = y
    }
  }

  public enum ParamsPathItemKind: String, CaseIterable, Sendable {
    case line
    case curve
  }

  public struct ParamsPathItem: Equatable, Sendable {
    public var at: ParamsPathItemAt
    public var kind: ParamsPathItemKind

    public init(at: ParamsPathItemAt, kind: ParamsPathItemKind) {
      self.at = at
      self.kind = kind
    }
  }

  /// What `case/record-inline` takes.
  public struct Params: Equatable, Sendable {
    public var point: ParamsPoint
    public var path: [ParamsPathItem]

    public init(point: ParamsPoint, path: [ParamsPathItem]) {
      self.point = point
      self.path = path
    }
  }

  /// What `case/record-inline` gives.
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
    name: "case/record-inline",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 83 lines, sha256 474d3f076a37
