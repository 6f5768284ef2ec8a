/// A union whose content lies under a key of its own.
public enum CaseUnionAdjacent {
  public enum Event: Equatable, Sendable {
    case moved(x: Int32, y: Int32)
    case renamed(Text)
    case tagged(Texts)
    case deleted
    case cleared(MaybeText)
    case counted(Long)
    case levelled(Level)
  }

  public typealias Text = String

  public typealias Texts = [String]

  public typealias MaybeText = String?

  public typealias Long = Int64

  public enum Level: String, CaseIterable, Sendable {
    case low
    case high
  }

  /// What `case/union-adjacent` takes.
  public struct Params: Equatable, Sendable {
    public var event: Event

    public init(event: Event) {
      self.event = event
    }
  }

  /// What `case/union-adjacent` gives.
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
    name: "case/union-adjacent",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseUnionAdjacent.Event: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("type") {
    case "moved":
      self = try object.nested("data") { content in
        .moved(x: try content.required("x"), y: try content.required("y"))
      }
    case "renamed":
      self = .renamed(try object.required("data"))
    case "tagged":
      self = .tagged(try object.required("data"))
    case "deleted":
      self = .deleted
    case "cleared":
      self = .cleared(try object.required("data"))
    case "counted":
      self = .counted(try object.required("data"))
    case "levelled":
      self = .levelled(try object.required("data"))
    default:
      throw object.unknownTag("type")
    }
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .moved(let value1, let value2):
      object.tag("type", "moved")
      try object.nested("data") { content in
        try content.set("x", value1)
        try content.set("y", value2)
      }
    case .renamed(let content):
      object.tag("type", "renamed")
      try object.set("data", content)
    case .tagged(let content):
      object.tag("type", "tagged")
      try object.set("data", content)
    case .deleted:
      object.tag("type", "deleted")
    case .cleared(let content):
      object.tag("type", "cleared")
      try object.set("data", content)
    case .counted(let content):
      object.tag("type", "counted")
      try object.set("data", content)
    case .levelled(let content):
      object.tag("type", "levelled")
      try object.set("data", content)
    }
    return object.value
  }
}

extension CaseUnionAdjacent.Level: WireEnum {}

extension CaseUnionAdjacent.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.event = try object.required("event")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("event", self.event)
    return object.value
  }
}

extension CaseUnionAdjacent.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}
// codecs: 10 more lines, sha256 c33751c94d43
