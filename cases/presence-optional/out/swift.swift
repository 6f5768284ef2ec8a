/// Fields that may be absent but are never null.
public enum CasePresenceOptional {
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

  /// What `case/presence-optional` takes.
  public struct Params: Equatable, Sendable {
    public var text: String?
    public var number: Int32?
    public var long: Int64?
    public var flag: Bool?
    public var row: Row?
    public var list: [String]?
    public var level: Level?
    public var blob: Data?

    public init(
      text: String? = nil,
      number: Int32? = nil,
      long: Int64? = nil,
      flag: Bool? = nil,
      row: Row? = nil,
      list: [String]? = nil,
      level: Level? = nil,
      blob: Data? = nil
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

  /// What `case/presence-optional` gives.
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
    name: "case/presence-optional",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CasePresenceOptional.Row: WireModel {
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

extension CasePresenceOptional.Level: WireEnum {}

extension CasePresenceOptional.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.text = try object.optional("text")
    self.number = try object.optional("number")
    self.long = try object.optional("long")
    self.flag = try object.optional("flag")
    self.row = try object.optional("row")
    self.list = try object.optional("list")
    self.level = try object.optional("level")
    self.blob = try object.optional("blob")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("text", ifPresent: self.text)
    try object.set("number", ifPresent: self.number)
    try object.set("long", ifPresent: self.long)
    try object.set("flag", ifPresent: self.flag)
    try object.set("row", ifPresent: self.row)
    try object.set("list", ifPresent: self.list)
    try object.set("level", ifPresent: self.level)
    try object.set("blob", ifPresent: self.blob)
    return object.value
  }
}

extension CasePresenceOptional.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CasePresenceOptional.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
