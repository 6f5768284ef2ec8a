/// Defaults of objects, lists and unions, and defaults inside of them.
public enum CaseDefaultsNested {
  /// Window.
  public struct Window: Equatable, Sendable {
    /// Title.
    public var title: String
    /// Width.
    public var width: UInt16
    /// Height.
    public var height: UInt16

    /// Makes a value of its fields.
    public init(title: String, width: UInt16 = 800, height: UInt16 = 600) {
      self.title = title
      self.width = width
      self.height = height
    }
  }

  /// Choice.
  public enum Choice: Equatable, Sendable {
    /// None.
    case none
    /// Window.
    case window(scale: Double = 1)
    /// Big.
    case big(size: Int64)
  }

  /// What `case/defaults-nested` takes.
  public struct Params: Equatable, Sendable {
    /// Window.
    public var window: Window
    /// Windows.
    public var windows: [Window]
    /// Table.
    public var table: [String: Int64]
    /// Empties.
    public var empties: [String]
    /// Choice.
    public var choice: Choice
    /// Given.
    public var given: Window?

    /// Makes a value of its fields.
    public init(
      window: Window = wireDefault("{\"title\":\"main\"}"),
      windows: [Window] = wireDefault("[{\"title\":\"a\",\"width\":1}]"),
      table: [String: Int64] = wireDefault("{\"a\":\"1\"}"),
      empties: [String] = [],
      choice: Choice = wireDefault("{\"kind\":\"big\",\"size\":\"5\"}"),
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
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

extension CaseDefaultsNested.Window: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.title = try object.required("title")
    self.width = try object.required("width", default: 800)
    self.height = try object.required("height", default: 600)
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("title", self.title)
    try object.set("width", self.width)
    try object.set("height", self.height)
    return object.value
  }
}

extension CaseDefaultsNested.Choice: WireModel {
  /// Reads the variant that the tag names.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("kind") {
    case "none":
      self = .none
    case "window":
      self = .window(scale: try object.required("scale", default: 1))
    case "big":
      self = .big(size: try object.required("size"))
    default:
      throw object.unknownTag("kind")
    }
  }

  /// Writes the variant, its tag first.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .none:
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
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.window = try object.required("window", default: wireDefault("{\"title\":\"main\"}"))
    self.windows = try object.required("windows", default: wireDefault("[{\"title\":\"a\",\"width\":1}]"))
    self.table = try object.required("table", default: wireDefault("{\"a\":\"1\"}"))
    self.empties = try object.required("empties", default: [])
    self.choice = try object.required("choice", default: wireDefault("{\"kind\":\"big\",\"size\":\"5\"}"))
    self.given = try object.optional("given")
  }

  /// Writes an object.
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
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
// codecs: 18 more lines, sha256 06ac5ca227aa
