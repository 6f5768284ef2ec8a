/// What is sensitive is not printed, whatever its type.
public enum CaseSensitiveScalars {
  /// What `case/sensitive-scalars` takes.
  public struct Params: Equatable, Sendable, CustomReflectable {
    public var user: String
    public var text: String
    public var blob: Data
    public var count: Int32
    public var ratio: Double
    public var big: Int64
    public var id: UUID
    public var day: LocalDate
    public var at: Date
    public var home: AbsoluteURL

    public init(
      user: String,
      text: String,
      blob: Data,
      count: Int32,
      ratio: Double,
      big: Int64,
      id: UUID,
      day: LocalDate,
      at: Date,
      home: AbsoluteURL
    ) {
      self.user = user
      self.text = text
      self.blob = blob
      self.count = count
      self.ratio = ratio
      self.big = big
      self.id = id
      self.day = day
      self.at = at
      self.home = home
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "user": self.user as Any,
          "text": "***",
          "blob": "***",
          "count": "***",
          "ratio": "***",
          "big": "***",
          "id": "***",
          "day": "***",
          "at": "***",
          "home": "***",
        ],
        displayStyle: .struct
      )
    }
  }

  /// What `case/sensitive-scalars` gives.
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
    name: "case/sensitive-scalars",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
// types: 1 more lines, sha256 d10b36aa74a5

extension CaseSensitiveScalars.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.user = try object.required("user")
    self.text = try object.required("text", .sensitive)
    self.blob = try object.required("blob", .sensitive)
    self.count = try object.required("count", .sensitive)
    self.ratio = try object.required("ratio", .sensitive)
    self.big = try object.required("big", .sensitive)
    self.id = try object.required("id", .sensitive)
    self.day = try object.required("day", .sensitive)
    self.at = try object.required("at", .sensitive)
    self.home = try object.required("home", .sensitive)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("user", self.user)
    try object.set("text", self.text, .sensitive)
    try object.set("blob", self.blob, .sensitive)
    try object.set("count", self.count, .sensitive)
    try object.set("ratio", self.ratio, .sensitive)
    try object.set("big", self.big, .sensitive)
    try object.set("id", self.id, .sensitive)
    try object.set("day", self.day, .sensitive)
    try object.set("at", self.at, .sensitive)
    try object.set("home", self.home, .sensitive)
    return object.value
  }
}

extension CaseSensitiveScalars.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseSensitiveScalars.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
