/// One of the listed texts, or another that a newer version knows.
public enum CaseEnumOpen {
  public enum Mode: Hashable, Sendable {
    case fast
    case exact
    /// A text that this version does not know, as it came.
    case unknown(String)
  }

  /// What `case/enum-open` takes.
  public struct Params: Equatable, Sendable {
    public var value: Mode
    public var more: [Mode]?

    public init(value: Mode, more: [Mode]? = nil) {
      self.value = value
      self.more = more
    }
  }

  /// What `case/enum-open` gives.
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
    name: "case/enum-open",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseEnumOpen.Mode: WireEnum {
  /// The texts that this version knows.
  public static var allKnown: [Self] {
    [.fast, .exact]
  }

  private static let casesByText: [ExactText: Self] = .init(
    uniqueKeysWithValues: allKnown.map { (ExactText($0.rawValue), $0) }
  )

  /// The case of that very text; nil when this version does not know it.
  public static func knownCase(_ text: String) -> Self? { casesByText[ExactText(text)] }

  /// The text as a case; one that this version does not know is kept.
  public init(rawValue text: String) {
    self = Self.knownCase(text) ?? .unknown(text)
  }

  /// The text as it is on the wire.
  public var rawValue: String {
    switch self {
    case .fast: "fast"
    case .exact: "exact"
    case .unknown(let text): text
    }
  }

  /// Other texts are kept.
  public static func unknownCase(_ text: String) -> Self? { .unknown(text) }
}

extension CaseEnumOpen.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.value = try object.required("value")
    self.more = try object.optional("more")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("value", self.value)
    try object.set("more", ifPresent: self.more)
    return object.value
  }
}

extension CaseEnumOpen.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseEnumOpen.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
