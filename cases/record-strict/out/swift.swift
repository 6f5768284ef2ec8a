/// An object that refuses keys it does not declare.
public enum CaseRecordStrict {
  public struct Exact: Equatable, Sendable {
    public var a: Int32
    public var b: String?
    @Indirect public var loose: Loose?
    public var inner: Inner?

    public init(a: Int32, b: String? = nil, loose: Loose? = nil, inner: Inner? = nil) {
      self.a = a
      self.b = b
      self.loose = loose
      self.inner = inner
    }
  }

  public struct Inner: Equatable, Sendable {
    public init() {}
  }

  public struct Loose: Equatable, Sendable {
    public var x: Int32
    @Indirect public var exact: Exact?

    public init(x: Int32, exact: Exact? = nil) {
      self.x = x
      self.exact = exact
    }
  }

  /// What `case/record-strict` takes.
  public struct Params: Equatable, Sendable {
    public var value: Exact
    public var loose: Loose?

    public init(value: Exact, loose: Loose? = nil) {
      self.value = value
      self.loose = loose
    }
  }

  /// What `case/record-strict` gives.
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
    name: "case/record-strict",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseRecordStrict.Exact: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    try object.refuseKeys(except: ["a", "b", "loose", "inner"])
    self.a = try object.required("a")
    self.b = try object.optional("b")
    self.loose = try object.optional("loose")
    self.inner = try object.optional("inner")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("a", self.a)
    try object.set("b", ifPresent: self.b)
    try object.set("loose", ifPresent: self.loose)
    try object.set("inner", ifPresent: self.inner)
    return object.value
  }
}

extension CaseRecordStrict.Inner: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    try object.refuseKeys(except: [])
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseRecordStrict.Loose: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.x = try object.required("x")
    self.exact = try object.optional("exact")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("x", self.x)
    try object.set("exact", ifPresent: self.exact)
    return object.value
  }
}

extension CaseRecordStrict.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.value = try object.required("value")
    self.loose = try object.optional("loose")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("value", self.value)
    try object.set("loose", ifPresent: self.loose)
    return object.value
  }
}

extension CaseRecordStrict.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseRecordStrict.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
