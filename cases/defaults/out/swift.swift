/// What an absent field becomes.
public enum CaseDefaults {
  public enum Level: String, CaseIterable, Sendable {
    case low
    case high
  }

  /// What `case/defaults` takes.
  public struct Params: Equatable, Sendable {
    public var text: String
    public var empty: String
    public var flag: Bool
    public var small: Int8
    public var wide: Int
    public var big: Int64
    public var huge: UInt64
    public var ratio: Double
    public var single: Float
    public var blob: Data
    public var at: Date
    public var day: LocalDate
    public var id: UUID
    public var link: AbsoluteURL
    public var any: JSONValue
    public var nothing: String?
    public var something: String?
    public var level: Level

    public init(
      text: String = "it's \"fine\" \\ ${x} %s #{y}\n\u{2028}",
      empty: String = "",
      flag: Bool = true,
      small: Int8 = -128,
      wide: Int = 9007199254740991,
      big: Int64 = -9223372036854775808,
      huge: UInt64 = 18446744073709551615,
      ratio: Double = 1e-7,
      single: Float = 0.5,
      blob: Data = wireDefault("\"AAEC/w==\""),
      at: Date = wireDefault("\"2026-01-02T03:04:05.678Z\""),
      day: LocalDate = wireDefault("\"2024-02-29\""),
      id: UUID = wireDefault("\"0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e\""),
      link: AbsoluteURL = wireDefault("\"https://example.com/\""),
      any: JSONValue = wireDefault(#"{"a":[1,null,{"b":"c"}]}"#),
      nothing: String? = nil,
      something: String? = "some",
      level: Level = .high
    ) {
      self.text = text
      self.empty = empty
      self.flag = flag
      self.small = small
      self.wide = wide
      self.big = big
      self.huge = huge
      self.ratio = ratio
      self.single = single
      self.blob = blob
      self.at = at
      self.day = day
      self.id = id
      self.link = link
      self.any = any
      self.nothing = nothing
      self.something = something
      self.level = level
    }
  }

  /// What `case/defaults` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
// types: 10 more lines, sha256 53992bd3b983

extension CaseDefaults.Level: WireEnum {}

extension CaseDefaults.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.text = try object.required("text", default: "it's \"fine\" \\ ${x} %s #{y}\n\u{2028}")
    self.empty = try object.required("empty", default: "")
    self.flag = try object.required("flag", default: true)
    self.small = try object.required("small", default: -128)
    self.wide = try object.required("wide", default: 9007199254740991)
    self.big = try object.required("big", default: -9223372036854775808)
    self.huge = try object.required("huge", default: 18446744073709551615)
    self.ratio = try object.required("ratio", default: 1e-7)
    self.single = try object.required("single", default: 0.5)
    self.blob = try object.required("blob", default: wireDefault("\"AAEC/w==\""))
    self.at = try object.required("at", default: wireDefault("\"2026-01-02T03:04:05.678Z\""))
    self.day = try object.required("day", default: wireDefault("\"2024-02-29\""))
    self.id = try object.required("id", default: wireDefault("\"0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e\""))
    self.link = try object.required("link", default: wireDefault("\"https://example.com/\""))
    self.any = try object.required("any", default: wireDefault(#"{"a":[1,null,{"b":"c"}]}"#))
    self.nothing = try object.nullable("nothing", default: nil)
    self.something = try object.nullable("something", default: "some")
    self.level = try object.required("level", default: .high)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("text", self.text)
    try object.set("empty", self.empty)
    try object.set("flag", self.flag)
    try object.set("small", self.small)
    try object.set("wide", self.wide)
    try object.set("big", self.big)
    try object.set("huge", self.huge)
    try object.set("ratio", self.ratio)
    try object.set("single", self.single)
    try object.set("blob", self.blob)
    try object.set("at", self.at)
    try object.set("day", self.day)
    try object.set("id", self.id)
    try object.set("link", self.link)
    try object.set("any", self.any)
    try object.set("nothing", self.nothing)
    try object.set("something", self.something)
    try object.set("level", self.level)
    return object.value
  }
}

extension CaseDefaults.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseDefaults.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
