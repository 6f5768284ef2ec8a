/// Fields with three states: absent, null, a value.
public enum CasePresenceOptionalNullable {
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

  /// What `case/presence-optional-nullable` takes.
  public struct Params: Equatable, Sendable {
    public var text: Field<String>
    public var number: Field<Int32>
    public var long: Field<Int64>
    public var flag: Field<Bool>
    public var row: Field<Row>
    public var list: Field<[String]>
    public var level: Field<Level>
    public var blob: Field<Data>

    public init(
      text: Field<String> = .absent,
      number: Field<Int32> = .absent,
      long: Field<Int64> = .absent,
      flag: Field<Bool> = .absent,
      row: Field<Row> = .absent,
      list: Field<[String]> = .absent,
      level: Field<Level> = .absent,
      blob: Field<Data> = .absent
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

  /// What `case/presence-optional-nullable` gives.
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
    name: "case/presence-optional-nullable",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CasePresenceOptionalNullable.Row: WireModel {
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

extension CasePresenceOptionalNullable.Level: WireEnum {}

extension CasePresenceOptionalNullable.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.text = try object.field("text")
    self.number = try object.field("number")
    self.long = try object.field("long")
    self.flag = try object.field("flag")
    self.row = try object.field("row")
    self.list = try object.field("list")
    self.level = try object.field("level")
    self.blob = try object.field("blob")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("text", field: self.text)
    try object.set("number", field: self.number)
    try object.set("long", field: self.long)
    try object.set("flag", field: self.flag)
    try object.set("row", field: self.row)
    try object.set("list", field: self.list)
    try object.set("level", field: self.level)
    try object.set("blob", field: self.blob)
    return object.value
  }
}

extension CasePresenceOptionalNullable.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CasePresenceOptionalNullable.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
