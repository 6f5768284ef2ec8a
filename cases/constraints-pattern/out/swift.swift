/// Regular expressions: ECMAScript, by code points, found anywhere unless anchored.
public enum CaseConstraintsPattern {
  /// What `case/constraints-pattern` takes.
  public struct Params: Equatable, Sendable {
    /// Matches `^[a-z]+$`.
    public var word: String
    /// Matches `b`.
    public var found: String?
    /// Matches `^.$`.
    public var any: String?
    /// Matches `^\d{2}$`.
    public var digits: String?
    /// Matches `^\p{Lu}+$`.
    public var upper: String?
    /// Matches `^(?:cat|dog)s?$`.
    public var either: String?
    /// Matches `^\s$`.
    public var space: String?
    /// Matches `^(?=.*\d)[^/]{3,}$`.
    public var ahead: String?
    /// Matches `^\w\b$`.
    public var notNewline: String?

    public init(
      word: String,
      found: String? = nil,
      any: String? = nil,
      digits: String? = nil,
      upper: String? = nil,
      either: String? = nil,
      space: String? = nil,
      ahead: String? = nil,
      notNewline: String? = nil
    ) {
      self.word = word
      self.found = found
      self.any = any
      self.digits = digits
      self.upper = upper
      self.either = either
      self.space = space
      self.ahead = ahead
      self.notNewline = notNewline
    }
  }

  /// What `case/constraints-pattern` gives.
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
    name: "case/constraints-pattern",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseConstraintsPattern.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.word = try object.required("word", .pattern(#"\A[a-z]+\z"#))
    self.found = try object.optional("found", .pattern("b"))
    self.any = try object.optional(
      "any",
      .pattern(#"\A[\x{0}-\x{9}\x{B}-\x{C}\x{E}-\x{2027}\x{202A}-\x{D7FF}\x{E000}-\x{10FFFF}]\z"#)
    )
    self.digits = try object.optional("digits", .pattern(#"\A[0-9]{2}\z"#))
    self.upper = try object.optional("upper", .pattern(#"\A[\p{Lu}]+\z"#))
    self.either = try object.optional("either", .pattern(#"\A(?:cat|dog)s?\z"#))
    self.space = try object.optional(
      "space",
      .pattern(#"\A[\x{9}-\x{D} \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]\z"#)
    )
    self.ahead = try object.optional(
      "ahead",
      .pattern(#"\A(?=[\x{0}-\x{9}\x{B}-\x{C}\x{E}-\x{2027}\x{202A}-\x{D7FF}\x{E000}-\x{10FFFF}]*[0-9])[^\/]{3,}\z"#)
    )
    self.notNewline = try object.optional(
      "notNewline",
      .pattern(#"\A[0-9A-Z_a-z](?:(?<=[0-9A-Z_a-z])(?![0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?=[0-9A-Z_a-z]))\z"#)
    )
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("word", self.word, .pattern(#"\A[a-z]+\z"#))
    try object.set("found", ifPresent: self.found, .pattern("b"))
    try object.set(
      "any",
      ifPresent: self.any,
      .pattern(#"\A[\x{0}-\x{9}\x{B}-\x{C}\x{E}-\x{2027}\x{202A}-\x{D7FF}\x{E000}-\x{10FFFF}]\z"#)
    )
    try object.set("digits", ifPresent: self.digits, .pattern(#"\A[0-9]{2}\z"#))
    try object.set("upper", ifPresent: self.upper, .pattern(#"\A[\p{Lu}]+\z"#))
    try object.set("either", ifPresent: self.either, .pattern(#"\A(?:cat|dog)s?\z"#))
    try object.set(
      "space",
      ifPresent: self.space,
      .pattern(#"\A[\x{9}-\x{D} \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]\z"#)
    )
    try object.set(
      "ahead",
      ifPresent: self.ahead,
      .pattern(#"\A(?=[\x{0}-\x{9}\x{B}-\x{C}\x{E}-\x{2027}\x{202A}-\x{D7FF}\x{E000}-\x{10FFFF}]*[0-9])[^\/]{3,}\z"#)
    )
    try object.set(
      "notNewline",
      ifPresent: self.notNewline,
      .pattern(#"\A[0-9A-Z_a-z](?:(?<=[0-9A-Z_a-z])(?![0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?=[0-9A-Z_a-z]))\z"#)
    )
    return object.value
  }
}

extension CaseConstraintsPattern.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseConstraintsPattern.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
