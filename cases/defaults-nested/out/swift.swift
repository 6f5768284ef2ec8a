/// Defaults of objects, lists and unions, and defaults inside of them.
public enum CaseDefaultsNested {
  public struct Window: Equatable, Sendable {
    public var title: String
    public var width: UInt16
    public var height: UInt16

    public init(title: String, width: UInt16 = 800, height: UInt16 = 600) {
      self.title = title
      self.width = width
      self.height = height
    }
  }

  public enum Choice: Equatable, Sendable {
    case noneCase
    case window(scale: Double = 1)
    case big(size: Int64)
  }

  /// What `case/defaults-nested` takes.
  public struct Params: Equatable, Sendable {
    public var window: Window
    public var windows: [Window]
    public var table: [String: Int64]
    public var empties: [String]
    public var choice: Choice
    public var given: Window?

    public init(
      window: Window = .init(title: "main"),
      windows: [Window] = [.init(title: "a", width: 1)],
      table: [String: Int64] = ["a": 1],
      empties: [String] = [],
      choice: Choice = .big(size: 5),
      given: Window? = nil
    ) {
      self.window = window
      self.windows = windows
      self.table = table
      self.empties = empties
      self.choice = choice
      self.given = given
    }
  }

  /// What `case/defaults-nested` gives.
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
    name: "case/defaults-nested",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseDefaultsNested.Window: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.title = try object.required("title")
    self.width = try object.required("width", default: 800)
    self.height = try object.required("height", default: 600)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("title", self.title)
    try object.set("width", self.width)
    try object.set("height", self.height)
    return object.value
  }
}

extension CaseDefaultsNested.Choice: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("kind") {
    case "none":
      self = .noneCase
    case "window":
      self = .window(scale: try object.required("scale", default: 1))
    case "big":
      self = .big(size: try object.required("size"))
    default:
      throw object.unknownTag("kind")
    }
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .noneCase:
      object.tag("kind", "none")
    case .window(let value1):
      object.tag("kind", "window")
      try object.set("scale", value1)
    case .big(let value1):
      object.tag("kind", "big")
      try object.set("size", value1)
    }
    return object.value
  }
}

extension CaseDefaultsNested.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.window = try object.required("window", default: .init(title: "main"))
    self.windows = try object.required("windows", default: [.init(title: "a", width: 1)])
    self.table = try object.required("table", default: ["a": 1])
    self.empties = try object.required("empties", default: [])
    self.choice = try object.required("choice", default: .big(size: 5))
    self.given = try object.optional("given")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("window", self.window)
    try object.set("windows", self.windows)
    try object.set("table", self.table)
    try object.set("empties", self.empties)
    try object.set("choice", self.choice)
    try object.set("given", ifPresent: self.given)
    return object.value
  }
}

extension CaseDefaultsNested.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}
// codecs: 10 more lines, sha256 c06445d16cbe
