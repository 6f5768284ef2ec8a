/// Fields that must be there and are never null.
public enum CasePresenceRequired {
  public struct Row: Equatable, Sendable {
    public var id: Int64

    public init(id: Int64) {
      self.id = id
    }
  }

  public enum Level: String, CaseIterable, Sendable {
    case low
    case high
  }

  /// What `case/presence-required` takes.
  public struct Params: Equatable, Sendable {
    public var text: String
    public var number: Int32
    public var long: Int64
    public var flag: Bool
    public var row: Row
    public var list: [String]
    public var level: Level
    public var blob: Data

    public init(
      text: String,
      number: Int32,
      long: Int64,
      flag: Bool,
      row: Row,
      list: [String],
      level: Level,
      blob: Data
    ) {
      self.text = text
      self.number = number
      self.long = long
      self.flag = flag
      self.row = row
      self.list = list
      self.level = level
      self.blob = blob
    }
  }

  /// What `case/presence-required` gives.
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
    name: "case/presence-required",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CasePresenceRequired.Row: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.id = try object.required("id")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("id", self.id)
    return object.value
  }
}

extension CasePresenceRequired.Level: WireEnum {}

extension CasePresenceRequired.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.text = try object.required("text")
    self.number = try object.required("number")
    self.long = try object.required("long")
    self.flag = try object.required("flag")
    self.row = try object.required("row")
    self.list = try object.required("list")
    self.level = try object.required("level")
    self.blob = try object.required("blob")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("text", self.text)
    try object.set("number", self.number)
    try object.set("long", self.long)
    try object.set("flag", self.flag)
    try object.set("row", self.row)
    try object.set("list", self.list)
    try object.set("level", self.level)
    try object.set("blob", self.blob)
    return object.value
  }
}

extension CasePresenceRequired.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CasePresenceRequired.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
